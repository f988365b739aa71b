/// Writes the manifest of a publication: new lines, and old ones as they were.
struct ManifestWriter {
  private var bytes: [UInt8]
  /// Lines of the old manifest that follow one another there too.
  private var run = 0..<0
  private let old: Manifest

  init(after old: Manifest, head: OutputHead, capacity: Int) {
    self.old = old
    bytes = []
    bytes.reserveCapacity(capacity)
    bytes += head.bytes(under: Manifest.title)
  }

  /// How many bytes a line takes at most, address aside.
  static let overhead = ContentHash.digits + 22

  /// A line of the old manifest, with its line break.
  mutating func keep(_ line: Range<Int>) {
    if line.lowerBound == run.upperBound {
      run = run.lowerBound..<line.upperBound
    } else {
      flush()
      run = line
    }
  }

  mutating func add(_ path: RelativePath, _ hash: ContentHash, size: Int) {
    flush()
    withUnsafeTemporaryAllocation(byteCount: Self.overhead, alignment: 8) { buffer in
      guard let start = buffer.baseAddress else { return }
      hash.write(to: start)
      buffer[ContentHash.digits] = UInt8(ascii: " ")
      var digits = 1
      var rest = size
      while rest >= 10 {
        rest /= 10
        digits += 1
      }
      rest = size
      for place in stride(from: ContentHash.digits + digits, to: ContentHash.digits, by: -1) {
        buffer[place] = UInt8(ascii: "0") + UInt8(rest % 10)
        rest /= 10
      }
      buffer[ContentHash.digits + digits + 1] = UInt8(ascii: " ")
      bytes.append(contentsOf: buffer[..<(ContentHash.digits + digits + 2)])
    }
    bytes.append(contentsOf: UnsafeRawBufferPointer(start: path.start, count: path.count))
    bytes.append(UInt8(ascii: "\n"))
  }

  mutating func finish() -> [UInt8] {
    flush()
    return bytes
  }

  private mutating func flush() {
    if !run.isEmpty { bytes += old.bytes[run] }
    run = 0..<0
  }
}
