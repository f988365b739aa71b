/// A time on a clock of 24 hours, to the minute.
package struct TimeOfDay: Hashable, Comparable, Sendable {
  /// Since midnight, 0 to 1439.
  package let minutes: Int

  package static let midnight = TimeOfDay(minutes: 0)

  private init(minutes: Int) { self.minutes = minutes }

  package init?(hour: Int, minute: Int) {
    guard (0..<24).contains(hour), (0..<60).contains(minute) else { return nil }
    minutes = hour * 60 + minute
  }

  /// Reads `08:30`; nil for any other form.
  package init?(_ text: String) {
    guard let time = Array(text.utf8).withUnsafeBufferPointer({ TimeOfDay($0) }) else { return nil }
    self = time
  }

  package init?(_ digits: UnsafeBufferPointer<UInt8>) {
    guard digits.count == 5, digits[2] == UInt8(ascii: ":"), let hour = decimalNumber(digits[0..<2]),
      let minute = decimalNumber(digits[3..<5])
    else { return nil }
    self.init(hour: hour, minute: minute)
  }

  package static func < (left: TimeOfDay, right: TimeOfDay) -> Bool { left.minutes < right.minutes }

  package var hour: Int { minutes / 60 }
  package var minute: Int { minutes % 60 }
  /// `08:30`.
  package var text: String {
    String(unsafeUninitializedCapacity: 5) { text in
      write(hour, digits: 2, at: 0, in: text)
      text[2] = UInt8(ascii: ":")
      write(minute, digits: 2, at: 3, in: text)
      return 5
    }
  }
}

extension TimeOfDay {
  /// Nil beyond the end of the day.
  package init?(sinceMidnight minutes: Int) { self.init(hour: minutes / 60, minute: minutes % 60) }
}
