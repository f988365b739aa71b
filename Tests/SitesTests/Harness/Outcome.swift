import Diagnostics
import Foundation
import Programme
import Publishing

/// What a check or a build came to, as a user would read it.
struct Outcome {
  let report: BuildReport
  /// The output folder, whether or not anything was written there.
  let output: String
  /// Holds the output folder for as long as this lives.
  private var workshop: Workshop?

  init(_ report: BuildReport, output: String) {
    self.report = report
    self.output = output
  }

  func keeping(_ workshop: Workshop) -> Outcome {
    var copy = self
    copy.workshop = workshop
    return copy
  }

  /// A finding by what the tests compare.
  struct Found: Hashable, CustomStringConvertible {
    let rule: String
    let severity: Severity
    let path: String
    let line: Int
    var description: String { "\(severity.rawValue)[\(rule)] \(path):\(line)" }
  }

  var found: [Found] {
    report.findings.map { finding in
      let line =
        report.sources[finding.place.path].map {
          SourceText($0).position(at: finding.place.range.lowerBound).line
        } ?? 1
      return Found(
        rule: finding.rule.rawValue, severity: finding.severity, path: finding.place.path, line: line)
    }
  }

  func printed(as format: OutputFormat, in language: Language = .chinese) -> String {
    let sources = report.sources
    let shown = FindingsReport(report.findings, source: { sources[$0] }, mask: PrivacyScanner.masked)
    return shown.printed(
      as: format, in: language, catalogue: SiteBuild.catalogue, version: nil, colours: false)
  }

  /// The output's files and their bytes, by address.
  func files() throws -> [String: [UInt8]] { try FileTree.read(output) }
}
