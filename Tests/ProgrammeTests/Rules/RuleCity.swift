import Diagnostics
import Foundation
import Records
import Testing
import Workers

@testable import Programme

/// A small city without any finding, that of Tests/Sites/measures, and edits of its files.
struct RuleCity {
  /// The texts by their paths in the site.
  private(set) var files: [String: String]
  private(set) var pictures: Set<String> = [
    "photos/lin.jpg", "photos/wu.jpg", "photos/shen.jpg", "photos/zhou.jpg", "photos/qian.jpg",
  ]
  private(set) var today = "2026-03-10"

  static let sound = RuleCity(files: try! soundFiles())

  /// Without the last line break of YAML, behind which tests write on.
  private static func soundFiles() throws -> [String: String] {
    let site = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sites/measures")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: site.path)
    return try paths.filter { $0.hasPrefix("content/") && ($0.hasSuffix(".yaml") || $0.hasSuffix(".md")) }
      .reduce(into: [:]) { files, path in
        let text = try String(contentsOf: site.appending(path: path), encoding: .utf8)
        files[path] = path.hasSuffix(".yaml") ? String(text.dropLast()) : text
      }
  }

  /// The same city with one text put for another; records an issue unless the old one stands exactly once.
  func replacing(_ old: String, with new: String, in path: String) -> RuleCity {
    var city = self
    let text = files[path] ?? ""
    let parts = text.split(separator: old, omittingEmptySubsequences: false)
    #expect(parts.count == 2, "“\(old)” stands \(parts.count - 1) times in \(path)")
    city.files[path] = parts.joined(separator: new)
    return city
  }

  func adding(_ text: String, at path: String) -> RuleCity {
    var city = self
    city.files[path] = text
    return city
  }

  func appending(_ text: String, to path: String) -> RuleCity {
    adding((files[path] ?? "") + text, at: path)
  }

  func removing(_ path: String) -> RuleCity {
    var city = self
    #expect(city.files.removeValue(forKey: path) != nil, "there is no \(path)")
    return city
  }

  func withPictures(_ paths: [String]) -> RuleCity {
    var city = self
    city.pictures.formUnion(paths)
    return city
  }

  func on(_ today: String) -> RuleCity {
    var city = self
    city.today = today
    return city
  }
}

extension RuleCity {
  /// What reading and checking the city finds.
  func findings(catalogue: RuleCatalogue = ProgrammeRules.catalogue) -> [Finding] {
    let (programme, findings) = read()
    return (findings + programme.check(workers: Workers(count: 1), catalogue: catalogue)).sorted()
  }

  func read() -> (programme: Programme, findings: [Finding]) {
    var records = RecordSet()
    for (path, text) in files.sorted(by: { $0.key < $1.key }) {
      let file = RecordFile(path: path, folder: folder(of: path), source: Array(text.utf8))
      records.records += file.records
      records.findings += file.findings
      if !file.isReadable { records.unreadable.append(path) }
    }
    let read = Programme.read(
      records, pictures: pictures, today: Day(today) ?? Day(number: 0), workers: Workers(count: 1))
    return (read.programme, records.findings + read.findings)
  }

  private func folder(of path: String) -> String {
    String(path.split(separator: "/")[1].split(separator: ".")[0])
  }

  /// `error art13-photo content/lawyers/lin.yaml:1 "name"`, the covered text last.
  func shown(_ finding: Finding) -> String {
    let bytes = Array((files[finding.place.path] ?? "").utf8)
    let start = min(finding.place.range.lowerBound, bytes.count)
    let line = bytes[..<start].reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
    let covered = String(
      decoding: bytes[start..<min(finding.place.range.upperBound, bytes.count)], as: UTF8.self)
    let path = finding.place.path
    let shownPath = path.hasPrefix("content/") ? String(path.dropFirst(8)) : path
    return
      "\(finding.severity) \(finding.rule.rawValue) \(shownPath):\(line) \(covered)"
  }

  /// Every finding of the city, shown.
  func report() -> [String] { findings().map(shown) }
}
