import Bytes
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Files made of pictures, by the keys of their recipes: in `.menpai/pictures`, or in memory where nothing can be
/// written.
///
/// A file on disk is `menpai-picture`, a line feed, the content hash of the rest, and the rest. Losing one costs time
/// only.
final class PictureStore: Sendable {
  private static let head = Array("menpai-picture\n".utf8)
  private static let hashSize = 16
  /// Nil where nothing is kept on disk.
  private let folder: String?
  private let memory = Mutex<[PictureKey: [UInt8]]>([:])

  /// - Parameter folder: `.menpai` in the site, which must be there; nil to keep everything in memory.
  init(folder: String?) {
    self.folder = folder.map { outputPath($0, "pictures") }
  }

  /// Nil where there is none that can be trusted.
  func bytes(of key: PictureKey) -> [UInt8]? {
    if let bytes = memory.withLock({ $0[key] }) { return bytes }
    let read = folder.flatMap { folder in
      try? inFolder(folder) { root throws(OutputError) in try readOwn(key.name, root: root, path: folder) }
    }
    guard let bytes = read ?? nil else { return nil }
    let start = Self.head.count + Self.hashSize
    guard bytes.count > start, bytes.starts(with: Self.head) else { return nil }
    let content = Array(bytes[start...])
    return bytes[Self.head.count..<start].elementsEqual(ContentHash(of: content).bytes) ? content : nil
  }

  func keep(_ bytes: [UInt8], as key: PictureKey) {
    let file = Self.head + ContentHash(of: bytes).bytes + bytes
    if let folder, write(file, key.name, in: folder) { return }
    memory.withLock { $0[key] = bytes }
  }

  /// Removes what is of no wanted group, and whatever a killed build left half written.
  func sweep(keeping groups: Set<UInt64>) {
    guard let folder else { return }
    let beginnings = Set(groups.map { Array(cName(PictureKey.name(ofGroup: $0)).dropLast()) })
    try? inFolder(folder) { root in
      for name in names(in: root) ?? []
      where !beginnings.contains(Array(name.prefix(PictureKey.groupDigits))) {
        _ = unlinkat(root, name, 0)
      }
    }
  }

  /// Whole or not at all.
  private func write(_ bytes: [UInt8], _ name: String, in folder: String) -> Bool {
    _ = mkdir(folder, 0o777)
    let written: Void? = try? inFolder(folder) { root throws(OutputError) in
      try writeOwn(bytes, name, root: root, path: folder)
    }
    return written != nil
  }
}

extension PictureKey {
  fileprivate static let groupDigits = 16

  fileprivate static func name(ofGroup group: UInt64) -> String {
    String(ContentHash(high: group, low: 0).hexadecimal.prefix(groupDigits))
  }

  fileprivate var name: String { "\(Self.name(ofGroup: group))-\(content.hexadecimal)" }
}

extension ContentHash {
  /// The low word first, each from its lowest byte.
  fileprivate var bytes: [UInt8] {
    [low, high].flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> ($0 * 8)) } }
  }
}
