import Diagnostics
import Programme

private let pageOfChanges = Words(zh: "变动页", en: "the page of changes")

/// What changed in the city: lawyers, hours, rooms.
struct ChangesPageKind: LayoutPage {
  static let name = "changes"
  static let articles = [7]
  static let isFoundBySearch = true
  static func example(_ addresses: Addresses) -> Address? { addresses.changes }

  static func route(_ router: inout Router, _ addresses: Addresses) {
    router.add(ChangesPageKind(), at: addresses.changes, addresses, pageOfChanges)
  }

  func district(in programme: Programme) -> Int? { nil }

  func gather(_ finder: inout DependencyTracker) -> ChangesFacts { finder.changes(inDistrict: nil) }

  func build(_ facts: ChangesFacts, _ builder: PageBuilder) -> (head: PageHead, content: ChangesPage) {
    var head = builder.head(.headChanges, .headChangesText, .communities)
    head.feed = builder.addresses.changesFeed
    return (head, builder.changesPage(facts))
  }
}

/// The same for feed readers (RFC 4287).
struct ChangesFeed: GeneratedFile {
  static let name = "changes.xml"
  static let articles = [7]
  static func example(_ addresses: Addresses) -> Address? { addresses.changesFeed }

  static func route(_ router: inout Router, _ addresses: Addresses) {
    router.add(ChangesFeed(), at: addresses.changesFeed, addresses, pageOfChanges)
  }

  func district(in programme: Programme) -> Int? { nil }

  func gather(_ finder: inout DependencyTracker) -> ChangesFacts { finder.changes(inDistrict: nil) }
  func bytes(of facts: ChangesFacts, _ builder: PageBuilder) -> [UInt8] { builder.changesFeed(facts) }
}

/// What changed in a district.
struct DistrictChangesPageKind: LayoutPage {
  let index: Int

  static let name = "district-changes"
  static let articles = [7]
  static let isFoundBySearch = true
  static func example(_ addresses: Addresses) -> Address? { addresses.changes(in: "ID") }

  static func route(_ router: inout Router, _ addresses: Addresses) {
    for (index, district) in router.programme.districts.all.enumerated() {
      router.add(
        [
          (addresses.changesFeed(in: district.id), DistrictChangesFeed(index: index)),
          (addresses.changes(in: district.id), DistrictChangesPageKind(index: index)),
        ], of: district, addresses)
    }
  }

  func district(in programme: Programme) -> Int? { index }

  func gather(_ finder: inout DependencyTracker) -> ChangesFacts { finder.changes(inDistrict: index) }

  func build(_ facts: ChangesFacts, _ builder: PageBuilder) -> (head: PageHead, content: ChangesPage) {
    let area = facts.district.map { builder.name(of: $0) } ?? ""
    var head = PageHead(
      title: builder.wording(.headDistrictChanges, area),
      description: builder.wording(.headDistrictChangesText, area),
      crumbs: [builder.crumb(.headChanges, builder.addresses.changes)], section: .communities)
    head.feed = facts.district.map { builder.addresses.changesFeed(in: $0.id) }
    return (head, builder.changesPage(facts))
  }
}

/// The same for feed readers (RFC 4287); routed with its page.
struct DistrictChangesFeed: GeneratedFile {
  let index: Int

  static let name = "district-changes.xml"
  static let articles = [7]
  static func example(_ addresses: Addresses) -> Address? { addresses.changesFeed(in: "ID") }
  static func route(_ router: inout Router, _ addresses: Addresses) {}
  func district(in programme: Programme) -> Int? { index }

  func gather(_ finder: inout DependencyTracker) -> ChangesFacts { finder.changes(inDistrict: index) }
  func bytes(of facts: ChangesFacts, _ builder: PageBuilder) -> [UInt8] { builder.changesFeed(facts) }
}
