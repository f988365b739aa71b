import Diagnostics
import Testing

@testable import Records

/// Setting one field of a group leaves every other byte of the file as it is.
@Suite struct FieldSettingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let before: String
    let after: String
    var path = "content/lawyers/a.yaml"
    init(_ description: String, _ before: String, _ after: String, path: String = "content/lawyers/a.yaml") {
      (testDescription, self.before, self.after, self.path) = (description, before, after, path)
    }
  }

  static let cases: [Case] = [
    Case(
      "a group on one line", "name: 林昭\nconsent: {on: 2025-01-01, covers: [name]}   # 本人签字\nphoto: a.jpg\n",
      "name: 林昭\nconsent: {on: 2025-01-01, covers: [name], withdrawn: 2026-11-23}   # 本人签字\nphoto: a.jpg\n"),
    Case(
      "a group on several lines",
      "consent:\n  on: 2025-01-01   # 签字\n  covers:\n    - name\n    - phone # 二\n\n# 尾\nname: 林昭\n",
      "consent:\n  on: 2025-01-01   # 签字\n  covers:\n    - name\n    - phone # 二\n  withdrawn: 2026-11-23\n\n# 尾\nname: 林昭\n"
    ),
    Case(
      "a flow group on several lines", "consent: {\n  on: 2025-01-01, # 签字\n  covers: [name]\n}\n",
      "consent: {\n  on: 2025-01-01, # 签字\n  covers: [name], withdrawn: 2026-11-23\n}\n"),
    Case(
      "the field is there without a value", "consent:\n  on: 2025-01-01\n  withdrawn:\n  covers: [name]\n",
      "consent:\n  on: 2025-01-01\n  withdrawn: 2026-11-23\n  covers: [name]\n"),
    Case(
      "the field has another value", "consent: {on: 2025-01-01, withdrawn: '2027-01-01', covers: [name]}\n",
      "consent: {on: 2025-01-01, withdrawn: 2026-11-23, covers: [name]}\n"),
    Case(
      "CRLF and no break at the end", "name: a\r\nconsent:\r\n  on: 2025-01-01\r\n  covers: [name]",
      "name: a\r\nconsent:\r\n  on: 2025-01-01\r\n  covers: [name]\r\n  withdrawn: 2026-11-23"),
    Case(
      "front matter before a text",
      "---\nname: a\nconsent: {on: 2025-01-01, covers: [name]}\n---\n\n正文 {consent}\n",
      "---\nname: a\nconsent: {on: 2025-01-01, covers: [name], withdrawn: 2026-11-23}\n---\n\n正文 {consent}\n",
      path: "content/lawyers/a.md"),
  ]

  private func edited(_ text: String, path: String) throws -> String {
    let file = RecordFile(path: path, folder: "lawyers", source: Array(text.utf8))
    let record = try #require(file.records.first?.value)
    var editor = RecordEditor(record.document)
    try editor.set(
      FieldNames("withdrawn", or: "撤回"), of: try #require(record["consent"]), to: "2026-11-23")
    return String(decoding: try editor.edited(folder: "lawyers"), as: UTF8.self)
  }

  @Test(arguments: cases)
  func set(_ edit: Case) throws {
    #expect(try edited(edit.before, path: edit.path) == edit.after)
  }

  @Test(
    "what is written oddly is left alone", arguments: ["consent: yes\n", "consent: {}\n", "consent: []\n"])
  func refused(_ text: String) {
    #expect(throws: EditRefusal.self) { try edited(text, path: "content/lawyers/a.yaml") }
  }
}
