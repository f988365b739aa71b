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

  func gather(_ finder: inout FactFinder) -> ChangesFacts { finder.changes(inDistrict: nil) }

  func build(_ facts: ChangesFacts, _ builder: PageBuilder) -> (head: PageHead, content: ChangesPage) {
    var head = builder.titled(
      "最近变动", "What has changed", "哪些社区换了律师、改了时间、搬了工作室。",
      "Which communities have a new lawyer, other hours or another room.", .communities)
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

  func gather(_ finder: inout FactFinder) -> ChangesFacts { finder.changes(inDistrict: nil) }
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

  func gather(_ finder: inout FactFinder) -> ChangesFacts { finder.changes(inDistrict: index) }

  func build(_ facts: ChangesFacts, _ builder: PageBuilder) -> (head: PageHead, content: ChangesPage) {
    let area = facts.district.map { builder.name(of: $0) } ?? ""
    var head = builder.titled(
      "\(area)：最近变动", "What has changed in \(area)", "\(area)哪些社区换了律师、改了时间、搬了工作室。",
      "Which communities of \(area) have a new lawyer, other hours or another room.", .communities,
      crumbs: [builder.crumb(builder.wording.pick("最近变动", "What has changed"), builder.addresses.changes)])
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

  func gather(_ finder: inout FactFinder) -> ChangesFacts { finder.changes(inDistrict: index) }
  func bytes(of facts: ChangesFacts, _ builder: PageBuilder) -> [UInt8] { builder.changesFeed(facts) }
}
