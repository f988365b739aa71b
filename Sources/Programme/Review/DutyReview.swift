import Workers

/// The duties of every pairing that stood in the months of a review, and their sums (articles 14 and 24).
@_spi(Review) public struct DutyReview: Sendable {
  /// By district in their order, then as the communities stand in their files, the earlier pairing first.
  package let pairings: [PairingDuties]
  /// Of the whole city.
  package let city: DutyCounts
  /// In the order of the districts; a district without a pairing has nothing due.
  package let districts: [(district: District, counts: DutyCounts)]
  /// In the order of the records; only firms with a pairing.
  package let firms: [(firm: Firm, counts: DutyCounts)]

  init(_ directory: Directory, _ sums: ActivitySums, _ period: ReviewPeriod, workers: Workers) {
    let programme = directory.programme
    let grid = MonthGrid(programme, sums, period)
    let calendar = WorkCalendar(programme.holidays)
    let communities = programme.communities.all
    let found = workers.slices(of: communities.count, size: 256) { range in
      range.flatMap { index -> [PairingDuties] in
        let community = communities[index]
        guard programme.communities.position(of: community) == index else { return [] }
        return CommunityDuties(community, directory, period, grid, calendar).pairings
      }
    }
    let order = DistrictOrder(programme)
    pairings = found.joined().enumerated()
      .sorted { (order[$0.element.district], $0.offset) < (order[$1.element.district], $1.offset) }
      .map(\.element)

    var city = DutyCounts()
    var districts = [DutyCounts](repeating: DutyCounts(), count: programme.districts.all.count)
    var firms = [DutyCounts](repeating: DutyCounts(), count: programme.firms.all.count)
    for duties in pairings {
      city += duties.counts
      if let district = duties.district {
        districts[programme.districts.position(of: district)] += duties.counts
      }
      if let firm = duties.firm { firms[programme.firms.position(of: firm)] += duties.counts }
    }
    self.city = city
    self.districts = order.districts.map { ($0, districts[programme.districts.position(of: $0)]) }
    self.firms = programme.firms.all.enumerated()
      .filter { firms[$0.offset].pairings > 0 }
      .map { ($0.element, firms[$0.offset]) }
  }
}

/// The order in which a review lists districts: by their `order`, then by file; those that are gone come too, at their place.
struct DistrictOrder {
  let districts: [District]
  private let ranks: [Int]

  init(_ programme: Programme) {
    let all = programme.districts.all
    let sorted = all.indices.sorted {
      (all[$0].order?.value ?? .max, $0) < (all[$1].order?.value ?? .max, $1)
    }
    var ranks = [Int](repeating: 0, count: all.count)
    for (rank, index) in sorted.enumerated() { ranks[index] = rank }
    self.ranks = ranks
    districts = sorted.map { all[$0] }
  }

  /// What lies in no district comes last.
  subscript(district: District?) -> Int {
    guard let position = district?.record.position, ranks.indices.contains(position) else {
      return ranks.count
    }
    return ranks[position]
  }
}
