import Diagnostics
import Programme

/// What a web server shows for an address that the site has not.
struct NotFoundPageKind: LayoutPage {
  static let name = "404"
  static let articles: [Int] = []
  static let isFoundBySearch = false
  static func example(_ addresses: Addresses) -> Address? { nil }

  static func route(_ router: inout Router, _ addresses: Addresses) {
    router.add(NotFoundPageKind(), at: addresses.notFound, addresses, Words(zh: "404 页", en: "the 404 page"))
  }

  func district(in programme: Programme) -> Int? { nil }

  func gather(_ finder: inout DependencyTracker) {}

  func build(_: Void, _ builder: PageBuilder) -> (head: PageHead, content: NoContent) {
    var head = builder.head(.headNotFound, .headNotFoundText)
    head.robots = "noindex"
    return (head, NoContent())
  }
}
