import Diagnostics
import Programme

/// What the programme is.
struct AboutPageKind: LayoutPage {
  static let name = "about"
  static let articles: [Int] = [2, 10]
  static let isFoundBySearch = true
  static func example(_ addresses: Addresses) -> Address? { addresses.about }

  static func route(_ router: inout Router, _ addresses: Addresses) {
    router.add(
      AboutPageKind(), yieldingTo: "about", at: addresses.about, addresses,
      Words(zh: "关于页", en: "the about page"))
  }

  func district(in programme: Programme) -> Int? { nil }

  func gather(_ finder: inout DependencyTracker) -> Counts { finder.find { $0.figures.city } }

  func build(_ facts: Counts, _ builder: PageBuilder) -> (head: PageHead, content: AboutPage) {
    (builder.head(.headAbout, .headAboutText), AboutPage(figures: facts))
  }
}
