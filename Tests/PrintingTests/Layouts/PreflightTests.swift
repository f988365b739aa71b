import Diagnostics
import Testing

@testable import Printing

/// Something on a card, and what preflight says of it.
struct PreflightCase: Sendable {
  let elements: String
  let rules: [RuleName]
  var words: String? = nil
  var isOfLayout = false
}

@Suite struct PreflightTests {
  static let cases: [PreflightCase] = [
    // Sound ones.
    PreflightCase(elements: "- {text: \"{{name}}\", at: [3, 3], width: 60}", rules: []),
    PreflightCase(elements: "- {box: {fill: brand}, at: [-3, -3], size: [96, 60]}", rules: []),
    PreflightCase(elements: "- {box: {fill: brand}, at: [10, 10], size: [20, 20]}", rules: []),
    PreflightCase(elements: "- {image: big.jpg, at: [10, 10], size: [20, 28]}", rules: []),
    PreflightCase(elements: "- {image: big.jpg, at: [-3, -3], size: [20, 28]}", rules: []),
    PreflightCase(elements: "- {image: unknown.jpg, at: [10, 10], size: [20, 28]}", rules: []),
    PreflightCase(elements: "- {qr: \"{{url}}\", at: [40, 20], width: 20}", rules: []),
    PreflightCase(
      elements:
        "- {box: {fill: \"#eeeeee\"}, at: [30, 10], size: [50, 40]}\n- {qr: \"{{url}}\", at: [40, 20], width: 20}",
      rules: []),
    PreflightCase(
      elements:
        "- {box: {fill: brand}, at: [10, 10], size: [70, 30]}\n- {text: a, at: [12, 12], width: 9, colour: white}",
      rules: []),
    PreflightCase(
      elements:
        "- {box: {fill: brand}, at: [10, 10], size: [70, 30]}\n- {box: {fill: white}, at: [11, 11], size: [60, 20]}\n- {text: a, at: [12, 12], width: 9}",
      rules: []),
    // Type.
    PreflightCase(
      elements: "- {text: \"{{name}}\", at: [6, 6], width: 12, points: 16, fit: fail}",
      rules: ["print-overflow"],
      words: "“翠苑一区社区”放不下：最小 16 磅，要缩到 6.5 磅才行"),
    PreflightCase(
      elements: "- {text: a, at: [6, 6], width: 60, points: 5.5}", rules: ["print-text-size"],
      words: "“a”只有 5.5 磅，看不清"),
    PreflightCase(
      elements: "- {text: \"a\u{10FFFD}b\", at: [6, 6], width: 60}", rules: ["print-glyph-missing"],
      words: "“a\u{10FFFD}b”里的“\u{10FFFD}”（U+10FFFD）字体里没有，印成了“〓”"),
    PreflightCase(
      elements: "- {stack: [{text: a, points: 20}, {text: b, points: 20}], at: [6, 6], size: [20, 10]}",
      rules: ["print-overflow"],
      words: "内容高 14.11 毫米，这一栏只有 10 毫米，只好缩到 68%"),
    // Edges.
    PreflightCase(
      elements: "- {text: a, at: [2, 6], width: 60}", rules: ["print-safe-margin"],
      words: "离裁切边只有 2 毫米，裁偏一点就会切到"),
    PreflightCase(
      elements: "- {text: a, right: 1, top: 6, width: 20, align: right}", rules: ["print-safe-margin"]),
    PreflightCase(
      elements: "- {image: big.jpg, at: [1, 10], size: [20, 28]}", rules: ["print-safe-margin"],
      isOfLayout: true),
    PreflightCase(
      elements: "- {box: {fill: brand}, at: [-4, 0], size: [20, 20]}", rules: ["print-bleed"],
      words: "超出了出血，外面的部分印不出来", isOfLayout: true),
    PreflightCase(
      elements: "- {box: {fill: brand}, at: [0, 0], size: [90, 14]}", rules: ["print-bleed"],
      words: "色块停在裁切边上，裁偏一点就露白",
      isOfLayout: true),
    PreflightCase(
      elements: "- {line: {from: [0, 0], to: [0, 80]}}", rules: ["print-bleed"], isOfLayout: true),
    // Pictures.
    PreflightCase(
      elements: "- {image: small.jpg, at: [10, 10], size: [20, 28]}", rules: ["print-picture-resolution"],
      words: "照片 small.jpg 印出来只有 152 dpi，会模糊"),
    // Contrast.
    PreflightCase(
      elements: "- {text: a, at: [6, 6], width: 60, colour: \"#999999\"}", rules: ["print-contrast"],
      words: "与底色的对比度只有 2.84:1",
      isOfLayout: true),
    PreflightCase(
      elements: "- {box: {fill: brand}, at: [10, 10], size: [70, 30]}\n- {text: a, at: [12, 12], width: 9}",
      rules: ["print-contrast"],
      isOfLayout: true),
    PreflightCase(
      elements:
        "- {box: {fill: brand}, at: [10, 10], size: [4, 30]}\n- {text: 文字一半在外, at: [12, 12], width: 40, colour: white}",
      rules: ["print-contrast"], words: "与底色的对比度只有 1:1", isOfLayout: true),
    PreflightCase(
      elements:
        "- {box: {fill: brand}, at: [30, 10], size: [50, 40]}\n- {qr: \"{{url}}\", at: [40, 20], width: 20}",
      rules: ["print-contrast"], isOfLayout: true),
    // Codes.
    PreflightCase(
      elements: "- {qr: \"{{url}}\", at: [40, 20], width: 10}", rules: ["print-code-size"],
      words: "二维码的小格只有 0.3 毫米，便宜的手机扫不出"),
    PreflightCase(
      elements: "- {qr: \"{{url}}\", at: [3, 20], width: 30}", rules: ["print-code-quiet-zone"],
      words: "二维码四周的空白超出了裁切边",
      isOfLayout: true),
    PreflightCase(
      elements: "- {qr: \"{{url}}\", at: [40, 20], width: 20}\n- {line: {from: [30, 42], to: [80, 42]}}",
      rules: ["print-code-quiet-zone"],
      words: "二维码四周的空白里有别的东西", isOfLayout: true),
    PreflightCase(
      elements: "- {text: 扫一扫, at: [62, 20], width: 20}\n- {qr: \"{{url}}\", at: [40, 20], width: 20}",
      rules: ["print-code-quiet-zone"],
      isOfLayout: true),
    PreflightCase(
      elements: "- {qr: \"\(String(repeating: "x", count: 3000))\", at: [40, 20], width: 20}",
      rules: ["print-code-too-long"],
      words: "二维码装不下 3000 字节的内容"),
  ]

