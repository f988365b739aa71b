import Programme
import Testing

@testable import Pages

/// What pages are made from, and so when they are made again.
@Suite struct PageDigestTests {
  private static let sound = Fixture.site("sound")

  /// The addresses of the pages that have to be made again after an edit.
  private func changed(_ file: String, _ edit: Edit) throws -> [String] {
    func digests(_ fixture: Fixture) throws -> [String: UInt64] {
      let plan = try PrintCity(fixture).plan
      let maker = plan.maker()
      return Dictionary(uniqueKeysWithValues: plan.pages.map { ($0.address.path, maker.digest(of: $0)) })
    }
    let (before, after) = try (digests(Self.sound), digests(Self.sound.editing(file, edit)))
    return before.keys.filter { before[$0] != after[$0] }.sorted()
  }

  @Test(arguments: [
    ("press/2026.yaml", "律师在楼下", "律师到楼下", ["press/index.html"]),
    ("annual/2025.md", "title: ", "title: 新", ["annual/2025/index.html", "annual/index.html", "feed.xml"]),
    (
      "honours/2025.yaml", "award: 先进集体", "award: 先进单位",
      [
        "firms/mingli/index.html", "honours/2025/index.html", "honours/feed.xml", "honours/index.html",
      ]
    ),
  ])
  func onlyWhatShowsARecordIsMadeAgain(file: String, old: String, new: String, pages: [String]) throws {
    #expect(try changed("content/" + file, .replace(old, by: new)) == pages)
  }

  /// Pages about many records depend on what they show of each.
  @Test(arguments: [
    ("communities/dongcheng.yaml", "0571-81000201", "0571-81000299", "communities/meixi/index.html"),
    ("lawyers/lin-ruo.md", "0571-81000400", "0571-81000499", "lawyers/lin-ruo/index.html"),
    ("pairings/2026.yaml", "from: \"14:00\"", "from: \"13:30\"", "communities/meixi/index.html"),
  ])
  func pagesAboutOtherThingsStay(file: String, old: String, new: String, page: String) throws {
    let changed = Set(try changed("content/" + file, .replace(old, by: new)))
    #expect(changed.contains(page))
    let others = [
      "404.html", "about/index.html", "annual/index.html", "basis/index.html", "bulletins/index.html",
      "districts/index.html", "feed.xml", "firms/shizheng/index.html", "honours/index.html",
      "legal-aid/index.html", "organisation/index.html", "press/index.html",
      "privacy/index.html", "report-error/index.html", "schools/index.html", "services/index.html",
      "sitemap.xml",
    ]
    #expect(changed.intersection(others) == [])
  }
}
