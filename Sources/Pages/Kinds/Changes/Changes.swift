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

  func gather(_ finder: inout FactFinder) -> ChangesFacts { finder.changesFacts(in: nil) }

  func build(_ facts: ChangesFacts, _ builder: PageBuilder) -> (head: PageHead, content: ChangesPage) {
    var head = builder.head(.headChanges, .headChangesText, .communities)
    head.feed = builder.addresses.changesFeed
    return (head, builder.changesPage(facts.part, in: nil, facts.city))
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

  func gather(_ finder: inout FactFinder) -> ChangesFacts { finder.changesFacts(in: nil) }

  func bytes(of facts: ChangesFacts, _ builder: PageBuilder) -> [UInt8] {
    builder.changesFeed(facts.city.changeBook.city, in: nil, facts.city)
  }
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

  func gather(_ finder: inout FactFinder) -> ChangesFacts {
    finder.changesFacts(in: finder.city.programme.districts.all[index])
  }

  func build(_ facts: ChangesFacts, _ builder: PageBuilder) -> (head: PageHead, content: ChangesPage) {
    let district = facts.city.programme.districts.all[index]
    let area = builder.name(of: district)
    var head = PageHead(
      title: builder.wording(.headDistrictChanges, area),
      description: builder.wording(.headDistrictChangesText, area),
      crumbs: [builder.crumb(.headChanges, builder.addresses.changes)], section: .communities)
    head.feed = builder.addresses.changesFeed(in: district.id)
    return (head, builder.changesPage(facts.part, in: district, facts.city))
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

  func gather(_ finder: inout FactFinder) -> ChangesFacts {
    finder.changesFacts(in: finder.city.programme.districts.all[index])
  }

  func bytes(of facts: ChangesFacts, _ builder: PageBuilder) -> [UInt8] {
    let district = facts.city.programme.districts.all[index]
    return builder.changesFeed(facts.city.changeBook.district(district.id), in: district, facts.city)
  }
}

/// What a page or feed of changes is made from.
struct ChangesFacts: Sendable {
  let part: ChangeBook.Part
  /// For the directory; every record that a change names has been taken in.
  let city: City
}

extension FactFinder {
  fileprivate mutating func changesFacts(in district: District?) -> ChangesFacts {
    ChangesFacts(part: changes(in: district), city: city)
  }
}
