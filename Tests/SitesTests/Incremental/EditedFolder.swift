import Foundation

/// A folder in which an edited site lies, with the files written as editors, scripts and copies write them.
final class EditedFolder {
  let root: String
  var site: String { root + "/site" }
  private var written: [String: [UInt8]] = [:]

  init() throws {
    // In memory where there is such a place: thousands of small files come and go.
    let memory = "/dev/shm/"
    let isThere = FileManager.default.isWritableFile(atPath: memory)
    root = (isThere ? memory : NSTemporaryDirectory()) + "menpai-edits-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: site + "/content", withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  /// Makes the folder hold these files, touching only those that differ.
  func lay(_ tree: [String: [UInt8]], _ random: inout SeededGenerator) throws {
    for path in written.keys.sorted() where tree[path] == nil {
      try FileManager.default.removeItem(atPath: "\(site)/\(path)")
    }
    for (path, bytes) in tree.sorted(by: { $0.key < $1.key }) where written[path] != bytes {
      try write(bytes, to: path, &random)
    }
    written = tree
  }

  /// Writes some file again as it is.
  func touch(_ random: inout SeededGenerator) throws -> String {
    guard let path = random.pick(written.keys.sorted()), let bytes = written[path] else { return "nothing" }
    try write(bytes, to: path, &random)
    return "\(path) written again as it was"
  }

  private func write(_ bytes: [UInt8], to path: String, _ random: inout SeededGenerator) throws {
    let place = "\(site)/\(path)"
    let folder = (place as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let old = try? FileManager.default.attributesOfItem(atPath: place)[.modificationDate] as? Date
    // In place, or as a new file under the old name.
    try Data(bytes).write(to: URL(fileURLWithPath: place), options: random.happens(50) ? .atomic : [])
    // Now, long ago, or with the time that the file had before.
    let times = [nil, Date(timeIntervalSince1970: Double(random.number(1_500_000_000...1_700_000_000))), old]
    if let time = random.pick(times) ?? nil {
      try FileManager.default.setAttributes([.modificationDate: time], ofItemAtPath: place)
    }
  }
}

/// An output folder's files: their bytes, and what shows whether one was written again.
struct OutputSnapshot: Equatable {
  struct File: Equatable {
    let bytes: [UInt8]
    let inode: UInt64
    let modified: Date
  }

  let files: [String: File]

  init(_ folder: String) throws {
    var files: [String: File] = [:]
    for path in FileTree.list(folder) {
      let facts = try FileManager.default.attributesOfItem(atPath: "\(folder)/\(path)")
      files[path] = File(
        bytes: Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(path)"))),
        inode: (facts[.systemFileNumber] as? NSNumber)?.uint64Value ?? 0,
        modified: facts[.modificationDate] as? Date ?? .distantPast)
    }
    self.files = files
  }

  var bytes: [String: [UInt8]] { files.mapValues(\.bytes) }

  /// Published files with the same bytes in both that were written again nevertheless.
  func rewritten(since old: OutputSnapshot) -> [String] {
    files.filter { path, file in
      guard !path.hasPrefix(".menpai"), let before = old.files[path] else { return false }
      return before.bytes == file.bytes && before != file
    }.map(\.key).sorted()
  }
}
