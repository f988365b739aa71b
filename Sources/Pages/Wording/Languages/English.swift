import Programme

struct EnglishManner: LanguageManner {
  static let tag = "en"
  let listSeparator = ", "
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
  func year(_ year: Int) -> String { "\(year)" }
  func weekday(_ weekday: Weekday) -> String { weekdays[weekday.number - 1] }
  func every(_ weekday: Weekday) -> String { "Every \(self.weekday(weekday))" }

  func hours(_ from: TimeOfDay, _ to: TimeOfDay, every weekday: Weekday, _ text: inout Pieces) {
    text.add("Every ")
    text.add(self.weekday(weekday))
    text.add(", ")
    hours(from, to, &text)
  }

  func hours(_ from: TimeOfDay, _ to: TimeOfDay, _ text: inout Pieces) {
    add(from, withHalf: (from.hour < 12) != (to.hour < 12), to: &text)
    text.add(" to ")
    add(to, withHalf: true, to: &text)
  }

  private func add(_ time: TimeOfDay, withHalf: Bool, to text: inout Pieces) {
    if time.minutes == 12 * 60 { return text.add("noon") }
    text.add(time.hour % 12 == 0 ? 12 : time.hour % 12)
    if time.minute > 0 {
      text.add(time.minute < 10 ? ":0" : ":")
      text.add(time.minute)
    }
    if withHalf { text.add(time.hour < 12 ? " am" : " pm") }
  }
}
