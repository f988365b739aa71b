import Diagnostics
import Testing

@testable import Records

/// Adding to a record's list leaves everything else in the file as it is.
@Suite struct RecordEditorTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let before: String
    let after: String
    /// Which of the file's records is added to.
    var record = 0
    var path = "content/cards/a.yaml"
  }

  static let run: NewValue = .fields([
    .init("community", "tinghe"), .init("copies", "1200"),
    .init("states", .fields([.init("office", "一楼 101 室"), .init("times", ["14:00", "a, b"])])),
  ])

  static let cases: [Case] = [
    Case(
      testDescription: "a record without the list",
      before: "for: all\nedition: 2026-01-01   # 版次\n",
      after: """
        for: all
        edition: 2026-01-01   # 版次
        printed:
          - community: tinghe
            copies: 1200
            states:
              office: 一楼 101 室
              times: ["14:00", "a, b"]

        """),
    Case(
      testDescription: "no line break at the end",
      before: "for: all\nlines:\n  - 甲",
      after: """
        for: all
        lines:
          - 甲
        printed:
          - community: tinghe
            copies: 1200
            states:
              office: 一楼 101 室
              times: ["14:00", "a, b"]
        """),
    Case(
      testDescription: "a list in block style, a comment behind its last entry",
      before: """
        # 第一行
        for: all
        printed:
            - {community: 'yinhe', copies: 5} # 旧的
        # 后面的注释

        edition: "2026-01-01"

        """,
      after: """
        # 第一行
        for: all
        printed:
            - {community: 'yinhe', copies: 5} # 旧的
            - community: tinghe
              copies: 1200
              states:
                office: 一楼 101 室
                times: ["14:00", "a, b"]
        # 后面的注释

        edition: "2026-01-01"

        """),
    Case(
      testDescription: "dashes in the column of their key",
      before: "printed:\n- copies: 5\n  community: yinhe\nfor: all\n",
      after: """
        printed:
        - copies: 5
          community: yinhe
        - community: tinghe
          copies: 1200
          states:
            office: 一楼 101 室
            times: ["14:00", "a, b"]
        for: all

        """),
    Case(
      testDescription: "the second of several records, whose list has a Chinese name",
      before: """
        - id: one
          for: all

        - id: two   # 西区
          印制记录:
            - copies: 5
              note: |
                两行
                文字

        # 第三条
        - id: three
          for: all

        """,
      after: """
        - id: one
          for: all

        - id: two   # 西区
          印制记录:
            - copies: 5
              note: |
                两行
                文字
            - community: tinghe
              copies: 1200
              states:
                office: 一楼 101 室
                times: ["14:00", "a, b"]

        # 第三条
        - id: three
          for: all

        """, record: 1),
    Case(
      testDescription: "a record of a sequence without the list",
      before: "- id: one\n  for: all\n\n# 第二条\n- id: two\n  for: all\n",
      after: """
        - id: one
          for: all
          printed:
            - community: tinghe
              copies: 1200
              states:
                office: 一楼 101 室
                times: ["14:00", "a, b"]

        # 第二条
        - id: two
          for: all

        """),
    Case(
      testDescription: "a key with nothing behind it",
      before: "printed:   # 还没有印\nfor: all\n",
      after: """
        printed:   # 还没有印
          - community: tinghe
            copies: 1200
            states:
              office: 一楼 101 室
              times: ["14:00", "a, b"]
        for: all

        """),
    Case(
      testDescription: "an empty list on one line",
      before: "printed: []   # 还没有印\nfor: all\n",
      after: """
        printed:   # 还没有印
          - community: tinghe
            copies: 1200
            states:
              office: 一楼 101 室
              times: ["14:00", "a, b"]
        for: all

        """),
    Case(
      testDescription: "a list in flow style",
      before: "for: all\nprinted: [{community: yinhe, copies: 5}]   # 旧的\n",
      after: """
        for: all
        printed: [{community: yinhe, copies: 5}, {community: tinghe, copies: 1200,
            states: {office: 一楼 101 室, times: ["14:00", "a, b"]}}]   # 旧的

        """),
    Case(
      testDescription: "a list in flow style over several lines",
      before: "for: all\nprinted: [\n  {community: yinhe},   # 旧的\n  {community: donghu},   # 也是\n]\n",
      after: """
        for: all
        printed: [
          {community: yinhe},   # 旧的
          {community: donghu}, {community: tinghe, copies: 1200,
              states: {office: 一楼 101 室, times: ["14:00", "a, b"]}},   # 也是
        ]

        """),
    Case(
      testDescription: "a record in flow style",
      before: "- {id: one, for: {district: x}}\n- {id: two}\n",
      after: """
        - {id: one, for: {district: x}, printed: [{community: tinghe, copies: 1200,
          states: {office: 一楼 101 室, times: ["14:00", "a, b"]}}]}
        - {id: two}

        """),
    Case(
      testDescription: "front matter",
      before: "---\nfor: all\nlines: [甲]\n---\n正文 printed:\n",
      after: """
        ---
        for: all
        lines: [甲]
        printed:
          - community: tinghe
            copies: 1200
            states:
              office: 一楼 101 室
              times: ["14:00", "a, b"]
        ---
        正文 printed:

        """, path: "content/cards/a.md"),
    Case(
      testDescription: "one of several documents",
      before: "id: one\n---\nid: two\n---\nid: three\n",
      after: """
        id: one
        ---
        id: two
        printed:
          - community: tinghe
            copies: 1200
            states:
              office: 一楼 101 室
              times: ["14:00", "a, b"]
        ---
        id: three

        """, record: 1),
  ]

  @Test(arguments: cases)
  func addsAndKeeps(_ example: Case) throws {
    let edited = try edit(example.before, record: example.record, path: example.path)
    #expect(edited == example.after)
  }

  @Test("a file with CRLF stays one, and a byte-order mark stays")
  func windows() throws {
    for example in Self.cases {
      let before = "\u{FEFF}" + example.before.replacing("\n", with: "\r\n")
      let edited = try edit(before, record: example.record, path: example.path)
      #expect(edited == "\u{FEFF}" + example.after.replacing("\n", with: "\r\n"), "\(example)")
    }
  }

  @Test("adding twice is adding both, in their order")
  func twice() throws {
    let once = try edit("for: all\n", record: 0, path: "content/cards/a.yaml")
    let twice = try edit(once, record: 0, path: "content/cards/a.yaml")
    #expect(twice.components(separatedBy: "community: tinghe").count == 3)
    #expect(twice.hasPrefix(once))
  }

  @Test(
    "text where the list should be is left alone",
    arguments: ["printed: no\n", "printed: {a: b}\n", "{printed: no}\n", "printed: |\n  text\n"])
  func refused(_ text: String) {
    #expect(throws: EditRefusal.self) {
      try edit(text, record: 0, path: "content/cards/a.yaml")
    }
  }

  @Test("a file does not grow beyond what is read")
  func size() {
    let text = "lines: [" + String(repeating: "a", count: SourceTree.largestFile - 20) + "]\n"
    #expect(throws: EditRefusal.tooLarge(path: "content/cards/a.yaml")) {
      try edit(text, record: 0, path: "content/cards/a.yaml")
    }
  }

  @Test("a scalar is replaced where it stands")
  func replacing() throws {
    let source = "printed:\n  - {copies: 5, on: '2026-01-01'}   # 五\n"
    let file = RecordFile(path: "content/cards/a.yaml", folder: "cards", source: Array(source.utf8))
    let record = try #require(file.records.first?.value)
    let run = try #require(record["printed"]?.elements.first { _ in true })
    var editor = RecordEditor(record.document)
    editor.replace(try #require(run["copies"]), with: "12")
    let edited = String(decoding: try editor.edited(folder: "cards"), as: UTF8.self)
    #expect(edited == "printed:\n  - {copies: 12, on: '2026-01-01'}   # 五\n")
  }

  @Test(
    "every text comes back as it was",
    arguments: [
      "", " ", "a", "0571-88880000", "14:00", "- a", "a: b", "a #b", "{", "“引号”", "\"", "\\", "'", "第一行\n第二行",
      "\t", "null", "~", "&a", "*a", "!a", "%a", "@a", "`a", "|", ">", "?", ", b", "]", "：", "😀", "a ", "é",
      "https://example.org/?a=b#c", "𠮷野家", "（一）《通知》、“甲”", "100%", "=1+1", "-",
    ])
  func texts(_ text: String) throws {
    let source = "for: all\n"
    let record = try #require(
      RecordFile(path: "content/cards/a.yaml", folder: "cards", source: Array(source.utf8)).records.first)
    for style in ["for: all\n", "{for: all}\n"] {
      let file = RecordFile(path: "content/cards/a.yaml", folder: "cards", source: Array(style.utf8))
      let value = try #require(file.records.first?.value)
      var editor = RecordEditor(value.document)
      let item: NewValue = .fields([.init("a", .text(text)), .init("b", [.text(text), .text(text)])])
      try editor.append([item], to: FieldNames("printed", or: "印制记录"), of: value)
      #expect(throws: Never.self) { try editor.edited(folder: "cards") }
    }
    #expect(record.value["for"]?.string == "all")
  }

  private func edit(_ text: String, record: Int, path: String) throws -> String {
    let file = RecordFile(path: path, folder: "cards", source: Array(text.utf8))
    let value = try #require(file.records.indices.contains(record) ? file.records[record].value : nil)
    var editor = RecordEditor(value.document)
    try editor.append([Self.run], to: FieldNames("printed", or: "印制记录"), of: value)
    return String(decoding: try editor.edited(folder: "cards"), as: UTF8.self)
  }
}
