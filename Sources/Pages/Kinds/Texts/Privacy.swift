import Diagnostics
import Programme

/// What is published of people, and on what ground.
struct PrivacyPageKind: LayoutPage {
  static let name = "privacy"
  static let articles: [Int] = [16, 20]
  static let isFoundBySearch = true
  static func example(_ addresses: Addresses) -> Address? { addresses.privacy }

  static func route(_ router: inout Router, _ addresses: Addresses) {
    router.add(
      PrivacyPageKind(), yieldingTo: "privacy", at: addresses.privacy, addresses,
      Words(zh: "隐私页", en: "the privacy page"))
  }

  func district(in programme: Programme) -> Int? { nil }

  func gather(_ finder: inout DependencyTracker) {}

  func build(_: Void, _ builder: PageBuilder) -> (head: PageHead, content: NoContent) {
    (builder.head(.headPrivacy, .headPrivacyText), NoContent())
  }
}
