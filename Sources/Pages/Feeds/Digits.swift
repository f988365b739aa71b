import Programme

/// A day as `20260331` in ASCII: made once, written often.
struct DateDigits {
  /// The first digit is the lowest byte.
  let bytes: UInt64

  init(_ day: Day) {
    let (year, month, day) = day.parts
    bytes =
      decimal(year / 100) | decimal(year % 100) << 16 | decimal(month) << 32 | decimal(day) << 48
  }
}

extension TimeOfDay {
  /// `1430` in ASCII, the first digit in the lowest byte.
  var digits: UInt32 { UInt32(truncatingIfNeeded: decimal(hour) | decimal(minute) << 16) }
}

/// Two digits in ASCII, the first in the lower byte.
private func decimal(_ number: Int) -> UInt64 {
  UInt64(truncatingIfNeeded: 0x3030 + number / 10 % 10 + number % 10 * 0x100)
}
