import Diagnostics
import Programme

/// What the lawyer can do for residents, and what not.
struct ServicesPageKind: LayoutPage {
  static let name = "services"
  static let articles: [Int] = [9, 17, 18, 19]
  static let isFoundBySearch = true
  static func example(_ addresses: Addresses) -> Address? { addresses.services }

  static func route(_ router: inout Router, _ addresses: Addresses) {
    router.add(
      ServicesPageKind(), yieldingTo: "services", at: addresses.services, addresses,
      Words(zh: "服务内容页", en: "the services page"))
  }

  func district(in programme: Programme) -> Int? { nil }

  func gather(_ finder: inout DependencyTracker) {}

  func build(_: Void, _ builder: PageBuilder) -> (head: PageHead, content: ServicesPage) {
    (builder.head(.headServices, .headServicesText, .services), builder.servicesPage())
  }
}
