import Diagnostics

/// A community, by its position in the table, and a month.
struct CommunityMonth: Hashable {
  let community: Int32
  let month: Month
}

/// The monthly reports of communities, and who has to make one.
struct Reports {
  private struct DistrictMonth: Hashable {
    let district: String
    let month: Month
  }

  private let programme: Programme
  private let byCommunity: Set<CommunityMonth>
  private let pairings: Grouping
  private let openTotals: Set<DistrictMonth>
  /// Months in which a report names a community that cannot be found, which has its own finding.
  private let unclear: Set<Month>

  init(_ programme: Programme) {
    self.programme = programme
    let figures = programme.activities.all.filter { $0.community != nil }
    unclear = Set(figures.filter { programme.communities[$0.community] == nil }.map(\.month.value))
    byCommunity = Set(
      figures.map { CommunityMonth(community: $0.community?.value.position ?? -1, month: $0.month.value) })
    pairings = Grouping(
      groups: programme.communities.all.count,
      programme.pairings.all.lazy.map { $0.community.value.position })
    openTotals = Set(
      DistrictTotals.mismatches(in: programme).map { DistrictMonth(district: $0.district, month: $0.month) })
  }

  /// Whether the community had a lawyer for the whole month, one or several in turn.
  func isExpected(of community: Community, in month: Month) -> Bool {
    guard community.isActive else { return false }
    return pairings[programme.communities.position(of: community)]
      .compactMap { programme.pairings.all[Int($0)].term }.cover(month)
  }

  func hasReport(of community: Community, in month: Month) -> Bool {
    let position = Int32(programme.communities.position(of: community))
    return byCommunity.contains(CommunityMonth(community: position, month: month)) || unclear.contains(month)
  }

  /// Whether a district's totals of a month do not add up, which has a finding of its own.
  func hasOpenTotals(of district: String, in month: Month) -> Bool {
    openTotals.contains(DistrictMonth(district: district, month: month))
  }
}

extension [ClosedRange<Day>] {
  /// Whether every day of the month lies in one of these terms, so that a report is due. Where one lawyer follows another in
  /// mid-month it is on the work of both.
  func cover(_ month: Month) -> Bool {
    if contains(where: { $0.lowerBound <= month.first && month.last <= $0.upperBound }) { return true }
    guard count > 1 else { return false }
    var day = month.first
    for term in sorted(by: { $0.lowerBound < $1.lowerBound }) where term.contains(day) {
      if term.upperBound >= month.last { return true }
      day = term.upperBound + 1
    }
    return false
  }
}
