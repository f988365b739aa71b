import Foundation
import Testing

/// A folder for one test, gone when the test ends; with a new site in it where one is asked for.
final class Workplace {
  let root: URL

  init() throws {
    root = FileManager.default.temporaryDirectory.appendingPathComponent("menpai-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  /// What `menpai init` has to be told for a site that builds.
  static let ownFacts = [
    "--association", "样例市律师协会", "--url", "https://lawyers.example.org/", "--phone", "0571-80001234",
    "--email",
    "office@example.org", "--address", "样例市门牌路1号",
  ]

  /// A workplace that `menpai init` has filled, on whose own day everything in it is sound: no starter's facts are left, nor
  /// the numbers of the people it invented.
  static func withSite() throws -> Workplace {
    let place = try Workplace()
    let outcome = try place.menpai.run(["init", "."] + ownFacts)
    try #require(outcome.status == 0, "\(outcome.errors)")
    for lawyer in ["li-li", "wang-shi", "zhang-yang"] {
      let path = "content/lawyers/\(lawyer).yaml"
      let text = try place.text(path)
      try place.write(text.replacing(#/licence: "(\d+)\d"/#) { "licence: \"\($0.output.1)9\"" }, to: path)
    }
    let firm = try place.text("content/firms/shili.yaml")
    try place.write(firm.replacing(#/code: .*\n/#, with: ""), to: "content/firms/shili.yaml")
    return place
  }

  var menpai: Command { Command(place: self) }

  func menpai(in environment: [String: String]) -> Command { Command(place: self, environment: environment) }

  func text(_ path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  func write(_ text: String, to path: String) throws {
    let file = root.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// The first file of a folder, without its ending.
  func name(of folder: String) throws -> String? {
    let files = try FileManager.default.contentsOfDirectory(atPath: root.appendingPathComponent(folder).path)
    return files.sorted().first.map { ($0 as NSString).deletingPathExtension }
  }

  func has(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appendingPathComponent(path).path)
  }

  /// Every file below a folder with its bytes and its time, to see whether anything happened to it.
  func state(of folder: String) throws -> [String: String] {
    let top = root.appendingPathComponent(folder)
    guard let files = FileManager.default.enumerator(atPath: top.path) else { return [:] }
    var state: [String: String] = [:]
    for case let file as String in files {
      let path = top.appendingPathComponent(file).path
      let facts = try FileManager.default.attributesOfItem(atPath: path)
      let inode = facts[.systemFileNumber] as? NSNumber
      let date = facts[.modificationDate] as? Date
      state[file] = "\(inode ?? 0) \(date?.timeIntervalSince1970 ?? 0) \(facts[.size] ?? 0)"
    }
    return state
  }
}

/// The JSON document that other tools read; a key that is missing or of another type does not decode.
struct JSONDocument: Decodable {
  struct Finding: Decodable {
    struct Note: Decodable {
      let message: String
      let path: String
      let line: Int
      let column: Int
    }

    let rule: String
    let severity: String
    let message: String
    let path: String
    let line: Int
    let column: Int
    let endLine: Int
    let endColumn: Int
    let article: Int?
    let help: String?
    let notes: [Note]
  }

  struct Summary: Decodable {
    let errors: Int
    let warnings: Int
    let records: Int
    let pages: Int
    let written: Int
    let unchanged: Int
    let removed: Int
  }

  let version: Int
  let findings: [Finding]
  let summary: Summary

  init(_ text: String) throws {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    self = try decoder.decode(JSONDocument.self, from: Data(text.utf8))
  }
}
