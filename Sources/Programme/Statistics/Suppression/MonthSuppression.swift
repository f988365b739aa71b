/// Which totals of one sensitive kind are told in one month.
///
/// Totals of 1 to 4 are told as `<5`. Where the city's, the districts' and the streets' other totals would still give one
/// away, more totals are withheld until every total that is not told has two or more possible values. The totals form a
/// tree, so that the possible values of each are a range, found exactly by adding up from the streets and taking off from
/// the city.
///
/// Which total is withheld depends on the order of the records, not on which is smallest: that would tell a reader who
/// knows it that the withheld one is no larger than those beside it. A month is decided from its own figures alone, so
/// that no later month takes back what was published.
struct MonthSuppression: Sendable {
  let streets: [Int]
  let districts: [Int]
  let city: Int
  private(set) var streetMarks: [CellSuppression]
  private(set) var districtMarks: [CellSuppression]
  private(set) var cityMark: CellSuppression

  /// - Parameters:
  ///   - streets: totals by place in the table of streets; what no district includes counts nowhere.
  ///   - districts: the sum of the district's streets, or what a district stated whose communities did not report.
  ///   - stated: for each district whether that is so.
  init(streets: [Int], districts: [Int], city: Int, stated: [Bool], places: CommunityPlaces) {
    self.streets = streets
    self.districts = districts
    self.city = city
    streetMarks = streets.map(Self.primary)
    districtMarks = districts.map(Self.primary)
    cityMark = Self.primary(city)
    guard streetMarks.contains(.few) || districtMarks.contains(.few) else { return }
    let parts = districts.indices.map { stated[$0] ? [] : Array(places.streetsByDistrict[$0]) }
    while withholdOneMore(parts) {}
  }

  private static func primary(_ value: Int) -> CellSuppression {
    (1..<PublishedCount.threshold).contains(value) ? .few : .shown
  }
}

extension MonthSuppression {
  /// Withholds what is needed for the totals that are given away now; false where there are none.
  private mutating func withholdOneMore(_ parts: [[Int32]]) -> Bool {
    let ranges = FeasibleRanges(self, parts)
    if cityMark == .few, ranges.city.isSingle {
      // Totals of `<5` that can only be ones, for they add up to one as well.
      cityMark = .withheld
      return true
    }
    let hidden = districts.indices.filter { districtMarks[$0] != .shown }
    if let told = hidden.first(where: { ranges.sums[$0].isSingle }) {
      return withholdStreet(among: parts[told])
    }
    if let district = hidden.first(where: { ranges.districts[$0].isSingle }) {
      return protect(district, parts, ranges)
    }
    var isChanged = false
    for district in districts.indices where districtMarks[district] == .shown {
      let isGivenAway = parts[district].contains {
        streetMarks[Int($0)] != .shown && ranges.streets[Int($0)].isSingle
      }
      guard isGivenAway else { continue }
      isChanged = true
      if !withholdStreet(among: parts[district]) { districtMarks[district] = .withheld }
    }
    return isChanged
  }

  /// Keeps a hidden district's total from being worked out from the other districts.
  private mutating func protect(_ district: Int, _ parts: [[Int32]], _ ranges: FeasibleRanges) -> Bool {
    if districtMarks[district] == .few, ranges.sums[district].low >= PublishedCount.threshold - 1 {
      districtMarks[district] = .withheld
      return true
    }
    // One that hides a street already, or has none, needs no street hidden for its sake.
    let candidates = districts.indices.filter {
      districtMarks[$0] == .shown && districts[$0] >= PublishedCount.threshold
    }
    let sibling =
      candidates.first { parts[$0].isEmpty || parts[$0].contains { streetMarks[Int($0)] != .shown } }
      ?? candidates.first
    if let sibling {
      districtMarks[sibling] = .withheld
      return true
    }
    guard cityMark == .shown else { return false }
    cityMark = .withheld
    return true
  }

  private mutating func withholdStreet(among streets: [Int32]) -> Bool {
    let next = streets.first {
      streetMarks[Int($0)] == .shown && self.streets[Int($0)] >= PublishedCount.threshold
    }
    guard let next else { return false }
    streetMarks[Int(next)] = .withheld
    return true
  }
}

/// The values that each total of a month can have, for a reader of everything that is told of the month.
struct FeasibleRanges {
  private(set) var streets: [Bounds]
  private(set) var districts: [Bounds] = []
  private(set) var city: Bounds
  /// What the districts' streets add up to, whatever is told of the district itself.
  private(set) var sums: [Bounds] = []

  init(_ month: MonthSuppression, _ parts: [[Int32]]) {
    streets = month.streets.indices.map { month.streetMarks[$0].bounds(month.streets[$0]) }
    var groups: [BoundsSum] = []
    var whole = BoundsSum()
    for district in month.districts.indices {
      var group = BoundsSum()
      for street in parts[district] { group.add(streets[Int(street)]) }
      groups.append(group)
      let own = month.districtMarks[district].bounds(month.districts[district])
      sums.append(parts[district].isEmpty ? own : group.bounds)
      districts.append(own.intersection(sums[district]))
      whole.add(districts[district])
    }
    city = month.cityMark.bounds(month.city).intersection(whole.bounds)
    for district in month.districts.indices {
      districts[district] = districts[district].intersection(whole.rest(of: city, for: districts[district]))
      for street in parts[district].map(Int.init) {
        let rest = groups[district].rest(of: districts[district], for: streets[street])
        streets[street] = streets[street].intersection(rest)
      }
    }
  }
}
