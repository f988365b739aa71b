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

  /// Whether the community had a lawyer for the whole month.
  func isExpected(of community: Community, in month: Month) -> Bool {
    guard community.isActive else { return false }
    return pairings[programme.communities.position(of: community)].contains {
      programme.pairings.all[Int($0)].spans(month)
    }
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

extension Pairing {
  /// Whether it stands on every day of the month, so that a report is due.
  func spans(_ month: Month) -> Bool {
    guard let term else { return false }
    return term.lowerBound <= month.first && month.last <= term.upperBound
  }
}
