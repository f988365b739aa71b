/// Turns libyaml's marks, which count Unicode scalars, into byte offsets of the file.
///
/// Marks come almost in order, so the cursor walks from the last one instead of from the start.
struct ScalarCursor {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let isASCII: Bool
  private var byte: Int
  private var scalar = 0
  private let first: Int

  /// - Parameters:
  ///   - bytes: the whole file, in valid UTF-8.
  ///   - first: the byte that libyaml counts as scalar 0.
  ///   - isASCII: whether every byte is one scalar, so that nothing needs counting.
  init(_ bytes: UnsafeBufferPointer<UInt8>, first: Int, isASCII: Bool) {
    self.bytes = bytes
    self.first = first
    self.isASCII = isASCII
    byte = first
  }

  /// The byte offset of the scalar with the given index; the file's end for one beyond it.
  mutating func offset(of index: Int) -> Int {
    if isASCII { return min(first + index, bytes.count) }
    while scalar < index, byte < bytes.count {
      let lead = bytes[byte]
      byte += lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      scalar += 1
    }
    while scalar > index, byte > first {
      byte -= 1
      while byte > first, bytes[byte] & 0xC0 == 0x80 { byte -= 1 }
      scalar -= 1
    }
    return byte
  }
}
