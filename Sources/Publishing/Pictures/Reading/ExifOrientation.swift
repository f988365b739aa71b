/// How Exif data (CIPA DC-008) say that a picture has to be turned or mirrored before it is upright: 1 to 8.
///
/// - Parameter tiff: from the byte-order mark on. Data that cannot be read turn nothing, as in browsers.
func orientation(byExif tiff: ArraySlice<UInt8>) -> Int {
  ((try? orientation(Array(tiff))) ?? nil) ?? 1
}

/// The orientation tag (0x0112) of the first directory, 1 to 8; nil where there is none.
private func orientation(_ bytes: [UInt8]) throws(PictureFlaw) -> Int? {
  var header = ByteCursor(bytes)
  let isLittle: Bool
  switch try header.bigEndian(2) {
  case 0x4949: isLittle = true
  case 0x4D4D: isLittle = false
  default: return nil
  }
  func number(_ cursor: inout ByteCursor, _ size: Int) throws(PictureFlaw) -> Int {
    isLittle ? try cursor.littleEndian(size) : try cursor.bigEndian(size)
  }
  guard try number(&header, 2) == 42 else { return nil }
  var directory = ByteCursor(bytes, from: try number(&header, 4))
  for _ in 0..<(try number(&directory, 2)) {
    let tag = try number(&directory, 2)
    let type = try number(&directory, 2)
    try directory.skip(4)
    // A SHORT stands at the front of the four bytes of its value.
    let value = try number(&directory, 2)
    try directory.skip(2)
    if tag == 0x0112 { return type == 3 && (1...8).contains(value) ? value : nil }
  }
  return nil
}
