/// Walks through bytes that nobody vouches for: whatever reaches past the end is `PictureFlaw.truncated`.
struct ByteCursor {
  let bytes: [UInt8]
  private(set) var offset: Int
  let end: Int

  init(_ bytes: [UInt8], from start: Int = 0) {
    self.bytes = bytes
    offset = min(start, bytes.count)
    end = bytes.count
  }

  var remaining: Int { end - offset }

  mutating func byte() throws(PictureFlaw) -> UInt8 {
    guard offset < end else { throw .truncated }
    defer { offset += 1 }
    return bytes[offset]
  }

  mutating func skip(_ count: Int) throws(PictureFlaw) {
    guard count >= 0, count <= remaining else { throw .truncated }
    offset += count
  }

  mutating func take(_ count: Int) throws(PictureFlaw) -> ArraySlice<UInt8> {
    let start = offset
    try skip(count)
    return bytes[start..<offset]
  }

  mutating func bigEndian(_ size: Int) throws(PictureFlaw) -> Int {
    try take(size).reduce(0) { $0 << 8 | Int($1) }
  }

  mutating func littleEndian(_ size: Int) throws(PictureFlaw) -> Int {
    try take(size).reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
