import Diagnostics
import Printing
import Templates
import Testing

@testable import Theming

private struct Piece: TemplateModel {
  var name: String
  static let declared = ModelShape<Piece>("piece") { Key.text("name", \.name, "what it is called") }
}

@Suite struct PrintTests {
  private static let card = """
    title: {zh-CN: 标准卡, en: Standard card}
    shows: card
    size: [90, 54]
    sides:
      front:
        - {text: "{{strings.hello}}{{name}}", at: [6, 6], width: 60}

    """
  private static let models = ["card": Piece.self]

  private func site(_ more: [String: String] = [:]) throws -> SiteFolder {
    let files = [
      "themes/mine/theme.yaml": "name: mine\ntitle: Mine\n", "themes/mine/print/card.yaml": Self.card,
      "themes/mine/print/sheets.yaml": "a4: {}\n", "themes/mine/strings/zh-CN.yaml": "hello: 您好\n",
      "themes/mine/strings/en.yaml": "hello: Hello\n",
    ]
    return try SiteFolder(files.merging(more) { $1 })
  }

  @Test func layoutsAreReadAndCompiledForEachLanguage() throws {
    let site = try site()
    #expect(try site.found() == [])
    let theme = try site.load().theme
    #expect(theme.printLayoutNames == ["card"])
    #expect(theme.printSheets.map(\.path) == ["themes/mine/print/sheets.yaml"])
    let (layouts, findings) = theme.compilePrint(
      languages: [SiteLanguage.chinese, .english], models: Self.models)
    #expect(findings == [])
    let card = try #require(layouts[.chinese]?["card"])
    #expect(card.title == Words(zh: "标准卡", en: "Standard card"))
    #expect(card.size == Size(width: 90, height: 54))
    #expect(card.sides.map(\.name) == ["front"])
    #expect(card.fingerprint != layouts[.english]?["card"]?.fingerprint)
  }

  @Test func theSitesOwnLayoutReplacesTheThemes() throws {
    let own = Self.card.replacing("[90, 54]", with: "[85.6, 53.98]")
    let site = try site(["overrides/print/card.yaml": own, "overrides/print/door.yaml": Self.card])
    let theme = try site.load().theme
    #expect(theme.printLayoutNames == ["card", "door"])
    let (layouts, findings) = theme.compilePrint(language: .chinese, models: Self.models)
    #expect(findings == [])
    #expect(layouts["card"]?.size.width == 85.6)
    #expect(layouts["card"]?.fingerprint != layouts["door"]?.fingerprint)
  }

  @Test func theSitesOwnSheetsComeAfterTheThemes() throws {
    let site = try site(["overrides/print/sheets.yaml": "labels: {paper: a4, columns: 3, rows: 8}\n"])
    let theme = try site.load().theme
    #expect(
      theme.printSheets.map(\.path) == ["themes/mine/print/sheets.yaml", "overrides/print/sheets.yaml"])
  }

  @Test func aChangedTextChangesWhatIsPrintedWithIt() throws {
    let before = try site().load().theme.compilePrint(language: .chinese, models: Self.models).layouts["card"]
    let after = try site(["overrides/strings/zh-CN.yaml": "hello: 居民您好\n"]).load().theme
    let changed = after.compilePrint(language: .chinese, models: Self.models).layouts["card"]
    #expect(before?.fingerprint != changed?.fingerprint)
    #expect(
      try before?.fingerprint
        == site().load().theme.compilePrint(language: .chinese, models: Self.models).layouts["card"]?
        .fingerprint)
  }

  @Test func mistakesStandAtTheirPlaces() throws {
    let wrong = Self.card.replacing("{{name}}", with: "{{nmae}}").replacing(
      "shows: card", with: "shows: card\nbleeed: 3")
    let theme = try site(["overrides/print/card.yaml": wrong]).load().theme
    let (layouts, findings) = theme.compilePrint(
      languages: [SiteLanguage.chinese, .english], models: Self.models)
    #expect(layouts[.chinese]?["card"] == nil)
    #expect(
      findings.map { shown($0, theme) } == [
        "print-unknown-key overrides/print/card.yaml:3:1", "theme-unknown-key overrides/print/card.yaml:7:34",
      ])
  }

  @Test func otherFilesAreToldApart() throws {
    let site = try site([
      "themes/mine/print/card.pdf": "x", "themes/mine/print/fonts/plate.otf": "x",
      "overrides/print/card.yml": "x", "overrides/strings/zh-CN.yaml": "hello: 好\nhelo: 好\n",
    ])
    #expect(
      try site.found() == [
        "theme-unknown-file overrides/print/card.yml:1:1",
        "theme-unknown-string overrides/strings/zh-CN.yaml:2:1",
        "theme-unknown-file themes/mine/print/card.pdf:1:1",
      ])
  }

  @Test func aFontOfTheThemeIsFoundBelowPrint() throws {
    let faces = "faces:\n  plate: {file: fonts/plate.otf}\nsides:"
    let theme = try site([
      "themes/mine/print/card.yaml": Self.card.replacing("sides:", with: faces),
      "themes/mine/print/fonts/plate.otf": "x",
    ]).load().theme
    let (layouts, findings) = theme.compilePrint(language: .chinese, models: Self.models)
    #expect(findings == [])
    #expect(layouts["card"]?.faces.first?.first?.file?.bytes == [0x78])
  }

  @Test func theListingNamesTheKeysOfAPrint() throws {
    let listing = try site().load().theme.keys(ofPrint: "card", Piece.shape, in: .english)
    #expect(listing.contains("name  text  what it is called\n"))
    #expect(listing.contains("strings.hello  Hello\n"))
  }
}
