import Foundation
import Testing

/// Every link of a built site leads to a file that is there and to a place on it.
@Suite struct CrawlTests {
  @Test func theSampleCityHoldsTogether() throws {
    let crawl = try Crawl(Fixture.site("../..").build().files().pages)
    #expect(crawl.flaws == [])
    #expect(crawl.linkCount > 1000)
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
