import Foundation
import Testing

@testable import Theming

@Suite struct SafetyTests {
  private let site: SiteFolder

  init() throws {
    site = try SiteFolder([
      "themes/mine/theme.yaml": "name: mine\n", "themes/mine/assets/a.txt": "a",
      "private/secret.txt": "secret",
    ])
  }

  @Test(arguments: ["../../../private/secret.txt", "/etc/hostname", "nowhere", "l.txt"])
  func linksOutOfTheThemes(target: String) throws {
    try site.link("themes/mine/assets/l.txt", to: target)
    #expect(try site.found() == ["path-unsafe themes/mine/assets/l.txt:1:1"])
    #expect(try site.load().theme.assets.map(\.name) == ["a.txt"])
  }

  @Test func linksWithinTheThemes() throws {
    try site.write(Data("other".utf8), to: "themes/other/assets/o.txt")
    try site.link("themes/mine/assets/l.txt", to: "../../other/assets/o.txt")
    #expect(try site.found() == [])
    #expect(try site.load().theme.assets.map(\.name) == ["a.txt", "l.txt"])
  }

  @Test func aThemeThatIsALinkOutOfTheSite() throws {
    let elsewhere = try SiteFolder(["theme.yaml": "name: far\n"])
    try site.link("themes/far", to: elsewhere.path)
    #expect(try site.found("far").contains("path-unsafe themes/far:1:1"))
    #expect(try site.load("far").theme.manifest.title.en == "far")
  }

  @Test func overridesThatAreALinkOutOfTheSite() throws {
    let elsewhere = try SiteFolder(["assets/b.txt": "b"])
    try site.link("overrides", to: elsewhere.path)
    #expect(try site.found() == ["path-unsafe overrides:1:1"])
  }

  @Test func namesThatDifferInCaseOnly() throws {
    try site.write(Data("A".utf8), to: "themes/mine/assets/A.txt")
    #expect(try site.found() == ["path-unsafe themes/mine/assets/a.txt:1:1"])
  }

  @Test func textInAnotherEncoding() throws {
    let gb = Data([0xC4, 0xFA, 0xBA, 0xC3])
    try site.write(gb, to: "themes/mine/layouts/about.mustache")
    try site.write(gb, to: "themes/mine/assets/style.css")
    // An asset of another kind may hold any bytes.
    try site.write(gb, to: "themes/mine/assets/font.woff2")
    #expect(
      try site.found() == [
        "record-encoding themes/mine/assets/style.css:1:1",
        "record-encoding themes/mine/layouts/about.mustache:1:1",
      ])
    #expect(try site.load().theme.assets.map(\.name) == ["a.txt", "font.woff2"])
  }

  @Test func filesBeyondTheLimit() throws {
    try site.write(Data(count: 8 * 1024 * 1024 + 1), to: "themes/mine/assets/big.bin")
    try site.write(Data(count: 8 * 1024 * 1024), to: "themes/mine/assets/fits.bin")
    #expect(try site.found() == ["record-too-large themes/mine/assets/big.bin:1:1"])
    #expect(try site.load().theme.assets.map(\.name) == ["a.txt", "fits.bin"])
  }

  @Test func whatEditorsLeaveBehindIsNoAsset() throws {
    try site.write(Data("x".utf8), to: "themes/mine/assets/.DS_Store")
    try site.write(Data("x".utf8), to: "themes/mine/assets/a.txt~")
    #expect(try site.found() == [])
    #expect(try site.load().theme.assets.map(\.name) == ["a.txt"])
  }
}
