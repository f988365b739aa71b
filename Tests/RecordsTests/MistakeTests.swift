import Diagnostics
import Records
import Testing

@Suite("Mistakes in a file") struct MistakeTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    let findings: [String]
    var testDescription: String { text }

    init(_ text: String, _ findings: String...) {
      self.text = text
      self.findings = findings
    }
  }

  private func check(_ example: Case, path: String = "content/communities/t.yaml") {
    let source = Array(example.text.utf8)
    #expect(BothReaders(source, part: try? FrontMatter(of: source).yaml).difference == nil)
    let file = RecordFile(path: path, folder: "communities", source: source)
    #expect(shown(file.findings, in: source) == example.findings)
  }

  @Test(
    "of syntax stand where they were made",
    arguments: [
      Case("name：翠苑\nphone: 1\n", "record-syntax 1:5-1:6"),
      Case("name: 翠苑\nphone：1\naddress: x\n", "record-syntax 2:6-2:7"),
      Case("name: 翠苑\nphone：1\n", "record-syntax 2:6-2:7"),
      Case("name: 翠苑\noffice:\n  place：x\n  shared: y\n", "record-syntax 3:8-3:9"),
      Case("name：翠苑", "record-syntax 1:5-1:6"),
      Case("- name：翠苑\n- name: b\n", "record-syntax 1:7-1:8"),
      Case("sessions:\n  - weekday：tuesday\n    from: \"14:00\"\n", "record-syntax 2:12-2:13"),
      Case("sessions: [{weekday：tuesday, from: a}]\n", "record-syntax 1:20-1:21"),
      Case("sessions: [{weekday: tuesday，from: a}]\n", "record-syntax 1:29-1:30"),
      Case("name: 说明：见下\nphone：1\nx: y\n", "record-syntax 2:6-2:7"),
      Case("note: |\n  说明：abc\nphone 123\nx: y\n", "record-syntax 3:1-3:10"),
      Case("office:\n　　place: x\n", "record-syntax 2:1-2:2"),
      Case("office:\n\tplace: x\n", "record-syntax 2:1-2:2"),
      Case("name:翠苑\nphone: 1\n", "record-syntax 1:5-1:6"),
      Case("name: a\nphone:1\naddress: x\n", "record-syntax 2:6-2:7"),
      Case("name: a\nphone 123\naddress: x\n", "record-syntax 2:1-2:10"),
      Case("name: \"abc\nphone: 1\n", "record-syntax 1:7-1:8"),
      Case("name: \"abc\nphone: \"123\"\nx: y\n", "record-syntax 1:7-1:8"),
      Case("name: \"翠苑\"一区\nphone: 1\n", "record-syntax 1:11-1:13"),
      Case("name: \"C:\\dir\"\n", "record-syntax 1:10-1:12"),
      Case("a: 1\nsessions: [{x: y}\nphone: 1\n", "record-syntax 2:11-2:12"),
      Case("sessions: [a, b", "record-syntax 1:11-1:12"),
      Case("office: {place: x\nphone: 1\n", "record-syntax 1:9-1:10"),
      Case("s: {from: \"14:00\" to: \"17:00\"}\n", "record-syntax 1:19-1:20"),
      Case("s: [\n  \"a\"\n  \"b\"\n]\n", "record-syntax 3:3-3:4"),
      Case("name: a: b\n", "record-syntax 1:8-1:9"),
      Case("name: a\n  phone: b\n", "record-syntax 2:3-2:8"),
      Case("office:\n    place: x\n  shared: y\n", "record-syntax 3:3-3:12"),
      Case("- a: 1\nb: 2\n", "record-syntax 2:1-2:5"),
      Case("name: - a\n", "record-syntax 1:7-1:8"),
      Case("name: @x\n", "record-syntax 1:7-1:8"),
      Case("{a: b}\nc: d\n", "record-syntax 2:1-2:5"),
      Case("a: [1, 2]]\nb: 1\n", "record-syntax 1:10-1:11"),
      Case("a: {b: 1,, c: 2}\n", "record-syntax 1:10-1:11"),
      Case("- a: 1\n-b: 2\n", "record-syntax 2:1-2:2"),
      Case("- a: 1\n  b: 2\n c: 3\n", "record-syntax 3:2-3:6"),
      Case("\"a\" 1\nb: 2\n", "record-syntax 1:5-1:6"),
      Case("a: |x\n b\n", "record-syntax 1:5-1:6"),
      Case("a: 'it's'\nb: 1\n", "record-syntax 1:8-1:10"),
      Case("a: `x`\n", "record-syntax 1:4-1:5"),
      Case("s:\n- {a: b\n- {a: c}\n", "record-syntax 2:3-2:4"),
      Case("", "record-syntax 1:1-1:1"),
      Case("# nothing\n---\n", "record-syntax 1:1-1:1"),
      Case("名: \"😀\u{2028}\u{85}\"\nb: [\r\n", "record-syntax 2:4-2:5"),
    ])
  func syntax(_ example: Case) { check(example) }

  @Test(
    "of YAML that is not offered are each named",
    arguments: [
      Case("a: &x 1\nb: 2\n", "record-unsupported-yaml 1:4-1:6"),
      Case("a: &x 1\nb: *x\n", "record-unsupported-yaml 1:4-1:6", "record-unsupported-yaml 2:4-2:6"),
      Case("a: !!str 1\n", "record-unsupported-yaml 1:4-1:9"),
      Case("a: !x &y {}\n", "record-unsupported-yaml 1:4-1:6", "record-unsupported-yaml 1:7-1:9"),
      Case("a: &x\n  b: c\n", "record-unsupported-yaml 1:4-1:6"),
      Case("a: !x\nb: c\n", "record-unsupported-yaml 1:4-1:6"),
      Case("<<: {a: b}\n", "record-unsupported-yaml 1:1-1:3"),
      Case("? [a, b]\n: c\n", "record-unsupported-yaml 1:3-1:4"),
      Case(
        "? [[a], {[b]: c}]\n: d\n? {e: f}\n", "record-unsupported-yaml 1:3-1:4",
        "record-unsupported-yaml 3:3-3:4"),
      Case("{a: b}: c\n", "record-unsupported-yaml 1:1-1:2"),
      Case("%TAG ! tag:x,2000:\n---\na: b\n", "record-unsupported-yaml 1:1-1:19"),
      Case("note: *重要*\n", "record-unsupported-yaml 1:7-1:11"),
      Case("note: !foo!bar x\n", "record-unsupported-yaml 1:7-1:15"),
    ])
  func unsupported(_ example: Case) { check(example) }

  @Test(
    "of repeated keys point at the later one",
    arguments: [
      Case("a: 1\nb: 2\na: 3\n", "record-duplicate-key 3:1-3:2"),
      Case("x: {电话: 1, \"电话\": 2, 电话: 3}\n", "record-duplicate-key 1:12-1:16"),
      Case(
        (0..<40).map { "k\($0): x\n" }.joined() + "k7: y\n", "record-duplicate-key 41:1-41:3"),
    ])
  func duplicates(_ example: Case) { check(example) }

  @Test("of a record whose dash is missing are one, with its further keys as notes") func lostDash() throws {
    let findings = parse("- id: a\n  name: x\n  id: b\n  name: y\n").findings
    #expect(findings.map(\.place.range) == [20..<22])
    #expect(findings.first?.notes.map(\.place.range) == [2..<4, 28..<32])
  }

  @Test("of a repeated key note where the first stands") func firstKey() throws {
    let finding = try #require(parse("a: 1\nb: 2\na: 3\n").findings.first)
    #expect(finding.notes.map(\.place.range) == [0..<1])
  }

  @Test(
    "of what is no record are reported at the element",
    arguments: [
      Case("- a: 1\n- 只是文字\n", "record-wrong-type 2:3-2:7"),
      Case("只是文字\n", "record-wrong-type 1:1-1:5"),
      Case("- [a]\n", "record-wrong-type 1:3-1:6"),
    ])
  func topLevel(_ example: Case) { check(example) }

  @Test(
    "of size stop the reading",
    arguments: [
      Case("a: " + String(repeating: "[", count: 80_000), "record-too-large 1:67-1:68"),
      Case(String(repeating: "- ", count: 500) + "x", "record-too-large 1:129-1:130"),
      Case(
        "a: [" + String(repeating: "x,", count: 100_001) + "]", "record-too-large 1:200005-1:200006"),
    ])
  func size(_ example: Case) { check(example) }

  @Test(
    "of front matter",
    arguments: [
      Case("# 标题\n\n文字\n", "record-syntax 1:1-1:5"),
      Case("---\nname: a\n\n正文\n", "record-syntax 1:1-1:4"),
      Case("\u{FEFF}---\r\na: 1\r\na: 2\r\n---\r\n正文", "record-duplicate-key 3:1-3:2"),
      Case("---\n- a\n---\n", "record-wrong-type 2:1-2:4"),
      Case("---\nname：a\n---\n正文\n", "record-syntax 2:5-2:6"),
    ])
  func frontMatter(_ example: Case) { check(example, path: "content/communities/t.md") }
}

