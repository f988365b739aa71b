/// The communities' monthly reports of a review's months, and what was held in months without one, found by position.
struct MonthGrid {
  /// What one community's reports of one month say together.
  struct Cell {
    /// The report; of several one that came in time.
    var report: Int32 = -1
    var visits: Int32 = 0
    var lectures: Int32 = 0
    var trainings: Int32 = 0
    var isReported: Bool { report >= 0 }
  }

  /// The first month of the city's reports, before which none is missing; nil where there is no report at all.
  let firstReport: Month?
  /// The first day of the first month on which anything is on record, before which no lecture is missing.
  let firstRecord: Day?
  private let months: Int
  private var cells: [Cell]

  init(_ programme: Programme, _ sums: ActivitySums, _ period: ReviewPeriod) {
    months = period.months.count
    firstReport = sums.months.first
    let firstEvent = programme.events.all.lazy
      .filter { $0.date.isWritten && $0.isHeld(by: period.today) }.map(\.date.value.month).min()
    firstRecord = [sums.months.first, firstEvent].compactMap(\.self).min()?.first
    cells = [Cell](repeating: Cell(), count: programme.communities.all.count * months)
    for (month, name) in period.months.enumerated() {
      for report in sums.reports(in: name) {
        let place = Int(report.community) * months + month
        cells[place].visits = Int32(clamping: report.totals[.visits])
        cells[place].lectures = Int32(clamping: report.totals[.lectures])
        cells[place].trainings = Int32(clamping: report.totals[.mediatorTrainings])
      }
    }
    for (index, activity) in programme.activities.all.enumerated() where activity.month.isWritten {
      guard let month = period.index(of: activity.month.value), let community = activity.community,
        community.value.position >= 0
      else { continue }
      let place = Int(community.value.position) * months + month
      let known = cells[place].report
      if known < 0 || programme.activities.all[Int(known)].isLate && !activity.isLate {
        cells[place].report = Int32(index)
      }
    }
    for event in programme.events.all where event.date.isWritten && event.isHeld(by: period.today) {
      guard let month = period.index(of: event.date.value.month) else { continue }
      let isLecture = event.kind.value == .lecture
      guard event.kind.isWritten, isLecture || event.kind.value == .mediatorTraining else { continue }
      for community in event.communities.value where community.value.position >= 0 {
        let place = Int(community.value.position) * months + month
        // A month with a report counts the report alone.
        guard !cells[place].isReported else { continue }
        if isLecture { cells[place].lectures += 1 } else { cells[place].trainings += 1 }
      }
    }
  }

  /// - Parameters:
  ///   - community: its position in the table.
  ///   - month: its index in the period.
  subscript(community: Int, month: Int) -> Cell { cells[community * months + month] }
}
