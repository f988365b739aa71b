import Bytes

/// PDF syntax under construction, as the bytes it is made of (ISO 32000-1, 7.2 and 7.3).
struct PDFBytes: Sendable {
  var bytes: [UInt8] = []

  var count: Int { bytes.count }

  mutating func add(_ literal: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  mutating func add(_ other: [UInt8]) { bytes.append(contentsOf: other) }

  /// ASCII that needs no escape, such as a name that was made here.
  mutating func add(text: String) { text.withBytes { bytes.append(contentsOf: $0) } }

  mutating func add(_ number: Int) {
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    add(digits: number.magnitude)
  }

  /// With at most three decimals, which is a third of a micrometre in points; what is no number counts as zero, and
  /// what is beyond all paper is brought back to where readers still calculate.
  mutating func add(_ number: Double) {
    let thousandths = Int((number.clamped * 1000).rounded())
    if thousandths < 0 { bytes.append(UInt8(ascii: "-")) }
    let magnitude = thousandths.magnitude
    let whole = magnitude / 1000
    let rest = magnitude % 1000
    if whole > 0 || rest == 0 { add(digits: whole) }
    guard rest > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    bytes.append(zero + UInt8(rest / 100))
    if rest % 100 > 0 { bytes.append(zero + UInt8(rest / 10 % 10)) }
    if rest % 10 > 0 { bytes.append(zero + UInt8(rest % 10)) }
  }

  mutating func add(_ first: Double, _ second: Double) {
    add(first)
    bytes.append(UInt8(ascii: " "))
    add(second)
  }

  mutating func add(_ first: Double, _ second: Double, _ third: Double, _ fourth: Double) {
    add(first, second)
    bytes.append(UInt8(ascii: " "))
    add(third, fourth)
  }

  mutating func add(reference object: Int) {
    add(object)
    add(" 0 R")
  }

  mutating func add(hexadecimal word: UInt16) {
    for shift in [12, 8, 4, 0] { bytes.append(hexadecimalDigit(UInt8(truncatingIfNeeded: word >> shift))) }
  }

  private mutating func add(digits number: UInt) {
    if number < 10 { return bytes.append(zero + UInt8(number)) }
    var rest = number
    var unit: UInt = 10
    while rest / unit >= 10 { unit *= 10 }
    while unit > 0 {
      bytes.append(zero + UInt8(rest / unit))
      rest %= unit
      unit /= 10
    }
  }
}

extension Double {
  /// Something that can be calculated with: zero for what is no number, and nothing beyond a kilometre.
  var clamped: Double { isNaN ? 0 : min(max(self, -1_000_000), 1_000_000) }
}

/// Of the four lower bits.
func hexadecimalDigit(_ value: UInt8) -> UInt8 {
  let value = value & 15
  return value < 10 ? zero + value : UInt8(ascii: "A") + value - 10
}

private let zero = UInt8(ascii: "0")
