import Diagnostics
import Programme

/// All districts with their streets.
struct DistrictsPageKind: LayoutPage {
  static let name = "districts"
  static let articles: [Int] = [6]
  static let isFoundBySearch = true
  static func example(_ addresses: Addresses) -> Address? { addresses.districts }

  static func route(_ router: inout Router, _ addresses: Addresses) {
    router.add(
      DistrictsPageKind(), at: addresses.districts, addresses, Words(zh: "区县列表", en: "the list of districts"))
  }

  func district(in programme: Programme) -> Int? { nil }

  func gather(_ finder: inout DependencyTracker) -> DistrictsFacts { finder.allDistricts() }

  func build(_ facts: DistrictsFacts, _ builder: PageBuilder) -> (head: PageHead, content: Districts) {
    (builder.head(.headDistricts, .headDistrictsText, .communities), builder.districts(facts))
  }
}

/// A district: its liaison office, streets and figures.
struct DistrictPageKind: LayoutPage {
  let index: Int

  static let name = "district"
  static let articles = [5, 6, 7, 24]
  static let isFoundBySearch = true
  static func example(_ addresses: Addresses) -> Address? { addresses.district("ID") }

  static func route(_ router: inout Router, _ addresses: Addresses) {
    router.each(router.programme.districts, addresses) {
      (addresses.district($1.id), DistrictPageKind(index: $0))
    }
  }

  func district(in programme: Programme) -> Int? { index }

  func gather(_ finder: inout DependencyTracker) -> DistrictFacts { finder.district(at: index) }

  func build(_ facts: DistrictFacts, _ builder: PageBuilder) -> (head: PageHead, content: DistrictPage) {
    let (district, addresses) = (facts.district, builder.addresses)
    let name = builder.name(of: district)
    var head = PageHead(
      title: name, description: builder.wording(.headDistrictText, name),
      crumbs: [builder.crumb(.crumbDistricts, addresses.districts)], section: .communities)
    head.feed = addresses.changesFeed(in: district.id)
    head.structuredData = builder.districtData(district)
    return (head, builder.districtPage(facts))
  }
}
