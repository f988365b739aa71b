import Bytes

/// Appending addresses to HTML bytes.
extension [UInt8] {
  /// An address inside a double-quoted attribute: bytes that RFC 3986 does not allow are percent-encoded.
  mutating func appendAddress(_ address: some Collection<UInt8>) {
    for byte in address {
      switch byte {
      case UInt8(ascii: "&"): append("&amp;")
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"):
        append(byte)
      default:
        isAddressPunctuation(byte) ? append(byte) : appendPercent(byte)
      }
    }
  }

  private func isAddressPunctuation(_ byte: UInt8) -> Bool {
    let allowed: StaticString = "-._~:/?#@!$'()*+,;=%"
    return (0..<allowed.utf8CodeUnitCount).contains { allowed.utf8Start[$0] == byte }
  }

  private mutating func appendPercent(_ byte: UInt8) {
    let digits: StaticString = "0123456789ABCDEF"
    append(UInt8(ascii: "%"))
    append(digits.utf8Start[Int(byte >> 4)])
    append(digits.utf8Start[Int(byte & 15)])
  }
}
