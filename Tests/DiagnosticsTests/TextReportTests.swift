import Diagnostics
import Testing

@Suite struct TextReportTests {
  @Test func showsAFindingInEnglish() {
    #expect(
      report([noSession], pairingSources).text(in: .english) == """
        error[art14-weekly-half-day]: 翠苑一区社区 has no weekly session of at least three hours
         --> content/pairings/xihu.yaml:3:13
          |
        3 |   sessions: []
          |             ^^ no session here
          = article 14: a community lawyer works in the community one fixed half day a week
          = help: add a session, for example `- {weekday: tuesday, from: "14:00", to: "17:00"}`

        1 error.

        """)
  }

  @Test func showsAFindingInChinese() {
    #expect(
      report([noSession], pairingSources, counts: FindingsReport.Counts(records: 60)).text(in: .chinese)
        == """
        error[art14-weekly-half-day]: 翠苑一区社区没有每周至少三小时的驻点
         --> content/pairings/xihu.yaml:3:13
          |
        3 |   sessions: []
          |             ^^ 这里没有驻点
          = 第14条：社区律师每周固定半天到社区工作
          = 建议：加上驻点，如 `- {weekday: tuesday, from: "14:00", to: "17:00"}`

        1 个错误（共 60 条记录）。

        """)
  }

  @Test func notesHaveTheirOwnExcerptsInOneGutter() {
    let source = "a: 1\n" + String(repeating: "\n", count: 9) + "a: 2\n"
    let finding = Finding(
      rule: "record-duplicate-key", severity: .warning, place: SourcePlace(path: "a.yaml", range: 14..<15),
      message: Words(zh: "重复", en: "`a` is given twice"),
      notes: [.init(Words(zh: "先前在这里", en: "first given here"), at: place(of: "a", in: source))])
    #expect(
      report([finding], ["a.yaml": source]).text(in: .english) == """
        warning[record-duplicate-key]: `a` is given twice
          --> a.yaml:11:1
           |
        11 | a: 2
           | ^
        note: first given here
          --> a.yaml:1:1
           |
         1 | a: 1
           | ^

        1 warning.

        """)
  }

  @Test(arguments: [
    // Source, what is marked, the two lines shown.
    ("name: 李四\n", "四", "1 | name: 李四", "  |         ^^"),
    ("标题：李四\n", "李四", "1 | 标题：李四", "  |       ^^^^"),
    ("👩‍⚖️ x\n", "x", "1 | 👩‍⚖️ x", "  |     ^"),
    ("e\u{301}t\u{E9} x\n", "x", "1 | e\u{301}t\u{E9} x", "  |     ^"),
    ("\tx\ty\n", "y", "1 |     x   y", "  |         ^"),
    ("ＡＢ c\n", "c", "1 | ＡＢ c", "  |      ^"),
    ("\u{FEFF}title: 1\n", "1", "1 | title: 1", "  |        ^"),
    ("a: \u{1B}[31mx\n", "x", "1 | a: ␛[31mx", "  |         ^"),
    ("a: \u{202E}x\n", "x", "1 | a: <U+202E>x", "  |            ^"),
    ("a\u{200B}b\n", "b", "1 | a<U+200B>b", "  |          ^"),
    ("a: 1\r\nb: 2\r\n", "1", "1 | a: 1", "  |    ^"),
    ("a: one\n  two\n", "one\n  two", "1 | a: one", "  |    ^^^"),
    ("", "nothing", "1 |", "  | ^"),
    ("a: b", "absent", "1 | a: b", "  |     ^"),
  ])
  func putsTheCaretUnderTheRange(source: String, marked: String, line: String, caret: String) {
    let finding = Finding(
      rule: "x", severity: .error, place: place(of: marked, in: source), message: Words(same: "m"))
    let lines = report([finding], ["a.yaml": source]).text(in: .english).split(separator: "\n")
    #expect(lines[3] == line)
    #expect(lines[4] == caret)
  }

  @Test func invalidBytesKeepTheCaretInPlace() {
    let bytes: [UInt8] = [0x61, 0x3A, 0x20, 0xC4, 0xE3, 0xE4, 0xB8, 0x20, 0x78, 0x0A]
    let finding = Finding(
      rule: "x", severity: .error, place: SourcePlace(path: "a.yaml", range: 8..<9), message: Words(same: "m")
    )
    let lines = FindingsReport([finding], source: { _ in bytes }).text(in: .english).split(separator: "\n")
    #expect(lines[3] == "1 | a: \u{FFFD}\u{FFFD}\u{FFFD} x")
    #expect(lines[4] == "  |        ^")
  }

  @Test(arguments: [0, 40, 200, 100_000])
  func cutsALongLineAroundTheCaret(before: Int) {
    let source = String(repeating: "社", count: before) + "X" + String(repeating: "区", count: 300)
    let finding = Finding(
      rule: "x", severity: .error, place: place(of: "X", in: source), message: Words(same: "m"))
    let lines = report([finding], ["a.yaml": source]).text(in: .english).split(separator: "\n")
    let shown = lines[3].unicodeScalars.dropFirst(4)
    let column = lines[4].unicodeScalars.dropFirst(4).prefix { $0 == " " }.count
    var cell = 0
    var cells: [Int: Unicode.Scalar] = [:]
    for scalar in shown {
      cells[cell] = scalar
      cell += "社区".unicodeScalars.contains(scalar) ? 2 : 1
    }
    #expect(cells[column] == "X")
    #expect(cell <= 102)
    #expect(shown.last == "…")
    #expect((shown.first == "…") == (before > 40))
  }

  @Test func anyBytesAndRangeAreShownOnOneLine() {
    var state: UInt64 = 42
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let pool: [UInt8] = [
      0x61, 0x09, 0x0A, 0x0D, 0xE7, 0xA4, 0xBE, 0xF0, 0x9F, 0x91, 0xA9, 0xCC, 0x81, 0xFF, 0x80, 0x00, 0xEF,
    ]
    for _ in 0..<2000 {
      let bytes = (0..<next(300)).map { _ in pool[next(pool.count)] }
      let start = next(320)
      let finding = Finding(
        rule: "x", severity: .error, place: SourcePlace(path: "a", range: start..<start + next(40)),
        message: Words(same: "m"))
      let lines = FindingsReport([finding], source: { _ in bytes }).text(in: .english).split(
        separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count == 8)
      #expect(lines[4].hasSuffix("^"))
    }
  }

  @Test func aMissingSourceStillNamesThePlace() {
    let finding = Finding(rule: "x", severity: .error, place: .site, message: Words(same: "m"))
    #expect(
      report([finding]).text(in: .english) == """
        error[x]: m
         --> content/site.yaml:1:1

        1 error.

        """)
  }

  @Test func masksPersonalNumbersWhereverTheyAreShown() {
    let source = "phone: 13800001111\n"
    let finding = Finding(
      rule: "x", severity: .error, place: place(of: "13800001111", in: source),
      message: Words(same: "13800001111 is private"), label: Words(same: "13800001111"),
      help: Words(same: "not 13800001111"),
      notes: [.init(Words(same: "13800001111 again"), at: place(of: "13800001111", in: source))])
    let stars: @Sendable ([UInt8]) -> [UInt8] = { bytes in
      bytes.map { (0x30...0x39).contains($0) ? UInt8(ascii: "*") : $0 }
    }
    let sample = report([finding], ["a.yaml": source], mask: stars)
    for format in OutputFormat.allCases {
      #expect(!sample.printed(as: format, in: .english).contains("13800001111"), "\(format)")
    }
    #expect(sample.text(in: .english).contains("1 | phone: ***********\n  |        ^^^^^^^^^^^ "))
  }

  @Test func sortsAndDropsDoubles() {
    let source = "a: 1\nb: 2\n"
    let first = Finding(
      rule: "x", severity: .error, place: place(of: "a", in: source), message: Words(same: "m"))
    let second = Finding(
      rule: "x", severity: .error, place: place(of: "b", in: source), message: Words(same: "m"))
    let sample = report([second, first, second], ["a.yaml": source])
    #expect(sample.findings == [first, second])
    #expect(sample.errors == 2)
  }

  @Test func coloursOnlyWhenAsked() {
    #expect(!report([noSession], pairingSources).text(in: .english).contains("\u{1B}"))
    #expect(
      report([noSession], pairingSources).text(in: .english, colours: true).contains("\u{1B}[1;31merror"))
  }

  @Test(
    arguments: [
      (ColorChoice.auto, true, [:], true), (.auto, false, [:], false),
      (.auto, true, ["NO_COLOR": "1"], false),
      (.auto, true, ["NO_COLOR": ""], true), (.auto, true, ["TERM": "dumb"], false),
      (.always, false, ["NO_COLOR": "1"], true), (.never, true, [:], false),
    ] as [(ColorChoice, Bool, [String: String], Bool)])
  func choosesColours(choice: ColorChoice, terminal: Bool, environment: [String: String], expected: Bool) {
    #expect(choice.colours(onTerminal: terminal) { environment[$0] } == expected)
  }

  @Test(arguments: [
    (Language.english, FindingsReport.Counts(records: 1), "No problems found in 1 record.\n"),
    (
      .english, FindingsReport.Counts(records: 300, pages: 1000, written: 1, unchanged: 6000, removed: 2),
      "No problems found in 300 records.\n1000 pages: 1 file written, 6000 unchanged, 2 removed.\n"
    ),
    (
      .chinese, FindingsReport.Counts(records: 300, pages: 1000, written: 1, unchanged: 6000, removed: 2),
      "没有发现问题（共 300 条记录）。\n页面 1000 个；文件：写入 1，未变 6000，删除 2。\n"
    ),
  ])
  func closesWithASummary(language: Language, counts: FindingsReport.Counts, expected: String) {
    #expect(report([], counts: counts).text(in: language) == expected)
  }
}
