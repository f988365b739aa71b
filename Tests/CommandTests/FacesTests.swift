import Foundation
import Testing

/// What is said and done where a face that the print layouts ask for is not on the machine.
@Suite struct FacesTests {
  private static let layout = "overrides/print/card.yaml"

  /// A site whose card is set in a family that no machine has.
  private func site() throws -> Workplace {
    let place = try Workplace.withSite()
    try place.write(
      """
      title: {zh-CN: 卡, en: Card}
      shows: card
      size: [90, 54]
      faces:
        plate: {family: Qzx Plate Gothic, weight: bold}
      sides:
        front:
          - {text: "{{name}}", at: [6, 6], width: 60}

      """, to: Self.layout)
    return place
  }

  @Test(
    "build and cards end with exit code 3, and say what is missing, what to do, and how to go without",
    arguments: [
      ["build"], ["cards", "--output", "out"], ["cards", "--calibration", "--output", "out"],
      ["cards", "--record", "--output", "out"],
    ])
  func refused(arguments: [String]) throws {
    let place = try site()
    let before = try place.text("content/cards/cards.yaml")
    let outcome = try place.menpai.run(arguments + ["--today", soundDay])
    #expect(outcome.status == 3)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("error: the font \"Qzx Plate Gothic\" (bold) is not installed"))
    #expect(outcome.errors.contains("install it"))
    #expect(outcome.errors.contains("menpai build --without pdf"))
    #expect(!place.has("public/index.html") && !place.has("out"))
    #expect(try place.text("content/cards/cards.yaml") == before)
    let chinese = try place.menpai.run(arguments + ["--today", soundDay, "--lang", "zh-CN"])
    #expect(chinese.status == 3)
  }

  @Test("without cards and notices the site is built all the same, and its links lead somewhere")
  func without() throws {
    let place = try site()
    let outcome = try place.menpai("build", "--today", soundDay, "--without", "pdf")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(place.has("public/index.html") && place.has("public/print/index.html"))
    #expect(!place.has("public/print/card-front.svg") && !place.has("public/communities/yihao/card.pdf"))
    #expect(!(try place.text("public/communities/yihao/index.html")).contains(".pdf\""))
  }

  @Test("check looks at everything else, and notes that it did not look at cards and notices")
  func check() throws {
    let place = try site()
    let sound = try place.menpai("check", "--today", soundDay)
    #expect(sound.status == 0)
    #expect(
      sound.errors.contains("note: cards and notices were not looked at: the font \"Qzx Plate Gothic\""))
    try place.write("name: [\n", to: "content/streets/broken.yaml")
    let broken = try place.menpai("check", "--today", soundDay)
    #expect(broken.status == 1)
    #expect(broken.errors.contains("error[record-syntax]"))
  }

  @Test("doctor names each face of the layouts, whether it is there, and what to do about one that is not")
  func doctor() throws {
    let sound = try Workplace.withSite().menpai("doctor")
    #expect(sound.status == 0)
    #expect(sound.output.contains("✓ font Noto Sans CJK SC: /"))
    #expect(sound.output.contains("✓ font Noto Sans CJK SC Bold: /"))

    let place = try site()
    let outcome = try place.menpai("doctor")
    #expect(outcome.status == 3)
    #expect(
      outcome.output.contains("✗ font Qzx Plate Gothic Bold: the font \"Qzx Plate Gothic\" (bold) is not"))
    #expect(outcome.output.contains("--without pdf"))
    // The other layouts still ask for theirs.
    #expect(outcome.output.contains("✓ font Noto Sans CJK SC: /"))
  }

  @Test("a font file of the theme that is no font is named with its layout's words, and refused")
  func unfit() throws {
    let place = try site()
    let text = try place.text(Self.layout)
    try place.write(
      text.replacingOccurrences(
        of: "{family: Qzx Plate Gothic, weight: bold}", with: "{file: fonts/plate.otf}"),
      to: Self.layout)
    try place.write("no font at all", to: "overrides/print/fonts/plate.otf")
    let outcome = try place.menpai("build", "--today", soundDay)
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("plate.otf cannot be used"), "\(outcome.errors)")
    #expect(try place.menpai("doctor").status == 3)
  }
}
