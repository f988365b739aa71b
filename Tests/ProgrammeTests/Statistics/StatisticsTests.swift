import Testing

@testable import Programme

@Suite struct StatisticsTests {
  @Test func `reports add up by street, district and city`() {
    let city = ReportCity(
      reports: """
        - {month: 2026-01, community: a, visits: 4, consultations: 10, lectures: 1}
        - {month: 2026-01, community: b, visits: 3, consultations: 7}
        - {month: 2026-01, community: c, visits: 2, consultations: 20}
        - {month: 2026-01, community: d, visits: 1, consultations: 6, volunteers: 2}
        - {month: 2026-02, community: d, visits: 5, consultations: 8}
        """)
    let statistics = city.statistics
    #expect(statistics.row(.consultations, "2026-01") == "43 | 37 6 | 17 20 6 nil")
    #expect(statistics.row(.visits, "2026-01") == "10 | 9 1 | 7 2 1 nil", "visits tell nothing of a person")
    #expect(statistics.row(.volunteers, "2026-01") == "2 | 0 2 | 0 0 2 nil")
    #expect(statistics.row(.consultations, "2026-02") == "8 | nil 8 | nil nil 8 nil")
    #expect(statistics.row(.consultations, year: 2026) == "51 | 37 14 | 17 20 14 nil")
  }

  @Test func `months run from the first report to the last that is not to come, empty ones among them`() {
    let city = ReportCity(
      pairings: served("a", "2025-06-15", "2026-12-31"),
      reports: """
        - {month: 2025-11, community: a, visits: 4}
        - {month: 2026-02, community: b, visits: 4}
        - {month: 2026-04, community: a, visits: 4}
        """)
    let statistics = city.statistics
    #expect(statistics.months.map(\.month.iso) == ["2025-11", "2025-12", "2026-01", "2026-02"])
    #expect(statistics.years.map(\.year) == [2025, 2026])
    let empty = Month("2025-12").flatMap { statistics[$0] }
    #expect(empty?.city.reporting == ReportingCount(expected: 1, received: 0, late: 0))
    #expect(empty?.city.source == AreaStatistics.Source.none)
    #expect(empty?.districts.map { $0?.reporting.expected } == [1, nil])
  }

  @Test func `a month that was mistyped by years does not fill all the months between`() {
    let city = ReportCity(
      reports: "- {month: 1006-01, community: a, visits: 4}\n- {month: 2026-01, community: a, visits: 4}")
    #expect(city.statistics.months.map(\.month.iso) == ["1006-01", "2026-01"])
  }

  @Test func `a city without a report has no statistics`() {
    #expect(ReportCity(pairings: served("a", "2025-01-01", "2026-12-31")).statistics.months.isEmpty)
    #expect(ReportCity().statistics.years.isEmpty)
  }

  @Test func `a district's stated totals count where none of its communities reported`() {
    let city = ReportCity(
      reports: """
        - {month: 2026-01, community: d, visits: 4, consultations: 9}
        - {month: 2026-01, district: west, totals: {visits: 12, consultations: 30}}
        - {month: 2026-01, district: east, totals: {visits: 5, consultations: 9}}
        - {month: 2026-02, community: a, visits: 4, consultations: 11}
        - {month: 2026-02, district: west, totals: {visits: 12, consultations: 31}}
        """)
    let statistics = city.statistics
    #expect(statistics.row(.consultations, "2026-01") == "39 | 30 9 | nil nil 9 nil")
    #expect(statistics.row(.consultations, "2026-02") == "11 | 11 nil | 11 nil nil nil")
    #expect(statistics.months.first?.districts.map { $0?.source } == [.statedTotals, .reports])
    #expect(statistics.row(.consultations, year: 2026) == "50 | 41 9 | 11 nil 9 nil")
  }

  @Test func `what leads nowhere counts nowhere, and the merged, closed and dissolved keep their figures`() {
    let city = ReportCity(
      reports: """
        - {month: 2026-01, community: a, visits: 1, consultations: 10}
        - {month: 2026-01, community: c, visits: 1, consultations: 20}
        - {month: 2026-01, community: d, visits: 1, consultations: 30}
        - {month: 2026-01, community: gone, visits: 1, consultations: 40}
        - {month: 2026-01, community: e, visits: 1, consultations: 50}
        - {month: 2026-01, community: x, visits: 1, consultations: 60}
        - {month: 2026-01, district: nowhere, totals: {visits: 1, consultations: 70}}
        """,
      communities: """
        - {id: a, name: 甲, street: s1, status: {merged_into: c}}
        - {id: c, name: 丙, street: s2}
        - {id: d, name: 丁, street: s3, status: closed}
        - {id: e, name: 戊, street: lost}
        - {id: x, name: 己, street: nowhere}
        """,
      districts: "- {id: west, name: 西区}\n- {id: east, name: 东区, until: 2026-01-31}")
    #expect(city.statistics.row(.consultations, "2026-01") == "60 | 30 30 | 10 20 30 nil")
    #expect(city.statistics.months.first?.city.coverage == CoverageCount(communities: 1, withLawyer: 0))
  }
}

/// A pairing of a community with the lawyer `l`, or another.
func served(
  _ community: String, _ from: String, _ until: String, by lawyer: String = "l", firm: String = "f",
  _ more: String = ""
) -> String {
  """
  - {community: \(community), firm: \(firm), lawyer: \(lawyer),
     agreement: {number: 1, signed: 2025-01-01, from: \(from), until: \(until)}\(more)}

  """
}
