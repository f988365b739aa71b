import Diagnostics
import Programme
import Publishing

extension ShowingOptions {
  /// Prints a run's findings and closing line to the stream that its form belongs on, then what else there is to know
  /// to standard error.
  ///
  /// - Parameter withTimings: what the run took: a member of the JSON document, else tables on standard error.
  func show(_ build: BuildReport, withTimings: Bool = false) throws(CommandFailure) {
    let sources = build.sources
    let isJSON = format == .json
    let report = FindingsReport(
      build.findings, counts: FindingsReport.Counts(build), source: { sources[$0] },
      mask: PrivacyScanner.masked,
      appendix: withTimings && isJSON ? [.init("timings", build.timingsJSON)] : [])
    let text = report.printed(
      as: format, in: language, catalogue: SiteBuild.catalogue, version: Menpai.version, colours: colours)
    try Console.write(text, to: format == .text ? .error : .output)
    for note in build.notes {
      try Console.tell(note, in: language)
    }
    if withTimings, !isJSON { try Console.write(build.timingsText(in: language), to: .error) }
  }
}

extension FindingsReport.Counts {
  fileprivate init(_ build: BuildReport) {
    self.init(
      records: build.records, pages: build.pages, written: build.outcome?.written ?? 0,
      unchanged: build.outcome?.unchanged ?? 0, removed: build.outcome?.removed.count ?? 0)
  }
}
