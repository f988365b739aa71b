import Bytes
import Diagnostics

/// Finds the characters that nobody sees, whether they stand in a file themselves or are written as escapes.
package enum HiddenCharacterCheck {
  /// Those that stand in a file as they are; a byte-order mark at its start is none.
  ///
  /// - Parameter source: what has passed `EncodingCheck`.
  package static func findings(path: String, in source: [UInt8]) -> [Finding] {
    source.withUnsafeBufferPointer { bytes in
      let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      var findings = FileFindings(path: path)
      var hit = HiddenCharacter.first(in: bytes, from: start)
      while let found = hit {
        findings.add(
          RecordsRules.hiddenCharacter(found.scalar, at: SourcePlace(path: path, range: found.range)))
        hit = HiddenCharacter.first(in: bytes, from: found.range.upperBound)
      }
      return findings.all
    }
  }

  /// Those that the escapes of a double-quoted YAML scalar stand for (YAML 1.1, 5.6), at the escape.
  ///
  /// - Parameter range: the scalar in the file, quotes included; libyaml has read it without a complaint.
  static func escapes(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [(
    range: Range<Int>, scalar: UInt32
  )] {
    var found: [(range: Range<Int>, scalar: UInt32)] = []
    var offset = range.lowerBound
    while offset + 1 < range.upperBound {
      guard bytes[offset] == UInt8(ascii: "\\") else {
        offset += 1
        continue
      }
      let (scalar, length) = escape(in: bytes, at: offset, before: range.upperBound)
      if let scalar, scalar == 0x0D || HiddenCharacter(scalar) != nil {
        found.append((offset..<offset + length, scalar))
      }
      offset += length
    }
    return found
  }

  /// What an escape stands for, nil for none that could be hidden, and its length.
  private static func escape(
    in bytes: UnsafeBufferPointer<UInt8>, at offset: Int, before end: Int
  ) -> (scalar: UInt32?, length: Int) {
    let digits: Int
    switch bytes[offset + 1] {
    case UInt8(ascii: "0"): return (0, 2)
    case UInt8(ascii: "a"): return (7, 2)
    case UInt8(ascii: "b"): return (8, 2)
    case UInt8(ascii: "v"): return (11, 2)
    case UInt8(ascii: "f"): return (12, 2)
    case UInt8(ascii: "r"): return (13, 2)
    case UInt8(ascii: "e"): return (27, 2)
    case UInt8(ascii: "N"): return (0x85, 2)
    case UInt8(ascii: "L"): return (0x2028, 2)
    case UInt8(ascii: "P"): return (0x2029, 2)
    case UInt8(ascii: "x"): digits = 2
    case UInt8(ascii: "u"): digits = 4
    case UInt8(ascii: "U"): digits = 8
    default: return (nil, 2)
    }
    guard offset + 2 + digits <= end else { return (nil, 2) }
    var scalar: UInt32 = 0
    for byte in bytes[offset + 2..<offset + 2 + digits] {
      guard let digit = hexDigit(byte) else { return (nil, 2) }
      scalar = scalar << 4 | UInt32(digit)
    }
    return (scalar, 2 + digits)
  }
}

/// The value of a hexadecimal digit.
package func hexDigit(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
  default: nil
  }
}
