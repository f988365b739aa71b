/// The sums of a review's months: what districts stated, what communities reported, and how many reports came.
struct MonthTotals {
  private struct Sum {
    var due = 0
    var reports = 0
    var late = 0
    var visits = 0
    var statedVisits: Int?
    var stated = 0
    var mismatches = 0
  }

  private let programme: Programme
  private var lines: [Sum]
  /// By month, then by district: whether a community reported, and whether totals were stated.
  private var reported: [Bool]
  private var stated: [Bool]

  init(_ programme: Programme, _ sums: ActivitySums, _ period: ReviewPeriod) {
    self.programme = programme
    let districts = programme.districts.all.count
    lines = [Sum](repeating: Sum(), count: period.months.count)
    reported = [Bool](repeating: false, count: period.months.count * districts)
    stated = reported
    for (month, name) in period.months.enumerated() {
      for report in sums.reports(in: name) {
        lines[month].visits += report.totals[.visits]
        guard let district = sums.places.district(of: Int(report.community)) else { continue }
        reported[month * districts + district] = true
      }
    }
    for activity in programme.activities.all where activity.community == nil && activity.month.isWritten {
      guard let month = period.index(of: activity.month.value), let totals = activity.totals?.value,
        let district = programme.districts[activity.district].map(programme.districts.position(of:)),
        !stated[month * districts + district]
      else { continue }
      stated[month * districts + district] = true
      lines[month].stated += 1
      if let visits = totals.visits {
        lines[month].statedVisits = (lines[month].statedVisits ?? 0) + visits.value
      }
    }
  }

  mutating func add(_ mismatches: [Reconciliation.Mismatch], _ period: ReviewPeriod) {
    for mismatch in mismatches {
      if let month = period.index(of: mismatch.month) { lines[month].mismatches += 1 }
    }
  }

  mutating func add(_ duty: PairingDuties, _ period: ReviewPeriod) {
    for line in duty.months where line.isReportDue {
      guard let month = period.index(of: line.month) else { continue }
      lines[month].due += 1
      if line.report != nil { lines[month].reports += 1 }
      if line.isLate { lines[month].late += 1 }
    }
  }

  func lines(of period: ReviewPeriod) -> [Reconciliation.Line] {
    zip(period.months, lines).map { month, sum in
      Reconciliation.Line(
        month: month, due: sum.due, reports: sum.reports, late: sum.late, visits: sum.visits,
        statedVisits: sum.statedVisits, stated: sum.stated, mismatches: sum.mismatches)
    }
  }

  func isUnstated(_ district: District, _ month: Int) -> Bool {
    let place = month * programme.districts.all.count + programme.districts.position(of: district)
    return reported[place] && !stated[place]
  }
}
