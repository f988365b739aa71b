import Diagnostics
import Programme

/// The measures that the programme rests on.
struct BasisPageKind: LayoutPage {
  static let name = "basis"
  static let articles: [Int] = [1, 32]
  static let isFoundBySearch = true
  static func example(_ addresses: Addresses) -> Address? { addresses.basis }

  static func route(_ router: inout Router, _ addresses: Addresses) {
    router.add(
      BasisPageKind(), yieldingTo: "basis", at: addresses.basis, addresses,
      Words(zh: "依据页", en: "the basis page"))
  }

  func district(in programme: Programme) -> Int? { nil }

  func gather(_ finder: inout DependencyTracker) {}

  func build(_: Void, _ builder: PageBuilder) -> (head: PageHead, content: NoContent) {
    (builder.head(.headBasis, .headBasisText), NoContent())
  }
}
