import Diagnostics
import Programme
import Publishing

extension ShowingOptions {
  /// Prints a run's findings and closing line to the stream that its form belongs on.
  func show(_ build: BuildReport) throws(CommandFailure) {
    let sources = build.sources
    let report = Report(
      build.findings, counts: Report.Counts(build), source: { sources[$0] }, mask: PrivacyScanner.masked)
    let text = report.printed(
      as: format, in: language, catalogue: SiteBuild.catalogue, version: Menpai.version, colours: colours)
    try Console.write(text, to: format == .text ? .error : .output)
  }

  /// Prints how long each stage took to standard error: a table, or one JSON document where the form is JSON.
  func show(_ timings: [StageTiming]) throws(CommandFailure) {
    try Console.write(format == .json ? timings.json : timings.table(in: language), to: .error)
  }
}

extension Report.Counts {
  fileprivate init(_ build: BuildReport) {
    self.init(
      records: build.records, pages: build.pages, written: build.outcome?.written ?? 0,
      unchanged: build.outcome?.unchanged ?? 0, removed: build.outcome?.removed.count ?? 0)
  }
}
