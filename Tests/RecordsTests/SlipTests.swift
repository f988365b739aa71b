import Diagnostics
import Records
import Testing

@Suite("Slips of a hand") struct SlipTests {
  private func found(_ text: String, path: String = "content/communities/t.yaml") -> [Finding] {
    RecordFile(path: path, folder: "communities", source: Array(text.utf8)).findings.sorted()
  }

  private func spots(_ text: String) -> [String] {
    let map = LineMap(bytes: Array(text.utf8))
    return found(text).map { map.position($0.place.range.lowerBound) }
  }

  /// A text, the places of its mistakes, and words that the findings have in English and in Chinese, one pair a finding or one
  /// for all.
  static let slips: [(text: String, spots: [String], en: [String], zh: [String])] = [
    (
      "name：翠苑\nstreet：a\naddress：b\nphone：1\nkind：c\n", ["1:5", "2:7", "3:8", "4:6", "5:5"],
      ["full-width colon"],
      ["全角冒号"]
    ),
    ("name: 翠苑\nstreet：a\naddress: b\nphone：1\n", ["2:7", "4:6"], ["full-width colon"], ["全角冒号"]),
    ("- name：a\n- name: b\n- name：c\n", ["1:7", "3:7"], ["full-width colon"], ["全角冒号"]),
    ("名称:甲\n电话:1\n地址: x\n", ["1:3", "2:3"], ["space is missing after the colon"], ["冒号后面缺少空格"]),
    (
      "office:\n　　place: x\n　　shared: y\nname: a\n", ["2:1", "3:1"], ["full-width or no-break space"],
      ["全角空格"]
    ),
    ("- id: a\n　name: x\n　phone: 1\n- id: b\n", ["2:1", "3:1"], ["full-width or no-break space"], ["全角空格"]),
    ("office:\n 　place: x\n   access: y\n", ["2:2"], ["full-width or no-break space"], ["全角空格"]),
    ("office:\n\u{A0}\u{A0}place: x\n", ["2:1"], ["full-width or no-break space"], ["全角空格"]),
    ("- id: a\n\tname: x\n- id: b\n\tname: y\n", ["2:1", "4:1"], ["tab is used for indentation"], ["制表符"]),
    ("office:\n  place: x\n \tshared: y\n", ["3:2"], ["tab is used for indentation"], ["制表符"]),
    (
      "sessions:\n  － weekday: a\n    from: b\n  — weekday: c\n    from: d\n", ["2:3", "4:3"],
      ["not an ASCII `-`"],
      ["不是英文的“-”"]
    ),
    (
      "a:\n- b: c\n-d: e\n- f: g\nh：i\n", ["3:1", "5:2"], ["after the dash", "full-width colon"],
      ["“-”后面", "全角冒号"]
    ),
    ("name: \"翠苑”\nstreet: \"b\"\n", ["1:10"], ["curly quote"], ["中文引号"]),
    ("“name”: a\nstreet：b\n", ["1:1", "2:7"], ["curly quote", "full-width colon"], ["中文引号", "全角冒号"]),
    ("name: \"abc\nphone: 1\naddress: \"x\nb: \"y\"\n", ["1:7", "3:10"], ["never closed"], ["引号没有结束"]),
    ("a: [b, c］\nd：e\n", ["1:9", "2:2"], ["full-width bracket", "full-width colon"], ["全角括号", "全角冒号"]),
    (
      "a: {b: \"c\"，d: e}\nf:g\n", ["1:11", "2:2"], ["full-width comma", "space is missing"],
      ["全角逗号", "缺少空格"]
    ),
    (
      "a: [b, c\nd: e\nf: {g: h\ni:j\n", ["1:4", "3:4", "4:2"],
      ["square bracket", "curly bracket", "space is missing"],
      ["方括号", "花括号", "缺少空格"]
    ),
    (
      "office:\n    place: x\n  shared: y\nc:\n   - d: e\n  - f: g\n", ["3:3", "6:3"], ["not aligned"],
      ["不一致"]
    ),
    (
      "- id: a\n  name: x\n phone: 1\n- id: b\n  name：y\n", ["3:2", "5:7"], ["not aligned", "colon"],
      ["不一致", "冒号"]
    ),
    (
      "name: a\n  phone: b\nstreet: c: d\n", ["2:3", "3:10"], ["too far", "itself holds a colon"],
      ["过深", "又有一个冒号"]
    ),
    (
      "name: a\nphone 123\naddress 456\nstreet：x\n", ["2:1", "3:1", "4:7"],
      ["no colon", "no colon", "full-width"], ["缺少冒号", "缺少冒号", "全角"]
    ),
    (
      "name: 甲\n翠苑一区\t0571-87195046\t周二\n翠苑二区\t0571-87195047\t周三\nstreet：a\n", ["2:1", "4:7"],
      ["pasted from a spreadsheet", "full-width colon"], ["表格里粘贴", "全角冒号"]
    ),
    ("翠苑一区\t0571-87195046\t周二\n翠苑二区\t0571-87195047\t周三\n", ["1:1"], ["spreadsheet"], ["表格"]),
    ("name: 甲\n<<<<<<< HEAD\nphone: 1\n=======\nphone: 2\n>>>>>>> main\n", ["2:1"], ["Git"], ["冲突"]),
    ("note: |\n  x\n<<<<<<< HEAD\n  y\n=======\n>>>>>>> b\n", ["3:1"], ["Git"], ["冲突"]),
    ("name: *重要*\nphone：1\n", ["1:7", "2:6"], ["alias", "colon"], ["别名", "冒号"]),
    (
      "name: “14:00”\nphone: \"1” x\nstreet：1\n", ["2:10", "3:7"], ["curly quote", "colon"], ["中文引号", "冒号"]
    ),
  ]

