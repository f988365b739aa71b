import Testing
import Workers

@_spi(Review) @testable import Programme

/// What a review lists beside duties.
struct ProgrammeReviewTests {
  private func review(_ city: RuleCity) -> ProgrammeReview {
    ProgrammeReview(city.read().programme, hasRegister: true, workers: Workers(count: 1))
  }

  @Test(
    "requests of the year with their working days, the lawyer of the day, and shares that are not suppressed")
  func requests() {
    let city = RuleCity.sound.adding(
      """
      - {community: tinghe, received: 2026-02-27, accepted: 2026-03-03}
      - {community: yinhe, received: 2026-02-27, accepted: 2026-03-04}
      - {community: tinghe, received: 2026-03-03}
      - {community: tinghe, received: 2026-03-09}
      - {community: tinghe, received: 2025-12-30, accepted: 2026-01-30}
      """, at: "private/requests/a.yaml")
    let requests = review(city).requests
    #expect(requests.entries.map(\.state) == [.inTime, .late, .overdue, .running])
    #expect(requests.entries.map(\.workingDays) == [2, 3, nil, nil])
    #expect(requests.entries.map { $0.lawyer?.id } == ["lin", "zhou", "lin", "lin"])
    #expect(requests.lawyers.map { $0.tally.registered } == [3, 1])
    #expect([requests.city.received, requests.city.inTime] == [2, 2])
  }

  @Test("records never verified come first, then the oldest; dissolved and merged ones not at all")
  func stale() {
    let city = RuleCity.sound.replacing(
      "verified: {on: 2026-02-04}", with: "verified: {on: 2025-06-01}", in: "content/communities/all.yaml")
    let stale = review(city).stale
    #expect(stale.entries.map(\.name) == ["梅林社区", "银河社区", "东湖社区", "桥西社区", "之江所", "武林所"])
    #expect(stale.entries.map(\.age) == [nil, 282, nil, nil, nil, nil])
    #expect(stale.districts.map(\.stale) == [2, 4])
  }

  @Test(arguments: [
    ("2026-11-01", []), ("2026-11-02", [60]), ("2026-12-31", [1]), ("2027-01-01", [0]), ("2027-01-05", [-4]),
  ])
  func agreementsWithinSixtyDays(today: String, left: [Int]) {
    let city = RuleCity.sound.on(today).replacing(
      "until: 2026-12-31", with: "until: 2027-01-01", in: "content/pairings/tinghe.yaml")
    let agreements = review(city).endings.entries.filter { $0.kind == .agreement }
    #expect(agreements.map(\.daysLeft) == left)
    #expect(agreements.allSatisfy { ($0.state == .over) == ($0.daysLeft < 0) })
  }

  @Test("consents that end or are withdrawn, and agreements with schools")
  func otherEndings() {
    let city = RuleCity.sound.replacing(
      "until: 2028-12-31, covers", with: "until: 2026-04-01, covers", in: "content/lawyers/lin.yaml"
    )
    .replacing(
      "until: 2028-12-31, covers", with: "withdrawn: 2026-03-01, covers", in: "content/lawyers/zhou.yaml")
    let entries = review(city).endings.entries
    #expect(entries.map(\.subject) == ["周礼", "林昭"])
    #expect(entries.map(\.state) == [.withdrawn, .ending])
    #expect(entries.map(\.daysLeft) == [-9, 22])
  }

  @Test("totals that differ, reports that are late and months that are missing stand with their place")
  func reconciliation() {
    let city = RuleCity.sound.on("2026-03-11").adding(
      """
      - {month: 2026-01, community: tinghe, visits: 4, reported: 2026-02-12}
      - {month: 2026-01, community: yinhe, visits: 3, reported: 2026-02-10}
      - {month: 2026-01, district: west, totals: {visits: 8}, reported: 2026-02-11}
      """, at: "content/activities/2026-01.yaml")
    let found = review(city).reconciliation
    #expect(
      found.months.map { [$0.due, $0.reports, $0.late, $0.missing, $0.visits] } == [
        [2, 2, 1, 0, 7], [3, 0, 0, 3, 0],
      ])
    #expect(found.months.map(\.statedVisits) == [8, nil])
    #expect(found.mismatches.map { [$0.stated, $0.sum] } == [[8, 7]])
    #expect(found.late.map { $0.community ?? "合计" } == ["听荷社区", "合计"])
    #expect(found.late.map(\.days) == [2, 1])
    #expect(found.missing.map(\.community).sorted() == ["听荷社区", "梅林社区", "银河社区"])
    #expect(found.missing.allSatisfy { $0.place.path.hasPrefix("content/pairings/") })
  }

  @Test("equal shares rank alike, and too few cases have no rank")
  func rankings() {
    let lines = review(RuleCity.sound).rankings.lines
    #expect(lines.map { $0.district.id } == ["west", "east"])
    let coverage = lines.map { $0.results[0] }
    #expect(coverage.map { [$0.part, $0.whole] } == [[3, 3], [2, 2]])
    #expect(coverage.map(\.rank) == [nil, nil])
    #expect(lines.map { $0.results[5].rank } == [1, 2])
  }

  @Test("evaluations with where the lawyer serves today, spot checks with the lawyer of the day")
  func assessments() {
    let city = RuleCity.sound
      .adding(
        "- {year: 2025, lawyer: wu, result: 合格}\n- {year: 2025, firm: wulin, result: 优秀}\n- {year: 2023, lawyer: lin, result: 合格}",
        at: "private/evaluations/a.yaml"
      )
      .adding(
        "- {on: 2026-02-03, community: yinhe, result: 在岗}\n- {on: 2025-12-03, community: yinhe, result: 在岗}",
        at: "private/spot-checks/a.yaml")
    let found = review(city).assessments
    #expect(found.evaluations.map(\.communities) == [["梅林社区"], ["桥西社区"]])
    #expect(found.unevaluated == ["林昭", "钱塘", "沈知", "周礼"])
    #expect(found.spotChecks.map(\.lawyer) == ["周礼"])
  }

  @Test("mandates in conflict come first, the gravest before the others")
  func mandates() {
    let city = RuleCity.sound.adding(
      """
      - {lawyer: qian, community: tinghe, on: 2026-01-05, matter: suit, for: resident, against: other}
      - {lawyer: wu, community: tinghe, on: 2026-01-06, matter: suit, for: opponent, against: resident}
      - {lawyer: lin, community: tinghe, on: 2026-01-07, matter: suit, for: other, against: community}
      """, at: "private/representations/a.yaml")
    let entries = review(city).mandates.entries
    #expect(entries.map(\.conflict) == [.ownLawyer, .colleague, .none])
    #expect(entries.map(\.counterpart) == [nil, "林昭", nil])
  }
}
