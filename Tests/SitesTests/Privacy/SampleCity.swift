import Foundation
import Programme
import Records
import Testing

@testable import Publishing

/// A part of the sample city, its records free to be changed, and what a site made of them would publish.
final class SampleCity {
  struct Entry {
    let type: any RecordModel.Type
    let path: String
    var id: String? {
      guard case .text(let id)? = fields["id", "编号"] else { return nil }
      return id
    }
    var fields: RecordTree
    var body: String?
  }

  static let today = Day("2026-11-23")
  var entries: [Entry] = []
  private let root: String
  private var site: String { root + "/site" }
  private static let source = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../..").standardizedFileURL.path

  /// Two districts' communities with all firms, lawyers, schools and texts.
  init() throws {
    root = NSTemporaryDirectory() + "menpai-city-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: site + "/content", withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: Self.source + "/content/photos", toPath: site + "/content/photos")
    let types = Programme.publicTypes
    let set = try SourceTree(site: Self.source, folders: types.map { $0.type.folder }).read()
    let local = ["communities", "pairings"]
    for record in set.records {
      let path = record.value.document.path
      guard let type = types.first(where: { $0.type.folder == record.folder }), record.folder != "activities",
        !local.contains(record.folder) || path.contains("xihu") || path.contains("gongshu")
      else { continue }
      var fields = RecordTree(record.value)
      if fields["id", "编号"] == nil, type.type.needsID, let id = record.fileID { fields["id"] = .text(id) }
      let body = record.body.map { String(decoding: record.value.document.source[$0], as: UTF8.self) }
      entries.append(Entry(type: type, path: path, fields: fields, body: body))
    }
    try #require(entries.count > 200)
  }

  /// A whole small site of Tests/Sites, with all types of record but those of the private register.
  init(site name: String) throws {
    root = NSTemporaryDirectory() + "menpai-city-" + UUID().uuidString
    let source = Fixture.sites + "/" + name
    try FileManager.default.createDirectory(atPath: site + "/content", withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: source + "/content/photos", toPath: site + "/content/photos")
    let types = Programme.publicTypes
    for record in try SourceTree(site: source, folders: types.map { $0.type.folder }).read().records {
      guard let type = types.first(where: { $0.type.folder == record.folder }) else { continue }
      var fields = RecordTree(record.value)
      if fields["id", "编号"] == nil, type.type.needsID, let id = record.fileID { fields["id"] = .text(id) }
      let document = record.value.document
      let body = record.body.map { String(decoding: document.source[$0], as: UTF8.self) }
      entries.append(Entry(type: type, path: document.path, fields: fields, body: body))
    }
    try #require(Set(entries.map { $0.type.type.name }).count == types.count)
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  func change(_ type: any RecordModel.Type, _ id: String? = nil, _ change: (inout Entry) -> Void) {
    for index in entries.indices where entries[index].type == type && (id == nil || entries[index].id == id) {
      change(&entries[index])
    }
  }

  func add(_ type: any RecordModel.Type, _ fields: RecordTree, body: String? = nil) {
    entries.append(Entry(type: type, path: "", fields: fields, body: body))
  }

  /// Copies a picture of the city under another name.
  func copyPicture(_ name: String, to copy: String) throws {
    try FileManager.default.copyItem(
      atPath: "\(site)/content/\(name)", toPath: "\(site)/content/\(copy)")
  }
}

/// What a site would publish.
struct Published {
  var files: [String: Data] = [:]
  /// Published addresses of what is made of pictures by the names that records give them.
  var pictures: [String: [String]] = [:]
  var report = BuildReport()

  /// The addresses of the files in which one of these texts stands.
  func addresses(with texts: [String], in wanted: (String) -> Bool = { _ in true }) -> [String] {
    let needles = texts.map { Data($0.utf8) }
    return files.filter { address, bytes in
      wanted(address)
        && needles.contains { bytes.range(of: $0) != nil || Data(address.utf8).range(of: $0) != nil }
    }.map(\.key).sorted()
  }

  /// The addresses of the files that another site has not, or has with other bytes.
  func differences(to other: Published) -> [String] {
    Set(files.keys).union(other.files.keys).filter { files[$0] != other.files[$0] }.sorted()
  }
}

extension SampleCity {
  /// Every file of the site with its bytes, whatever findings there are.
  ///
  /// - Parameter isPrinting: with the files for the printer.
  func published(isPrinting: Bool = false) throws -> Published {
    let prepared = try prepared(isPrinting: isPrinting)
    let files = OutputFiles(prepared, in: site)
    var renderer = OutputRenderer(files)
    var published = Published()
    for (index, file) in files.planned().enumerated() {
      published.files[file.address] = Data(try renderer.bytes(of: index))
    }
    for picture in prepared.pictures {
      published.pictures[picture.source, default: []].append(picture.address.path)
    }
    published.report = prepared.report
    return published
  }

  private func prepared(isPrinting: Bool) throws -> PreparedSite {
    for folder in ["content", "private"] {
      for type in Programme.types {
        try? FileManager.default.removeItem(atPath: "\(site)/\(folder)/\(type.type.folder)")
      }
    }
    for (number, entry) in entries.enumerated() { try write(entry, number) }
    let today = try #require(Self.today)
    var options = BuildOptions(site: site, output: root + "/public") { _ in today }
    options.privateFolder = "private"
    try FileManager.default.createDirectory(atPath: site + "/private", withIntermediateDirectories: true)
    options.isPrinting = isPrinting
    options.looksAtPieces = false
    return try SiteBuild.prepare(options)
  }

  private func write(_ entry: Entry, _ number: Int) throws {
    let type = entry.type.type
    let folder = "\(site)/\(type.isPrivate ? "private" : "content")/\(type.folder)"
    let name = String(format: "%05d", number)
    if entry.type == Site.self {
      return try Data(entry.fields.yaml.utf8).write(to: URL(filePath: "\(site)/content/site.yaml"))
    }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let text = entry.body.map { "---\n\(entry.fields.yaml)\n---\n\($0)" } ?? entry.fields.yaml + "\n"
    let file = "\(folder)/\(name).\(entry.body == nil ? "yaml" : "md")"
    try Data(text.utf8).write(to: URL(filePath: file))
  }
}
