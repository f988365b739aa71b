import Diagnostics
import Foundation
import Testing

/// How a site of Tests/Sites is built: what its `options.yaml` says, one `key: value` a line, the rest as usual.
struct KeptSite: Sendable, CustomTestStringConvertible {
  let name: String
  private(set) var day = "2026-11-23"
  /// Of the findings that are kept.
  private(set) var language = Language.chinese
  /// Addresses whose whole bytes are kept under `pages/`.
  private(set) var pages: [String] = []
  private(set) var isPortable = false
  /// The path of the site's address, with a slash at both ends.
  private(set) var base = "/"
  var testDescription: String { name }

  /// Of every folder of Tests/Sites that has content.
  static func all() throws -> [KeptSite] {
    let folders = FileManager.default
    return try folders.contentsOfDirectory(atPath: Fixture.sites).sorted()
      .filter { folders.fileExists(atPath: "\(Fixture.sites)/\($0)/content/site.yaml") }
      .map(KeptSite.init)
  }

  private init(_ name: String) throws {
    self.name = name
    let path = "\(Fixture.sites)/\(name)/options.yaml"
    guard FileManager.default.fileExists(atPath: path) else { return }
    for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    where !line.hasPrefix("#") {
      let parts = line.split(separator: ": ", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { throw UnknownOption(site: name, line: String(line)) }
      switch parts[0] {
      case "day": day = parts[1]
      case "language": language = parts[1] == "en" ? .english : .chinese
      case "portable": isPortable = parts[1] == "true"
      case "base": base = parts[1]
      case "pages":
        pages = parts[1].trimmingCharacters(in: ["[", "]"]).components(separatedBy: ", ")
      default: throw UnknownOption(site: name, line: String(line))
      }
    }
  }
}

struct UnknownOption: Error {
  let site: String
  let line: String
}
