import Programme

/// What a district's print page is made from.
struct PrintDistrictFacts: Sendable {
  let district: District
  /// Those that have communities to print for.
  let streets: [(street: Street, communities: [Community])]
}

extension FactFinder {
  mutating func printDistrict(_ district: District) -> PrintDistrictFacts {
    _ = take(district)
    let streets = city.directory.streets(in: district).map { street in
      (street, city.directory.communities(in: street))
    }
    let used = streets.filter { !$0.1.isEmpty }
    _ = take(all: used.map(\.0))
    return PrintDistrictFacts(
      district: district, streets: used.map { (street: $0.0, communities: take(all: $0.1)) })
  }
}

extension SitePlan {
  /// The communities that a printed file is about, in its order: positions in the programme's table, to be asked of
  /// `PageMaker.print(of:in:)` one after another.
  package func communities(in file: PrintedFile) -> [Int] {
    let programme = city.programme
    func positions(_ communities: [Community]) -> [Int] {
      communities.map { programme.communities.position(of: $0) }
    }
    switch file {
    case .cards(let index), .notice(let index, _): return [index]
    case .districtCards(let index):
      return positions(city.directory.communities(in: programme.districts.all[index]))
    case .streetCards(let index):
      return positions(city.directory.communities(in: programme.streets.all[index]))
    case .preview: return city.sample.map { [$0] } ?? []
    case .calibration: return []
    }
  }
}