@Suite("Words of a mistake") struct MistakeWordsTests {
  @Test(
    "say what is wrong and how to mend it",
    arguments: [
      ("name：翠苑\n", "a full-width colon `：` stands after the key", "write an ASCII colon and a space, `: `"),
      ("office:\n\tplace: x\n", "a tab is used for indentation", "indent with ordinary spaces"),
      ("a: \"b\n", "this quote is never closed", "put the same quote at the end of the text"),
      ("a: [b\nc: d\n", "this square bracket is never closed", "close it with `]`"),
      ("a:b\n", "a space is missing after the colon", "put a space after the colon"),
      (
        "a: &x b\n", "YAML anchors such as `&x` are not supported",
        "remove it; put text that begins with & in quotes"
      ),
      ("a: 1\na: 2\n", "`a` is written twice", "keep one of the two"),
    ])
  func words(_ text: String, _ message: String, _ help: String) throws {
    let file = RecordFile(path: "content/t.yaml", folder: "x", source: Array(text.utf8))
    let finding = try #require(file.findings.first)
    #expect(finding.message.en == message)
    #expect(finding.help?.en == help)
    #expect(finding.message.zh.unicodeScalars.contains { $0.value >= 0x4E00 })
  }

  @Test("of a rule are complete in both languages") func rules() {
    #expect(Set(RecordsRules.all.map(\.name)).count == RecordsRules.all.count)
    for rule in RecordsRules.all {
      #expect(!rule.title.zh.isEmpty && !rule.title.en.isEmpty && rule.title.zh != rule.title.en)
      #expect(!rule.explanation.zh.isEmpty && !rule.explanation.en.isEmpty)
      #expect(rule.example.mistake != rule.example.mend)
      #expect((rule.leniency == .none) == (rule.severity == .error))
    }
  }

  @Test("a rule's example is what the rule reports, and its mend is silent") func examples() {
    for rule in RecordsRules.all where ["record-syntax", "record-duplicate-key"].contains(rule.name.rawValue)
    {
      func findings(_ text: String) -> [RuleName] {
        RecordFile(path: "t.yaml", folder: "x", source: Array(text.utf8)).findings.map(\.rule)
      }
      #expect(findings(rule.example.mistake) == [rule.name])
      #expect(findings(rule.example.mend) == [])
    }
  }
}
