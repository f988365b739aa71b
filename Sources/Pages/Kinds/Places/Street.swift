import Diagnostics
import Programme

/// A street: its communities, with their lawyers and hours.
struct StreetPageKind: LayoutPage {
  let index: Int

  static let name = "street"
  static let articles = [6]
  static let isFoundBySearch = true
  static func example(_ addresses: Addresses) -> Address? { addresses.street("ID") }

  static func route(_ router: inout Router, _ addresses: Addresses) {
    router.each(router.programme.streets, addresses) { (addresses.street($1.id), StreetPageKind(index: $0)) }
  }

  func district(in programme: Programme) -> Int? { programme.position(of: programme.streets.all[index]) }

  func gather(_ finder: inout DependencyTracker) -> StreetFacts { finder.street(at: index) }

  func build(_ facts: StreetFacts, _ builder: PageBuilder) -> (head: PageHead, content: StreetPage) {
    let (street, addresses) = (facts.street, builder.addresses)
    let name = builder.name(of: street)
    let head = PageHead(
      title: name, description: builder.wording(.headStreetText, name),
      crumbs: [builder.crumb(.crumbDistricts, addresses.districts)]
        + (facts.district.map { [builder.crumb(builder.name(of: $0), addresses.district($0.id))] } ?? []),
      section: .communities)
    return (head, builder.streetPage(facts))
  }
}
