import Testing

@testable import Programme

@Suite struct ActivitySumsTests {
  private let city = ReportCity(
    pairings: served("a", "2025-01-01", "2026-01-15") + served("a", "2026-01-16", "2026-12-31", firm: "g")
      + served("b", "2025-01-01", "2026-12-31", firm: "g")
      + "- {community: c, lawyer: l, origin: teacher-or-retired}\n",
    reports: """
      - {month: 2025-12, community: a, visits: 4, consultations: 1, requests: {received: 3, in_time: 2}}
      - {month: 2026-01, community: a, visits: 4, consultations: 2}
      - {month: 2026-01, community: b, visits: 4, consultations: 3}
      - {month: 2026-01, community: c, visits: 4, consultations: 4}
      - {month: 2026-01, community: d, visits: 4, consultations: 5}
      - {month: 2026-02, district: east, totals: {visits: 4, consultations: 2}}
      """)

  private func consultations(firm: String, _ month: String) -> Int? {
    let directory = city.directory
    guard let firm = directory.programme.firms[firm], let month = Month(month) else { return nil }
    return ActivitySums(directory).totals(of: firm, in: month)?[.consultations]
  }

  @Test(
    "a firm collates for its lawyers: of two firms in a month the later, of a pairing without one its lawyer's",
    arguments: [
      ("f", "2025-12", 1), ("g", "2025-12", nil), ("f", "2026-01", 4), ("g", "2026-01", 5),
      ("f", "2026-02", nil),
    ])
  func firms(firm: String, month: String, expected: Int?) {
    #expect(consultations(firm: firm, month) == expected)
  }

  @Test func `nothing is withheld of a community, a district or the city`() throws {
    let directory = city.directory
    let sums = ActivitySums(directory)
    let (december, january) = (try #require(Month("2025-12")), try #require(Month("2026-01")))
    let communities = directory.programme.communities.all
    #expect(communities.map { sums.totals(of: $0, in: january)?[.consultations] } == [2, 3, 4, 5])
    #expect(communities.map { sums.totals(of: $0, in: december)?.inTime } == [2, nil, nil, nil])
    let districts = directory.programme.districts.all
    #expect(districts.map { sums.totals(of: $0, in: january)?[.consultations] } == [9, 5])
    #expect(districts.map { sums.totals(of: $0, in: january.next)?[.consultations] } == [nil, 2])
    #expect(sums.totals(in: january)[.consultations] == 14)
    #expect(sums.totals(in: january.next)[.visits] == 4)
  }
}
