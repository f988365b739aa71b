/// A person's numbers, told by their structure and check digits; all take ASCII digits.
enum PersonalNumbers {
  /// 18 characters, the last a digit or X: a birth date that exists and a check digit (GB 11643-1999).
  static func isResidentID(_ characters: [UInt8]) -> Bool {
    guard hasBirthDate(characters) else { return false }
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    var sum = 0
    for (character, weight) in zip(characters, weights) { sum += Int(character - 48) * weight }
    let checks = Array("10X98765432".utf8)
    return checks[sum % 11] == characters[17]
  }

  /// Whether 18 characters have the structure of a resident number, with or without the right check digit.
  static func hasBirthDate(_ characters: [UInt8]) -> Bool {
    guard characters.count == 18, characters[..<17].allSatisfy({ $0 >= 48 && $0 <= 57 }),
      let year = decimalNumber(characters[6..<10]), let month = decimalNumber(characters[10..<12]),
      let day = decimalNumber(characters[12..<14]), (1850...2100).contains(year)
    else { return false }
    return Day(year: year, month: month, day: day) != nil
  }

  /// Whether a number begins with a province's code (GB/T 2260).
  static func hasProvince(_ characters: [UInt8]) -> Bool {
    guard let code = decimalNumber(characters[0..<2]) else { return false }
    switch code {
    case 11...15, 21...23, 31...37, 41...46, 50...54, 61...65, 71, 81...83: return true
    default: return false
    }
  }

  /// A mobile number behind a zero: no area code begins with 01 but Beijing's 010.
  static func isMobileBehindZero(_ digits: [UInt8]) -> Bool {
    digits.first == UInt8(ascii: "0") && isMobile(Array(digits.dropFirst()))
  }

  static func isMobile(_ digits: [UInt8]) -> Bool {
    digits.count == 11 && digits[0] == UInt8(ascii: "1") && digits[1] >= UInt8(ascii: "3")
  }

  /// 16 to 19 digits that begin as card numbers do, with Luhn's check digit (ISO/IEC 7812-1).
  static func isBankCard(_ digits: [UInt8]) -> Bool {
    guard (16...19).contains(digits.count), digits[0] >= UInt8(ascii: "3"), !isOtherCode(digits) else {
      return false
    }
    var sum = 0
    for (index, digit) in digits.reversed().enumerated() {
      let value = Int(digit - 48) * (index % 2 == 1 ? 2 : 1)
      sum += value > 9 ? value - 9 : value
    }
    return sum % 10 == 0
  }

  /// Numbers of bodies and licences that pass Luhn's check one time in ten.
  private static func isOtherCode(_ digits: [UInt8]) -> Bool {
    LicenceNumber.isWellFormed(digits) || (digits.count == 18 && CreditCode.isValid(digits))
  }
}
