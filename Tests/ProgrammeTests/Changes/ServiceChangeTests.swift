import Testing

@testable import Programme

@Suite struct ServiceChangeTests {
  /// A city of one community on 2026-03-10, with what a case adds to it.
  private func directory(_ files: [String: String], today: String = "2026-03-10") -> Directory {
    var all = [
      "districts/d.yaml": "- {id: d, name: 东区}\n- {id: e, name: 西区}",
      "streets/s.yaml": "- {id: s, name: 街道, district: d}\n- {id: t, name: 街道, district: e}",
      "communities/a.yaml": "name: 甲社区\nstreet: s",
      "firms/f.yaml": "- {id: f, name: 甲所, district: d}\n- {id: g, name: 乙所, district: e}",
      "lawyers/l.yaml": "- {id: old, name: 旧, firm: f}\n- {id: new, name: 新, firm: f}",
    ]
    all.merge(files) { $1 }
    return Directory(TestCity(all, today: today).programme)
  }

  private func pairing(
    _ lawyer: String, _ from: String, _ until: String, firm: String = "f", at hour: String = "14:00",
    _ more: String = ""
  ) -> String {
    """
    - id: \(lawyer)-\(from)
      community: a
      firm: \(firm)
      lawyer: \(lawyer)
      agreement: {number: 甲1, signed: 2020-01-01, from: \(from), until: \(until)}
      sessions: [{weekday: tuesday, from: "\(hour)", to: "17:00"}]
      \(more)

    """
  }

  /// `day id`, the latest first.
  private func told(
    _ files: [String: String], today: String = "2026-03-10", from: String = "2020-01-01",
    through: String = "2030-01-01"
  ) -> [String] {
    ServiceChange.all(directory(files, today: today), from: day(from), through: day(through))
      .map { $0.day.iso + " " + $0.id.replacing("communities/a/", with: "") }
  }

  @Test func `a community's first lawyer is new`() {
    #expect(told(["pairings/p.yaml": pairing("old", "2026-01-01", "2027-12-31")]) == ["2026-01-01 lawyer"])
  }

  @Test(
    "what follows an agreement that runs out",
    arguments: [
      (("new", "2026-01-01", "f", "14:00"), ["2026-01-01 lawyer", "2024-01-01 lawyer"]),
      (("old", "2026-01-01", "f", "14:00"), ["2024-01-01 lawyer"]),
      (("old", "2026-01-01", "f", "13:00"), ["2026-01-01 hours", "2024-01-01 lawyer"]),
      (("old", "2026-01-01", "g", "13:00"), ["2026-01-01 firm", "2024-01-01 lawyer"]),
      (("old", "2026-03-02", "f", "14:00"), ["2024-01-01 lawyer"]),
      // Beyond sixty days it is no renewal: the office stood empty, and somebody comes anew.
      (("old", "2026-03-03", "f", "14:00"), ["2026-03-03 lawyer", "2026-03-02 end", "2024-01-01 lawyer"]),
    ])
  func succession(next: (String, String, String, String), expected: [String]) {
    let (lawyer, from, firm, hour) = next
    let second = pairing(lawyer, from, "2027-12-31", firm: firm, at: hour)
    #expect(told(["pairings/p.yaml": pairing("old", "2024-01-01", "2025-12-31") + second]) == expected)
  }

  @Test(
    "when an agreement that ran out counts as ended",
    arguments: [("2026-03-01", false), ("2026-03-02", true), ("2026-03-10", true)])
  func runOut(today: String, isTold: Bool) {
    let files = ["pairings/p.yaml": pairing("old", "2024-01-01", "2025-12-31")]
    #expect(told(files, today: today).contains("2026-03-02 end") == isTold)
  }

  @Test func `an ending is dated the day after the last, and told ahead if it is agreed`() {
    let ended = pairing("old", "2024-01-01", "2027-12-31", "ended: {on: 2026-12-31, reason: 内部}")
    #expect(told(["pairings/p.yaml": ended]) == ["2027-01-01 end", "2024-01-01 lawyer"])
  }

