import Programme

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

extension FactFinder {
  mutating func district(_ district: District) -> DistrictFacts {
    _ = take(district)
    let figures = city.figures.districts[district.id] ?? .none
    for figure in [figures.communities, figures.withLawyer, figures.lawyers, figures.firms] { take(figure) }
    return DistrictFacts(
      district: district, figures: figures, streets: streets(in: district),
      bulletins: bulletins(city.related.districts[district.id]),
      events: events(
        city.events.agenda(ofDistrict: city.programme.districts.position(of: district)).coming.prefix(5)),
      services: services(in: district))
  }

  mutating func streets(in district: District) -> [(street: Street, communities: Int)] {
    take(all: city.directory.streets(in: district)).map { street in
      let count = city.directory.communities(in: street).count
      take(count)
      return (street, count)
    }
  }

  mutating func street(_ street: Street) -> StreetFacts {
    _ = take(street)
    let communities = city.directory.communities(in: street)
    take(communities.count)
    return StreetFacts(
      street: street, district: take(city.programme.districts[street.district.value]),
      offices: communities.map { officeLine($0) },
      services: services(in: street), bulletins: bulletins(city.related.streets[street.id]))
  }
}
