import Diagnostics
import Programme

/// All communities by the first letter of their reading.
struct CommunitiesPageKind: LayoutPage {
  static let name = "communities"
  static let articles: [Int] = [6]
  static let isFoundBySearch = true
  static func example(_ addresses: Addresses) -> Address? { addresses.communities }

  static func route(_ router: inout Router, _ addresses: Addresses) {
    router.add(
      CommunitiesPageKind(), at: addresses.communities, addresses,
      Words(zh: "社区列表", en: "the list of communities"))
  }

  func district(in programme: Programme) -> Int? { nil }

  func gather(_ finder: inout DependencyTracker) -> (offices: [OfficeLineFacts], figures: Counts) {
    (
      finder.find { city in city.programme.communities.all.filter(\.isActive).map(city.office) },
      finder.find { $0.figures.city }
    )
  }

  func build(
    _ facts: (offices: [OfficeLineFacts], figures: Counts), _ builder: PageBuilder
  ) -> (head: PageHead, content: CommunitiesPage) {
    (
      builder.head(.headCommunities, .headCommunitiesText, .communities),
      builder.communitiesPage(facts.offices, facts.figures)
    )
  }
}
