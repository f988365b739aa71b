import Records

/// A text as a reader gets to see it, where some of its characters are written as codes: `%31` in addresses, `&#49;` in Markdown,
/// `\u0031` in quoted YAML. Each byte knows where it was written.
struct DecodedText {
  /// Which codes are looked for.
  struct Codes: OptionSet {
    let rawValue: UInt8
    static let percent = Codes(rawValue: 1)
    static let entities = Codes(rawValue: 2)
    static let escapes = Codes(rawValue: 4)
  }

  private(set) var bytes: [UInt8] = []
  /// Where the code or the byte stands that each byte comes of.
  private var origins: [Range<Int>] = []

  /// Nil where nothing is written as a code.
  init?(of text: UnsafeBufferPointer<UInt8>, _ codes: Codes) {
    guard text.contains(where: { Self.mark($0, codes) }) else { return nil }
    var hasCode = false
    var offset = 0
    while offset < text.count {
      if Self.mark(text[offset], codes), let (length, scalar) = Self.code(in: text, at: offset) {
        hasCode = true
        add(scalar, from: offset..<offset + length)
        offset += length
      } else {
        bytes.append(text[offset])
        origins.append(offset..<offset + 1)
        offset += 1
      }
    }
    guard hasCode else { return nil }
  }

  /// Where a part of the decoded text was written.
  func origin(of part: Range<Int>) -> Range<Int> {
    guard let first = origins[part].first, let last = origins[part].last else { return 0..<0 }
    return first.lowerBound..<last.upperBound
  }

  private enum Code {
    case byte(UInt8)
    case scalar(UInt32)
  }

  private mutating func add(_ code: Code, from range: Range<Int>) {
    switch code {
    case .byte(let byte):
      bytes.append(byte)
      origins.append(range)
    case .scalar(let value):
      for byte in UTF8.encode(Unicode.Scalar(value) ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter {
        bytes.append(byte)
        origins.append(range)
      }
    }
  }

  private static func mark(_ byte: UInt8, _ codes: Codes) -> Bool {
    switch byte {
    case UInt8(ascii: "%"): codes.contains(.percent)
    case UInt8(ascii: "&"): codes.contains(.entities)
    case UInt8(ascii: "\\"): codes.contains(.escapes)
    default: false
    }
  }

  private static func code(
    in text: UnsafeBufferPointer<UInt8>, at offset: Int
  ) -> (length: Int, code: Code)? {
    switch text[offset] {
    case UInt8(ascii: "%"):
      return number(in: text, from: offset + 1, digits: 2).map { (3, .byte(UInt8(truncatingIfNeeded: $0))) }
    case UInt8(ascii: "\\"):
      guard offset + 1 < text.count else { return nil }
      let digits: Int
      switch text[offset + 1] {
      case UInt8(ascii: "x"): digits = 2
      case UInt8(ascii: "u"): digits = 4
      case UInt8(ascii: "U"): digits = 8
      default: return nil
      }
      return number(in: text, from: offset + 2, digits: digits).map { (2 + digits, .scalar($0)) }
    default: return entity(in: text, at: offset)
    }
  }

  private static func number(in text: UnsafeBufferPointer<UInt8>, from start: Int, digits: Int) -> UInt32? {
    guard start + digits <= text.count else { return nil }
    var number: UInt32 = 0
    for byte in text[start..<start + digits] {
      guard let digit = hexDigit(byte) else { return nil }
      number = number << 4 | UInt32(digit)
    }
    return number
  }

  /// `&#49;`, `&#x31;` or a name (CommonMark 0.30, 6.2; of the names those that stand between digits or are not seen).
  private static func entity(
    in text: UnsafeBufferPointer<UInt8>, at offset: Int
  ) -> (length: Int, code: Code)? {
    guard let end = text[offset...].prefix(32).firstIndex(of: UInt8(ascii: ";")), end > offset + 2 else {
      return nil
    }
    let name = text[offset + 1..<end]
    guard name.first == UInt8(ascii: "#") else {
      return names[String(decoding: name, as: UTF8.self)].map { (end + 1 - offset, .scalar($0)) }
    }
    let isHex = text[offset + 2] == UInt8(ascii: "x") || text[offset + 2] == UInt8(ascii: "X")
    var number: UInt32 = 0
    for byte in name.dropFirst(isHex ? 2 : 1) {
      guard let digit = hexDigit(byte), isHex || digit < 10, number < 0x110000 else { return nil }
      number = number * (isHex ? 16 : 10) + UInt32(digit)
    }
    return (end + 1 - offset, .scalar(number))
  }

  private static let names: [String: UInt32] = [
    "nbsp": 0x20, "ensp": 0x20, "emsp": 0x20, "emsp13": 0x20, "emsp14": 0x20, "numsp": 0x20, "puncsp": 0x20,
    "thinsp": 0x20, "hairsp": 0x20, "MediumSpace": 0x20, "NonBreakingSpace": 0x20, "ThinSpace": 0x20,
    "VeryThinSpace": 0x20, "Tab": 0x09, "NewLine": 0x0A, "hyphen": 0x2D, "dash": 0x2D, "ndash": 0x2D,
    "mdash": 0x2D, "horbar": 0x2D, "minus": 0x2D, "period": 0x2E, "middot": 0xB7, "centerdot": 0xB7,
    "sol": 0x2F,
    "lpar": 0x28, "rpar": 0x29, "lsqb": 0x5B, "rsqb": 0x5D, "num": 0x23, "shy": 0xAD, "zwnj": 0x200C,
    "zwj": 0x200D, "lrm": 0x200E, "rlm": 0x200F, "ZeroWidthSpace": 0x200B, "NegativeVeryThinSpace": 0x200B,
    "NegativeThinSpace": 0x200B, "NegativeMediumSpace": 0x200B, "NegativeThickSpace": 0x200B,
    "NoBreak": 0x2060,
    "ApplyFunction": 0x2061, "af": 0x2061, "InvisibleTimes": 0x2062, "it": 0x2062, "InvisibleComma": 0x2063,
    "ic": 0x2063,
  ]
}
