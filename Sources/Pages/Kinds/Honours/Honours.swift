import Diagnostics
import Programme

private let pageOfAwards = Words(zh: "表彰页", en: "the awards")

/// The years with awards.
struct HonoursPageKind: LayoutPage {
  static let name = "honours"
  static let articles: [Int] = [25, 31]
  static let isFoundBySearch = true
  static func example(_ addresses: Addresses) -> Address? { addresses.honours }

  static func route(_ router: inout Router, _ addresses: Addresses) {
    router.add(HonoursPageKind(), at: addresses.honours, addresses, pageOfAwards)
  }

  func district(in programme: Programme) -> Int? { nil }

  func gather(_ finder: inout DependencyTracker) -> [HonourIndex.Year] { finder.find { $0.honours.years } }

  func build(_ years: [HonourIndex.Year], _ builder: PageBuilder) -> (head: PageHead, content: HonoursPage) {
    var head = builder.head(.headHonours, .headHonoursText)
    head.feed = builder.addresses.honoursFeed
    return (head, builder.honoursPage(years))
  }
}

/// The awards of a year.
struct HonourYearPageKind: LayoutPage {
  let year: Int

  static let name = "honour-year"
  static let articles = [25, 31]
  static let isFoundBySearch = true
  static func example(_ addresses: Addresses) -> Address? { addresses.honours(of: 2026) }

  static func route(_ router: inout Router, _ addresses: Addresses) {
    for year in Set(router.programme.honours.all.map(\.year.value)).sorted() {
      router.add(HonourYearPageKind(year: year), at: addresses.honours(of: year), addresses, pageOfAwards)
    }
  }

  func district(in programme: Programme) -> Int? { nil }

  typealias Facts = (awards: [AwardFacts], years: [HonourIndex.Year])

  func gather(_ finder: inout DependencyTracker) -> Facts {
    (
      finder.awards { $0.years.first { $0.year == year }?.awards ?? [] }, finder.find { $0.honours.years }
    )
  }

  func build(_ facts: Facts, _ builder: PageBuilder) -> (head: PageHead, content: HonourYearPage) {
    var head = PageHead(
      title: builder.wording(.headHonourYear, year),
      description: builder.wording(.headHonourYearText, year),
      crumbs: [builder.crumb(.headHonours, builder.addresses.honours)])
    head.feed = builder.addresses.honoursFeed
    return (head, builder.honourYearPage(year, facts.awards, facts.years))
  }
}

/// The newest awards (RFC 4287).
struct HonoursFeed: GeneratedFile {
  static let name = "honours.xml"
  static let articles = [25, 31]
  static func example(_ addresses: Addresses) -> Address? { addresses.honoursFeed }

  static func route(_ router: inout Router, _ addresses: Addresses) {
    router.add(HonoursFeed(), at: addresses.honoursFeed, addresses, pageOfAwards)
  }

  func district(in programme: Programme) -> Int? { nil }

  func gather(_ finder: inout DependencyTracker) -> [AwardFacts] {
    finder.awards { Array($0.years.lazy.flatMap(\.awards).prefix(PageBuilder.feedEntries)) }
  }

  func bytes(of awards: [AwardFacts], _ builder: PageBuilder) -> [UInt8] {
    builder.feed(
      titled: builder.wording(.honoursFeed, builder.context.site.title.value),
      alternate: builder.addresses.honours, builder.honourEntries(awards))
  }
}
