import Bytes

/// SVG under construction, as the bytes it is made of.
struct MarkupBytes {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ literal: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  /// Markup that was made here.
  mutating func add(markup: String) { markup.withBytes { bytes.append(contentsOf: $0) } }

  mutating func add(_ other: MarkupBytes) { bytes += other.bytes }

  /// Text, or an attribute's value between double quotes. Characters that XML forbids (XML 1.0, 2.2) are left out.
  mutating func add(text: some StringProtocol) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": add("&amp;")
      case "<": add("&lt;")
      case ">": add("&gt;")
      case "\"": add("&quot;")
      case "\t", "\n", "\r": bytes.append(UInt8(scalar.value))
      case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: break
      default: bytes.append(contentsOf: Character(scalar).utf8)
      }
    }
  }

  mutating func add(_ number: Int) {
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    add(digits: number.magnitude)
  }

  /// With at most three decimals, a micrometre in millimetres.
  mutating func add(_ number: Double) { add(number, decimals: 3) }

  mutating func add(_ number: Double, decimals: Int) {
    var power: UInt = 1
    for _ in 0..<decimals { power *= 10 }
    let scaled = Int((number.clamped * Double(power)).rounded())
    if scaled < 0 { bytes.append(UInt8(ascii: "-")) }
    let (whole, rest) = scaled.magnitude.quotientAndRemainder(dividingBy: power)
    if whole > 0 || rest == 0 { add(digits: whole) }
    guard rest > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    var left = rest
    while left > 0 {
      power /= 10
      bytes.append(UInt8(ascii: "0") + UInt8(left / power))
      left %= power
    }
  }

  private mutating func add(digits number: UInt) {
    if number >= 10 { add(digits: number / 10) }
    bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
  }

  /// ` name="12.3"`
  mutating func add(attribute name: StaticString, _ number: Double) {
    begin(name)
    add(number)
    add("\"")
  }

  mutating func add(attribute name: StaticString, text: some StringProtocol) {
    begin(name)
    add(text: text)
    add("\"")
  }

  /// As `#rgb` or `#rrggbb`.
  mutating func add(attribute name: StaticString, _ colour: Colour) {
    begin(name)
    add("#")
    let parts = [colour.red, colour.green, colour.blue]
    let isShort = parts.allSatisfy { $0 >> 4 == $0 & 15 }
    for part in parts {
      if !isShort { bytes.append(lowerDigit(part >> 4)) }
      bytes.append(lowerDigit(part & 15))
    }
    add("\"")
  }

  private func lowerDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }

  private mutating func begin(_ name: StaticString) {
    add(" ")
    add(name)
    add("=\"")
  }
}
