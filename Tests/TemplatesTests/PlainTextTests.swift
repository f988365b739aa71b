import Diagnostics
import Testing

@testable import Templates

/// Texts that a program puts together, such as those of a print layout.
@Suite struct PlainTextTests {
  static let page = Sheet(
    title: "A & B <b>", href: nil, count: 3, size: nil, duties: ["咨询", "调解"],
    lawyer: Person(name: "陈怀安", phone: nil),
    people: [Person(name: "甲", phone: "1"), Person(name: "乙", phone: nil)])

  @Test(
    arguments: [
      (text("{{title}}"), "A & B <b>"),
      (text("{{{title}}}"), "A & B <b>"),
      (text("{{strings.call}}"), "Call <us> & 3"),
      (text("{{strings.breaks}}"), "AB"),
      (text("{{lawyer.name}}{{lawyer.phone}}"), "陈怀安"),
      (text("{{#people}}{{name}};{{/people}}"), "甲;乙;"),
      (when("lawyer", "{{title}}"), "A & B <b>"),
      (when("lawyer.phone", "x"), ""),
      (when("size", "x"), ""),
      (when("is_open", "x"), "x"),
      (when("people", "{{title}}"), "A & B <b>"),
      (when("duties", "x"), "x"),
      (when("tree.children", "x"), ""),
      (unless("tree.children", "x"), "x"),
      (unless("people", "x"), ""),
      (unless("lawyer.phone", "x"), "x"),
      (
        .each("people", at: nowhere, [text("{{name}}"), when("phone", "={{phone}}"), .bytes([0x2C])]),
        "甲=1,乙,"
      ),
      (.each("duties", at: nowhere, [text("{{.}}。")]), "咨询。调解。"),
    ] as [(TemplatePart, String)])
  func writesWithoutEscaping(part: TemplatePart, expected: String) {
    var findings: [Finding] = []
    let set = TemplateSet(
      [],
      namespaces: [
        Namespace(
          "strings", .templates, ["call": .init("Call <us> & {{count}}"), "breaks": .init("A<wbr>B")])
      ],
      findings: &findings)
    // What stands around a part stays whatever the part does.
    let parts: [TemplatePart] = [.bytes([0x28]), part, .bytes([0x29])]
    let template = set.compile(plainText: parts, for: Sheet.self, findings: &findings)
    #expect(findings == [])
    #expect(String(decoding: template.bytes(of: Self.page), as: UTF8.self) == "(\(expected))")
  }

  @Test(
    arguments: [
      (TemplatePart.text("x {{titel}}", at: place(100..<113), start: 101), "theme-unknown-key", 105..<110),
      (.text("x {{titel}}", at: place(100..<120), start: nil), "theme-unknown-key", 100..<120),
      (.text("{{body}}", at: place(10..<18), start: 10), "theme-value-kind", 12..<16),
      (.text("{{{body}}}", at: place(10..<20), start: 10), "theme-value-kind", 13..<17),
      (.text("{{lawyer}}", at: place(10..<20), start: 10), "theme-value-kind", 12..<18),
      (.text("{{>header}}", at: place(10..<21), start: 10), "theme-unknown-partial", 13..<19),
      (.condition("lawyre", at: place(5..<11), isInverted: false, []), "theme-unknown-key", 5..<11),
      (.condition("lawyer.nmae", at: place(5..<16), isInverted: false, []), "theme-unknown-key", 12..<16),
      (.condition("count", at: place(5..<10), isInverted: true, []), "theme-section-kind", 5..<10),
      (.each("lawyer", at: place(5..<11), []), "theme-section-kind", 5..<11),
    ] as [(TemplatePart, RuleName, Range<Int>)])
  func findsMistakesWhereTheyAreWritten(part: TemplatePart, rule: RuleName, range: Range<Int>) {
    var findings: [Finding] = []
    let set = TemplateSet([], findings: &findings)
    _ = set.compile(plainText: [part], for: Sheet.self, findings: &findings)
    #expect(findings.map(\.rule) == [rule])
    #expect(findings.first?.place == place(range))
  }
}

private func place(_ range: Range<Int>) -> SourcePlace { SourcePlace(path: "print/card.yaml", range: range) }
private let nowhere = place(0..<0)
private func text(_ text: String) -> TemplatePart { .text(text, at: nowhere, start: nil) }
private func when(_ name: String, _ content: String) -> TemplatePart {
  .condition(name, at: nowhere, isInverted: false, [text(content)])
}
private func unless(_ name: String, _ content: String) -> TemplatePart {
  .condition(name, at: nowhere, isInverted: true, [text(content)])
}
