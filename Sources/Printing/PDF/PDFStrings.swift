import Bytes

extension PDFBytes {
  /// A text string (ISO 32000-1, 7.9.2.2): ASCII as it is, anything else as UTF-16BE behind its byte-order mark.
  mutating func add(textString text: String) {
    let isPlain = text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
    bytes.append(UInt8(ascii: "("))
    if isPlain {
      for byte in text.utf8 { add(escaped: byte) }
    } else {
      bytes += [0xFE, 0xFF]
      for unit in text.utf16 {
        add(escaped: UInt8(unit >> 8))
        add(escaped: UInt8(unit & 0xFF))
      }
    }
    bytes.append(UInt8(ascii: ")"))
  }

  /// Bytes of 7-bit ASCII, such as an address in a link action; others are percent-encoded.
  mutating func add(address: String) {
    bytes.append(UInt8(ascii: "("))
    for byte in address.utf8 {
      if (0x21..<0x7F).contains(byte) {
        add(escaped: byte)
      } else {
        bytes += [UInt8(ascii: "%"), hexadecimalDigit(byte >> 4), hexadecimalDigit(byte)]
      }
    }
    bytes.append(UInt8(ascii: ")"))
  }

  /// A name, in which everything that is not regular is written as `#` and two digits (ISO 32000-1, 7.3.5).
  mutating func add(name: String) {
    bytes.append(UInt8(ascii: "/"))
    for byte in name.utf8 {
      let isRegular = (0x21..<0x7F).contains(byte) && !Array("()<>[]{}/%#".utf8).contains(byte)
      if isRegular {
        bytes.append(byte)
      } else if byte != 0 {
        bytes += [UInt8(ascii: "#"), hexadecimalDigit(byte >> 4), hexadecimalDigit(byte)]
      }
    }
  }

  /// One byte inside a literal string; a bare carriage return would be read as a line feed.
  @inline(__always)
  mutating func add(escaped byte: UInt8) {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\\"):
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(byte)
    case 0x0D:
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(UInt8(ascii: "r"))
    default: bytes.append(byte)
    }
  }

  /// Character data of XML 1.0; control characters, which it cannot hold, are left out.
  mutating func add(xml text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": add("&amp;")
      case "<": add("&lt;")
      case ">": add("&gt;")
      case "\"": add("&quot;")
      case "\t", "\n", "\r": bytes.append(UInt8(ascii: " "))
      case "\u{0}"..<"\u{20}", "\u{7F}"..<"\u{A0}", "\u{FFFE}"..."\u{FFFF}": break
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }
}
