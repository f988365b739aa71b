import Testing

@testable import Programme

@Suite struct YearTotalsTests {
  /// Each month's mediations of the communities a, b (first street), c (second) and d (third, in the other district).
  private func city(_ months: [(String, [Int])], today: String) -> ReportCity {
    let reports = months.flatMap { month, values in
      zip(["a", "b", "c", "d"], values).map {
        "- {month: \(month), community: \($0), visits: 1, mediations: \($1)}"
      }
    }
    return ReportCity(today: today, reports: reports.joined(separator: "\n"))
  }

  @Test func `months that are told have their sum told, in a running year too`() {
    let city = city([("2026-01", [5, 5, 6, 9]), ("2026-02", [0, 8, 7, 0])], today: "2026-03-20")
    #expect(city.statistics.row(.mediations, year: 2026) == "40 | 31 9 | 18 13 9 nil")
  }

  @Test
  func `a running year withholds the sums of rows with hidden months, and an ended one tells what it may`() {
    let months = [("2025-10", [1, 2, 20, 9]), ("2025-11", [2, 1, 30, 9]), ("2025-12", [10, 0, 2, 9])]
    let running = city(months, today: "2026-01-10").statistics
    #expect(running[year: 2025]?.isOver == false)
    // Reports of December may still come in.
    #expect(running[year: 2025]?.months.map(\.iso) == ["2025-10", "2025-11"])
    #expect(running.row(.mediations, year: 2025) == "74 | 56 18 | - - 18 nil")
    let over = city(months, today: "2026-01-11").statistics
    #expect(over[year: 2025]?.isOver == true)
    // Each month hides both streets: what one has more in a month the other has less, and it can be made up for in
    // another month.
    #expect(over.row(.mediations, "2025-10") == "32 | 23 9 | <5 - 9 nil")
    #expect(over.row(.mediations, year: 2025) == "95 | 68 27 | 16 52 27 nil")
  }

  @Test func `one hidden month in a row keeps its sum from being told for ever`() {
    let months = [("2025-11", [1, 2, 20, 9]), ("2025-12", [10, 20, 30, 9])]
    let statistics = city(months, today: "2026-06-01").statistics
    #expect(statistics.row(.mediations, year: 2025) == "101 | 83 18 | - - 18 nil")
  }

  @Test func `small sums of a year are not told either`() {
    let months = [("2025-11", [1, 0, 20, 9]), ("2025-12", [2, 0, 20, 9])]
    let statistics = city(months, today: "2026-06-01").statistics
    #expect(statistics[year: 2025]?.streets[0]?[.mediations].number == nil)
    #expect(statistics[year: 2025]?.streets[1]?[.mediations].number == nil)
    #expect(statistics.row(.mediations, year: 2025).hasPrefix("61 | 43 18 | "))
  }

  @Test func `years are apart, and a community that was merged in one keeps its months`() {
    let city = ReportCity(
      today: "2026-03-20",
      reports: """
        - {month: 2025-12, community: a, visits: 4, consultations: 9}
        - {month: 2025-12, community: b, visits: 4, consultations: 8}
        - {month: 2026-01, community: a, visits: 4, consultations: 7}
        - {month: 2026-02, community: b, visits: 4, consultations: 20}
        """,
      communities: """
        - {id: a, name: 甲, street: s1, status: {merged_into: b}}
        - {id: b, name: 乙, street: s2}
        """)
    #expect(city.statistics.row(.consultations, year: 2025) == "17 | 17 nil | 9 8 nil nil")
    #expect(city.statistics.row(.consultations, year: 2026) == "27 | 27 nil | 7 20 nil nil")
    #expect(city.statistics[year: 2026]?.months.map(\.iso) == ["2026-01", "2026-02"])
  }
}

@Suite struct InTimeShareTests {
  private func share(_ requests: [(Int, Int)]) -> (city: Int?, districts: [Int?], streets: [Int?]) {
    let reports = zip(["a", "b", "c", "d"], requests).map {
      "- {month: 2026-01, community: \($0), visits: 1, requests: {received: \($1.0), in_time: \($1.1)}}"
    }
    let month = ReportCity(reports: reports.joined(separator: "\n")).statistics.months.first
    return (
      month?.city.inTime, month?.districts.map { $0?.inTime } ?? [], month?.streets.map { $0?.inTime } ?? []
    )
  }

  @Test func `shares are whole per cent rounded down, of districts and the city`() {
    let share = share([(5, 5), (5, 4), (5, 5), (6, 4)])
    #expect(share.city == 85)
    #expect(share.districts == [93, 66])
    #expect(share.streets == [nil, nil, nil, nil])
  }

  @Test func `all but one late of many is not all in time`() {
    #expect(share([(999, 999), (1, 0), (0, 0), (5, 5)]).districts == [99, 100])
  }

  @Test func `there is no share of fewer than five requests, nor one that tells them`() {
    let share = share([(5, 5), (5, 4), (20, 20), (4, 2)])
    #expect(share.districts == [nil, nil], "the other district is withheld beside it")
    #expect(share.city == 91, "of which nobody can tell what is whose")
    #expect(self.share([(0, 0), (0, 0), (2, 2), (2, 1)]).city == nil)
  }

  @Test func `none in time in all districts that are not told would be known of each`() {
    #expect(share([(5, 0), (5, 0), (20, 0), (4, 0)]).city == nil)
  }

  @Test func `more in time than received is a slip and no more than all`() {
    #expect(share([(5, 9), (5, 5), (5, 5), (6, 6)]).districts == [100, 100])
  }
}
