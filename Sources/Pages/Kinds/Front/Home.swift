import Diagnostics
import Programme

/// The site's first page.
struct HomePageKind: LayoutPage {
  static let name = "home"
  static let articles: [Int] = [6, 14]
  static let isFoundBySearch = true
  static func example(_ addresses: Addresses) -> Address? { addresses.home }

  static func route(_ router: inout Router, _ addresses: Addresses) {
    router.add(HomePageKind(), at: addresses.home, addresses, Words(zh: "首页", en: "the home page"))
  }

  func district(in programme: Programme) -> Int? { nil }

  func gather(_ finder: inout DependencyTracker) -> HomeFacts { finder.home() }

  func build(_ facts: HomeFacts, _ builder: PageBuilder) -> (head: PageHead, content: Home) {
    var head = PageHead(
      title: builder.context.site.title.value, description: builder.wording[.headHomeText],
      section: .communities)
    head.isHome = true
    head.feed = builder.addresses.feed
    head.structuredData = builder.websiteData()
    return (head, builder.home(facts))
  }
}

/// Everything that is new on the site: bulletins, awards, annual reports.
struct SiteFeed: GeneratedFile {
  static let name = "feed"
  static let articles = [4, 6]
  static func example(_ addresses: Addresses) -> Address? { addresses.feed }

  static func route(_ router: inout Router, _ addresses: Addresses) {
    router.add(SiteFeed(), at: addresses.feed, addresses, Words(zh: "订阅", en: "the feed"))
  }

  func district(in programme: Programme) -> Int? { nil }

  typealias Facts = (bulletins: [RecordText<Bulletin>], annuals: [Annual])

  func gather(_ finder: inout DependencyTracker) -> Facts {
    (finder.newestBulletins(), finder.find { $0.annuals.all })
  }

  func bytes(of facts: Facts, _ builder: PageBuilder) -> [UInt8] {
    builder.feed(
      titled: builder.context.site.title.value, alternate: builder.addresses.home,
      builder.siteEntries(facts.bulletins, facts.annuals))
  }
}
