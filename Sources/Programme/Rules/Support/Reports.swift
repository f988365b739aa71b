import Diagnostics

/// The monthly reports of communities, and who has to make one.
struct Reports {
  struct Key: Hashable {
    let community: String
    let month: Month
  }

  private let programme: Programme
  private let byCommunity: Set<Key>
  private let terms: [String: [ClosedRange<Day>]]
  private let openTotals: Set<Key>
  /// Months in which a report names a community that cannot be found, which has its own finding.
  private let unclear: Set<Month>

  init(_ programme: Programme) {
    self.programme = programme
    let figures = programme.activities.all.filter { $0.community != nil }
    unclear = Set(figures.filter { programme.communities[$0.community] == nil }.map(\.month.value))
    byCommunity = Set(
      figures.map { Key(community: $0.community?.value.id ?? "", month: $0.month.value) })
    terms = Dictionary(grouping: programme.pairings.all, by: \.community.value.id)
      .mapValues { $0.compactMap(\.term) }
    openTotals = Set(
      DistrictTotals.mismatches(in: programme).map { Key(community: $0.district, month: $0.month) })
  }

  /// Whether the community had a lawyer for the whole month.
  func isExpected(of community: Community, in month: Month) -> Bool {
    community.isActive
      && (terms[community.id] ?? []).contains {
        $0.lowerBound <= month.first && month.last <= $0.upperBound
      }
  }

  func hasReport(of community: String, in month: Month) -> Bool {
    byCommunity.contains(Key(community: community, month: month)) || unclear.contains(month)
  }

  /// Whether a district's totals of a month do not add up, which has a finding of its own.
  func hasOpenTotals(of district: String, in month: Month) -> Bool {
    openTotals.contains(Key(community: district, month: month))
  }
}
