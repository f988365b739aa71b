/// How the districts compare, measure by measure.
///
/// There is no overall score: what a visit weighs against a report is nobody's to say but the association's.
@_spi(Review) public struct Rankings: Sendable {
  package enum Measure: String, CaseIterable, Sendable {
    case coverage, visits, lectures, reports, requests, verified
  }

  /// A share of cases, and its rank among the districts; a district with fewer than five cases has none.
  package struct Result: Hashable, Sendable {
    package let part: Int
    package let whole: Int
    /// From 1, the same for equal shares.
    package internal(set) var rank: Int?
  }

  /// Fewer cases than these tell nothing.
  package static let leastCases = 5

  package struct Line: Sendable {
    package let district: District
    /// In the order of the measures.
    package internal(set) var results: [Result]
  }

  /// In the order of the districts; those that exist today.
  package let lines: [Line]

  init(
    _ directory: Directory, _ duties: DutyReview, _ requests: RequestReview, _ stale: StaleRecords
  ) {
    let programme = directory.programme
    let today = programme.today
    let order = DistrictOrder(programme)
    var communities = [Int](repeating: 0, count: order.districts.count + 1)
    var served = communities
    for community in programme.communities.all where community.isActive {
      let district = order[directory.district(of: community)]
      communities[district] += 1
      if directory.coverage(of: community, on: today).isServed { served[district] += 1 }
    }
    var lines: [Line] = []
    for (index, district) in order.districts.enumerated() where !district.isDissolved(on: today) {
      let duty = duties.districts[index].counts
      let share = requests.districts[index].share
      let records = stale.districts[index]
      lines.append(
        Line(
          district: district,
          results: [
            Result(part: served[index], whole: communities[index], rank: nil),
            Result(part: duty.visitsKept, whole: duty.visitsDue, rank: nil),
            Result(part: duty.quartersKept, whole: duty.quartersDue, rank: nil),
            Result(part: duty.reportsInTime, whole: duty.reportsDue, rank: nil),
            Result(part: share.inTime, whole: share.received, rank: nil),
            Result(part: records.records - records.stale, whole: records.records, rank: nil),
          ]))
    }
    for measure in Measure.allCases.indices { Self.rank(measure, &lines) }
    self.lines = lines
  }

  private static func rank(_ measure: Int, _ lines: inout [Line]) {
    let ranked = lines.indices.filter { lines[$0].results[measure].whole >= leastCases }
    for index in ranked {
      let own = lines[index].results[measure]
      // Shares compared as fractions, so that equal ones are equal.
      let better = ranked.count {
        let other = lines[$0].results[measure]
        return other.part * own.whole > own.part * other.whole
      }
      lines[index].results[measure].rank = better + 1
    }
  }
}
