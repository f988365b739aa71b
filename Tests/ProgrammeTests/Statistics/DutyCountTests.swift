import Testing

@testable import Programme

@Suite struct DutyCountTests {
  private func month(_ text: String, of city: ReportCity) -> MonthStatistics? {
    Month(text).flatMap { city.statistics[$0] }
  }

  @Test(
    "coverage is that of the period's last day, of a term that crosses a year too",
    arguments: [
      ("2025-12", 2), ("2026-01", 2), ("2026-02", 1), ("2026-03", 2),
    ])
  func coverage(text: String, withLawyer: Int) {
    let city = ReportCity(
      // March is told once its reports are due.
      today: "2026-04-11",
      pairings: served("a", "2025-07-01", "2026-06-30") + served("b", "2025-01-01", "2026-02-27")
        + served("c", "2026-03-01", "2026-04-05") + served("d", "2025-01-01", "2026-12-31", by: "old"),
      reports: "- {month: 2025-12, community: a, visits: 4}\n- {month: 2026-03, community: a, visits: 4}")
    // The lawyer of d was replaced on the 10th of February.
    let expected = withLawyer + (text < "2026-02" ? 1 : 0)
    #expect(month(text, of: city)?.city.coverage == CoverageCount(communities: 4, withLawyer: expected))
  }

  @Test func `a year's coverage is that of its last month that is told`() {
    let city = ReportCity(
      pairings: served("a", "2025-07-01", "2026-02-27") + served("b", "2025-01-01", "2025-12-30"),
      reports: "- {month: 2025-12, community: a, visits: 4}\n- {month: 2026-03, community: a, visits: 4}")
    #expect(city.statistics[year: 2025]?.city.coverage.withLawyer == 1)
    #expect(city.statistics[year: 2026]?.city.coverage.withLawyer == 0)
  }

  @Test func `a report is due of a whole month with a lawyer, and late after the 10th of the next`() {
    let city = ReportCity(
      pairings: served("a", "2025-12-01", "2026-12-31") + served("b", "2026-01-02", "2026-12-31")
        + served("c", "2025-01-01", "2026-12-31") + served("d", "2025-01-01", "2026-12-31"),
      reports: """
        - {month: 2025-12, community: a, visits: 4, reported: 2026-01-11}
        - {month: 2025-12, community: c, visits: 4, reported: 2026-01-10}
        - {month: 2026-01, community: a, visits: 4, reported: 2026-02-11}
        - {month: 2026-01, community: b, visits: 4}
        """)
    let december = month("2025-12", of: city)
    #expect(december?.city.reporting == ReportingCount(expected: 3, received: 2, late: 1))
    #expect(december?.streets.map { $0?.reporting.late } == [1, 0, 0, nil])
    // That of b was not due, having come it counts on both sides.
    #expect(month("2026-01", of: city)?.city.reporting == ReportingCount(expected: 4, received: 2, late: 1))
    #expect(city.statistics[year: 2025]?.city.reporting == december?.city.reporting)
  }

  @Test func `two records of one month of a community are one report`() {
    let city = ReportCity(
      pairings: served("a", "2025-12-01", "2026-12-31"),
      reports: """
        - {month: 2026-01, community: a, visits: 2, consultations: 9, reported: 2026-02-03}
        - {month: 2026-01, community: a, visits: 2, consultations: 9, reported: 2026-02-20}
        """)
    #expect(month("2026-01", of: city)?.city.reporting == ReportingCount(expected: 1, received: 1, late: 0))
    #expect(city.statistics.row(.consultations, "2026-01") == "18 | 18 nil | 18 nil nil nil")
  }
}
