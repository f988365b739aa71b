import Diagnostics
import Programme

/// What the press wrote.
struct PressPageKind: LayoutPage {
  static let name = "press"
  static let articles: [Int] = [12]
  static let isFoundBySearch = true
  static func example(_ addresses: Addresses) -> Address? { addresses.press }

  static func route(_ router: inout Router, _ addresses: Addresses) {
    router.add(PressPageKind(), at: addresses.press, addresses, Words(zh: "媒体报道页", en: "the press page"))
  }

  func district(in programme: Programme) -> Int? { nil }

  func gather(_ finder: inout DependencyTracker) -> [Press] { finder.find { $0.programme.press.all } }

  func build(_ facts: [Press], _ builder: PageBuilder) -> (head: PageHead, content: PressPage) {
    (builder.head(.headPress, .headPressText), builder.pressPage(facts))
  }
}
