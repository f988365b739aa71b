import Foundation

/// One change to a site's folder, as somebody would make it in an editor.
enum Edit: Sendable {
  /// Writes another text for the first occurrence of one.
  case replace(String, by: String)
  /// Adds lines after the first line that contains a text.
  case insert(after: String, String)
  /// Takes away the first line that contains a text.
  case delete(String)
  /// Takes away the lines from the first that contains a text up to the next that contains another, or to the end.
  case cut(from: String, upTo: String?)
  /// Writes a file anew.
  case write(String)
  case writeBytes([UInt8])
  case removeFile
  /// Puts a symbolic link where the file would be.
  case link(to: String)
}

/// The edit names a text that its file does not have.
struct EditFailure: Error {
  let file: String
  let wanted: String
}

extension Edit {
  func apply(to path: String) throws {
    switch self {
    case .write(let text): try Self.put(Array(text.utf8), at: path)
    case .writeBytes(let bytes): try Self.put(bytes, at: path)
    case .removeFile: try FileManager.default.removeItem(atPath: path)
    case .link(let target):
      try Self.makeFolder(of: path)
      try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
    case .replace, .insert, .delete, .cut:
      let text = try String(contentsOfFile: path, encoding: .utf8)
      try Self.put(Array(try changed(text, in: path).utf8), at: path)
    }
  }

  private func changed(_ text: String, in file: String) throws -> String {
    if case .replace(let old, let new) = self {
      guard let range = text.range(of: old, options: .literal) else {
        throw EditFailure(file: file, wanted: old)
      }
      return text.replacingCharacters(in: range, with: new)
    }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    func line(with wanted: String, from start: Int = 0) throws -> Int {
      guard let found = lines[start...].firstIndex(where: { $0.contains(wanted) }) else {
        throw EditFailure(file: file, wanted: wanted)
      }
      return found
    }
    switch self {
    case .insert(let anchor, let added): lines.insert(added, at: try line(with: anchor) + 1)
    case .delete(let wanted): lines.remove(at: try line(with: wanted))
    case .cut(let first, let next):
      let start = try line(with: first)
      let end = try next.map { try line(with: $0, from: start + 1) } ?? lines.count - 1
      lines.removeSubrange(start..<end)
    default: break
    }
    return lines.joined(separator: "\n")
  }

  private static func put(_ bytes: [UInt8], at path: String) throws {
    try makeFolder(of: path)
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }

  private static func makeFolder(of path: String) throws {
    let folder = (path as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }
}
