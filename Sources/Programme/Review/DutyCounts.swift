/// What was owed and what was done, of one pairing or of many together (articles 7 and 14).
@_spi(Review) public struct DutyCounts: Hashable, Sendable {
  public var pairings = 0
  /// Weekly sessions that were to be held, in months that are counted.
  public var visitsDue = 0
  /// Visits that the monthly reports tell.
  public var visits = 0
  /// Visits of each month, up to those due in it, so that no month makes up for another.
  public var visitsKept = 0
  /// Quarters through which the pairing stood.
  public var quartersDue = 0
  /// Those of them with a lecture.
  public var quartersKept = 0
  public var lectures = 0
  /// Whole months for which the pairing stood; twelve of them owe a training of mediators.
  public var months = 0
  public var trainings = 0
  /// Monthly reports that were to come, and have come or are overdue.
  public var reportsDue = 0
  public var reports = 0
  /// Reports that came after the 10th of the next month.
  public var reportsLate = 0

  public var reportsMissing: Int { reportsDue - reports }
  public var reportsInTime: Int { reports - reportsLate }

  public init() {}

  public static func += (sum: inout DutyCounts, counts: DutyCounts) {
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
  public var visitsMark: DutyMark {
    visitsDue == 0 ? .none : visitsKept == visitsDue ? .kept : .short
  }

  public var lecturesMark: DutyMark {
    quartersDue == 0 ? .none : quartersKept == quartersDue ? .kept : .short
  }

  public var reportsMark: DutyMark {
    reportsDue == 0 ? .none : reportsMissing == 0 && reportsLate == 0 ? .kept : .short
  }

  /// - Parameter isOver: whether the year has ended, in which a training is due.
  public func trainingsMark(isOver: Bool) -> DutyMark {
    if months == 0, trainings == 0 { return .none }
    if trainings * 12 >= months { return .kept }
    return isOver ? (months >= 12 ? .short : .none) : .open
  }
}
