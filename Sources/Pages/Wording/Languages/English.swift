import Programme

struct EnglishManner: LanguageManner {
  static let tag = "en"
  private let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]
  private let weekdays = Weekday.allCases.map { $0.rawValue.prefix(1).uppercased() + $0.rawValue.dropFirst() }

  func date(_ day: Day) -> String { "\(day.parts.day) \(month(day.month))" }
  func shortDate(_ day: Day) -> String { "\(day.parts.day) \(shortMonth(day.month))" }
  func shortMonth(_ month: Month) -> String { String(monthName(month).prefix(3)) }
  func monthName(_ month: Month) -> String { months[month.month - 1] }
  func month(_ month: Month) -> String { "\(monthName(month)) \(month.year)" }
  func weekday(_ weekday: Weekday) -> String { weekdays[weekday.number - 1] }

  func hours(_ from: TimeOfDay, _ to: TimeOfDay) -> String {
    TextBuffer.text { text in
      add(from, withHalf: (from.hour < 12) != (to.hour < 12), to: &text)
      text.add(" to ")
      add(to, withHalf: true, to: &text)
    }
  }

  private func add(_ time: TimeOfDay, withHalf: Bool, to text: inout TextBuffer) {
    if time.minutes == 12 * 60 { return text.add("noon") }
    text.add(time.hour % 12 == 0 ? 12 : time.hour % 12)
    if time.minute > 0 {
      text.add(time.minute < 10 ? ":0" : ":")
      text.add(time.minute)
    }
    if withHalf { text.add(time.hour < 12 ? " am" : " pm") }
  }
}
