import Bytes

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a build published, kept beside it so that the next one knows which files are its own.
///
/// The file is UTF-8 text: `menpai-manifest 2`, the head, then a line a file, sorted by the address's bytes: content
/// hash as 32 hexadecimal digits, size in bytes, address, with one space between. The first form is read too: its
/// head is the one line `menpai-manifest 1`, with a space and its label behind it for a part of a site.
struct Manifest: Sendable {
  static let fileName = ".menpai-manifest"

  static let title = "menpai-manifest 2"

  /// The head, then lines that make sense, in order, each address once.
  let bytes: [UInt8]
  /// Nil where there is no manifest to tell.
  let head: OutputHead?
  /// Whether this is how the file stands there.
  let isAsRead: Bool
  /// The length of the head.
  private let start: Int

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
    let written = OutputHead.read(bytes, under: Self.title)
    guard let (head, start) = written ?? Self.firstForm(of: bytes) else {
      self.bytes = []
      self.head = nil
      start = 0
      isAsRead = false
      return
    }
    self.head = head
    self.start = start
    let isTidy = bytes.withUnsafeBytes { bytes in
      var last: UnsafeRawBufferPointer?
      var offset = start
      while offset < bytes.count {
        guard let line = Self.line(in: bytes, at: offset) else { return false }
        let address = UnsafeRawBufferPointer(rebasing: bytes[line.address..<line.end])
        if let last, byteOrder(last, address) >= 0 { return false }
        last = address
        offset = line.end + 1
      }
      return true
    }
    isAsRead = isTidy && written != nil
    self.bytes = isTidy ? bytes : Self.tidied(bytes, head: start)
  }

  private static func firstForm(of bytes: [UInt8]) -> (OutputHead, Int)? {
    let title = Array("menpai-manifest 1".utf8)
    guard bytes.starts(with: title), let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    let label = bytes[title.count..<end]
    guard label.isEmpty || label.first == UInt8(ascii: " "),
      let part = SitePart(label: String(decoding: label.dropFirst(), as: UTF8.self))
    else { return nil }
    return (OutputHead(part: part), end + 1)
  }

  /// Calls `body` with all lines in order.
  func forEachLine(_ body: (UnsafeRawBufferPointer, Line) -> Void) {
    bytes.withUnsafeBytes { bytes in
      var offset = start
      while let line = Self.line(in: bytes, at: offset) {
        body(bytes, line)
        offset = line.end + 1
      }
    }
  }

  /// Lends the address in a line to the system, as a C string.
  func withAddress<Result>(in line: Line, _ body: (UnsafePointer<CChar>) -> Result) -> Result {
    let length = line.end - line.address
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: length + 1) { buffer in
      bytes.withUnsafeBytes {
        UnsafeMutableRawBufferPointer(buffer).copyMemory(
          from: UnsafeRawBufferPointer(rebasing: $0[line.address..<line.end]))
      }
      buffer[length] = 0
      guard let start = buffer.baseAddress else { preconditionFailure("a buffer of at least one byte") }
      return body(start)
    }
  }

  /// As `digest(ofAddress:)`.
  func digest(ofAddressIn line: Line) -> UInt64 {
    var digest = Digest()
    bytes.withUnsafeBytes { digest.add(UnsafeRawBufferPointer(rebasing: $0[line.address..<line.end])) }
    return digest.value
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
