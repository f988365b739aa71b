/// A pairing's duties in the months of a review (articles 7, 14 and 24).
@_spi(Review) public struct PairingDuties: Sendable {
  public let pairing: Pairing
  public let community: Community
  public let district: District?
  public let firm: Firm?
  public let lawyer: Lawyer?
  /// The days of the period on which it stood.
  public let days: ClosedRange<Day>
  /// The months that are counted, ascending.
  public let months: [DutyMonth]
  public let counts: DutyCounts
  /// Quarters due without a lecture.
  public let quartersMissed: [Quarter]
}

/// A month of a pairing: reported on, or overdue.
@_spi(Review) public struct DutyMonth: Sendable {
  public let month: Month
  /// Sessions that were to be held: those of the agreed weekdays, less holidays and cancelled ones; a moved session counts
  /// in the month it was moved to.
  public let visitsDue: Int
  /// The pairing's share of the community's visits.
  public let visits: Int
  public let lectures: Int
  public let trainings: Int
  /// Nil where there is none.
  public let report: Activity?
  /// Whether the pairing stood all month, so that a report was to come.
  public let isReportDue: Bool
  public var isLate: Bool { report?.isLate ?? false }
}

extension Activity {
  /// Whether the report came after the 10th of the next month; one that does not say when it came is not.
  @_spi(Review) public var isLate: Bool {
    guard month.isWritten, let reported else { return false }
    return reported.value > month.value.reportsDue
  }
}
