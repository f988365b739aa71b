import Foundation
import Testing

/// Where bulletins are listed, and what their old addresses answer.
@Suite struct BulletinAddressTests {
  private let city = Fixture.site("sound")
  private static let bulletin = "content/bulletins/b2.md"

  private func city(alias: String) -> Fixture {
    city.editing(Self.bulletin, .replace("date: 2026-10-20", by: "date: 2026-10-20\naliases: ['\(alias)']"))
  }

  @Test(arguments: [
    ("old/two/", "old/two/index.html"), ("/old/two", "old/two/index.html"),
    ("old//two/", "old/two/index.html"),
    ("old/two.html", "old/two.html"), ("/2026/10/two.html", "2026/10/two.html"),
    ("old/two.htm", "old/two.htm/index.html"), ("旧刊/第二期/", "旧刊/第二期/index.html"),
    ("%E6%97%A7%E5%88%8A/2.html", "旧刊/2.html"), ("old%20two/", "old two/index.html"),
    ("bulletins/er/", "bulletins/er/index.html"),
  ])
  func anOldAddressLeadsOn(_ alias: String, _ address: String) throws {
    let outcome = try city(alias: alias).build()
    #expect(outcome.found == [])
    let page = String(decoding: try outcome.files()[address] ?? [], as: UTF8.self)
    let up = String(repeating: "../", count: address.filter { $0 == "/" }.count)
    #expect(page.contains("http-equiv=\"refresh\""))
    #expect(page.contains("href=\"\(up)bulletins/b2/\""))
  }

  @Test(arguments: [
    "https://example.org/old/", "../old/", "old/../../x/", "old?id=2", "old#two", "50%/two/", "%zz/", "%00/",
    "%2e%2e/x/", "%FF/", "/", "a:b/", ".menpai/cache",
  ])
  func whatNoFileCanAnswerToIsRefused(_ alias: String) throws {
    #expect(try city(alias: alias).check().found.map(\.rule) == ["path-unsafe"])
  }

  @Test(arguments: [
    ("communities/meixi/", "社区「meixi」"), ("bulletins/b1/", "简报「b1」"), ("BULLETINS/b1/", "简报「b1」"),
    ("guide/", "页面「guide」"), ("bulletins/year/2026/", "2026 年的简报"), ("press/", "媒体报道页"),
  ])
  func aClashNamesBothOwners(_ alias: String, _ other: String) throws {
    let outcome = try city(alias: alias).check()
    #expect(outcome.found.map(\.rule) == ["address-collision"])
    let message = outcome.report.findings.first?.message.zh ?? ""
    #expect(message.contains(other), "\(message)")
    #expect(message.contains("简报「b2」的旧网址"), "\(message)")
  }

  @Test func categoriesOfOneReadingHaveAddressesOfTheirOwn() throws {
    let files =
      try city
      .editing("content/bulletins/b1.md", .replace("number: 1", by: "number: 1\ncategory: 示例"))
      .editing("content/bulletins/b2.md", .replace("number: 2", by: "number: 2\ncategory: 事例"))
      .editing("content/bulletins/b3.md", .replace("number: 3", by: "number: 3\ncategory: '！'"))
      .build().files()
    func heading(_ slug: String) -> String? {
      let page = String(decoding: files["bulletins/category/\(slug)/index.html"] ?? [], as: UTF8.self)
      return page.firstMatch(of: /<h1[^>]*>([^<]*)</).map { String($0.1) }
    }
    // The one that was used first keeps the plain address.
    #expect(heading("shi-li") == "示例")
    #expect(heading("shi-li-2") == "事例")
    #expect(heading("category") == "！")
    let bulletin = String(decoding: files["bulletins/b2/index.html"] ?? [], as: UTF8.self)
    #expect(bulletin.contains("href=\"../../bulletins/category/shi-li-2/\""))
    #expect(bulletin.contains("href=\"../../bulletins/year/2026/\""))
  }

  @Test func aBulletinIsAboutTheCommunityThatStandsToday() throws {
    let merged =
      city
      .editing(
        "content/communities/hexi.yaml", .insert(after: "- id: songpo", "  status: {merged_into: meixi}")
      )
      .editing(
        "content/bulletins/b2.md", .replace("number: 2", by: "number: 2\nabout: {communities: [songpo]}"))
    let files = try merged.build().files()
    let bulletin = String(decoding: files["bulletins/b2/index.html"] ?? [], as: UTF8.self)
    guard !bulletin.isEmpty else {
      Issue.record("\(try merged.check().found)")
      return
    }
    #expect(bulletin.contains("href=\"../../communities/meixi/\""))
    #expect(!bulletin.contains("href=\"../../communities/songpo/\""))
    let office = String(decoding: files["communities/meixi/index.html"] ?? [], as: UTF8.self)
    #expect(office.contains("立遗嘱的几种方式"))
  }

  @Test func aPictureSaysWhatItShows() throws {
    let plain = String(decoding: try city.build().files()["bulletins/b3/index.html"] ?? [], as: UTF8.self)
    #expect(plain.contains("alt=\"配图：防范养老诈骗\""))
    let told = try city.editing(
      "content/bulletins/b3.md", .replace("number: 3", by: "number: 3\nphoto_text: 三位老人在听课")
    ).build().files()["bulletins/b3/index.html"]
    #expect(String(decoding: told ?? [], as: UTF8.self).contains("alt=\"三位老人在听课\""))
  }

  @Test func theFeedHoldsTheWholeTextWhereThereIsNoSummary() throws {
    let feed = String(decoding: try city.build().files()["bulletins/feed.xml"] ?? [], as: UTF8.self)
    #expect(feed.contains("<summary>自书遗嘱要亲笔写。</summary>"))
    #expect(feed.contains("xml:base=\"https://anping.example.org/bulletins/b1/\">&lt;p&gt;租房押金怎么退"))
  }
}
