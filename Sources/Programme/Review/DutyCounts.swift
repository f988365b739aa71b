/// What was owed and what was done, of one pairing or of many together (articles 7 and 14).
@_spi(Review) public struct DutyCounts: Hashable, Sendable {
  package var pairings = 0
  /// Weekly sessions that were to be held, in months that are counted.
  package var visitsDue = 0
  /// Visits that the monthly reports tell.
  package var visits = 0
  /// Visits of each month, up to those due in it, so that no month makes up for another.
  package var visitsKept = 0
  /// Quarters through which the pairing stood.
  package var quartersDue = 0
  /// Those of them with a lecture.
  package var quartersKept = 0
  package var lectures = 0
  /// Whole months for which the pairing stood; twelve of them owe a training of mediators.
  package var months = 0
  package var trainings = 0
  /// Monthly reports that were to come, and have come or are overdue.
  package var reportsDue = 0
  package var reports = 0
  /// Reports that came after the 10th of the next month.
  package var reportsLate = 0

  package var reportsMissing: Int { reportsDue - reports }
  package var reportsInTime: Int { reports - reportsLate }

  package init() {}

  package static func += (sum: inout DutyCounts, counts: DutyCounts) {
    sum.pairings += counts.pairings
    sum.visitsDue += counts.visitsDue
    sum.visits += counts.visits
    sum.visitsKept += counts.visitsKept
    sum.quartersDue += counts.quartersDue
    sum.quartersKept += counts.quartersKept
    sum.lectures += counts.lectures
    sum.months += counts.months
    sum.trainings += counts.trainings
    sum.reportsDue += counts.reportsDue
    sum.reports += counts.reports
    sum.reportsLate += counts.reportsLate
  }
}

/// How a duty stands.
@_spi(Review) public enum DutyMark: String, CaseIterable, Sendable {
  case kept
  /// Not as often as was due, or late.
  case short
  /// There is time left.
  case open
  /// Nothing is due.
  case none
}

extension DutyCounts {
  package var visitsMark: DutyMark {
    visitsDue == 0 ? .none : visitsKept == visitsDue ? .kept : .short
  }

  package var lecturesMark: DutyMark {
    quartersDue == 0 ? .none : quartersKept == quartersDue ? .kept : .short
  }

  package var reportsMark: DutyMark {
    reportsDue == 0 ? .none : reportsMissing == 0 && reportsLate == 0 ? .kept : .short
  }

  /// - Parameter isOver: whether the year has ended, in which a training is due.
  package func trainingsMark(isOver: Bool) -> DutyMark {
    if months == 0, trainings == 0 { return .none }
    if trainings * 12 >= months { return .kept }
    return isOver ? (months >= 12 ? .short : .none) : .open
  }
}
