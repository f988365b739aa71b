@testable import Programme

/// All that is told of one sensitive kind, and what is true: rows are the streets, then the districts, then the city.
struct Publication {
  struct Year {
    /// By place among the months.
    var months: [Int]
    /// By row; nil for one that is not mentioned.
    var counts: [PublishedCount?]
    var shares: [Int?]
  }

  let kind: ServiceKind
  /// The district of each street.
  let streets: [Int]
  let districts: Int
  /// By month, then row.
  var months: [[PublishedCount?]] = []
  var shares: [[Int?]] = []
  /// By month, then district.
  var stated: [[Bool]] = []
  var years: [Year] = []
  /// By month, then leaf: the streets, then what districts stated themselves.
  var truth: [[Int]] = []
  var truthInTime: [[Int]] = []

  var rows: Int { streets.count + districts + 1 }

  /// The leaves that a row is the sum of.
  func leaves(_ row: Int) -> [Int] {
    if row < streets.count { return [row] }
    if row == rows - 1 { return Array(0..<rows - 1) }
    return streets.indices.filter { streets[$0] == row - streets.count } + [row]
  }

  func value(_ row: Int, _ month: Int) -> Int { leaves(row).reduce(0) { $0 + truth[month][$1] } }
  func inTime(_ row: Int, _ month: Int) -> Int { leaves(row).reduce(0) { $0 + truthInTime[month][$1] } }
}

extension Publication {
  init(_ statistics: Statistics, _ directory: Directory, _ streets: [Int], _ kind: ServiceKind) {
    self.init(kind: kind, streets: streets, districts: directory.programme.districts.all.count)
    let sums = ActivitySums(directory)
    for month in statistics.months {
      let areas = month.streets + month.districts + [month.city]
      months.append(areas.map { $0?[kind] })
      shares.append(areas.map { kind == .requests ? $0?.inTime : nil })
      stated.append(month.districts.map { $0?.source == .statedTotals })
      var leaves = [WorkTotals](repeating: WorkTotals(), count: rows - 1)
      for community in directory.programme.communities.all {
        let street = Int(community.street.value.position)
        leaves[street] += sums.totals(of: community, in: month.month) ?? WorkTotals()
      }
      for (index, district) in directory.programme.districts.all.enumerated()
      where stated.last?[index] == true {
        leaves[streets.count + index] = sums.totals(of: district, in: month.month) ?? WorkTotals()
      }
      truth.append(leaves.map { $0[kind] })
      truthInTime.append(leaves.map(\.inTime))
    }
    for year in statistics.years {
      let areas = year.streets + year.districts + [year.city]
      years.append(
        Year(
          months: statistics.months.indices.filter { statistics.months[$0].month.year == year.year },
          counts: areas.map { $0?[kind] }, shares: areas.map { kind == .requests ? $0?.inTime : nil }))
    }
  }

  /// The same figures with nothing withheld but totals of 1 to 4 themselves.
  var naive: Publication {
    var naive = self
    naive.months = months.indices.map { month in
      (0..<rows).map { row in months[month][row].map { _ in Self.primary(value(row, month)) } }
    }
    return naive.tellingYears
  }

  /// The months as they are told, with all their sums of the year.
  var tellingYears: Publication {
    var telling = self
    for index in years.indices {
      telling.years[index].counts = (0..<rows).map { row in
        Self.primary(years[index].months.reduce(0) { $0 + value(row, $1) })
      }
    }
    return telling
  }

  private static func primary(_ value: Int) -> PublishedCount {
    (1...4).contains(value) ? .few : .exact(value)
  }
}
