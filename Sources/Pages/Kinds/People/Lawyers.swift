import Diagnostics
import Programme

/// All community lawyers.
struct LawyersPageKind: LayoutPage {
  static let name = "lawyers"
  static let articles: [Int] = [6, 25]
  static let isFoundBySearch = true
  static func example(_ addresses: Addresses) -> Address? { addresses.lawyers }

  static func route(_ router: inout Router, _ addresses: Addresses) {
    router.add(
      LawyersPageKind(), at: addresses.lawyers, addresses, Words(zh: "律师列表", en: "the list of lawyers"))
  }

  func district(in programme: Programme) -> Int? { nil }

  func gather(_ finder: inout DependencyTracker) -> LawyersFacts { finder.lawyers() }

  func build(_ facts: LawyersFacts, _ builder: PageBuilder) -> (head: PageHead, content: LawyersPage) {
    (builder.head(.headLawyers, .headLawyersText, .lawyers), builder.lawyersPage(facts))
  }
}

/// A lawyer: firm, licence, communities served.
struct LawyerPageKind: LayoutPage {
  let index: Int

  static let name = "lawyer"
  static let articles = [6, 21, 25]
  static let isFoundBySearch = true
  static func example(_ addresses: Addresses) -> Address? { addresses.lawyer("ID") }

  static func route(_ router: inout Router, _ addresses: Addresses) {
    router.each(router.programme.lawyers, addresses) { (addresses.lawyer($1.id), LawyerPageKind(index: $0)) }
  }

  func district(in programme: Programme) -> Int? {
    programme.position(of: programme.firms[programme.lawyers.all[index].firm])
  }

  func isIndexed(in programme: Programme) -> Bool {
    programme.lawyers.all[index].standing(on: programme.today) != .withdrawn
  }

  func gather(_ finder: inout DependencyTracker) -> LawyerFacts { finder.lawyer(at: index) }

  func build(_ facts: LawyerFacts, _ builder: PageBuilder) -> (head: PageHead, content: LawyerPage) {
    let page = builder.lawyerPage(facts)
    var head = PageHead(
      title: page.name, description: builder.wording(.headLawyerText, page.name, page.kind.lowercased()),
      crumbs: [builder.crumb(.headLawyers, builder.addresses.lawyers)], section: .lawyers)
    if !facts.person.isNamed { head.robots = "noindex" }
    head.structuredData = builder.personData(facts.person)
    return (head, page)
  }
}
