import Diagnostics
import Programme

/// The list of annual reports.
struct AnnualsPageKind: LayoutPage {
  static let name = "annuals"
  static let articles = [4, 6]
  static let isFoundBySearch = true
  static func example(_ addresses: Addresses) -> Address? { addresses.annuals }

  static func route(_ router: inout Router, _ addresses: Addresses) {
    router.add(
      AnnualsPageKind(), at: addresses.annuals, addresses,
      Words(zh: "年度报告列表", en: "the list of annual reports"))
  }

  func district(in programme: Programme) -> Int? { nil }

  func gather(_ finder: inout DependencyTracker) -> [Annual] { finder.annuals() }

  func build(_ annuals: [Annual], _ builder: PageBuilder) -> (head: PageHead, content: AnnualsPage) {
    (builder.head(.headAnnuals, .headAnnualsText), builder.annualsPage(annuals))
  }
}

/// An annual report.
struct AnnualPageKind: LayoutPage {
  let index: Int

  static let name = "annual"
  static let articles = [4, 6]
  static let isFoundBySearch = true
  static func example(_ addresses: Addresses) -> Address? { addresses.annual(of: 2026) }

  static func route(_ router: inout Router, _ addresses: Addresses) {
    let today = router.programme.today
    for (index, annual) in router.programme.annuals.all.enumerated() where annual.isPublished(on: today) {
      router.add(
        [(addresses.annual(of: annual.year.value), AnnualPageKind(index: index))], of: annual, addresses)
    }
  }

  func district(in programme: Programme) -> Int? { nil }

  func gather(_ finder: inout DependencyTracker) -> AnnualFacts { finder.annual(at: index) }

  func build(_ facts: AnnualFacts, _ builder: PageBuilder) -> (head: PageHead, content: AnnualPage) {
    let title = facts.annual.title.value
    var head = PageHead(
      title: title, description: title, crumbs: [builder.crumb(.headAnnuals, builder.addresses.annuals)])
    head.feed = builder.addresses.feed
    head.structuredData = builder.reportData(facts.annual)
    return (head, builder.annualPage(facts))
  }
}
