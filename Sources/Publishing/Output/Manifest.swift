import Bytes

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a build published, kept beside it so that the next one knows which files are its own.
///
/// The file is UTF-8 text: `menpai-manifest 1`, with a space and its label behind it for a part of a site, then a line
/// a file, sorted by the address's bytes: content hash as 32 hexadecimal digits, size in bytes, address, with one
/// space between.
struct Manifest: Sendable {
  static let fileName = ".menpai-manifest"

  /// The head, then lines that make sense, in order, each address once.
  let bytes: [UInt8]
  /// What of the site the folder holds; nil where there is no manifest to tell.
  let part: SitePart?
  /// Whether this is how the file stands there.
  let isAsRead: Bool

  /// A line of the file, as offsets into `bytes`.
  struct Line: Sendable {
    let start: Int
    let address: Int
    /// The line break.
    let end: Int
    let size: Int
  }

  /// Lines that make no sense are passed over: a file that is not known to be Menpai's is never removed.
  init(parsing bytes: [UInt8]) {
    guard let (part, head) = Self.head(of: bytes) else {
      self.bytes = Self.head(of: .whole)
      self.part = nil
      isAsRead = false
      return
    }
    self.part = part
    let isTidy = bytes.withUnsafeBytes { bytes in
      var last: UnsafeRawBufferPointer?
      var offset = head
      while offset < bytes.count {
        guard let line = Self.line(in: bytes, at: offset) else { return false }
        let address = UnsafeRawBufferPointer(rebasing: bytes[line.address..<line.end])
        if let last, byteOrder(last, address) >= 0 { return false }
        last = address
        offset = line.end + 1
      }
      return true
    }
    isAsRead = isTidy
    self.bytes = isTidy ? bytes : Self.tidied(bytes, head: head)
  }

  /// The first line, with its line break.
  static func head(of part: SitePart) -> [UInt8] {
    Array((part == .whole ? "menpai-manifest 1\n" : "menpai-manifest 1 \(part.label)\n").utf8)
  }

  /// The part that a manifest's first line names, and the line's length; nil for what is no manifest.
  private static func head(of bytes: [UInt8]) -> (SitePart, Int)? {
    guard bytes.starts(with: "menpai-manifest 1".utf8), let end = bytes.firstIndex(of: UInt8(ascii: "\n"))
    else { return nil }
    let label = bytes[..<end].dropFirst("menpai-manifest 1".utf8.count)
    guard !label.isEmpty else { return (.whole, end + 1) }
    let part = SitePart(label: String(decoding: label.dropFirst(), as: UTF8.self))
    guard let part, Self.head(of: part).elementsEqual(bytes[...end]) else { return nil }
    return (part, end + 1)
  }

  /// Calls `body` with all lines in order.
  func forEachLine(_ body: (UnsafeRawBufferPointer, Line) -> Void) {
    bytes.withUnsafeBytes { bytes in
      var offset = Self.head(of: part ?? .whole).count
      while let line = Self.line(in: bytes, at: offset) {
        body(bytes, line)
        offset = line.end + 1
      }
    }
  }

  /// The line that begins at an offset of `bytes`.
  func line(at offset: Int) -> Line? { bytes.withUnsafeBytes { Self.line(in: $0, at: offset) } }

  /// The content hash and size of the line that begins at an offset of `bytes`.
  func content(at offset: Int) -> (hash: ContentHash, size: Int)? {
    bytes.withUnsafeBytes { bytes in
      guard let line = Self.line(in: bytes, at: offset), let start = bytes.baseAddress else { return nil }
      return ContentHash(digits: start + offset).map { ($0, line.size) }
    }
  }

  private static func line(in bytes: UnsafeRawBufferPointer, at offset: Int) -> Line? {
    let sizeStart = offset + ContentHash.digits + 1
    guard let base = bytes.baseAddress, sizeStart < bytes.count,
      bytes[sizeStart - 1] == UInt8(ascii: " "), ContentHash(digits: base + offset) != nil
    else { return nil }
    var place = sizeStart
    var size = 0
    while place < bytes.count, place < sizeStart + 18, bytes[place] &- UInt8(ascii: "0") < 10 {
      size = size * 10 + Int(bytes[place] - UInt8(ascii: "0"))
      place += 1
    }
    guard place > sizeStart, place + 1 < bytes.count, bytes[place] == UInt8(ascii: " "),
      let found = memchr(base + place, 10, bytes.count - place)
    else { return nil }
    let end = UnsafeRawPointer(found) - base
    return end > place + 1 ? Line(start: offset, address: place + 1, end: end, size: size) : nil
  }

  /// For a file that somebody edited.
  private static func tidied(_ bytes: [UInt8], head: Int) -> [UInt8] {
    var lines: [(address: ArraySlice<UInt8>, line: ArraySlice<UInt8>)] = []
    for text in bytes[head...].split(separator: UInt8(ascii: "\n")) {
      let whole = Array(text + [UInt8(ascii: "\n")])
      let found = whole.withUnsafeBytes { Self.line(in: $0, at: 0) }
      if let line = found { lines.append((whole[line.address..<line.end], whole[...])) }
    }
    lines.sort { $0.address.lexicographicallyPrecedes($1.address) }
    var output = Array(bytes[..<head])
    var last: ArraySlice<UInt8>?
    for line in lines where line.address != last {
      output += line.line
      last = line.address
    }
    return output
  }
}
