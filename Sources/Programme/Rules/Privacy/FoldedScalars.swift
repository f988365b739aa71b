/// UTF-8 text read one scalar at a time, with full-width ASCII (U+FF01–U+FF5E), the ideographic space and digits of every
/// shape (circled, raised, mathematical, Arabic) read as ASCII, because numbers are typed in any of them.
struct FoldedScalars {
  struct Glyph {
    /// The scalar, full-width forms folded to ASCII.
    let value: UInt32
    /// In bytes.
    let length: Int
  }

  let bytes: UnsafeBufferPointer<UInt8>

  var count: Int { bytes.count }

  /// The scalar that begins at an offset; nil at the end. Bytes that are no UTF-8 count one by one.
  func at(_ offset: Int) -> Glyph? {
    guard offset >= 0, offset < bytes.count else { return nil }
    let first = UInt32(bytes[offset])
    if first < 0x80 { return Glyph(value: first, length: 1) }
    if first >= 0xC2, first < 0xE0, let second = continuation(offset + 1) {
      return Glyph(value: folded((first & 0x1F) << 6 | second), length: 2)
    }
    if first >= 0xE0, first < 0xF0, let second = continuation(offset + 1),
      let third = continuation(offset + 2)
    {
      return Glyph(value: folded((first & 0x0F) << 12 | second << 6 | third), length: 3)
    }
    if first >= 0xF0, first < 0xF5, let second = continuation(offset + 1),
      let third = continuation(offset + 2),
      let fourth = continuation(offset + 3)
    {
      return Glyph(value: folded((first & 0x07) << 18 | second << 12 | third << 6 | fourth), length: 4)
    }
    return Glyph(value: 0xFFFD, length: 1)
  }

  /// The scalar that ends before an offset.
  func before(_ offset: Int) -> Glyph? {
    guard offset > 0, offset <= bytes.count else { return nil }
    var start = offset - 1
    while start > 0, offset - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    guard let glyph = at(start), start + glyph.length == offset else {
      return Glyph(value: 0xFFFD, length: 1)
    }
    return glyph
  }

  /// The offset after a word, if it stands there.
  func skip(_ word: StaticString, at offset: Int) -> Int? {
    let end = offset + word.utf8CodeUnitCount
    guard end <= bytes.count else { return nil }
    for index in 0..<word.utf8CodeUnitCount where word.utf8Start[index] != bytes[offset + index] {
      return nil
    }
    return end
  }

  /// Whether a word stands at an offset, full-width letters read as ASCII.
  func skips(_ word: String, at start: Int) -> Bool {
    var offset = start
    for scalar in word.unicodeScalars {
      guard let glyph = at(offset), glyph.value == scalar.value || glyph.value == folded(scalar.value) else {
        return false
      }
      offset += glyph.length
    }
    return true
  }

  /// Whether a word ends before an offset.
  func ends(before end: Int, with word: String) -> Bool {
    let count = word.utf8.count
    guard end >= count else { return false }
    return bytes[end - count..<end].elementsEqual(word.utf8)
  }

  /// The digits in a range as ASCII, everything else left out.
  func digits(in range: Range<Int>) -> [UInt8] {
    var digits: [UInt8] = []
    var offset = range.lowerBound
    while offset < range.upperBound, let glyph = at(offset) {
      if glyph.isDigit { digits.append(UInt8(glyph.value)) }
      offset += glyph.length
    }
    return digits
  }

  private func letter(_ number: UInt32) -> UInt32 { number < 26 ? 0x41 + number : 0x61 + number - 26 }

  private func continuation(_ offset: Int) -> UInt32? {
    guard offset < bytes.count, bytes[offset] & 0xC0 == 0x80 else { return nil }
    return UInt32(bytes[offset] & 0x3F)
  }

  private func folded(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x4E00...0x9FFF: value
    case 0xFF01...0xFF5E: value - 0xFEE0
    case 0x3000, 0xA0: 0x20
    case 0xB9: 0x31
    case 0x2070, 0x2074...0x2079, 0x2080...0x2089: 0x30 + value % 16
    case 0xB2, 0xB3: value - 0x80
    case 0x0660...0x0669, 0x06F0...0x06F9: 0x30 + value % 16
    case 0x2460...0x2468: value - 0x245F + 0x30
    case 0x2776...0x277E: value - 0x2775 + 0x30
    case 0x24EA, 0x24FF: 0x30
    case 0x1D7CE...0x1D7FF: 0x30 + (value - 0x1D7CE) % 10
    case 0x1D400...0x1D433: letter((value - 0x1D400) % 52)
    default: value
    }
  }
}

extension FoldedScalars.Glyph {
  var isDigit: Bool { value >= 0x30 && value <= 0x39 }
  var isLetter: Bool { (value >= 0x41 && value <= 0x5A) || (value >= 0x61 && value <= 0x7A) }
  /// A Chinese character of the basic block.
  var isHan: Bool { value >= 0x4E00 && value <= 0x9FFF }
  /// 〇 or a Chinese numeral up to ten.
  var isHanNumeral: Bool {
    switch Unicode.Scalar(value) {
    case "〇", "零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十": true
    default: false
    }
  }
  func isOne(of characters: StaticString) -> Bool {
    characters.withUTF8Buffer { bytes in
      let text = FoldedScalars(bytes: bytes)
      var offset = 0
      while let character = text.at(offset) {
        if character.value == value { return true }
        offset += character.length
      }
      return false
    }
  }
}
