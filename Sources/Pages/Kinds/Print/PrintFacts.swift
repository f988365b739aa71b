import Programme

/// What a district's print page is made from.
struct PrintDistrictFacts: Sendable {
  let district: District
  /// Those that have communities to print for.
  let streets: [(street: Street, communities: [Community])]
}

/// What the page of all that can be printed is made from.
struct PrintIndexFacts: Sendable {
  /// Each with the number of its communities.
  let districts: [(district: District, communities: Int)]
  /// The community whose card and notice the pictures show.
  let sample: Community?
}

extension DependencyTracker {
  mutating func printIndex() -> PrintIndexFacts {
    PrintIndexFacts(
      districts: countedDistricts(),
      sample: find { city in city.sample.map { city.programme.communities.all[$0] } })
  }

  /// - Parameter index: position in the programme's table of districts.
  mutating func printDistrict(at index: Int) -> PrintDistrictFacts {
    let district = find { $0.programme.districts.all[index] }
    let streets = find { $0.directory.streets(in: district) }.map { street in
      (street: street, communities: find { $0.directory.communities(in: street) })
    }
    return PrintDistrictFacts(district: district, streets: streets.filter { !$0.communities.isEmpty })
  }
}

extension SitePlan {
  /// The communities that a printed file is about, in its order: positions in the programme's table, to be asked of
  /// `PageRenderer.print(of:in:)` one after another.
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
