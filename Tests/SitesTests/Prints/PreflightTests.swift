import Foundation
import Testing

/// What of the pieces does not print well is said by every build, whether or not the build before had looked already.
@Suite struct PreflightTests {
  private static let communities = "content/communities/dongcheng.yaml"
  private static let card = "overrides/print/card.yaml"
  /// Portraits large enough for print take seconds to draw, and are not what is looked at here.
  private static let sound = Fixture.site("sound").printing().editing(
    card, .write(layout(nameWidth: 60))
  ).editing("overrides/print/notice.yaml", .write(notice))

  private static func layout(nameWidth: Int) -> String {
    """
    title: {zh-CN: 卡, en: Card}
    shows: card
    size: [90, 54]
    faces:
      strong: {family: Noto Sans CJK SC, weight: bold}
    sides:
      front:
        - {text: "{{name}}", at: [6, 6], size: [\(nameWidth), 8], points: 14, least: 9, fit: shrink}

    """
  }

  private static let notice = """
    title: {zh-CN: 告示, en: Notice}
    shows: notice
    size: [210, 297]
    bleed: 0
    faces:
      strong: {family: Noto Sans CJK SC, weight: bold}
    sides:
      front:
        - {text: "{{call.phone.text}}", at: [20, 20], size: [170, 30], points: 40}

    """

  private func prints(_ outcome: Outcome) -> [String] {
    outcome.found.filter { $0.rule.hasPrefix("print-") }.map { "\($0.rule) \($0.path):\($0.line)" }
  }

  @Test("what was found is found again after an edit elsewhere, and gone once it is mended")
  func foundAgain() throws {
    let workshop = try Self.sound.unfold()
    #expect(prints(try workshop.build()) == [])
    try workshop.edit(Self.communities, .replace("name: 梅溪社区", by: "name: 梅溪𮧵社区"))
    let first = prints(try workshop.build())
    #expect(first.count == 1)
    #expect(first.allSatisfy { $0.hasPrefix("print-glyph-missing \(Self.communities):") }, "\(first)")
    // Nothing to do, something else to do, and all to do.
    #expect(prints(try workshop.build()) == first)
    try workshop.edit("content/press/2026.yaml", .replace("律师在楼下", by: "律师到楼下"))
    let second = try workshop.build()
    #expect(second.report.causes == [.content])
    #expect(prints(second) == first)
    #expect(prints(try workshop.build { $0.forced() }) == first)
    try workshop.edit(Self.communities, .replace("name: 梅溪𮧵社区", by: "name: 梅溪社区"))
    #expect(prints(try workshop.build()) == [])
  }

  @Test("pieces that printed well are looked at again when their layout changes")
  func changedLayout() throws {
    let workshop = try Self.sound.unfold()
    #expect(prints(try workshop.build()) == [])
    try workshop.edit(Self.card, .write(Self.layout(nameWidth: 8)))
    let narrow = prints(try workshop.build())
    #expect(narrow.count == 6, "\(narrow)")
    #expect(narrow.allSatisfy { $0.hasPrefix("print-overflow content/communities/") })
    #expect(prints(try workshop.check()) == narrow)
    try workshop.edit(Self.card, .write(Self.layout(nameWidth: 60)))
    #expect(prints(try workshop.build()) == [])
  }

  @Test("a build without cards in between forgets nothing that has to be said")
  func withoutPrints() throws {
    let workshop = try Self.sound.editing(Self.card, .write(Self.layout(nameWidth: 8))).unfold()
    let first = try workshop.build()
    #expect(prints(first).count == 6)
    let files = try first.files().filter { !$0.key.hasPrefix(".menpai") }
    #expect(files.keys.contains { $0.hasSuffix(".pdf") })
    let without = try workshop.build { $0.printing(false) }
    #expect(without.report.causes == [.options])
    #expect(prints(without) == [])
    #expect(try !without.files().keys.contains { $0.hasSuffix(".pdf") || $0.hasSuffix("-front.svg") })
    let again = try workshop.build()
    #expect(prints(again) == prints(first))
    #expect(try again.files().filter { !$0.key.hasPrefix(".menpai") } == files)
  }

  @Test("a card record that names a layout which the theme does not have is told the nearest one")
  func unknownDesign() throws {
    let cards = "content/cards/extra.yaml"
    func ordering(_ design: String) -> Fixture {
      Self.sound.editing(cards, .write("for: all\nedition: 2026-03-01\ndesign: \(design)\n"))
    }
    let found = try ordering("card-larg").unfold().check().found.filter { $0.rule == "print-unknown-design" }
    #expect(found.map { "\($0.path):\($0.line)" } == ["\(cards):3"])
    #expect(prints(try ordering("card-large").unfold().check()) == [])
  }
}
