import Testing
import Workers

@_spi(Review) @testable import Programme

/// What pairings owe and have done, month by month (articles 7 and 14).
struct DutyTests {
  /// The State Council's notice for 2026, as far as these months need it.
  private static let holidays = """
    year: 2026
    source: 放假通知
    off: [2026-01-01, 2026-01-02, 2026-01-03, 2026-02-15, 2026-02-16, 2026-02-17, 2026-02-18, 2026-02-19,
      2026-02-20, 2026-02-21, 2026-02-22, 2026-02-23, 2026-04-04, 2026-04-05, 2026-04-06]
    workdays: [2026-01-04, 2026-02-14, 2026-02-28]
    """

  private static func pairing(
    _ weekdays: [String], _ from: String = "2025-01-01", _ until: String = "2027-12-31", _ more: String = ""
  ) -> String {
    let sessions = weekdays.map { "{weekday: \($0), from: \"14:00\", to: \"17:00\"}" }.joined(separator: ", ")
    return """
      - community: tinghe
        firm: xizi
        lawyer: lin
        agreement: {number: XQ-1, signed: 2024-12-20, from: \(from), until: \(until)}
        sessions: [\(sessions)]
        filed: {on: 2025-01-05}

      """ + (more.isEmpty ? "" : "  \(more)\n")
  }

  private static func review(
    _ pairings: String, _ activities: String, on today: String = "2026-05-20"
  ) -> ProgrammeReview {
    let city = RuleCity.sound.on(today).removing("content/events/all.yaml")
      .removing("content/pairings/yinhe.yaml").removing("content/pairings/old.yaml")
      .adding(holidays, at: "content/holidays/2026.yaml").adding(pairings, at: "content/pairings/tinghe.yaml")
      .adding(activities, at: "content/activities/2026-01.yaml")
    return ProgrammeReview(city.read().programme, hasRegister: true, workers: Workers(count: 1))
  }

  /// A report for each month from January on with so many visits.
  private static func reports(_ visits: [Int], _ more: [String] = []) -> String {
    visits.enumerated().map { index, visits in
      let more = index < more.count ? ", " + more[index] : ""
      return "- {month: 2026-0\(index + 1), community: tinghe, visits: \(visits)\(more)}"
    }.joined(separator: "\n")
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let pairing: String
    /// January to April.
    let due: [Int]
  }

  static let cases: [Case] = [
    Case(
      testDescription: "Tuesdays, one of them in the Spring Festival", pairing: pairing(["tuesday"]),
      due: [4, 3, 5, 4]),
    Case(
      testDescription: "Thursdays: New Year's day is one", pairing: pairing(["thursday"]), due: [4, 3, 4, 5]),
    Case(
      testDescription: "Fridays: no make-up Saturday stands in for one", pairing: pairing(["friday"]),
      due: [4, 3, 4, 4]),
    Case(
      testDescription: "Saturdays, make-up ones among them", pairing: pairing(["saturday"]),
      due: [4, 3, 4, 3]),
    Case(
      testDescription: "two sessions a week", pairing: pairing(["tuesday", "thursday"]), due: [8, 6, 9, 9]),
    Case(
      testDescription: "begins in the middle of a month", pairing: pairing(["tuesday"], "2026-02-12"),
      due: [1, 5, 4]),
    Case(
      testDescription: "ends in the middle of a month",
      pairing: pairing(["tuesday"], "2024-07-01", "2026-02-12"), due: [4, 2]),
    Case(
      testDescription: "ended before its term",
      pairing: pairing(["tuesday"], "2024-07-01", "2026-12-31", "ended: {on: 2026-01-15}"),
      due: [2]),
    Case(
      testDescription: "one cancelled",
      pairing: pairing(
        ["tuesday"], "2025-01-01", "2027-12-31", "exceptions: [{on: 2026-03-17, change: cancelled}]"),
      due: [4, 3, 4, 4]),
    Case(
      testDescription: "moved into the next month",
      pairing: pairing(
        ["tuesday"], "2025-01-01", "2027-12-31",
        "exceptions: [{on: 2026-03-31, change: moved, to: {on: 2026-04-02, from: \"14:00\"}}]"),
      due: [4, 3, 4, 5]),
    Case(
      testDescription: "moved from the year before",
      pairing: pairing(
        ["tuesday"], "2025-01-01", "2027-12-31",
        "exceptions: [{on: 2025-12-30, change: moved, to: {on: 2026-01-05, from: \"14:00\"}}]"),
      due: [5, 3, 5, 4]),
  ]

  @Test(arguments: cases) func sessionsDueByMonth(_ test: Case) throws {
    let review = Self.review(test.pairing, Self.reports([9, 9, 9, 9]))
    let duties = try #require(review.duties.pairings.first)
    #expect(duties.months.map(\.visitsDue) == test.due)
    #expect(duties.counts.visitsKept == test.due.reduce(0, +))
  }

