import Diagnostics
import Foundation

@testable import Theming

/// A site in a temporary folder that goes with it.
final class SiteFolder {
  let path: String

  init(_ files: [String: String] = [:]) throws {
    path = NSTemporaryDirectory() + "/theming-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (file, text) in files { try write(Data(text.utf8), to: file) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ data: Data, to file: String) throws {
    let url = URL(fileURLWithPath: path + "/" + file)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
  }

  func link(_ file: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path + "/" + file, withDestinationPath: target)
  }

  func load(_ name: String = "mine") throws -> (theme: Theme, findings: [Finding]) {
    try Theme.load(site: path, name: name)
  }

  /// Findings as `rule path:line:column`, in their order.
  func found(_ name: String = "mine") throws -> [String] {
    let (theme, findings) = try load(name)
    return findings.map { shown($0, theme) }
  }
}

func shown(_ finding: Finding, _ theme: Theme) -> String {
  let text = SourceText(theme.sources[finding.place.path] ?? [])
  let start = text.position(at: finding.place.range.lowerBound)
  return "\(finding.rule.rawValue) \(finding.place.path):\(start.line):\(start.column)"
}

/// The theme that is compiled into the program, and what is wrong with it.
func builtInTheme() -> (theme: Theme, findings: [Finding]) {
  try! Theme.load(site: project + "/no-site", name: Theme.builtIn)
}

/// The project's own folder.
let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().path
