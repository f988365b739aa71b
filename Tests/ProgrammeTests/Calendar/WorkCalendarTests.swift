import Testing

@testable import Programme

@Suite struct WorkCalendarTests {
  let calendar = WorkCalendar(TestCity(["holidays/2026.yaml": holidays2026]).programme.holidays)

  @Test(arguments: [
    ("2026-02-12", "2026-02-14"),
    ("2026-02-13", "2026-02-24"),
    ("2026-04-30", "2026-05-07"),
    ("2026-09-30", "2026-10-09"),
    ("2026-03-06", "2026-03-10"),
  ])
  func `two working days, the day of receipt not counted`(received: String, last: String) {
    #expect(calendar.adding(workdays: 2, to: day(received)).iso == last)
  }

  @Test func `a make-up Saturday is worked, an ordinary one is not, and a holiday on a weekday is not`() {
    #expect(calendar.isWorkday(day("2026-02-14")))
    #expect(!calendar.isWorkday(day("2026-03-14")))
    #expect(!calendar.isWorkday(day("2026-02-16")))
    #expect(calendar.isHoliday(day("2026-02-16")))
    #expect(!calendar.isHoliday(day("2026-02-14")))
  }

  @Test func `a year without a notice is worked from Monday to Friday`() {
    #expect(calendar.covers(2026))
    #expect(!calendar.covers(2027))
    #expect(calendar.isWorkday(day("2027-01-01")))
    #expect(calendar.adding(workdays: 2, to: day("2027-10-01")).iso == "2027-10-05")
  }

  @Test func `a day listed as off and as worked is off`() {
    let calendar = WorkCalendar(off: [day("2026-02-14")], makeUp: [day("2026-02-14")], years: [2026])
    #expect(!calendar.isWorkday(day("2026-02-14")))
  }

  @Test func `no working days later is the same day`() {
    #expect(calendar.adding(workdays: 0, to: day("2026-02-16")) == day("2026-02-16"))
  }
}
