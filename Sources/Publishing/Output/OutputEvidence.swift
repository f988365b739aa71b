import Bytes
import Workers

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What is known of the files that the last build published, file by file: those that stand as they were published
/// have the stamp that says so.
package struct OutputEvidence: Sendable {
  /// Of the manifest that names them.
  let manifest: ContentHash
  /// In the order of the manifest's lines; none for a file that is gone or has other bytes.
  let stamps: [OutputStamp]

  /// Nil where another manifest stands by now.
  func stamps(of bytes: [UInt8]) -> [OutputStamp]? { ContentHash(of: bytes) == manifest ? stamps : nil }
}

/// A look at every file that the last build published.
struct OutputLook: Sendable {
  let evidence: OutputEvidence
  /// The digests of the addresses of files that are gone or have other bytes.
  let damaged: Set<UInt64>

  /// - Parameters:
  ///   - path: of the output folder.
  ///   - manifest: its bytes, as the last build left them.
  ///   - stamps: from the last build, one a line. A file with another is read.
  /// - Returns: nil where the folder cannot be opened, or where stamps and manifest do not belong together.
  init?(at path: String, manifest bytes: [UInt8], stamps: [OutputStamp], workers: Workers) {
    let manifest = Manifest(parsing: bytes)
    var lines: [Manifest.Line] = []
    lines.reserveCapacity(stamps.count)
    manifest.forEachLine { lines.append($1) }
    let root = systemOpen(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard root >= 0 else { return nil }
    defer { _ = close(root) }
    guard manifest.isAsRead, lines.count == stamps.count else { return nil }
    let (known, places) = (stamps, lines)
    let found = workers.slices(of: places.count, size: 1024) { range in
      range.map { Self.stamp(of: places[$0], known[$0], manifest, root) }
    }
    let seen = Array(found.joined())
    evidence = OutputEvidence(manifest: ContentHash(of: bytes), stamps: seen.map { $0 ?? .unknown })
    damaged = Set(seen.indices.filter { seen[$0] == nil }.map { manifest.digest(ofAddressIn: places[$0]) })
  }

  /// The stamp of a file that stands as it was published, which is none while it is young; nil for any other.
  private static func stamp(
    of line: Manifest.Line, _ known: OutputStamp, _ manifest: Manifest, _ root: Int32
  ) -> OutputStamp? {
    manifest.withAddress(in: line) { address in
      var status = stat()
      guard fstatat(root, address, &status, AT_SYMLINK_NOFOLLOW) == 0, status.st_mode & S_IFMT == S_IFREG,
        Int(status.st_size) == line.size
      else { return nil }
      if known == OutputStamp(status) { return known }
      let descriptor = openat(root, address, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
      guard descriptor >= 0 else { return nil }
      defer { _ = close(descriptor) }
      var bytes: [UInt8] = []
      guard fstat(descriptor, &status) == 0, readAll(descriptor, size: line.size, into: &bytes),
        ContentHash(of: bytes) == manifest.content(at: line.start)?.hash
      else { return nil }
      return OutputStamp(status, seen: currentMoment())
    }
  }
}
