/// Which days are worked, from the State Council's yearly notices (article 15's two working days are counted by it).
///
/// In a year without a notice Monday to Friday are worked and no day is a holiday.
package struct WorkCalendar: Sendable {
  private let off: Set<Day>
  private let makeUp: Set<Day>
  private let years: Set<Int>

  package init(_ notices: RecordTable<Holidays>) {
    self.init(
      off: notices.all.flatMap { $0.off.value.map(\.value) },
      makeUp: notices.all.flatMap { $0.workdays.value.map(\.value) }, years: notices.all.map(\.year.value))
  }

  /// - Parameters:
  ///   - off: days off, weekends among them or not.
  ///   - makeUp: weekend days that are worked instead; a day that stands in both is off.
  ///   - years: those that a notice covers.
  init(off: [Day], makeUp: [Day], years: [Int]) {
    self.off = Set(off)
    self.makeUp = Set(makeUp).subtracting(self.off)
    self.years = Set(years)
  }

  /// Whether a notice tells this year's holidays.
  package func covers(_ year: Int) -> Bool { years.contains(year) }

  package func isHoliday(_ day: Day) -> Bool { off.contains(day) }

  package func isWorkday(_ day: Day) -> Bool {
    !off.contains(day) && (!day.weekday.isWeekend || makeUp.contains(day))
  }

  /// The working day that comes so many working days after a day, which itself is not counted.
  package func adding(workdays count: Int, to received: Day) -> Day {
    var day = received
    var left = count
    // Ends because only finitely many days are off.
    while left > 0 {
      day = day + 1
      if isWorkday(day) { left -= 1 }
    }
    return day
  }

  /// How many working days lie after one day, up to another, which is counted; nil beyond ten years.
  package func workdays(after first: Day, through last: Day) -> Int? {
    guard last - first <= 3660 else { return nil }
    var (count, day) = (0, first)
    while day < last {
      day = day + 1
      if isWorkday(day) { count += 1 }
    }
    return count
  }
}
