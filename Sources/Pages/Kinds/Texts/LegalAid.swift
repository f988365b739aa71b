import Diagnostics
import Programme

/// Who can apply for legal aid, and where.
struct LegalAidPageKind: LayoutPage {
  static let name = "legal-aid"
  static let articles: [Int] = [9]
  static let isFoundBySearch = true
  static func example(_ addresses: Addresses) -> Address? { addresses.legalAid }

  static func route(_ router: inout Router, _ addresses: Addresses) {
    router.add(
      LegalAidPageKind(), yieldingTo: "legal-aid", at: addresses.legalAid, addresses,
      Words(zh: "法律援助页", en: "the legal-aid page"))
  }

  func district(in programme: Programme) -> Int? { nil }

  func gather(_ finder: inout DependencyTracker) -> [District] { finder.districts() }

  func build(_ districts: [District], _ builder: PageBuilder) -> (head: PageHead, content: LegalAidPage) {
    (
      builder.head(.headLegalAid, .headLegalAidText),
      LegalAidPage(districts: NonEmptyList(builder.districtDesks(districts)))
    )
  }
}
