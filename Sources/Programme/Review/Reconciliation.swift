import Diagnostics

/// Whether the month's figures agree from community to district to city, and which reports are late or missing (article 24).
@_spi(Review) public struct Reconciliation: Sendable {
  /// A month, in a district or in the whole city.
  public struct Line: Sendable {
    public let month: Month
    public let due: Int
    public let reports: Int
    public let late: Int
    public var missing: Int { due - reports }
    /// The communities' visits added up.
    public let visits: Int
    /// The districts' stated visits added up; nil where none is stated.
    public let statedVisits: Int?
    /// Districts that stated totals.
    public let stated: Int
    /// Stated totals that are not the communities' sums.
    public let mismatches: Int
  }

  /// A stated total that is not the sum of the communities' figures.
  public struct Mismatch: Sendable {
    public let month: Month
    public let district: String
    public let figure: Words
    public let stated: Int
    public let sum: Int
    public let place: SourcePlace
  }

  /// A report that came after the 10th of the next month.
  public struct Late: Sendable {
    public let month: Month
    public let district: District?
    /// Nil for a district's totals.
    public let community: String?
    public let reported: Day
    /// After the last day, in days.
    public let days: Int
    public let place: SourcePlace
  }

  /// Months that a community owes.
  public struct Missing: Sendable {
    public let community: String
    public let district: District?
    public let lawyer: String?
    public let firm: String?
    public let months: [Month]
    public let place: SourcePlace
  }

  /// Districts that stated no totals of a month in which their communities reported.
  public struct Unstated: Sendable {
    public let month: Month
    public let districts: [String]
  }

  public let months: [Line]
  public let mismatches: [Mismatch]
  public let late: [Late]
  public let missing: [Missing]
  public let unstated: [Unstated]

  init(_ directory: Directory, _ sums: ActivitySums, _ period: ReviewPeriod, _ duties: DutyReview) {
    let programme = directory.programme
    let order = DistrictOrder(programme)
    var totals = MonthTotals(programme, sums, period)
    mismatches = DistrictTotals.mismatches(in: programme).filter { period.index(of: $0.month) != nil }
      .flatMap { mismatch in
        mismatch.figures.map { figure in
          let district = programme.districts[mismatch.district]
          return Mismatch(
            month: mismatch.month, district: district.map { $0.called($0.name) } ?? mismatch.district,
            figure: figure.name, stated: figure.stated, sum: figure.sum,
            place: mismatch.record.record.keyPlace(of: mismatch.record.totals))
        }
      }
    totals.add(mismatches, period)

    var late: [Late] = []
    var missing: [Missing] = []
    for duty in duties.pairings {
      totals.add(duty, period)
      for month in duty.months where month.isReportDue {
        guard let report = month.report, let reported = report.reported, report.isLate else { continue }
        late.append(
          Late(
            month: month.month, district: duty.district,
            community: duty.community.called(duty.community.name), reported: reported.value,
            days: reported.value - month.month.reportsDue,
            place: report.record.place(of: reported)))
      }
      let months = duty.months.filter { $0.isReportDue && $0.report == nil }.map(\.month)
      guard !months.isEmpty else { continue }
      missing.append(
        Missing(
          community: duty.community.called(duty.community.name), district: duty.district,
          lawyer: duty.lawyer.map { $0.called($0.name) }, firm: duty.firm.map { $0.called($0.name) },
          months: months, place: duty.pairing.record.place))
    }
    for activity in programme.activities.all where activity.totals != nil && activity.isLate {
      guard period.index(of: activity.month.value) != nil, let reported = activity.reported else { continue }
      late.append(
        Late(
          month: activity.month.value, district: programme.districts[activity.district], community: nil,
          reported: reported.value, days: reported.value - activity.month.value.reportsDue,
          place: activity.record.place(of: reported)))
    }
    self.late = late.enumerated().sorted {
      ($0.element.month, order[$0.element.district], $0.offset)
        < ($1.element.month, order[$1.element.district], $1.offset)
    }.map(\.element)
    self.missing = missing
    months = totals.lines(of: period)
    unstated = period.months.indices.compactMap { index in
      let districts = order.districts.filter { totals.isUnstated($0, index) }.map { $0.called($0.name) }
      return districts.isEmpty ? nil : Unstated(month: period.months[index], districts: districts)
    }
  }
}
