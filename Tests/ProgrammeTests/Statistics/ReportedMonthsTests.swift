import Testing

@testable import Programme

@Suite("Months with statistics") struct ReportedMonthsTests {
  private func differences(_ directory: Directory) -> Bool {
    Statistics.months(of: directory.programme) != Statistics(directory).months.map(\.month)
  }

  @Test("are known before anything is added up", arguments: ["2025-09-30", "2025-11-02", "2026-02-01"])
  func same(today: String) {
    for seed in 0..<30 { #expect(!differences(RandomCity(seed).directory(on: today)), "city \(seed)") }
  }

  @Test(
    "leave out what cannot be placed, and hold every month between the first and the last",
    arguments: [
      ("- {month: 2025-10, community: nobody, visits: 4}", []),
      ("- {month: 2025-10, community: stray, visits: 4}", []),
      ("- {month: 2025-10, district: nowhere, totals: {visits: 4}}", []),
      ("- {month: 2027-10, community: c, visits: 4}", []),
      // Reports of February are due on the 10th of March.
      ("- {month: 2026-02, community: c, visits: 4}", []),
      ("- {month: 2025-10, district: d, totals: {visits: 4}}", ["2025-10"]),
      (
        "- {month: 2025-11, community: c, visits: 4}\n- {month: 2026-01, community: c, visits: 4}",
        ["2025-11", "2025-12", "2026-01"]
      ),
      (
        "- {month: 2005-11, community: c, visits: 4}\n- {month: 2026-01, community: c, visits: 4}",
        ["2005-11", "2026-01"]
      ),
    ])
  func counted(activities: String, months: [String]) {
    let city = TestCity(
      [
        "districts/d.yaml": "{id: d, name: d}", "streets/s.yaml": "{id: s, name: s, district: d}",
        "communities/all.yaml": "- {id: c, name: c, street: s}\n- {id: stray, name: x, street: none}",
        "activities/all.yaml": activities,
      ], today: "2026-03-10")
    let directory = Directory(city.programme)
    #expect(Statistics.months(of: directory.programme).map(\.iso) == months)
    #expect(!differences(directory))
  }
}
