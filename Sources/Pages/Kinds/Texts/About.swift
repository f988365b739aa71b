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

  func gather(_ finder: inout FactFinder) -> Counts { finder.find { $0.figures.city } }

  func build(_ figures: Counts, _ builder: PageBuilder) -> (head: PageHead, content: AboutPage) {
    let head = builder.titled(
      "关于律师进社区", "About the programme", "这是什么、谁来办、为什么免费。", "What it is, who runs it and why it is free.")
    return (head, AboutPage(figures: figures))
  }
}
