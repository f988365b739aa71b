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

  func gather(_ finder: inout FactFinder) -> City { finder.wholeCity() }

  func build(_ facts: City, _ builder: PageBuilder) -> (head: PageHead, content: CommunitiesPage) {
    (builder.head(.headCommunities, .headCommunitiesText, .communities), builder.communitiesPage(facts))
  }
}
