import Foundation
import Testing

/// Every link of a built site leads to a file that is there and to a place on it.
@Suite struct CrawlTests {
  @Test func theSampleCityHoldsTogether() throws {
    let workshop = try Fixture.site("../..").unfold()
    let files = try workshop.build().files().pages
    let crawl = try Crawl(files)
    #expect(crawl.flaws == [])
    #expect(crawl.linkCount > 1000)
    let cache = try Data(contentsOf: URL(fileURLWithPath: workshop.site + "/.menpai/cache"))
    #expect(cache.count < files.values.reduce(0) { $0 + $1.count } / 20)
  }

  @Test func aPortableSiteOpensFromADisk() throws {
    let crawl = try Crawl(Fixture.site("sound").portable().build().files().pages, isPortable: true)
    #expect(crawl.flaws == [])
    #expect(crawl.linkCount > 100)
  }

  @Test func aSiteOfTwoLanguagesHoldsTogether() throws {
    let english = Edit.replace("languages: [zh-CN]", by: "languages: [zh-CN, en]")
    let files = try Fixture.site("sound").editing("content/site.yaml", english).build().files().pages
    #expect(try Crawl(files).flaws == [])
    #expect(files["en/communities/meixi/index.html"] != nil)
  }
}
