/// A text as people mean it: without blanks, in half-width forms, in small letters. Equal for what only looks different.
func plainKey(_ text: String) -> String {
  var plain = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0xA0, 0x200B...0x200D, 0x3000, 0xFEFF: continue
    case 0x41...0x5A: plain.append(Unicode.Scalar(UInt8(scalar.value + 0x20)))
    case 0xFF21...0xFF3A: plain.append(Unicode.Scalar(UInt8(scalar.value - 0xFEE0 + 0x20)))
    case 0xFF01...0xFF5E: plain.append(Unicode.Scalar(UInt8(scalar.value - 0xFEE0)))
    default: plain.append(scalar)
    }
  }
  return String(plain)
}
