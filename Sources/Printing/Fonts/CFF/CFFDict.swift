/// A DICT of a CFF table: operators behind their operands (Adobe Technical Note 5176, section 4).
struct CFFDict {
  struct Entry {
    let name: CFFOperator
    /// A real number among them is rounded towards zero: what must be exact is copied as bytes.
    let operands: [Int]
    /// Operands and operator as they stand in the file.
    let bytes: FontBytes
  }

  let entries: [Entry]

  /// Nil where it is cut off or has more operands than the 48 that the format allows.
  init?(_ bytes: FontBytes) {
    var entries: [Entry] = []
    var operands: [Int] = []
    var start = 0
    var at = 0
    while at < bytes.count {
      guard let first = bytes.byte(at) else { return nil }
      if first <= 21 {
        var name = first
        at += 1
        if first == 12 {
          guard let second = bytes.byte(at) else { return nil }
          name = 12 << 8 | second
          at += 1
        }
        guard let raw = bytes.part(start, at - start) else { return nil }
        entries.append(Entry(name: CFFOperator(rawValue: name), operands: operands, bytes: raw))
        operands.removeAll()
        start = at
        continue
      }
      guard operands.count < 48, let (value, size) = Self.operand(bytes, at: at, first) else { return nil }
      operands.append(value)
      at += size
    }
    self.entries = entries
  }

  subscript(name: CFFOperator) -> Entry? { entries.last { $0.name == name } }

  private static func operand(_ bytes: FontBytes, at: Int, _ first: Int) -> (value: Int, size: Int)? {
    switch first {
    case 28: return bytes.int16(at + 1).map { ($0, 3) }
    case 29: return bytes.uint32(at + 1).map { (Int(Int32(truncatingIfNeeded: $0)), 5) }
    case 30: return real(bytes, at: at)
    case 32...246: return (first - 139, 1)
    case 247...250: return bytes.byte(at + 1).map { ((first - 247) * 256 + $0 + 108, 2) }
    case 251...254: return bytes.byte(at + 1).map { (-(first - 251) * 256 - $0 - 108, 2) }
    default: return nil
    }
  }

  /// Two digits a byte, 0xF ends the number; only what stands before the point is kept.
  private static func real(_ bytes: FontBytes, at start: Int) -> (value: Int, size: Int)? {
    var value = 0
    var isNegative = false
    var isWhole = true
    var at = start + 1
    while let byte = bytes.byte(at), at - start < 32 {
      at += 1
      for digit in [byte >> 4, byte & 15] {
        switch digit {
        case 0...9: if isWhole, value < 100_000_000 { value = value * 10 + digit }
        case 14: isNegative = true
        case 15: return (isNegative ? -value : value, at - start)
        default: isWhole = false
        }
      }
    }
    return nil
  }
}

/// Operators of the DICTs that are read or written here; one of two bytes is 12 × 256 + the second.
struct CFFOperator: RawRepresentable, Hashable {
  let rawValue: Int

  static let fontBBox = CFFOperator(rawValue: 5)
  static let stdVW = CFFOperator(rawValue: 11)
  static let charset = CFFOperator(rawValue: 15)
  static let charStrings = CFFOperator(rawValue: 17)
  static let privateDict = CFFOperator(rawValue: 18)
  static let subrs = CFFOperator(rawValue: 19)
  static let defaultWidthX = CFFOperator(rawValue: 20)
  static let nominalWidthX = CFFOperator(rawValue: 21)
  static let charstringType = CFFOperator(rawValue: 12 << 8 | 6)
  static let fontMatrix = CFFOperator(rawValue: 12 << 8 | 7)
  static let ros = CFFOperator(rawValue: 12 << 8 | 30)
  static let cidCount = CFFOperator(rawValue: 12 << 8 | 34)
  static let fdArray = CFFOperator(rawValue: 12 << 8 | 36)
  static let fdSelect = CFFOperator(rawValue: 12 << 8 | 37)
}

/// A real number as DICTs write it: a digit, point or sign in each half byte.
enum CFFReal {
  static func bytes(_ value: Double) -> [UInt8] {
    var halves: [UInt8] = []
    for character in value.description.utf8 {
      switch character {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): halves.append(character - UInt8(ascii: "0"))
      case UInt8(ascii: "."): halves.append(0xA)
      case UInt8(ascii: "e"): halves.append(0xB)
      // A minus behind the e makes it another sign.
      case UInt8(ascii: "-"):
        if halves.last == 0xB { halves[halves.count - 1] = 0xC } else { halves.append(0xE) }
      default: continue
      }
    }
    halves.append(0xF)
    if halves.count % 2 == 1 { halves.append(0xF) }
    return [30] + stride(from: 0, to: halves.count, by: 2).map { halves[$0] << 4 | halves[$0 + 1] }
  }
}
