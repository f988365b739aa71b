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

  @Test(
    "over the turn of the year, with the next year's notice and without it",
    arguments: [
      // The first three days of 2026 are off, and the Sunday after them is worked.
      ("2025-12-31", true, "2026-01-05"), ("2025-12-30", true, "2026-01-04"),
      ("2025-12-29", true, "2025-12-31"),
      ("2025-12-31", false, "2026-01-02"), ("2025-12-30", false, "2026-01-01"),
      ("2026-12-31", true, "2027-01-04"), ("2026-12-30", true, "2027-01-01"),
    ])
  func turnOfTheYear(received: String, hasNotice: Bool, last: String) {
    let old = WorkCalendar(off: [day("2025-10-01")], makeUp: [day("2025-10-11")], years: [2025])
    #expect((hasNotice ? calendar : old).adding(workdays: 2, to: day(received)).iso == last)
  }

  @Test(
    "make-up days count as working days for a request",
    arguments: [
      ("2026-02-27", "2026-03-02"), ("2026-05-08", "2026-05-11"), ("2026-09-18", "2026-09-21"),
      ("2026-09-19", "2026-09-21"), ("2026-10-09", "2026-10-12"), ("2026-10-08", "2026-10-10"),
    ])
  func makeUpDays(received: String, last: String) {
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
