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

  /// Whether 17 to 19 characters are most likely a resident number that was mistyped: one digit too few, too many or another one,
  /// with a region and a birth date where they belong.
  ///
  /// Nobody born later is found: registers number matters by region, date and serial, and the programme began in 2009.
  static func isMistypedResidentID(_ characters: [UInt8]) -> Bool {
    guard (17...19).contains(characters.count), characters.dropLast().allSatisfy({ $0 >= 48 && $0 <= 57 }),
      hasProvince(characters), !LicenceNumber.isWellFormed(characters),
      characters.count != 18 || !CreditCode.isValid(characters)
    else { return false }
    let hasCounty = characters[4] != 48 || characters[5] != 48
    if hasCounty, isBirthDate(characters[6..<14]) { return true }
    switch characters.count {
    case 17: return isBirthDate(characters[5..<13])
    case 19: return isBirthDate(characters[7..<15])
    default: return false
    }
  }

  /// 15 digits of the form before 1999: region, birth date with two digits for the year, serial.
  static func isOldResidentID(_ digits: [UInt8]) -> Bool {
    guard digits.count == 15, hasProvince(digits), digits[2] != 48 || digits[3] != 48,
      digits[4] != 48 || digits[5] != 48
    else { return false }
    return isBirthDate([49, 57] + digits[6..<12])
  }

  /// A day of which somebody who lives could be born before the programme began.
  private static func isBirthDate(_ digits: some Collection<UInt8>) -> Bool {
    let digits = Array(digits)
    guard let year = decimalNumber(digits[0..<4]), let month = decimalNumber(digits[4..<6]),
      let day = decimalNumber(digits[6..<8]), (1900...2008).contains(year)
    else { return false }
    return Day(year: year, month: month, day: day) != nil
  }

  /// A mobile number behind the country's code without a plus sign.
  static func isMobileBehindCode(_ digits: [UInt8]) -> Bool {
    digits.starts(with: "86".utf8) && isMobile(Array(digits.dropFirst(2)))
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
