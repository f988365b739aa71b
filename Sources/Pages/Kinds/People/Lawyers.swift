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

  func gather(_ finder: inout FactFinder) -> LawyersFacts { finder.lawyers() }

  func build(_ facts: LawyersFacts, _ builder: PageBuilder) -> (head: PageHead, content: LawyersPage) {
    let head = builder.titled(
      "社区律师", "Community lawyers", "全市的社区律师。", "The city's community lawyers.", .lawyers)
    return (head, builder.lawyersPage(facts))
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

  func gather(_ finder: inout FactFinder) -> LawyerFacts { finder.lawyer(at: index) }

  func build(_ facts: LawyerFacts, _ builder: PageBuilder) -> (head: PageHead, content: LawyerPage) {
    let page = builder.lawyerPage(facts)
    var head = builder.titled(
      page.name, page.name, "\(page.kind)\(page.name)：服务的社区和驻点时间。",
      "\(page.name), \(page.kind.lowercased()): communities served and hours.", .lawyers,
      crumbs: [
        builder.crumb(builder.wording.pick("社区律师", "Community lawyers"), builder.addresses.lawyers)
      ])
    if !facts.person.isNamed { head.robots = "noindex" }
    head.structuredData = builder.personData(facts.person)
    return (head, page)
  }
}
