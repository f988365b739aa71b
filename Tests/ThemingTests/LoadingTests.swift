import Diagnostics
import Foundation
import Pages
import Testing

@testable import Theming

@Suite struct LoadingTests {
  private static let small = [
    "themes/mine/theme.yaml": "name: mine\ntitle: {zh: 我的, en: Mine}\nversion: 1.2\n",
    "themes/mine/layouts/about.mustache":
      "{{<base}}{{$main}}<h1 id=\"top\">{{title}}</h1>{{>part}}{{/main}}{{/base}}",
    "themes/mine/layouts/base.mustache": "<p id='skip'>{{strings.hello}}</p>{{$main}}{{/main}}",
    "themes/mine/partials/part.mustache":
      "<i id=\"part\">{{assets.plate.svg}}</i><a href=\"{{root}}about/\" id=\"x{{title}}\"></a>",
    "themes/mine/strings/zh-CN.yaml": "hello: 您好\nbye: 再见\n",
    "themes/mine/strings/en.yaml": "hello: Hello\nbye: Bye\n",
    "themes/mine/assets/plate.svg": "<svg/>",
  ]

  private func site(_ more: [String: String] = [:]) throws -> SiteFolder {
    try SiteFolder(Self.small.merging(more) { $1 })
  }

  @Test func aSoundThemeHasNoFindings() throws {
    let site = try site()
    #expect(try site.found() == [])
    let theme = try site.load().theme
    #expect(theme.manifest.title == Words(zh: "我的", en: "Mine"))
    #expect(theme.manifest.version == "1.2")
    #expect(theme.embedded.isEmpty)
    #expect(theme.sources.keys.sorted() == Self.small.keys.sorted())
    let (templates, findings) = theme.compile(languages: [SiteLanguage.chinese, .english], layouts: [.about])
    #expect(findings.isEmpty)
    #expect(templates[.english]?[.about] != nil)
    // The words differ, so a page in the other language is another page.
    #expect(templates[.chinese]?[.about]?.fingerprint != templates[.english]?[.about]?.fingerprint)
  }

  @Test func theBuiltInThemeStandsInForNone() throws {
    let site = try SiteFolder()
    let (theme, findings) = try site.load("default")
    #expect(findings.isEmpty)
    #expect(theme.manifest.name == "default")
    #expect(theme.embedded.contains("themes/default/theme.yaml"))
  }

  @Test func theSitesOwnDefaultThemeGoesBeforeTheBuiltIn() throws {
    let site = try SiteFolder(["themes/default/theme.yaml": "name: default\ntitle: Ours\n"])
    let theme = try site.load("default").theme
    #expect(theme.embedded.isEmpty)
    #expect(theme.manifest.title.en == "Ours")
  }

  @Test(arguments: ["mien", "nothing-like-it", "../mine", "", "."])
  func anUnknownTheme(name: String) throws {
    let site = try site()
    let place = SourcePlace(path: "content/site.yaml", range: 7..<11)
    let (theme, findings) = try Theme.load(site: site.path, name: name, at: place)
    #expect(findings.map(\.rule.rawValue) == ["theme-unknown"])
    #expect(findings.first?.place == place)
    #expect((findings.first?.help?.en == "did you mean mine?") == (name == "mien"))
    #expect(theme.manifest.name == "default")
  }

