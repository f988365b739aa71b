import Diagnostics

/// Whether the month's figures agree from community to district to city, and which reports are late or missing (article 24).
@_spi(Review) public struct Reconciliation: Sendable {
  /// A month, in a district or in the whole city.
  package struct Line: Sendable {
    package let month: Month
    package let due: Int
    package let reports: Int
    package let late: Int
    package var missing: Int { due - reports }
    /// The communities' visits added up.
    package let visits: Int
    /// The districts' stated visits added up; nil where none is stated.
    package let statedVisits: Int?
    /// Districts that stated totals.
    package let stated: Int
    /// Stated totals that are not the communities' sums.
    package let mismatches: Int
  }

  /// A stated total that is not the sum of the communities' figures.
  package struct Mismatch: Sendable {
    package let month: Month
    package let district: String
    package let figure: Words
    package let stated: Int
    package let sum: Int
    package let place: SourcePlace
  }

  /// A report that came after the 10th of the next month.
  package struct Late: Sendable {
    package let month: Month
    package let district: District?
    /// Nil for a district's totals.
    package let community: String?
    package let reported: Day
    /// After the last day, in days.
    package let days: Int
    package let place: SourcePlace
  }

  /// Months that a community owes.
  package struct Missing: Sendable {
    package let community: String
    package let district: District?
    package let lawyer: String?
    package let firm: String?
    package let months: [Month]
    package let place: SourcePlace
  }

  /// Districts that stated no totals of a month in which their communities reported.
  package struct Unstated: Sendable {
    package let month: Month
    package let districts: [String]
  }

  package let months: [Line]
  package let mismatches: [Mismatch]
  package let late: [Late]
  package let missing: [Missing]
  package let unstated: [Unstated]

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