  @Test(
    "who comes within a week of an ending takes over, later begins anew",
    arguments: [
      ("2025-07-01", ["2025-07-01 lawyer"]), ("2025-07-08", ["2025-07-08 lawyer"]),
      ("2025-07-09", ["2025-07-09 lawyer", "2025-07-01 end"]),
    ])
  func takeover(from: String, expected: [String]) {
    let ended = pairing("old", "2024-01-01", "2026-12-31", "ended: {on: 2025-06-30}")
    #expect(
      told(["pairings/p.yaml": ended + pairing("new", from, "2027-12-31")], from: "2025-01-01") == expected)
  }

  @Test func `a lawyer who was replaced serves up to the day before`() {
    let lawyers = "- {id: old, name: 旧, firm: f, status: {replaced: {on: 2026-02-01, by: new}}}\n"
    let alone = ["pairings/p.yaml": pairing("old", "2024-01-01", "2026-12-31")]
    #expect(
      told(alone.merging(["lawyers/l.yaml": lawyers]) { $1 }) == ["2026-02-01 end", "2024-01-01 lawyer"])
    let followed = [
      "lawyers/l.yaml": lawyers + "- {id: new, name: 新, firm: f}",
      "pairings/p.yaml": pairing("old", "2024-01-01", "2026-12-31")
        + pairing("new", "2026-02-02", "2027-12-31"),
    ]
    #expect(told(followed) == ["2026-02-02 lawyer", "2024-01-01 lawyer"])
  }

  @Test func `a replaced lawyer whom no agreement names is told of once, in the firm's district`() {
    let files = [
      "lawyers/l.yaml": """
      - {id: old, name: 旧, firm: g, status: {replaced: {on: 2026-02-01, by: new}}}
      - {id: new, name: 新, firm: f}
      """,
      "pairings/p.yaml": pairing("new", "2024-01-01", "2026-12-31"),
    ]
    #expect(told(files) == ["2026-02-01 lawyers/old/replaced", "2024-01-01 lawyer"])
    let change = ServiceChange.all(directory(files), from: day("2026-01-01"), through: day("2026-12-31"))
    #expect(change.map(\.district.id) == ["e"])
  }

  @Test func `hours that change within the term are told on their own day, all of them together`() {
    let changed = """
      - id: p
        community: a
        firm: f
        lawyer: old
        agreement: {number: 甲1, signed: 2020-01-01, from: 2025-01-01, until: 2026-12-31}
        sessions:
          - {weekday: monday, from: "09:00", to: "12:00"}
          - {weekday: tuesday, from: "14:00", to: "17:00", since: 2026-02-01}
          - {weekday: friday, from: "14:00", to: "17:00", since: 2026-02-01}
          - {weekday: sunday, from: "14:00", to: "17:00", since: 2027-02-01}
      """
    #expect(told(["pairings/p.yaml": changed]) == ["2026-02-01 new-hours", "2025-01-01 lawyer"])
  }

  @Test func `a session is held from the first day of its time`() {
    let files = [
      "pairings/p.yaml": """
      community: a
      lawyer: old
      sessions:
        - {weekday: tuesday, from: "14:00", to: "17:00", since: 2026-03-24}
        - {weekday: friday, from: "14:00", to: "17:00"}
      """
    ]
    let days = directory(files).programme.pairings.all[0]
      .occasions(from: day("2026-03-10"), count: 4, calendar: WorkCalendar(TestCity([:]).programme.holidays))
    #expect(days.map(\.day.iso) == ["2026-03-13", "2026-03-20", "2026-03-24", "2026-03-27"])
  }

  @Test func `an office that moved is told of on the day it opened`() {
    let community = "name: 甲社区\nstreet: s\noffice: {place: 二楼, since: 2026-01-05, former: 一楼}"
    #expect(told(["communities/a.yaml": community]) == ["2026-01-05 office"])
  }

  @Test(
    "a community that is no more",
    arguments: [
      ("status: closed\nclosed_on: 2026-01-01", ["2026-01-01 closed", "2024-01-01 lawyer"]),
      ("status: {merged_into: a}\nclosed_on: 2026-01-01", ["2026-01-01 closed", "2024-01-01 lawyer"]),
      ("status: closed", ["2026-01-01 end", "2024-01-01 lawyer"]),
      ("closed_on: 2026-01-01", ["2026-01-01 end", "2024-01-01 lawyer"]),
    ])
  func closed(status: String, expected: [String]) {
    let files = [
      "communities/a.yaml": "name: 甲社区\nstreet: s\n" + status,
      "pairings/p.yaml": pairing("old", "2024-01-01", "2026-12-31", "ended: {on: 2025-12-31}"),
    ]
    #expect(told(files) == expected)
  }

  @Test func `districts are told of when they are set up and the day after their last`() {
    let files = ["districts/d.yaml": "- {id: d, name: 东区, from: 2026-01-01}\n- {id: e, until: 2025-12-31}"]
    #expect(told(files) == ["2026-01-01 districts/d/set-up", "2026-01-01 districts/e/dissolved"])
  }

  @Test func `two changes of a day have ids of their own, and only the days asked for are told`() {
    let files = [
      "communities/a.yaml": "name: 甲社区\nstreet: s\noffice: {place: 二楼, since: 2026-01-01}",
      "pairings/p.yaml": pairing("old", "2025-01-01", "2025-12-31")
        + pairing("new", "2026-01-01", "2027-12-31"),
    ]
    #expect(
      told(files, from: "2026-01-01", through: "2026-12-31") == ["2026-01-01 lawyer", "2026-01-01 office"])
    #expect(told(files, from: "2026-01-02", through: "2026-12-31") == [])
    #expect(told(files, through: "2025-12-31") == ["2025-01-01 lawyer"])
  }

  @Test(arguments: [("s", "d"), ("t", "e")])
  func `a change belongs to the district that the community's street lies in`(street: String, wanted: String)
  {
    let files = [
      "communities/a.yaml": "name: 甲社区\nstreet: \(street)",
      "pairings/p.yaml": pairing("old", "2026-01-01", "2027-12-31"),
    ]
    let changes = ServiceChange.all(directory(files), from: day("2026-01-01"), through: day("2026-12-31"))
    #expect(changes.map(\.district.id) == [wanted])
  }
}
