/// A part of a font file, read with every offset checked: a file from a theme may be cut off or made up.
///
/// It owns nothing; whoever keeps the bytes alive hands it out. Numbers are big-endian, as everywhere in OpenType.
struct FontBytes {
  let bytes: UnsafeRawBufferPointer

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  var count: Int { bytes.count }

  /// A number of one to four bytes, or nil where the part ends before it does.
  @inline(__always)
  func number(at offset: Int, size: Int) -> Int? {
    guard offset >= 0, size >= 1, size <= 4, offset <= bytes.count - size else { return nil }
    var value = 0
    for place in offset..<offset + size { value = value << 8 | Int(bytes[place]) }
    return value
  }

  func byte(_ offset: Int) -> Int? { number(at: offset, size: 1) }

  func uint16(_ offset: Int) -> Int? { number(at: offset, size: 2) }

  func int16(_ offset: Int) -> Int? { uint16(offset).map { Int(Int16(truncatingIfNeeded: $0)) } }

  func uint32(_ offset: Int) -> Int? { number(at: offset, size: 4) }

  /// `count` bytes from `offset` on, or nil where they reach beyond the end.
  func part(_ offset: Int, _ count: Int) -> FontBytes? {
    guard offset >= 0, count >= 0, offset <= bytes.count, count <= bytes.count - offset else { return nil }
    return FontBytes(UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + count]))
  }
}
