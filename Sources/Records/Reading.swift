import Diagnostics

/// Everything that was read from a site's source folders.
package struct RecordSet: Sendable {
  /// In the order of their paths, then of their places.
  package var records: [RawRecord]
  package var findings: [Finding]
  /// Files that could not be read as records, so that references into their folder stay silent.
  package var unreadable: [String]
  /// Every source file's bytes by path, for showing findings.
  package var sources: [String: [UInt8]]
  /// Pictures under `content/photos/`, relative to `content/` as records name them, in byte order.
  package var pictures: [String]
  /// What tells whether a file has changed since, in the order of the paths; pictures included.
  package var stamps: [FileStamp]

  package init(
    records: [RawRecord] = [], findings: [Finding] = [], unreadable: [String] = [],
    sources: [String: [UInt8]] = [:],
    pictures: [String] = [], stamps: [FileStamp] = []
  ) {
    self.records = records
    self.findings = findings
    self.unreadable = unreadable
    self.sources = sources
    self.pictures = pictures
    self.stamps = stamps
  }
}

extension RecordSet {
  /// Puts other bytes in place of a file's, as if they had been read; a file without records stays as it is.
  package mutating func replace(_ path: String, with bytes: [UInt8]) {
    guard let start = records.firstIndex(where: { $0.value.document.path == path }) else { return }
    let end = records[start...].firstIndex { $0.value.document.path != path } ?? records.endIndex
    let file = RecordFile(path: path, folder: records[start].folder, source: bytes)
    records.replaceSubrange(start..<end, with: file.records)
    findings.removeAll { $0.place.path == path }
    findings = (findings + file.findings).sorted()
    if !file.isReadable { unreadable.append(path) }
    sources[path] = bytes
  }
}

/// A file's size, time and inode: enough to notice that it changed without reading it.
package struct FileStamp: Hashable, Sendable {
  /// Relative to the site.
  package let path: String
  /// In bytes.
  package let size: Int
  /// Time of the last change to the content or to what the file system says of it, in nanoseconds since 1970.
  package let modified: Int
  package let inode: UInt64

  package init(path: String, size: Int, modified: Int, inode: UInt64) {
    self.path = path
    self.size = size
    self.modified = modified
    self.inode = inode
  }
}