  @Test("are each found where they stand, in one go, and called what they are", arguments: slips.indices)
  func each(_ index: Int) {
    let (text, spots, en, zh) = Self.slips[index]
    #expect(self.spots(text) == spots, "\(text)")
    for (position, finding) in found(text).enumerated() {
      let words = (en[min(position, en.count - 1)], zh[min(position, zh.count - 1)])
      #expect(finding.message.en.contains(words.0) && finding.message.zh.contains(words.1), "\(text)")
      #expect(finding.help != nil)
    }
  }

  static let lookalikes = [
    "note: 说明：见下\nname: “翠苑”社区\n", "note: |\n  电话：1\n  　缩进\n",
    "name: a —— b\nnote: - \"x\"".replacing("- ", with: "–"),
    "times: [\"14:00\", 14:30]\nurl: https://example.org/a:b\n", "body: |\n  a\tb\tc\n  ＝＝＝\n",
    "name: 甲\t乙\n", "a: 1 <<<<<<< b\n",
    "name: 翠苑（一区）\naliases: [翠苑, 一区]\n", "note: >\n  =======\n  <<<< x\n",
  ]

  @Test("are not seen in texts that only look like them", arguments: lookalikes)
  func lawful(_ text: String) { #expect(spots(text) == [], "\(text)") }

  @Test("in a list or group that became a mere text are seen by their lines") func values() throws {
    func slips(_ text: String) throws -> [String] {
      let parsed = parse(text)
      let map = LineMap(bytes: Array(text.utf8))
      let value = try #require(parsed.roots.first?.entries.first { _ in true }?.value)
      return value.slips.map { map.position($0.place.range.lowerBound) }
    }
    #expect(try slips("office:\n  地点：a\n  access:b\n") == ["2:5", "3:9"])
    #expect(try slips("a:\n  －甲\n  －乙\n") == ["2:3", "3:3"])
    #expect(try slips("a: ［周二，周三］\n") == ["1:4"])
    #expect(try slips("a: 甲, 乙\n") == [])
  }

  private static let record = """
    - id: aaa
      name: 翠苑一区社区
      street: cuiyuan
      office:
        place: 二楼
        access: 有坡道
      aliases: [翠苑, 一区]
      sessions:
        - {weekday: tuesday, from: "14:00"}
        - weekday: 周四
          from: "09:00"
      phone: 0571-88880000
      address: "学院路 1 号"
      note: 完
    """.split(separator: "\n").map(String.init)

  /// Slips that one line may get; nil where it has no room for one.
  private static let hands: [@Sendable (String) -> String?] = [
    {
      $0.contains(": ") && !$0.contains("[") && !$0.contains("{")
        ? $0.replacing(": ", with: "：", maxReplacements: 1) : nil
    },
    {
      $0.contains("name: ") || $0.contains("phone: ")
        ? $0.replacing(": ", with: ":", maxReplacements: 1) : nil
    },
    { $0.contains("aliases") ? $0.replacing("]", with: "") : nil },
    { $0.contains("aliases") ? $0.replacing("]", with: "］") : nil },
    { $0.contains("学院路") ? String($0.dropLast()) : nil },
    { $0.contains("学院路") ? String($0.dropLast()) + "”" : nil },
    { $0.hasPrefix("    - w") ? $0.replacing("- ", with: "－ ") : nil },
    { $0.hasPrefix("  street") || $0.hasPrefix("  phone") ? "　" + $0.dropFirst(2) : nil },
    { $0.hasPrefix("  street") || $0.hasPrefix("  note") ? "\t" + $0.dropFirst(2) : nil },
    { $0.hasPrefix("  phone") || $0.hasPrefix("  note") ? " " + $0.dropFirst(2) : nil },
    { $0.hasPrefix("  phone") ? $0.replacing(":", with: "") : nil },
  ]

  @Test("made at random on lines of their own are each found on their line, and nothing else is") func many()
  {
    var numbers = RepeatableNumbers(state: 7)
    var missed: [String] = []
    for _ in 0..<150 {
      var lines = Self.record + Self.record.map { $0.replacing("aaa", with: "bbb") }
      var spoilt: Set<Int> = []
      for _ in 0..<Int.random(in: 1...5, using: &numbers) {
        let line = Int.random(in: 1..<lines.count, using: &numbers)
        guard !spoilt.contains(line), let hand = Self.hands.randomElement(using: &numbers),
          let changed = hand(lines[line]), changed != lines[line]
        else { continue }
        lines[line] = changed
        spoilt.insert(line)
      }
      let text = lines.joined(separator: "\n") + "\n"
      let places = spots(text).compactMap { Int($0.split(separator: ":")[0]) }
      if places != spoilt.sorted().map({ $0 + 1 }) {
        missed.append(
          "found on \(places), made on \(spoilt.sorted().map { $0 + 1 }): "
            + spoilt.sorted().map { lines[$0] }.joined(separator: "|"))
      }
    }
    #expect(missed.count == 0, "\(missed.prefix(12).joined(separator: "\n"))")
  }

  @Test("in a long file cost no more than reading it a few times") func long() {
    let line = "- {id: a, name：b}\n"
    let text = String(repeating: line, count: 20_000)
    #expect(found(text).count <= YAMLParser.mostFindings)
  }
}
