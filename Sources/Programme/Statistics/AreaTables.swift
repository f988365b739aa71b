/// Figures of a month for every street and district and the city, not suppressed.
struct AreaTables: Sendable {
  struct Area: Sendable {
    var totals = WorkTotals()
    var source = AreaStatistics.Source.none
    var communities = 0
    var served = 0
    var expected = 0
    var received = 0
    var late = 0

    mutating func add(_ other: Area) {
      totals += other.totals
      if source == .none || other.source == .reports { source = other.source }
      communities += other.communities
      served += other.served
      expected += other.expected
      received += other.received
      late += other.late
    }

    var coverage: CoverageCount { CoverageCount(communities: communities, withLawyer: served) }
    var reporting: ReportingCount { ReportingCount(expected: expected, received: received, late: late) }
    /// Whether anything is known of it, be it only that reports are missing.
    var isKnown: Bool { source != .none || expected > 0 }
  }

  let month: Month
  private(set) var streets: [Area]
  private(set) var districts: [Area]
  private(set) var city = Area()
  /// For each district whether its figures are those that it stated, its communities having reported nothing.
  private(set) var stated: [Bool]
  /// By place in the table of streets.
  let districtOfStreet: [Int?]

  init(_ sums: ActivitySums, _ duties: MonthDuties, month index: Int, streets: Int) {
    month = sums.months[index]
    self.streets = [Area](repeating: Area(), count: streets)
    districts = [Area](repeating: Area(), count: sums.places.districts)
    stated = [Bool](repeating: false, count: sums.places.districts)
    districtOfStreet = (0..<streets).map { sums.places.district(ofStreet: $0) }
    for community in duties.isActive.indices {
      guard let street = sums.places.street(of: community) else { continue }
      if duties.isActive[community] { self.streets[street].communities += 1 }
      if duties.isServed(community, in: index) { self.streets[street].served += 1 }
      if duties.isDue(community, in: index) { self.streets[street].expected += 1 }
    }
    for report in sums.reports(in: month) {
      guard let street = sums.places.street(of: Int(report.community)) else { continue }
      self.streets[street].totals += report.totals
      self.streets[street].source = .reports
      self.streets[street].received += 1
      if report.isLate { self.streets[street].late += 1 }
      // Who need not have reported and did is counted among those that were to.
      if !duties.isDue(Int(report.community), in: index) { self.streets[street].expected += 1 }
    }
    for street in self.streets.indices {
      if let district = sums.places.district(ofStreet: street) {
        districts[district].add(self.streets[street])
      }
    }
    for statement in sums.stated(in: month) {
      districts[statement.district].totals = statement.totals
      districts[statement.district].source = .statedTotals
      stated[statement.district] = true
    }
    for district in districts { city.add(district) }
  }
}

extension AreaTables {
  /// Requests taken up in time by leaf of `YearTable`: of the streets, then of what districts stated.
  var inTimeByLeaf: [Int] {
    streets.map(\.totals.inTime) + districts.indices.map { stated[$0] ? districts[$0].totals.inTime : 0 }
  }
}
