import Diagnostics
@_spi(Review) import Programme
import Templates
import Workers

/// A file of a review, by its name in the review's folder.
package struct ReviewFile: Sendable {
  package let name: String
  package let bytes: [UInt8]
}

/// The association's own report on duties, requests, records and terms, as pages and as sheets; never part of a site.
package struct ReviewReport: Sendable {
  /// In the order of the pages, each followed by its sheets.
  package let files: [ReviewFile]
  /// What the report counts, for a machine: names as in the sheets.
  package let summary: [(name: String, count: Int)]
  /// What is wrong with the compiled-in layout; never anything in a program that was tested.
  package let findings: [Finding]

  /// - Parameters:
  ///   - hasRegister: whether the private folder was read into the programme.
  ///   - sources: bytes of the source files by their paths, to tell lines.
  package init(
    _ programme: Programme, hasRegister: Bool, language: Language,
    sources: @escaping (String) -> [UInt8]?, workers: Workers = Workers()
  ) {
    let review = ProgrammeReview(programme, hasRegister: hasRegister, workers: workers)
    let writing = Writing(language, sources: sources)
    let views = ReviewViews(review: review, w: writing)
    let printer = ReviewPrinter(
      views: views.all, writing: writing, association: programme.site.association.value, period: views.period,
      today: programme.today)
    files = printer.files
    findings = printer.findings
    summary = review.summary
  }
}

extension ProgrammeReview {
  fileprivate var summary: [(name: String, count: Int)] {
    let city = duties.city
    return [
      ("pairings", city.pairings), ("visits_due", city.visitsDue), ("visits_kept", city.visitsKept),
      ("quarters_due", city.quartersDue), ("quarters_kept", city.quartersKept), ("trainings", city.trainings),
      ("reports_due", city.reportsDue), ("reports_received", city.reports),
      ("reports_late", city.reportsLate),
      ("reports_missing", city.reportsMissing), ("totals_that_differ", reconciliation.mismatches.count),
      ("requests_registered", requests.entries.count),
      ("requests_late", requests.entries.count { $0.state == .late || $0.state == .overdue }),
      ("mandates", mandates.entries.count),
      ("mandates_in_conflict", mandates.entries.count { $0.conflict != .none }),
      ("terms_over", endings.entries.count { $0.state != .ending }),
      ("terms_ending", endings.entries.count { $0.state == .ending }), ("records_stale", stale.entries.count),
    ]
  }
}
