/// A calendar day, without a time or a zone; arithmetic is in whole days.
package struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01.
  package let number: Int32

  package init(number: Int32) { self.number = number }

  /// Nil unless it is a real date of the Gregorian calendar, years 1 to 9999.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Month(uncheckedYear: year, month: month).length
    else { return nil }
    number = Day.number(year: year, month: month, day: day)
  }

  package static func < (left: Day, right: Day) -> Bool { left.number < right.number }
  package static func + (day: Day, days: Int) -> Day { Day(number: day.number + Int32(days)) }
  package static func - (day: Day, days: Int) -> Day { Day(number: day.number - Int32(days)) }
  /// The days from `right` to `left`.
  package static func - (left: Day, right: Day) -> Int { Int(left.number - right.number) }

  // Civil-from-days over 400-year eras that start on 1 March (Howard Hinnant's public-domain method).
  private static func number(year: Int, month: Int, day: Int) -> Int32 {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int32(era * 146_097 + dayOfEra - 719_468)
  }

  package var parts: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthPart = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthPart + 2) / 5 + 1
    let month = monthPart < 10 ? monthPart + 3 : monthPart - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  package var year: Int { parts.year }
  package var month: Month { Month(uncheckedYear: parts.year, month: parts.month) }
  package var weekday: Weekday {
    switch (Int(number) % 7 + 7 + 3) % 7 {
    case 0: .monday
    case 1: .tuesday
    case 2: .wednesday
    case 3: .thursday
    case 4: .friday
    case 5: .saturday
    default: .sunday
    }
  }
}

extension Day {
  /// Reads `2026-03-31`; nil for any other form or a day that does not exist.
  package init?(iso bytes: some Collection<UInt8>) {
    guard let day = Array(bytes).withUnsafeBufferPointer({ Day(iso: $0) }) else { return nil }
    self = day
  }

  package init?(iso digits: UnsafeBufferPointer<UInt8>) {
    guard digits.count == 10, digits[4] == UInt8(ascii: "-"), digits[7] == UInt8(ascii: "-"),
      let year = decimalNumber(digits[0..<4]), let month = decimalNumber(digits[5..<7]),
      let day = decimalNumber(digits[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  package init?(_ text: String) { self.init(iso: text.utf8) }

  /// `2026-03-31`.
  package var iso: String {
    let (year, month, day) = parts
    guard (0...9999).contains(year) else { return "\(year)-\(padded(month, 2))-\(padded(day, 2))" }
    return String(unsafeUninitializedCapacity: 10) { text in
      write(year, digits: 4, at: 0, in: text)
      text[4] = UInt8(ascii: "-")
      write(month, digits: 2, at: 5, in: text)
      text[7] = UInt8(ascii: "-")
      write(day, digits: 2, at: 8, in: text)
      return 10
    }
  }
}

/// A decimal number of ASCII digits only; nil for anything else.
package func decimalNumber(_ digits: some Collection<UInt8>) -> Int? {
  guard !digits.isEmpty, digits.count <= 15 else { return nil }
  var number = 0
  for digit in digits {
    guard digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "9") else { return nil }
    number = number * 10 + Int(digit - UInt8(ascii: "0"))
  }
  return number
}

/// Writes a number of at most so many digits with zeros before it.
package func write(_ number: Int, digits: Int, at start: Int, in text: UnsafeMutableBufferPointer<UInt8>) {
  var rest = number
  for index in stride(from: start + digits - 1, through: start, by: -1) {
    text[index] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
    rest /= 10
  }
}

/// A number with leading zeros.
package func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
