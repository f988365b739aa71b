/// A pairing's duties in the months of a review (articles 7, 14 and 24).
@_spi(Review) public struct PairingDuties: Sendable {
  package let pairing: Pairing
  package let community: Community
  package let district: District?
  package let firm: Firm?
  package let lawyer: Lawyer?
  /// The days of the period on which it stood.
  package let days: ClosedRange<Day>
  /// The months that are counted, ascending.
  package let months: [DutyMonth]
  package let counts: DutyCounts
  /// Quarters due without a lecture.
  package let quartersMissed: [Quarter]
}

/// A month of a pairing: reported on, or overdue.
@_spi(Review) public struct DutyMonth: Sendable {
  package let month: Month
  /// Sessions that were to be held: those of the agreed weekdays, less holidays and cancelled ones; a moved session counts
  /// in the month it was moved to.
  package let visitsDue: Int
  /// The pairing's share of the community's visits.
  package let visits: Int
  package let lectures: Int
  package let trainings: Int
  /// Nil where there is none.
  package let report: Activity?
  /// Whether the pairing stood all month, so that a report was to come.
  package let isReportDue: Bool
  package var isLate: Bool { report?.isLate ?? false }
}

extension Activity {
  /// Whether the report came after the 10th of the next month; one that does not say when it came is not.
  @_spi(Review) public var isLate: Bool {
    guard month.isWritten, let reported else { return false }
    return reported.value > month.value.reportsDue
  }
}
