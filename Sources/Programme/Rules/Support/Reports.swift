import Diagnostics

/// The monthly reports of communities, and who has to make one.
struct Reports {
  struct Key: Hashable {
    let community: String
    let month: Month
  }

  private let programme: Programme
  private let byCommunity: [Key: [Activity]]
  private let terms: [String: [ClosedRange<Day>]]
  private let openTotals: Set<Key>

  init(_ programme: Programme) {
    self.programme = programme
    let figures = programme.activities.all.filter { $0.community != nil && $0.month.isWritten }
    byCommunity = Dictionary(grouping: figures) {
      Key(community: $0.community?.value.id ?? "", month: $0.month.value)
    }
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

  func reports(of community: String, in month: Month) -> [Activity] {
    byCommunity[Key(community: community, month: month)] ?? []
  }

  func hasReport(of community: String, in month: Month) -> Bool {
    byCommunity[Key(community: community, month: month)] != nil
  }

  /// Whether a district's totals of a month do not add up, which has a finding of its own.
  func hasOpenTotals(of district: String, in month: Month) -> Bool {
    openTotals.contains(Key(community: district, month: month))
  }
}
