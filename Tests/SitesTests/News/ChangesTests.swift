import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What a site tells of changes, on pages and in feeds.
@Suite struct ChangesTests {
  private static let pairings = "content/pairings/2026.yaml"
  private static let communities = "content/communities"
  private static let site = Fixture.site("sound")

  private func text(_ files: [String: [UInt8]], _ address: String) throws -> String {
    String(decoding: try #require(files[address], "\(address) is not there"), as: UTF8.self)
  }

  /// The entries of a feed by their ids.
  private func entries(_ files: [String: [UInt8]], _ address: String) throws -> [String: String] {
    let parts = try text(files, address).split(separator: "<entry>").dropFirst()
    return Dictionary(
      parts.map { entry in
        (String(entry.split(separator: "<id>")[1].split(separator: "</id>")[0]), String(entry))
      }, uniquingKeysWith: { one, _ in one })
  }

  @Test("what a city changes is what its districts change, each change in one of them")
  func union() throws {
    let files = try Self.site.build().files()
    let city = try entries(files, "changes/feed.xml")
    let districts = try ["dongcheng", "hexi"].map { try entries(files, "changes/\($0)/feed.xml") }
    #expect(city.count == 5)
    #expect(districts.map(\.count).reduce(0, +) == city.count)
    #expect(Set(districts.flatMap(\.keys)) == Set(city.keys))
  }

  @Test func `a change moves to another district with its community's street`() throws {
    let id = "tag:anping.example.org,2026-09-01:changes/communities/meixi/lawyer"
    let before = try Self.site.build().files()
    #expect(try entries(before, "changes/dongcheng/feed.xml")[id] != nil)
    let moved = Self.site.editing(
      "content/streets/all.yaml", .replace("district: dongcheng", by: "district: hexi")
    )
    .editing("content/firms/district.yaml", .replace("district: dongcheng", by: "district: hexi"))
    .editing("content/activities/2026-09.yaml", .removeFile)
    .editing("content/activities/2026-10.yaml", .removeFile)
    let files = try moved.build().files()
    #expect(try entries(files, "changes/dongcheng/feed.xml")[id] == nil)
    #expect(try entries(files, "changes/hexi/feed.xml")[id] != nil)
    #expect(try text(files, "changes/hexi/index.html").contains("梅溪社区"))
  }

  @Test func `what is agreed is announced on the page, and enters the feed on its day`() throws {
    let next = """

      - id: meixi-2028
        community: meixi
        firm: mingli
        lawyer: xu-wen
        agreement: {number: 安律社〔2026〕99号, signed: 2026-11-10, from: 2026-12-01, until: 2028-08-31}
        sessions:
          - {weekday: tuesday, from: "09:00", to: "12:00"}
        filed: {on: 2026-11-11}
        allocation: district
      """
    let site = Self.site.editing(
      Self.pairings, .replace("  origin: assigned\n", by: "  origin: assigned\n  ended: {on: 2026-11-30}\n"),
      .replace("- id: lanting-2026", by: next.trimmingCharacters(in: .newlines) + "\n\n- id: lanting-2026"))
    let id = "tag:anping.example.org,2026-12-01:changes/communities/meixi/lawyer"
    let before = try site.build().files()
    let page = try text(before, "changes/index.html")
    #expect(page.contains("将要变动") && page.contains("更换律师"))
    #expect(page.contains("每周二下午2点到5点") && page.contains("每周二上午9点到12点"))
    #expect(try entries(before, "changes/feed.xml")[id] == nil)
    let after = try site.today("2026-12-01").build().files()
    let entry = try #require(try entries(after, "changes/feed.xml")[id])
    #expect(entry.contains("律师：林若谷 → 许闻道"))
    #expect(entry.contains("<updated>2026-12-01T00:00:00+08:00</updated>"))
    #expect(!(try text(after, "changes/index.html").contains("将要变动")))
  }

  @Test func `nobody who withdrew consent is named in a change, and neither is the firm`() throws {
    let files = try Self.site.editing(
      "content/lawyers/lin-ruo.md", .replace("covers:", by: "withdrawn: 2026-11-01, covers:")
    ).build().files()
    for (address, bytes) in files where address.hasPrefix("changes/") {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("林若谷") && !text.contains("lin-ruo"), "\(address)")
    }
    let id = "tag:anping.example.org,2026-09-01:changes/communities/meixi/lawyer"
    let entry = try #require(try entries(files, "changes/feed.xml")[id])
    #expect(entry.contains("律师信息更新中"))
    #expect(!entry.contains("律师事务所"))
  }

  @Test(
    "the page looks back twelve calendar months",
    arguments: [("2027-08-31", true), ("2027-09-01", false)])
  func lookingBack(today: String, isTold: Bool) throws {
    let site = Self.site.today(today)
    let files = try site.build().files()
    #expect(try text(files, "changes/index.html").contains("id=\"month_2026-09\"") == isTold)
    #expect((try entries(files, "changes/feed.xml").count > 0) == isTold)
  }

  @Test("feeds are well formed, and say what RFC 4287 asks for")
  func feeds() throws {
    let files = try Self.site.editing(
      "content/communities/hexi.yaml", .replace("name: 菊苑社区", by: "name: 菊苑 & <社区>")
    ).build().files()
    let feeds = files.filter { $0.key.hasSuffix("feed.xml") && $0.key.contains("changes/") }
    #expect(feeds.count >= 3)
    for (address, bytes) in feeds {
      let parser = XMLParser(data: Data(bytes))
      #expect(parser.parse(), "\(address): \(String(describing: parser.parserError))")
      let text = String(decoding: bytes, as: UTF8.self)
      for element in ["<title>", "<id>", "<updated>", "<author><name>", "rel=\"self\"", "rel=\"alternate\""] {
        #expect(text.split(separator: "<entry>")[0].contains(element), "\(address) lacks \(element)")
      }
      let days = text.split(separator: "<entry>").dropFirst().map {
        $0.split(separator: "<updated>")[1].prefix(10)
      }
      #expect(days == days.sorted(by: >), "\(address): the latest stands first")
    }
  }

  @Test func `a district's page leads feed readers to its own feed`() throws {
    let files = try Self.site.build().files()
    #expect(
      try text(files, "districts/hexi/index.html").contains(
        "type=\"application/atom+xml\" title=\"\(try title(files))\" href=\"../../changes/hexi/feed.xml\""))
  }

  private func title(_ files: [String: [UInt8]]) throws -> String {
    String(try text(files, "index.html").split(separator: "<title>")[1].split(separator: "</title>")[0])
  }
}
