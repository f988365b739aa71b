import Diagnostics
import Programme

/// Who runs the programme.
struct OrganisationPageKind: LayoutPage {
  static let name = "organisation"
  static let articles: [Int] = [3, 4, 5, 26, 27]
  static let isFoundBySearch = true
  static func example(_ addresses: Addresses) -> Address? { addresses.organisation }

  static func route(_ router: inout Router, _ addresses: Addresses) {
    router.add(
      OrganisationPageKind(), yieldingTo: "organisation", at: addresses.organisation, addresses,
      Words(zh: "组织机构页", en: "the organisation page"))
  }

  func district(in programme: Programme) -> Int? { nil }

  func gather(_ finder: inout DependencyTracker) -> (districts: [District], schools: [School]) {
    (finder.districts(), finder.find { $0.programme.schools.all })
  }

  func build(
    _ facts: (districts: [District], schools: [School]), _ builder: PageBuilder
  ) -> (head: PageHead, content: OrganisationPage) {
    (
      builder.head(.headOrganisation, .headOrganisationText),
      builder.organisationPage(facts.districts, facts.schools)
    )
  }
}