  @Test(arguments: cases)
  func says(_ test: PreflightCase) throws {
    let (layout, findings) = compiled(layoutFile(test.elements))
    #expect(findings == [])
    let composer = Composer(try #require(layout), faces: try testFaces.get())
    let sizes = [
      "big.jpg": PixelSize(width: 600, height: 840), "small.jpg": PixelSize(width: 120, height: 168),
    ]
    let notes = composer.compose(side: 0, CardModel(), pictures: { sizes[$0] }).notes
    #expect(notes.map(\.rule) == test.rules)
    guard let note = notes.first else { return }
    if let words = test.words { #expect(note.message.zh == words) }
    #expect(note.isOfLayout == test.isOfLayout)
  }

  @Test func aFindingNamesTheRecordAndTheLayoutsLine() throws {
    let elements =
      "- {box: {fill: brand}, at: [-3, -3], size: [96, 10]}\n- {text: \"{{name}}\", at: [1, 12], width: 60}"
    let note = try #require(try composed(elements).notes.first)
    let record = SourcePlace(path: "content/communities/cuiyuan.yaml", range: 3..<9)
    let finding = note.finding(about: "翠苑一区社区", at: record)
    #expect(finding.place == record)
    #expect(finding.severity == .warning)
    #expect(finding.message.zh == "翠苑一区社区：离裁切边只有 1 毫米，裁偏一点就会切到")
    let line = try #require(finding.notes.first).place
    let source = Array(layoutFile(elements).utf8)
    #expect(String(decoding: source[line.range], as: UTF8.self) == "text")
    #expect(note.finding(about: "翠苑一区社区").place == line)
  }

  @Test(arguments: [
    (Colour.black, Colour.white, 21.0), (.white, .white, 1),
    (Colour(red: 0x77, green: 0x77, blue: 0x77), .white, 4.48),
    (Colour(red: 0x76, green: 0x76, blue: 0x76), .white, 4.54),
    (Colour(red: 255, green: 0, blue: 0), .white, 4.0),
  ])
  func contrastIsThatOfTheStandard(one: Colour, other: Colour, expected: Double) {
    #expect(abs(contrast(one, other) - expected) < 0.01)
    #expect(contrast(one, other) == contrast(other, one))
  }

  @Test func everyRuleExplainsItself() {
    let catalogue = RuleCatalogue(PrintingRules.all)
    #expect(catalogue.duplicates == [])
    for rule in catalogue.rules {
      #expect(rule.name.rawValue.hasPrefix("print-"))
      #expect(rule.explained(in: .english).utf8.count > 150)
    }
  }
}
