/// The number of a practising licence as it was written, by its digits.
enum LicenceNumber: Equatable {
  /// 17 digits in the order that the Ministry of Justice gives them.
  case current
  /// 12 digits, from before the present form.
  case old
  /// 14 digits: a trainee, who has no licence yet.
  case trainee
  /// 17 digits in which some part cannot be what it should.
  case malformed(Part)
  /// Any other length, or characters that are no digits.
  case other(length: Int)

  /// A part of the 17 digits.
  enum Part: Equatable {
    case documentKind, province, year, category, sex
  }

  init(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.allSatisfy({ $0 >= 48 && $0 <= 57 }) else {
      self = .other(length: text.count)
      return
    }
    switch bytes.count {
    case 17: self = LicenceNumber.firstBadPart(bytes).map { .malformed($0) } ?? .current
    case 14: self = .trainee
    case 12: self = .old
    default: self = .other(length: bytes.count)
    }
  }

  /// 1 kind of document, 2–3 province, 4–5 city, 6–9 year of the first licence, 10 category, 11 sex, 12–17 serial.
  private static func firstBadPart(_ digits: [UInt8]) -> Part? {
    if digits[0] != UInt8(ascii: "1") { return .documentKind }
    if !isProvince(digits[1], digits[2]) { return .province }
    // Licences have been given since 1979, when the bar was set up again.
    guard let year = decimalNumber(digits[5..<9]), (1979...2100).contains(year) else { return .year }
    if digits[9] == UInt8(ascii: "0") { return .category }
    if digits[10] > UInt8(ascii: "1") { return .sex }
    return nil
  }

  /// Whether digits are a lawyer's licence, or a firm's, which is built alike but for its first digit.
  static func isWellFormed(_ digits: [UInt8]) -> Bool {
    guard digits.count == 17, (UInt8(ascii: "1")...UInt8(ascii: "3")).contains(digits[0]) else {
      return false
    }
    guard isProvince(digits[1], digits[2]), let year = decimalNumber(digits[5..<9]) else { return false }
    return (1979...2100).contains(year)
  }

  /// The first two digits of a division code (GB/T 2260).
  static func isProvince(_ first: UInt8, _ second: UInt8) -> Bool {
    guard let code = decimalNumber([first, second]) else { return false }
    switch code {
    case 11...15, 21...23, 31...37, 41...46, 50...54, 61...65, 71, 81...82: return true
    default: return false
    }
  }
}