  @Test("a month's surplus does not make up for another, and nothing is below zero")
  func visits() throws {
    let counts = try #require(
      Self.review(Self.pairing(["tuesday"]), Self.reports([9, 0, 5, 4])).duties.pairings.first
    ).counts
    #expect([counts.visits, counts.visitsKept, counts.visitsDue] == [18, 13, 16])
    #expect(counts.visitsMark == .short)
    let none = Self.pairing(
      ["tuesday"], "2026-01-26", "2026-01-31", "exceptions: [{on: 2026-01-27, change: cancelled}]")
    let nothing = try #require(Self.review(none, Self.reports([3])).duties.pairings.first).counts
    #expect([nothing.visits, nothing.visitsKept, nothing.visitsDue] == [3, 0, 0])
    #expect(nothing.visitsMark == .none)
  }

  @Test("a report is late after the 10th, missing from the 11th on, and not asked of part of a month")
  func reports() throws {
    let pairing = Self.pairing(["tuesday"], "2025-12-20")
    let reports = Self.reports([4, 3], ["reported: 2026-02-10", "reported: 2026-03-11"])
    func counts(_ pairing: String, on today: String) throws -> [Int] {
      let counts = try #require(Self.review(pairing, reports, on: today).duties.pairings.first).counts
      return [counts.reportsDue, counts.reports, counts.reportsLate, counts.reportsMissing, counts.visitsDue]
    }
    #expect(try counts(pairing, on: "2026-04-10") == [2, 2, 1, 0, 7])
    #expect(try counts(pairing, on: "2026-04-11") == [3, 2, 1, 1, 12])
    #expect(try counts(Self.pairing(["tuesday"], "2026-01-02"), on: "2026-04-10") == [1, 1, 1, 0, 7])
  }

  @Test("lectures are asked of whole quarters, trainings pro rata")
  func lecturesAndTrainings() throws {
    let reports = Self.reports(
      [4, 4, 4, 4], ["", "lectures: 2", "", "mediator_trainings: 1"].map { $0.isEmpty ? "hotline: 1" : $0 })
    let whole = try #require(Self.review(Self.pairing(["tuesday"]), reports).duties.pairings.first)
    #expect([whole.counts.quartersDue, whole.counts.quartersKept, whole.counts.lectures] == [1, 1, 2])
    #expect([whole.counts.months, whole.counts.trainings] == [4, 1])
    #expect(whole.counts.trainingsMark(isOver: false) == .kept)
    let young = try #require(
      Self.review(Self.pairing(["tuesday"], "2026-01-02"), reports).duties.pairings.first)
    #expect(young.counts.lecturesMark == .none)
    #expect(young.counts.months == 3)
    let silent = try #require(
      Self.review(Self.pairing(["tuesday"]), Self.reports([4, 4, 4, 4])).duties.pairings.first)
    #expect(silent.quartersMissed.map(\.quarter) == [1])
    #expect(silent.counts.trainingsMark(isOver: false) == .open)
    #expect(silent.counts.lecturesMark == .short)
  }

  @Test("in January the year before is reviewed whole; a year without a training is then short")
  func yearEnd() throws {
    let review = Self.review(Self.pairing(["tuesday"]), Self.reports([4]), on: "2027-01-05")
    #expect(review.period.year == 2026)
    #expect(review.period.months.count == 12)
    let counts = try #require(review.duties.pairings.first).counts
    #expect(counts.months == 12)
    #expect(counts.trainingsMark(isOver: review.period.isWholeYear) == .short)
    // December's report may still come.
    #expect(counts.reportsDue == 11)
    #expect(counts.quartersDue == 4)
  }

  @Test("where one lawyer follows another within a month, visits are shared out by sessions due")
  func handover() throws {
    let pairings =
      Self.pairing(["tuesday"], "2025-01-01", "2026-03-15")
      + Self.pairing(["tuesday"], "2026-03-16", "2027-12-31").split(separator: "lawyer: lin").joined(
        separator: "lawyer: wu")
    let duties = Self.review(pairings, Self.reports([4, 3, 4, 4])).duties
    #expect(duties.pairings.map { $0.lawyer?.id } == ["lin", "wu"])
    #expect(duties.pairings.map { $0.months.map(\.visits) } == [[4, 3, 1], [3, 4]])
    #expect(duties.pairings.map { $0.months.map(\.visitsDue) } == [[4, 3, 2], [3, 4]])
    #expect(duties.city.visits == 15)
    #expect(duties.firms.map { [$0.counts.pairings, $0.counts.visits] } == [[2, 15]])
  }
}
