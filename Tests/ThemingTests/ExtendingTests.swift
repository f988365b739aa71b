import Diagnostics
import Foundation
import Pages
import Printing
import Testing

@testable import Theming

/// A theme says what is its own; all else is that of the theme it extends.
@Suite struct ExtendingTests {
  /// Three generations: `mine` over `house`, `house` over the built-in one.
  private static let family = [
    "themes/mine/theme.yaml": "name: mine\nextends: house\n",
    "themes/house/theme.yaml": "name: house\nextends: default\n",
  ]

  private func site(_ more: [String: String] = [:]) throws -> SiteFolder {
    try SiteFolder(Self.family.merging(more) { $1 })
  }

  private func text(_ bytes: [UInt8]?) -> String { String(decoding: bytes ?? [], as: UTF8.self) }

  @Test func oneFileIsATheme() throws {
    let site = try SiteFolder(["themes/mine/theme.yaml": "name: mine\nextends: default\n"])
    let (theme, findings) = try site.load()
    #expect(findings == [])
    #expect(theme.manifest.name == "mine")
    // Every kind of page, those of later versions too, has the ancestor's layout.
    let (templates, more) = theme.compile(languages: [.chinese, .english])
    #expect(more == [])
    #expect(templates[.english]?.layouts.count == Layout.allCases.count)
    let builtIn = try SiteFolder().load("default").theme
    #expect(theme.assets == builtIn.assets)
    #expect(theme.printLayoutNames == builtIn.printLayoutNames)
    #expect(theme.embedded == builtIn.embedded && !theme.embedded.contains("themes/mine/theme.yaml"))
  }

  @Test func whatANewThemeSaysIsSound() throws {
    for language in Language.allCases {
      let site = try SiteFolder(["themes/river/theme.yaml": Theme.description(ofNew: "river")[language]])
      let (theme, findings) = try site.load("river")
      #expect(findings == [] && theme.manifest.version == "0.1.0")
      #expect(theme.layouts.count >= Layout.allCases.count)
    }
  }

  @Test func eachFileGoesBeforeTheAncestors() throws {
    let site = try site([
      "themes/house/layouts/about.mustache": "house", "themes/house/layouts/basis.mustache": "house",
      "themes/house/partials/crumbs.mustache": "house", "themes/house/partials/date.mustache": "house",
      "themes/house/assets/plate.svg": "<svg>house</svg>", "themes/house/assets/lamp.svg": "<svg>house</svg>",
      "themes/house/strings/zh-CN.yaml": "call: 拨打\nmail: 写信\n",
      "themes/house/print/card.yaml": "house", "themes/house/print/notice.yaml": "house",
      "themes/house/print/sheets.yaml": "a5: {paper: a5}\n",
      "themes/mine/layouts/about.mustache": "mine", "themes/mine/partials/crumbs.mustache": "mine",
      "themes/mine/assets/lamp.svg": "<svg>mine</svg>", "themes/mine/strings/zh-CN.yaml": "mail: 发信\n",
      "themes/mine/print/card.yaml": "mine", "overrides/strings/zh-CN.yaml": "to_home: 首页\n",
    ])
    #expect(try site.found() == [])
    let theme = try site.load().theme
    #expect(text(theme.layouts["about"]?.bytes) == "mine" && text(theme.layouts["basis"]?.bytes) == "house")
    #expect(theme.layouts["home"]?.isEmbedded == true)
    #expect(text(theme.partials["crumbs"]?.bytes) == "mine")
    #expect(text(theme.partials["date"]?.bytes) == "house")
    #expect(text(theme.print["card.yaml"]?.bytes) == "mine")
    #expect(text(theme.print["notice.yaml"]?.bytes) == "house")
    let assets = Dictionary(uniqueKeysWithValues: theme.assets.map { ($0.name, text($0.bytes)) })
    #expect(assets["lamp.svg"] == "<svg>mine</svg>" && assets["plate.svg"] == "<svg>house</svg>")
    #expect(assets["style.css"] != nil)
    #expect(
      theme.printSheets.map(\.path) == ["themes/default/print/sheets.yaml", "themes/house/print/sheets.yaml"])
    let words = theme.strings.texts(in: .chinese).mapValues(\.text)
    #expect(["call", "mail", "to_home", "today"].map { words[$0] } == ["拨打", "发信", "首页", "今天"])
    #expect(theme.strings.texts(in: .english)["mail"]?.text == "E-mail")
  }

  @Test(arguments: [
    (
      ["themes/house/theme.yaml": "name: house\nextends: mine\n"], "theme-circle themes/house/theme.yaml:2:10"
    ),
    (["themes/mine/theme.yaml": "name: mine\nextends: mine\n"], "theme-circle themes/mine/theme.yaml:2:10"),
    (["themes/mine/theme.yaml": "name: mine\nextends: hose\n"], "theme-unknown themes/mine/theme.yaml:2:10"),
    (["themes/mine/theme.yaml": "name: mine\nextends: ../x\n"], "theme-unknown themes/mine/theme.yaml:2:10"),
    (["themes/mine/theme.yaml": "name: mine\nextends:\n"], "theme-unknown themes/mine/theme.yaml:2:9"),
    (
      ["themes/mine/theme.yaml": "name: mine\nextends: [house]\n"],
      "record-wrong-type themes/mine/theme.yaml:2:10"
    ),
    (
      ["themes/house/theme.yaml": "name: hous\nextends: default\n"],
      "theme-manifest themes/house/theme.yaml:1:7"
    ),
    (
      ["themes/mine/strings/zh-CN.yaml": "cal: 拨打\n"],
      "theme-unknown-string themes/mine/strings/zh-CN.yaml:1:1"
    ),
    (
      ["themes/mine/layouts/abuot.mustache": "x"],
      "theme-unknown-layout themes/mine/layouts/abuot.mustache:1:1"
    ),
    (
      ["themes/default/theme.yaml": "name: default\nextends: mine\n"],
      "theme-circle themes/default/theme.yaml:2:10"
    ),
  ])
  func mistakes(files: [String: String], expected: String) throws {
    #expect(try site(files).found() == [expected])
  }

  /// What is wrong with `extends` is said once: the built-in theme stands in, and no layout is missed besides.
  @Test func aWrongAncestorIsOneFinding() throws {
    let site = try SiteFolder(["themes/mine/theme.yaml": "name: mine\nextends: defualt\n"])
    let (theme, findings) = try site.load()
    #expect(findings.map(\.help?.en) == ["did you mean default?"])
    #expect(theme.compile(languages: [.chinese, .english]).findings == [])
  }

  /// Without `extends` a theme stands alone, as it always did.
  @Test func aThemeThatExtendsNothingLacksLayouts() throws {
    let site = try SiteFolder(["themes/mine/theme.yaml": "name: mine\n"])
    let findings = try site.load().theme.compile(language: .chinese, layouts: [.about]).findings
    #expect(findings.first?.rule.rawValue == "theme-missing-layout")
    #expect(findings.first?.help?.en.contains("extends: default") == true)
  }

  /// A layout that only the ancestor's replaced layouts called is no mistake of who replaced them.
  @Test func whatNothingCallsAnyMoreIsNoMistake() throws {
    let site = try site(["themes/house/layouts/frame.mustache": "x"])
    #expect(try site.found("mine") == [])
    #expect(try site.found("house") == ["theme-unknown-layout themes/house/layouts/frame.mustache:1:1"])
  }
}
