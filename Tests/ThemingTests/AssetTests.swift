import Foundation
import Testing

@testable import Theming

@Suite struct AssetTests {
  private static let manifest = ["themes/mine/theme.yaml": "name: mine\n"]

  @Test func namesCarryTheContentsHash() throws {
    let site = try SiteFolder(
      Self.manifest.merging([
        "themes/mine/assets/plate.svg": "<svg/>", "themes/mine/assets/fonts/song.woff2": "font",
        "themes/mine/assets/LICENSE": "text",
      ]) { $1 })
    let first = try site.load().theme.assets
    #expect(first.map(\.name) == ["LICENSE", "fonts/song.woff2", "plate.svg"])
    for asset in first {
      let stem = asset.name.replacingOccurrences(of: ".", with: "\\.")
        .replacingOccurrences(of: "\\.svg", with: "\\.[0-9a-f]{8}\\.svg")
        .replacingOccurrences(of: "\\.woff2", with: "\\.[0-9a-f]{8}\\.woff2")
        .replacingOccurrences(of: "LICENSE", with: "LICENSE\\.[0-9a-f]{8}")
      #expect(
        asset.address.range(of: "^assets/\(stem)$", options: .regularExpression) != nil, "\(asset.address)")
    }
    #expect(try site.load().theme.assets == first)

    try site.write(Data("<svg></svg>".utf8), to: "themes/mine/assets/plate.svg")
    let second = try site.load().theme.assets
    #expect(second[0] == first[0] && second[1] == first[1])
    #expect(second[2].address != first[2].address)
  }

  @Test func stylesheetsNamePublishedFiles() throws {
    let site = try SiteFolder(
      Self.manifest.merging([
        "themes/mine/assets/css/style.css":
          "@import 'base.css'; a { b: url(../img/x.svg#part) url(data:image/png;base64,AA==) url(#here) }",
        "themes/mine/assets/css/base.css": "c { d: url( \"../img/x.svg\" ) }",
        "themes/mine/assets/img/x.svg": "<svg/>",
      ]) { $1 })
    let (theme, findings) = try site.load()
    #expect(findings.isEmpty)
    let named = Dictionary(uniqueKeysWithValues: theme.assets.map { ($0.name, $0) })
    let picture = try #require(named["img/x.svg"]?.address.dropFirst("assets/img/".count))
    let base = try #require(named["css/base.css"])
    let style = try #require(named["css/style.css"])
    #expect(String(decoding: base.bytes, as: UTF8.self) == "c{d:url(\"../img/\(picture)\")}")
    #expect(
      String(decoding: style.bytes, as: UTF8.self)
        == "@import '\(base.address.dropFirst("assets/css/".count))';"
        + "a{b:url(../img/\(picture)#part) url(data:image/png;base64,AA==) url(#here)}")
  }

  /// A stylesheet's own name must change with what it refers to, or browsers keep the old one.
  @Test func aChangedPictureChangesTheStylesheetsName() throws {
    let site = try SiteFolder(
      Self.manifest.merging([
        "themes/mine/assets/a.css": "a{b:url(x.svg)}", "themes/mine/assets/x.svg": "<svg/>",
      ]) { $1 })
    let before = try site.load().theme.assets[0].address
    try site.write(Data("<svg></svg>".utf8), to: "themes/mine/assets/x.svg")
    #expect(try site.load().theme.assets[0].address != before)
  }

  @Test(arguments: [
    ("a{b:url(plat.svg)}", "theme-asset-link", "did you mean plate.svg?"),
    ("a{b:url(/assets/plate.svg)}", "theme-asset-link", nil),
    ("a{b:url(../../../content/site.yaml)}", "theme-asset-link", nil),
    ("a{b:url(https://example.org/x.png)}", "theme-foreign-host", nil),
    ("@import '//example.org/x.css';", "theme-foreign-host", nil),
    ("@import 'style.css';", "theme-asset-link", nil),
  ])
  func referencesThatLeadNowhere(css: String, rule: String, help: String?) throws {
    let site = try SiteFolder(
      Self.manifest.merging([
        "themes/mine/assets/style.css": css, "themes/mine/assets/plate.svg": "<svg/>",
      ]) { $1 })
    let (_, findings) = try site.load()
    let finding = try #require(findings.first)
    #expect(findings.count == 1)
    #expect(finding.rule.rawValue == rule)
    let written = String(decoding: Array(css.utf8)[finding.place.range], as: UTF8.self)
    #expect(css.contains("(\(written))") || css.contains("'\(written)'"))
    if let help { #expect(finding.help?.en == help) }
  }

  @Test func namesThatSuitNoAddress() throws {
    let site = try SiteFolder(Self.manifest.merging(["themes/mine/assets/背景 图.svg": "<svg/>"]) { $1 })
    #expect(try site.found() == ["theme-asset-name themes/mine/assets/背景 图.svg:1:1"])
    #expect(try site.load().theme.assets.isEmpty)
  }
}
