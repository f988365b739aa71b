import Diagnostics
import Records
import Testing

@Suite("Characters that nobody sees are findings at their place, however they are written")
struct HiddenCharacterFileTests {
  private func found(_ path: String, _ text: String) -> [String] {
    let source = Array(text.utf8)
    let file = RecordFile(path: path, folder: "communities", source: source)
    return file.findings.map { finding in
      "\(finding.rule.rawValue) \(String(decoding: source[finding.place.range], as: UTF8.self))"
    }
  }

  @Test("as escapes of quoted YAML, in values and keys")
  func escapes() {
    let cases = [
      "\\0", "\\a", "\\b", "\\v", "\\f", "\\r", "\\e", "\\N", "\\L", "\\P", "\\x00", "\\x1b", "\\x7F",
      "\\u202E", "\\u200b", "\\u2066",
      "\\uFEFF", "\\u00AD", "\\uFDD0", "\\uFFFF", "\\U000E0041", "\\U0001FFFE",
    ]
    for escape in cases {
      let expected = ["record-hidden-character " + escape]
      #expect(found("content/communities/a.yaml", "name: \"丙\(escape)社区\"\n") == expected, "\(escape)")
      #expect(found("content/communities/a.yaml", "\"na\(escape)me\": 丙\n") == expected, "\(escape)")
      #expect(found("content/communities/a.yaml", "a: [x, {b: \"\(escape)\"}]\n") == expected, "\(escape)")
      #expect(
        found("content/communities/a.md", "---\nname: \"\(escape)\"\n---\n正文\n") == expected, "\(escape)")
    }
  }

  @Test("as they are, in values, keys, comments and bodies")
  func raw() {
    for scalar in [
      "\u{202E}", "\u{2066}", "\u{200B}", "\u{200F}", "\u{2060}", "\u{AD}", "\u{E0041}", "\u{85}",
    ] {
      let expected = ["record-hidden-character " + scalar]
      #expect(found("content/communities/a.yaml", "name: '丙\(scalar)社区'\n") == expected)
      #expect(found("content/communities/a.md", "---\nname: 丙\n---\n正\(scalar)文\n") == expected)
    }
    #expect(
      found("content/communities/a.yaml", "name: 丙 # \u{202E}\n") == ["record-hidden-character \u{202E}"])
    #expect(found("content/communities/a.yaml", "name: 丙\u{1B}[31m\n") == ["record-encoding \u{1B}"])
  }

  @Test("what only looks like an escape is none")
  func lookalikes() {
    for text in [
      "name: '丙\\0社区'", "name: 丙\\u202E", "name: \"C:\\\\e丙\"", "name: \"丙\\n乙\\t\\\"\"", "name: \"\\u4e19\"",
      "\u{FEFF}name: 丙", "name: |\n  a\\0",
    ] {
      #expect(found("content/communities/a.yaml", text + "\n") == [], "\(text)")
    }
  }

  @Test("surrogates are no characters at all")
  func surrogates() {
    let rules = RecordFile(
      path: "content/communities/a.yaml", folder: "communities", source: Array("name: \"\\uD800\"\n".utf8)
    ).findings.map(\.rule)
    #expect(rules == ["record-syntax"])
  }

  @Test("a file full of them is counted, not listed")
  func counted() throws {
    let file = RecordFile(
      path: "content/communities/a.yaml", folder: "communities",
      source: Array(("# " + String(repeating: "\u{200B}", count: 5000) + "\nname: 丙\n").utf8))
    #expect(file.findings.count == FileFindings.limit + 1)
    #expect(file.findings.last?.rule == "record-too-large")
    #expect(file.findings.last?.omitted == 4000)
  }
}
