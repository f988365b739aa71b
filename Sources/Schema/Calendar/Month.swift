/// A calendar month: `2026-03`.
package struct Month: Hashable, Comparable, Sendable {
  package let year: Int
  /// 1 to 12.
  package let month: Int

  package init?(year: Int, month: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    self.init(uncheckedYear: year, month: month)
  }

  package init(uncheckedYear year: Int, month: Int) {
    self.year = year
    self.month = month
  }

  package static func < (left: Month, right: Month) -> Bool {
    (left.year, left.month) < (right.year, right.month)
  }

  package var next: Month {
    month == 12 ? Month(uncheckedYear: year + 1, month: 1) : Month(uncheckedYear: year, month: month + 1)
  }
  package var previous: Month {
    month == 1 ? Month(uncheckedYear: year - 1, month: 12) : Month(uncheckedYear: year, month: month - 1)
  }
  package var quarter: Quarter { Quarter(year: year, quarter: (month - 1) / 3 + 1) }

  /// In days.
  package var length: Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  package var first: Day { Day(year: year, month: month, day: 1) ?? Day(number: 0) }
  package var last: Day { first + (length - 1) }
}

extension Month {
  /// Reads `2026-03`; nil for any other form.
  package init?(_ text: String) {
    guard let month = Array(text.utf8).withUnsafeBufferPointer({ Month(iso: $0) }) else { return nil }
    self = month
  }

  package init?(iso digits: UnsafeBufferPointer<UInt8>) {
    guard digits.count == 7, digits[4] == UInt8(ascii: "-"), let year = decimalNumber(digits[0..<4]),
      let month = decimalNumber(digits[5..<7])
    else { return nil }
    self.init(year: year, month: month)
  }

  /// `2026-03`.
  package var iso: String { "\(padded(year, 4))-\(padded(month, 2))" }
}

/// A quarter of a calendar year.
package struct Quarter: Hashable, Comparable, Sendable {
  package let year: Int
  /// 1 to 4.
  package let quarter: Int

  package init(year: Int, quarter: Int) { (self.year, self.quarter) = (year, quarter) }

  package static func < (left: Quarter, right: Quarter) -> Bool {
    (left.year, left.quarter) < (right.year, right.quarter)
  }

  package var first: Day { Month(uncheckedYear: year, month: quarter * 3 - 2).first }
  package var last: Day { Month(uncheckedYear: year, month: quarter * 3).last }
  package var previous: Quarter {
    quarter == 1 ? Quarter(year: year - 1, quarter: 4) : Quarter(year: year, quarter: quarter - 1)
  }
}
