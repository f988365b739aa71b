import Bytes
import Programme
import Templates

/// What a district's page is made from.
struct DistrictFacts: Sendable {
  let district: District
  let figures: Counts
  /// Its streets, each with the number of its communities.
  let streets: [(street: Street, communities: Int)]
  let bulletins: [Bulletin]
  /// The next ones of its communities.
  let events: [EventFacts]
  /// What was done in the last twelve months.
  let services: [(month: Month, statistics: AreaStatistics?)]
}

/// What a street's page is made from.
struct StreetFacts: Sendable {
  let street: Street
  let district: District?
  /// In the order of the records' files.
  let offices: [OfficeLineFacts]
  /// What was done in the last two years, the latest first.
  let services: [StreetYear]
  let bulletins: [Bulletin]
}

/// What the home page is made from.
struct HomeFacts: Sendable {
  let figures: Counts
  /// Each with the number of its communities.
  let districts: [(district: District, communities: Int)]
  let changes: [SessionChangeFacts]
  let moreChanges: Int?
  let bulletins: [Bulletin]
  /// The next ones that residents of the whole city are welcome to.
  let events: [EventFacts]
  let welcome: HTML?
}

/// What the page of all districts is made from.
struct DistrictsFacts: Sendable {
  let figures: Counts
  let districts: [(district: District, communities: Int, streets: [(street: Street, communities: Int)])]
}

extension Counts: Fact {
  func add(to digest: inout Digest) { [communities, withLawyer, lawyers, firms].add(to: &digest) }
}

extension DependencyTracker {
  mutating func home() -> HomeFacts {
    let most = PageBuilder.homeChanges
    return HomeFacts(
      figures: find { $0.figures.city }, districts: countedDistricts(),
      changes: sessionChanges { Array($0.changes.prefix(most)) },
      moreChanges: find { PageBuilder.more(than: most, of: $0.changes.count) },
      bulletins: find { Array($0.related.published.prefix(3)) },
      events: events { city in
        let open = city.events.city.coming.filter {
          let event = city.programme.events.all[$0]
          return event.status?.value != .cancelled && event.kind.value.isForResidents
        }
        return open.prefix(PageBuilder.homeEvents)
      },
      welcome: find { $0.programme.pages["home"] }.flatMap { body(of: $0) })
  }

  mutating func allDistricts() -> DistrictsFacts {
    DistrictsFacts(
      figures: find { $0.figures.city },
      districts: countedDistricts().map { ($0.district, $0.communities, streets(in: $0.district)) })
  }

  /// Those of today.
  mutating func districts() -> [District] { find { $0.directory.districts(on: $0.today) } }

  mutating func countedDistricts() -> [(district: District, communities: Int)] {
    districts().map { district in
      (district, find { $0.figures.districts[district.id]?.communities ?? 0 })
    }
  }

  /// - Parameter index: position in the programme's table of districts.
  mutating func district(at index: Int) -> DistrictFacts {
    let district = find { $0.programme.districts.all[index] }
    return DistrictFacts(
      district: district, figures: find { $0.figures.districts[district.id] ?? .none },
      streets: streets(in: district), bulletins: bulletins { $0.districts[district.id] },
      events: events { $0.events.agenda(ofDistrict: index).coming.prefix(5) },
      services: services(in: district))
  }

  private mutating func streets(in district: District) -> [(street: Street, communities: Int)] {
    find { $0.directory.streets(in: district) }.map { street in
      (street, find { $0.directory.communities(in: street).count })
    }
  }

  /// - Parameter index: position in the programme's table of streets.
  mutating func street(at index: Int) -> StreetFacts {
    let street = find { $0.programme.streets.all[index] }
    return StreetFacts(
      street: street, district: find { $0.programme.districts[street.district.value] },
      offices: find { city in city.directory.communities(in: street).map(city.office) },
      services: services(in: street), bulletins: bulletins { $0.streets[street.id] })
  }
}