  @Test func overridesGoBeforeTheTheme() throws {
    let site = try site([
      "overrides/partials/part.mustache": "<b>{{strings.motto}} {{strings.bye}} {{assets.plate.svg}}</b>",
      "overrides/strings/zh-CN.yaml": "hello: 欢迎\nmotto: 免费\n",
      "overrides/strings/en.yaml": "motto: Free\n",
      "overrides/assets/plate.svg": "<svg>ours</svg>",
      "overrides/README.md": "why we did this",
    ])
    #expect(try site.found() == [])
    let theme = try site.load().theme
    #expect(theme.assets.map { String(decoding: $0.bytes, as: UTF8.self) } == ["<svg>ours</svg>"])
    let texts = theme.strings.texts(in: .chinese).mapValues(\.text)
    #expect(texts == ["hello": "欢迎", "bye": "再见", "motto": "免费"])
    #expect(
      theme.strings.texts(in: .english).mapValues(\.text) == [
        "hello": "Hello", "bye": "Bye", "motto": "Free",
      ])
    #expect(theme.anchors(of: .about) == ["top", "skip"])
    #expect(theme.compile(language: .english, layouts: [.about]).findings.isEmpty)
  }

  @Test func anchorsAndLinksWrittenInLayouts() throws {
    let theme = try site().load().theme
    #expect(theme.anchors(of: .about) == ["top", "skip", "part"])
    #expect(theme.anchors(of: .home) == [])
    let link = try #require(theme.literalLinks.first)
    #expect(theme.literalLinks.count == 1)
    #expect(link.target == "about/" && link.isFromRoot)
    #expect(link.place.path == "themes/mine/partials/part.mustache")
  }

  /// A partial and a page may have one name: `{{>about}}` is the partial.
  @Test func aPartialNamedLikeAPage() throws {
    let site = try site([
      "themes/mine/partials/about.mustache": "<i id=\"partial\"></i>",
      "themes/mine/layouts/about.mustache": "<h1 id=\"page\">{{title}}</h1>{{>about}}",
      "themes/mine/partials/menu.mustache": "{{>base}}",
    ])
    #expect(try site.found() == [])
    let theme = try site.load().theme
    #expect(theme.compile(language: .chinese, layouts: [.about]).findings.isEmpty)
    #expect(theme.anchors(of: .about) == ["page", "partial"])
  }

  @Test(arguments: [
    (
      ["themes/mine/theme.yaml": "name: mine\nverison: 1\n"],
      ["theme-unknown-setting themes/mine/theme.yaml:2:1"]
    ),
    (["themes/mine/theme.yaml": "name: yours\n"], ["theme-manifest themes/mine/theme.yaml:1:7"]),
    (
      ["themes/mine/theme.yaml": "name: mine\ntitle: {fr: Le mien}\n"],
      ["record-wrong-type themes/mine/theme.yaml:2:8"]
    ),
    (["themes/mine/theme.yaml": "name: [mine]\n"], ["record-wrong-type themes/mine/theme.yaml:1:7"]),
    (["themes/mine/theme.yaml": "- mine\n"], ["record-wrong-type themes/mine/theme.yaml:1:1"]),
    (["themes/mine/theme.yaml": "a: {\n"], ["record-syntax themes/mine/theme.yaml:1:4"]),
    (
      ["themes/mine/strings/en.yaml": "hello: Hello\n"],
      ["theme-missing-string themes/mine/strings/zh-CN.yaml:2:6"]
    ),
    (
      ["themes/mine/strings/zh-CN.yaml": "bye: 再见\n"],
      ["theme-missing-string themes/mine/strings/en.yaml:1:8"]
    ),
    (
      [
        "overrides/strings/zh-CN.yaml": "motto: 免费\n",
        "overrides/partials/motto.mustache": "{{strings.motto}}",
      ],
      ["theme-missing-string overrides/strings/zh-CN.yaml:1:8"]
    ),
    (
      ["overrides/strings/zh-CN.yaml": "bye: 再会\nhelo: 你好\n"],
      ["theme-unknown-string overrides/strings/zh-CN.yaml:2:1"]
    ),
    (["overrides/strings/en.yaml": "hello: {a: b}\n"], ["record-wrong-type overrides/strings/en.yaml:1:8"]),
    (
      ["overrides/strings/en.yaml": "hello: a\nhello: b\n"],
      ["record-duplicate-key overrides/strings/en.yaml:2:1"]
    ),
    (["overrides/strings/french.yaml": ""], ["theme-unknown-file overrides/strings/french.yaml:1:1"]),
    (["overrides/strings/zh-hant.yaml": ""], ["theme-unknown-file overrides/strings/zh-hant.yaml:1:1"]),
    (
      ["overrides/strings/fr.yaml": "hello: Salut\n"],
      ["theme-missing-string overrides/strings/fr.yaml:1:1"]
    ),
    (["overrides/strings/fr.yaml": "hello: Salut\nlanguage_fallback: en\n"], []),
    (["overrides/strings/zh-Hant.yaml": "hello: 您好\n", "overrides/strings/en-GB.yaml": ""], []),
    (["overrides/layouts/abuot.mustache": ""], ["theme-unknown-layout overrides/layouts/abuot.mustache:1:1"]),
    (["overrides/layouts/about.html": ""], ["theme-unknown-file overrides/layouts/about.html:1:1"]),
    (
      ["overrides/layout/a.mustache": "", "overrides/layout/b.mustache": ""],
      ["theme-unknown-file overrides/layout/a.mustache:1:1"]
    ),
    (["overrides/about.mustache": ""], ["theme-unknown-file overrides/about.mustache:1:1"]),
  ])
  func mistakes(files: [String: String], expected: [String]) throws {
    #expect(try site(files).found() == expected)
  }

  @Test(arguments: [
    ("themes/mine/theme.yaml", "verison: 1\n", "did you mean `version`?"),
    ("overrides/layouts/abuot.mustache", "", "did you mean about.mustache?"),
    ("overrides/layout/a.mustache", "", "did you mean layouts/?"),
    ("overrides/strings/en.yaml", "helo: Hi", "did you mean `hello`?"),
  ])
  func mistakesNameTheNearest(file: String, text: String, help: String) throws {
    let (_, findings) = try site([file: text]).load()
    #expect(findings.map(\.help?.en) == [help])
  }

  @Test func aThemeWithoutDescription() throws {
    let site = try SiteFolder(["themes/mine/README.md": "text"])
    #expect(try site.found() == ["theme-manifest themes/mine/theme.yaml:1:1"])
  }

  @Test func layoutsThatAreMissing() throws {
    let theme = try site().load().theme
    let (templates, findings) = theme.compile(
      languages: [SiteLanguage.chinese, .english], layouts: [.about, .home, .card])
    #expect(
      findings.map { $0.place.path } == [
        "themes/mine/layouts/card.mustache", "themes/mine/layouts/home.mustache",
      ])
    #expect(findings.allSatisfy { $0.rule.rawValue == "theme-missing-layout" && $0.severity == .error })
    #expect(templates[.chinese]?.layouts == [.about])
  }

  /// One mistake in a partial is one finding, however many pages and languages use it.
  @Test func aMistakeIsSaidOnce() throws {
    let site = try site([
      "themes/mine/partials/part.mustache": "{{titel}}",
      "themes/mine/layouts/services.mustache": "{{>part}}{{strings.helo}}",
    ])
    let theme = try site.load().theme
    let findings = theme.compile(languages: [SiteLanguage.chinese, .english], layouts: [.about, .services])
      .findings
    #expect(
      findings.map { shown($0, theme) } == [
        "theme-unknown-key themes/mine/layouts/services.mustache:1:20",
        "theme-unknown-key themes/mine/partials/part.mustache:1:3",
      ])
  }

  @Test func aThemeInOneLanguage() throws {
    var files = Self.small
    files["themes/mine/strings/en.yaml"] = nil
    let site = try SiteFolder(files)
    #expect(try site.found() == [])
    let theme = try site.load().theme
    #expect(theme.compile(language: .chinese, layouts: [.about]).findings.isEmpty)
    let places = [SiteLanguage.chinese, .english].map {
      (language: $0, place: SourcePlace(path: "content/site.yaml", range: 9..<11))
    }
    let findings = theme.languageFindings(places)
    #expect(findings.map(\.rule.rawValue) == ["theme-missing-language"])
    #expect(findings.first?.place == places[1].place)
  }

  private func tag(_ written: String) throws -> SiteLanguage { try #require(SiteLanguage(written)) }

  @Test func languagesStandInForOneAnother() throws {
    let site = try site([
      "overrides/strings/vi.yaml": "hello: Xin chào\nlanguage_fallback: en\n",
      "overrides/strings/zh-Hant.yaml": "bye: 再見\n",
      "overrides/strings/en-GB.yaml": "bye: Cheerio\n",
    ])
    #expect(try site.found() == [])
    let strings = try site.load().theme.strings
    #expect(strings.chain(of: try tag("vi")).map(\.tag) == ["vi", "en", "zh-CN"])
    #expect(
      strings.chain(of: try tag("zh-Hant-HK")).map(\.tag) == ["zh-Hant-HK", "zh-Hant", "zh", "zh-CN", "en"])
    func said(_ language: String) throws -> [String] {
      let texts = try strings.texts(in: tag(language))
      return ["hello", "bye"].map { "\(texts[$0]?.text ?? "") \(texts[$0]?.language ?? "")" }
    }
    #expect(try said("vi") == ["Xin chào ", "Bye en"])
    #expect(try said("zh-Hant") == ["您好 zh-CN", "再見 "])
    // A broader tag says nothing wrong of a page in a narrower language.
    #expect(try said("en-GB") == ["Hello ", "Cheerio "])
    #expect(try said("fr") == ["您好 zh-CN", "再见 zh-CN"])
  }

  @Test func whatMenpaiSaysItselfIsChecked() throws {
    func found(_ files: [String: String]) throws -> [String] {
      let theme = try site(files).load().theme
      var findings: [Finding] = []
      let languages = try [.chinese, .english, tag("vi")]
      let books = theme.wordings(languages, findings: &findings)
      #expect(books.count == 3)
      return findings.map { shown($0, theme) }
    }
    // A theme that lacks what Menpai says is told once, and the built-in theme's words are used.
    let lacking = "theme-missing-string themes/mine/strings/zh-CN.yaml:1:1"
    #expect(try found([:]) == [lacking])
    #expect(
      try found(["overrides/strings/en.yaml": "card_of: Card of {{comunity}}\ncrumb_home: Start\n"])
        == ["theme-string-placeholder overrides/strings/en.yaml:1:10", lacking])
    #expect(
      try found(["overrides/strings/vi.yaml": "language_wording: vi\nlanguage_fallback: english\n"])
        == [
          "theme-string-placeholder overrides/strings/vi.yaml:1:19",
          "theme-string-placeholder overrides/strings/vi.yaml:2:20", lacking,
        ])
  }

  @Test func keysOfAPage() throws {
    let listing = try site().load().theme.keys(of: .about, in: .english)
    #expect(listing.contains("\nstrings.hello  Hello\n"))
    #expect(listing.contains("\nassets.plate.svg  assets/plate."))
    #expect(listing.contains("\ntitle "))
  }
}
