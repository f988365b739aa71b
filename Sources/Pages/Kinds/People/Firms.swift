import Diagnostics
import Programme

/// All firms that take part.
struct FirmsPageKind: LayoutPage {
  static let name = "firms"
  static let articles: [Int] = [6]
  static let isFoundBySearch = true
  static func example(_ addresses: Addresses) -> Address? { addresses.firms }

  static func route(_ router: inout Router, _ addresses: Addresses) {
    router.add(FirmsPageKind(), at: addresses.firms, addresses, Words(zh: "律所列表", en: "the list of firms"))
  }

  func district(in programme: Programme) -> Int? { nil }

  func gather(_ finder: inout DependencyTracker) -> [FirmLineFacts] { finder.firms() }

  func build(_ facts: [FirmLineFacts], _ builder: PageBuilder) -> (head: PageHead, content: FirmsPage) {
    (builder.head(.headFirms, .headFirmsText, .firms), builder.firmsPage(facts))
  }
}

/// A firm, with its lawyers and communities.
struct FirmPageKind: LayoutPage {
  let index: Int

  static let name = "firm"
  static let articles = [6, 8, 22, 25]
  static let isFoundBySearch = true
  static func example(_ addresses: Addresses) -> Address? { addresses.firm("ID") }

  static func route(_ router: inout Router, _ addresses: Addresses) {
    router.each(router.programme.firms, addresses) { (addresses.firm($1.id), FirmPageKind(index: $0)) }
  }

  func district(in programme: Programme) -> Int? { programme.position(of: programme.firms.all[index]) }

  func gather(_ finder: inout DependencyTracker) -> FirmFacts { finder.firm(at: index) }

  func build(_ facts: FirmFacts, _ builder: PageBuilder) -> (head: PageHead, content: FirmPage) {
    let firm = facts.firm
    var head = PageHead(
      title: firm.name.value, description: builder.wording(.headFirmText, firm.name.value),
      crumbs: [builder.crumb(.headFirms, builder.addresses.firms)], section: .firms)
    head.structuredData = builder.firmData(firm)
    return (head, builder.firmPage(facts))
  }
}
