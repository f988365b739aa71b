import Diagnostics
import Records
import Testing

@testable import Programme

@Suite struct DigestTests {
  private static let first = "{id: a, title: 甲, source: 报, date: 2026-01-02}"
  private static let second = "{id: b, title: 乙, source: 报, date: 2026-01-03}"

  private func press(_ text: String, path: String = "content/press/x.yaml") -> RecordTable<Press> {
    Programme.read(
      RecordSet(records: RecordFile(path: path, folder: "press", source: Array(text.utf8)).records),
      today: Day(number: 0)
    ).programme.press
  }

  private func bulletin(_ text: String, path: String = "content/bulletins/x.md") -> UInt64? {
    Programme.read(
      RecordSet(records: RecordFile(path: path, folder: "bulletins", source: Array(text.utf8)).records),
      today: Day(number: 0)
    ).programme.bulletins.all.first?.digest
  }

  @Test("A record's digest stays when it stands elsewhere in a file")
  func staysWhenMoved() {
    let alone = press("- \(Self.first)\n")
    let behind = press("# 说明\n- \(Self.second)\n- \(Self.first)\n", path: "content/press/y.yaml")
    #expect(alone["a"]?.digest != nil)
    #expect(alone["a"]?.digest == behind["a"]?.digest)
    #expect(behind["a"]?.digest != behind["b"]?.digest)
  }

  @Test(
    "A record's digest changes with what it says",
    arguments: [
      "- {id: a, title: 丙, source: 报, date: 2026-01-02}", "- {id: c, title: 甲, source: 报, date: 2026-01-02}",
      "- {id: a, title: 甲, source: 报, date: 2026-01-03}", "- {id: a, title: 甲, date: 2026-01-02, source: 报}",
      "- {id: a, title: 甲, source: 报, date: 2026-01-02, url: 'https://example.org'}",
    ])
  func changesWithFields(_ text: String) {
    #expect(press(text).all.first?.digest != nil)
    #expect(press(text).all.first?.digest != press("- \(Self.first)").all.first?.digest)
  }

  @Test("The blank lines that a block scalar keeps at a record's end count, those that nobody keeps do not")
  func blankLinesAtTheEnd() {
    let kept = "title: 甲\nsource: 报\nnote: |+\n  字\n"
    #expect(press(kept).all.first?.digest != press(kept + "\n\n").all.first?.digest)
    let clipped = "title: 甲\nsource: 报\nnote: |\n  字\n"
    #expect(press(clipped).all.first?.digest == press(clipped + "\n\n").all.first?.digest)
  }

  @Test("Markdown counts, and the file that its links are relative to; so does a file's name that is the id")
  func markdown() {
    let text = "---\nid: a\ntitle: 甲\n---\n正文\n"
    #expect(bulletin(text) != nil)
    #expect(bulletin(text) == bulletin(text))
    #expect(bulletin(text) != bulletin(text + "又一行\n"))
    #expect(bulletin(text) != bulletin(text, path: "content/bulletins/2026/x.md"))
    let unnamed = "---\ntitle: 甲\n---\n"
    #expect(bulletin(unnamed) != bulletin(unnamed, path: "content/bulletins/y.md"))
  }

  @Test("A table's digest changes with its records and their order")
  func tables() {
    let both = press("- \(Self.first)\n- \(Self.second)\n").digest
    #expect(both == press("- \(Self.first)\n\n- \(Self.second)\n").digest)
    #expect(both != press("- \(Self.second)\n- \(Self.first)\n").digest)
    #expect(both != press("- \(Self.first)\n").digest)
    #expect(press("").digest != press("- \(Self.first)\n").digest)
  }
}
