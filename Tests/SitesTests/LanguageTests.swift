import Foundation
import Testing

/// A site's languages: a file of texts makes a whole tree, and what it lacks comes from the languages near it.
@Suite struct LanguageTests {
  private static let site = "content/site.yaml"
  private static let strings = Fixture.sites + "/../../themes/default/strings/"

  private func city(_ languages: String, _ files: [String: String] = [:]) -> Fixture {
    var fixture = Fixture.site("english").editing(
      Self.site, .replace("languages: [zh-CN, en]", by: "languages: [\(languages)]"))
    for (name, text) in files.sorted(by: { $0.key < $1.key }) {
      fixture = fixture.editing("overrides/strings/\(name).yaml", .write(text))
    }
    return fixture
  }

  private func text(_ bytes: [UInt8]?) -> String { String(decoding: bytes ?? [], as: UTF8.self) }

  @Test(arguments: ["vi", "en-GB"])
  func aCopyOfTheEnglishTextsIsAWholeLanguage(tag: String) throws {
    let copy = try String(contentsOfFile: Self.strings + "en.yaml", encoding: .utf8)
    let outcome = try city("zh-CN, en, \(tag)", [tag: copy]).printing().build()
    #expect(outcome.found.filter { $0.rule.hasPrefix("theme") } == [])
    let files = try outcome.files()
    let (english, further) = ("en/", tag + "/")
    let suffixes = files.keys.filter { $0.hasPrefix(english) }.map { $0.dropFirst(english.count) }
    #expect(suffixes.count > 30)
    #expect(
      Set(files.keys.filter { $0.hasPrefix(further) }.map { $0.dropFirst(further.count) }) == Set(suffixes))
    for file in suffixes where file.hasSuffix(".html") {
      let (here, there) = (text(files[further + file]), text(files[english + file]))
      #expect(here.contains("<html lang=\"\(tag)\">"), "\(file)")
      #expect(there.contains("hreflang=\"\(tag)\""), "\(file)")
      for other in ["zh-CN", "en"] { #expect(here.contains("hreflang=\"\(other)\""), "\(file)") }
      #expect(!here.contains("<span lang="), "\(file)")
    }
    func heading(_ page: String) -> Substring? { page.firstMatch(of: #/<title>(.*)</title>/#)?.output.1 }
    let page = "communities/hehua/index.html"
    #expect(heading(text(files[further + page])) == heading(text(files[english + page])))
    #expect(text(files["sitemap.xml"]).contains("/\(tag)/communities/hehua/"))
    for file in ["office.json", "office.ics", "office.vcf", "card.pdf", "notice.pdf", "card.html"] {
      #expect(files["\(tag)/communities/hehua/\(file)"]?.isEmpty == false, "\(file)")
    }
    #expect(try Crawl(files.pages).flaws == [])
    #expect(text(files["index.html"]).contains("\(tag)/\" hreflang=\"\(tag)\" lang=\"\(tag)\">English</a>"))
  }

  @Test func traditionalChineseOfThreeTextsLeansOnTheMainLanguage() throws {
    let own = "language_name: 繁體中文\nnav_lawyers: 律師\nhead_lawyers: 社區律師\n"
    let outcome = try city("zh-CN, zh-Hant", ["zh-Hant": own]).build()
    #expect(outcome.found.filter { $0.rule.hasPrefix("theme") } == [])
    let files = try outcome.files()
    let page = text(files["zh-Hant/lawyers/index.html"])
    #expect(page.contains("<html lang=\"zh-Hant\">"))
    #expect(page.contains("<title>社區律師｜"))
    #expect(page.contains(">律師</a>"))
    // What is borrowed says so, but in attributes, where no element can stand.
    #expect(page.contains("<span lang=\"zh-CN\">律所</span>"))
    #expect(page.contains("aria-label=\"主导航\""))
    #expect(text(files["lawyers/index.html"]).contains("lang=\"zh-Hant\">繁體中文</a>"))
    #expect(!text(files["lawyers/index.html"]).contains("<span lang="))
    // Names are in Chinese already, and dates are said in Chinese.
    #expect(text(files["zh-Hant/communities/hehua/index.html"]).contains("年"))
    #expect(try Crawl(files.pages).flaws == [])
  }

  @Test func aLanguageNamesWhatStandsInForIt() throws {
    let own = "language_name: Tiếng Việt\nlanguage_fallback: en\nhead_firms: Văn phòng luật sư\n"
    let outcome = try city("zh-CN, vi", ["vi": own]).build()
    #expect(outcome.found.filter { $0.rule.hasPrefix("theme") } == [])
    let files = try outcome.files()
    let page = text(files["vi/firms/index.html"])
    #expect(page.contains("<title>Văn phòng luật sư"))
    #expect(page.contains("<span lang=\"en\">Lawyers</span>"))
    // A record's own translation is looked for along the same languages.
    #expect(text(files["vi/communities/index.html"]).contains("Lotus Community"))
  }

  @Test func aLanguageWithoutTextsIsRefusedWhereItIsAskedFor() throws {
    let outcome = try city("zh-CN, en, vi").check()
    let found = outcome.found.filter { $0.rule == "theme-missing-language" }
    #expect(found.map(\.description) == ["error[theme-missing-language] content/site.yaml:4"])
  }

  @Test(arguments: ["vietnamese", "zh_Hant", "x", "../en", "en-"])
  func whatIsNoTagIsFound(tag: String) throws {
    let found = try city("zh-CN, \"\(tag)\"").check().found
    #expect(found.map(\.description).contains("error[record-wrong-type] content/site.yaml:4"))
  }

  @Test func textsOfALanguageThatTheSiteLacksAreFound() throws {
    let outcome = try city("zh-CN, en", ["vi": "crumb_home: Trang chủ\nlanguage_fallback: en\n"]).check()
    let found = outcome.found.filter { $0.rule.hasPrefix("theme") }
    #expect(found.map(\.description) == ["warning[theme-unknown-file] overrides/strings/vi.yaml:1"])
  }

  /// Whatever words a site gives, they are what readers see, in every kind of file.
  @Test func everySentenceCanBeChanged() throws {
    let words =
      "crumb_home: 起点\ncontact_of: '{{name}}的电话簿'\ncalendar_of: '{{name}}的日历'\nevents_of: '{{name}}都办什么'\n"
    let files = try city("zh-CN", ["zh-CN": words]).build().files()
    #expect(text(files["firms/index.html"]).contains(">起点</a>"))
    #expect(text(files["communities/hehua/office.vcf"]).contains("的电话簿"))
    #expect(text(files["communities/hehua/office.ics"]).contains("的日历"))
    #expect(text(files["events/events.ics"]).contains("都办什么"))
  }

  /// After a sentence changed, an incremental build's output is a clean build's.
  @Test func aChangedSentenceReachesEveryFile() throws {
    let workshop = try city("zh-CN, en").printing().unfold()
    _ = try workshop.build()
    try workshop.edit(
      "overrides/strings/zh-CN.yaml",
      .write(
        "card_of: {{name}}的卡\ncalibration_title: 校准\ncontact_of: {{name}}\nservice_visits: 到场\n"
          .replacingOccurrences(of: "{{name}}", with: "《{{name}}》")))
    let built = try workshop.build().files()
    let clean = try workshop.build(into: "clean") { $0.forced() }.files()
    #expect(built.keys.sorted() == clean.keys.sorted())
    #expect(built.filter { $0.key != ".menpai-manifest" && clean[$0.key] != $0.value }.keys.sorted() == [])
  }
}
