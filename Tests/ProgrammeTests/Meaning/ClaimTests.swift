import Diagnostics
import Testing

@testable import Programme

/// One person or one room at one hour, one change a day, three students at most: one finding each.
struct ClaimTests {
  struct Case: Sendable {
    let kind: String
    let drafts: [Draft]
    let expected: String
    init(_ kind: String, _ drafts: [Draft], _ expected: String) {
      (self.kind, self.drafts, self.expected) = (kind, drafts, expected)
    }
  }

  private static func changes(_ changes: String) -> Draft {
    TogetherCity.draft("pairing", ["exceptions": "[\(changes)]"])
  }
  private static func event(_ name: String, _ values: KeyValuePairs<String, String>) -> Draft {
    let event = Draft(
      "content/events/z-\(name).yaml",
      [
        "kind": "outreach", "title": name, "communities": "[tinghe]", "date": "2026-03-17",
        "from": "\"09:00\"",
        "to": "\"10:00\"", "place": "广场",
      ])
    return event.with(values)
  }
  private static func moved(_ day: String, _ from: String, _ to: String, on: String = "2026-03-18") -> String
  {
    "{on: \(on), change: moved, to: {on: \(day), from: \"\(from)\", to: \"\(to)\"}}"
  }
  private static func stands(_ lawyer: String, on: String = "2026-03-18") -> String {
    "{on: \(on), change: substitute, lawyer: \(lawyer)}"
  }

  // 冯远 is in 星河 on Wednesdays 14–17, 吴桐 in 梅林 on Tuesdays 14–17, 周礼 in 银河 on Thursdays 9–12.
  static let cases: [Case] = [
    Case(
      "lawyer twice on a day",
      [
        event("甲", ["speaker": "lin"]),
        event("乙", ["speaker": "lin", "communities": "[yinhe]", "place": "礼堂"]),
      ],
      "events/z-甲.yaml:8 lin"),
    Case(
      "lawyer twice on a day",
      [
        event("甲", ["speaker": "lin", "date": "2025-12-02"]),
        event(
          "乙",
          ["speaker": "lin", "date": "2025-12-02", "from": "\"09:59\"", "to": "\"11:00\"", "place": "礼堂"]),
      ], "events/z-甲.yaml:8 lin"),
    Case(
      "lawyer twice on a day",
      [
        changes(moved("2026-03-19", "09:00", "12:00")),
        event("甲", ["speaker": "zz-feng", "date": "2026-03-19", "from": "\"11:00\"", "to": "\"12:30\""]),
      ],
      #"pairings/z.yaml:7 {on: 2026-03-19, from: "09:00", to: "12:00"}"#),
    Case(
      "lawyer twice on a day",
      [
        changes(stands("qian")),
        event("甲", ["speaker": "qian", "date": "2026-03-18", "from": "\"16:00\"", "to": "\"18:00\""]),
      ],
      "pairings/z.yaml:7 qian"),
    Case(
      "lawyer twice on a day",
      [
        changes(
          moved("2026-03-20", "09:00", "12:00") + ", "
            + moved("2026-03-20", "11:00", "14:00", on: "2026-03-25"))
      ],
      #"pairings/z.yaml:7 {on: 2026-03-20, from: "11:00", to: "14:00"}"#),
    Case(
      "lawyer on a day and every week",
      [changes(stands("wu", on: "2026-03-18")).with(tuesday(stands("wu", on: "2026-03-17")))],
      "pairings/z.yaml:7 wu"),
    Case(
      "lawyer on a day and every week", [changes("").with(thursday(stands("zhou", on: "2026-03-19")))],
      "pairings/z.yaml:7 zhou"),
    Case(
      "lawyer on a day and every week", [changes(moved("2026-03-25", "15:00", "18:00"))],
      #"pairings/z.yaml:7 {on: 2026-03-25, from: "15:00", to: "18:00"}"#),
    Case(
      "lawyer on a day and every week",
      [event("甲", ["speaker": "wu", "date": "2026-03-17", "from": "\"16:00\"", "to": "\"18:00\""])],
      "events/z-甲.yaml:8 wu"),
    Case(
      "lawyer on a day and every week",
      [event("甲", ["speaker": "zhou", "date": "2026-03-19", "from": "\"08:00\"", "to": "\"09:30\""])],
      "events/z-甲.yaml:8 zhou"),
    Case("room", [event("甲", [:]), event("乙", [:])], "events/z-甲.yaml:7 广场"),
    Case(
      "room", [event("甲", [:]), event("乙", ["from": "\"09:30\"", "to": "\"11:00\"", "place": "广 场"])],
      "events/z-甲.yaml:7 广场"),
    Case(
      "room",
      [
        event("甲", ["date": "2025-12-02", "speaker": "lin"]),
        event("乙", ["date": "2025-12-02", "communities": "[yinhe, tinghe]", "speaker": "wu"]),
      ],
      "events/z-甲.yaml:7 广场"),
    Case(
      "changes of one day",
      [changes("{on: 2026-03-18, change: cancelled}, " + moved("2026-03-20", "09:00", "12:00"))],
      "pairings/z.yaml:7 2026-03-18"),
    Case(
      "changes of one day",
      [changes("{on: 2026-03-18, change: cancelled}, {on: 2026-03-18, change: cancelled}")],
      "pairings/z.yaml:7 2026-03-18"),
    Case(
      "changes of one day",
      [changes(moved("2026-03-20", "09:00", "12:00") + ", " + moved("2026-03-21", "09:00", "12:00"))],
      "pairings/z.yaml:7 2026-03-18"),
    Case(
      "changes of one day", [changes(stands("lin") + ", " + stands("qian"))], "pairings/z.yaml:7 2026-03-18"),
    Case(
      "changes of one day", [changes(stands("lin") + ", {on: 2026-03-18, change: cancelled}")],
      "pairings/z.yaml:7 2026-03-18"),
    Case(
      "changes of one day",
      [changes("{on: 2026-03-18, change: place, place: 二楼}, {on: 2026-03-18, change: place, place: 三楼}")],
      "pairings/z.yaml:7 2026-03-18"),
    Case("moved back", [changes(moved("2026-03-03", "14:00", "17:00"))], "pairings/z.yaml:7 2026-03-03"),
    Case("moved back", [changes(moved("2026-02-18", "14:00", "17:00"))], "pairings/z.yaml:7 2026-02-18"),
    Case(
      "sessions of one pairing",
      [
        TogetherCity.draft(
          "pairing",
          [
            "sessions":
              #"[{weekday: wednesday, from: "14:00", to: "17:00"}, {weekday: wednesday, from: "16:00", to: "18:00"}]"#
          ])
      ], #"pairings/z.yaml:5 {weekday: wednesday, from: "16:00", to: "18:00"}"#),
    Case(
      "sessions of one pairing",
      [
        TogetherCity.draft(
          "pairing",
          [
            "sessions":
              #"[{weekday: wednesday, from: "14:00", to: "17:00"}, {weekday: wednesday, from: "14:00", to: "17:00"}]"#
          ])
      ], #"pairings/z.yaml:5 {weekday: wednesday, from: "14:00", to: "17:00"}"#),
    Case("teams", [TogetherCity.draft("team", ["community": "yinhe", "size": "3"])], "teams/z.yaml:3 3"),
    Case(
      "teams",
      [TogetherCity.draft("team", ["community": "tinghe", "school": "donghu-law", "from": "2026-01-01"])],
      "teams/z.yaml:3 1"),
    Case(
      "teams",
      [TogetherCity.draft("team", ["community": "tinghe", "from": "2025-09-02", "until": "2026-06-30"])],
      "teams/z.yaml:3 1"),
  ]

  private static func tuesday(_ change: String) -> KeyValuePairs<String, String> {
    ["sessions": #"[{weekday: tuesday, from: "15:00", to: "18:00"}]"#, "exceptions": "[\(change)]"]
  }
  private static func thursday(_ change: String) -> KeyValuePairs<String, String> {
    ["sessions": #"[{weekday: thursday, from: "09:00", to: "12:00"}]"#, "exceptions": "[\(change)]"]
  }

  @Test func whatCannotBeAtOneHourIsOneFinding() {
    for one in Self.cases {
      let city = TogetherCity.city(one.drafts)
      #expect(city.report() == ["error claim-collision \(one.expected)"], "\(one.kind)")
      #expect(city.findings().first?.notes.isEmpty == false, "\(one.kind): the other one is named")
    }
  }

  @Test func noKindIsWithoutATest() {
    #expect(Set(Claims.all.map(\.name)) == Set(Self.cases.map(\.kind)))
  }

  @Test func oneLawyerForManyCommunitiesIsOneFinding() {
    let communities = (0..<25).map {
      "- {id: c\($0), name: 社区\($0), street: west-street, address: 路 \($0) 号, phone: 0571-777710\($0 + 10), office: {place: 一楼}, mediation: {phone: 0571-88889002}}"
    }
    let pairings = (0..<25).map {
      """
      - community: c\($0)
        firm: xizi
        lawyer: zz-feng
        agreement: {number: C-\($0), signed: 2026-01-04, from: 2026-02-01, until: 2027-12-31}
        sessions: [{weekday: monday, from: "14:00", to: "17:00"}]
        filed: {on: 2026-02-05}
      """
    }
    let city = TogetherCity.city().adding(
      communities.joined(separator: "\n"), at: "content/communities/many.yaml"
    )
    .adding(pairings.joined(separator: "\n"), at: "content/pairings/many.yaml")
    #expect(
      city.report() == [
        #"error art14-lawyer-double-booked pairings/many.yaml:11 {weekday: monday, from: "14:00", to: "17:00"}"#
      ])
  }

  @Test func twoLeadsOfWhomOneHasNoAgreement() {
    let draft = Draft(
      "content/pairings/z2.yaml",
      [
        "community": "donghu", "firm": "zhijiang", "lawyer": "zhou", "allocation": "city",
        "agreement": "{number: ZJ-8, signed: 2026-01-04, from: 2026-02-01, until: 2027-12-31}",
        "sessions": #"[{weekday: monday, from: "14:00", to: "17:00"}]"#, "filed": "{on: 2026-02-05}",
      ])
    #expect(TogetherCity.city([draft]).report() == ["error art22-one-lead-lawyer pairings/z2.yaml:3 zhou"])
  }

  @Test(arguments: [
    ("2026-04-15", "cancelled", "2026-04-15"), ("2026-04-15", "substitute, lawyer: lin", "2026-04-15"),
    ("2026-04-15", "place, place: 二楼", "2026-04-15"),
  ])
  func aChangeOfAHolidayChangesNothing(on: String, change: String, place: String) {
    let drafts = [Self.changes("{on: \(on), change: \(change)}")]
    let city = TogetherCity.city(drafts).replacing(
      "off: [2026-01-01]", with: "off: [2026-01-01, 2026-04-15]", in: "content/holidays/2026.yaml")
    #expect(city.report() == ["warning art14-exception-no-session pairings/z.yaml:7 \(place)"])
  }

  @Test func aSecondAgreementOfTheFirstOnesNumber() {
    let city = RuleCity.sound.replacing(
      "second_agreement: XQ-4-2", with: "second_agreement: xq-4", in: "content/pairings/old.yaml")
    #expect(city.report() == ["error art23-second-agreement pairings/old.yaml:14 xq-4"])
  }

  @Test func aReportIsDueWhereOneLawyerFollowedAnotherInMidMonth() {
    let city = RuleCity.sound.replacing(
      "ended: {on: 2025-12-31}", with: "ended: {on: 2026-01-14}", in: "content/pairings/yinhe.yaml"
    )
    .replacing(
      "signed: 2025-12-20, from: 2026-01-01", with: "signed: 2025-12-20, from: 2026-01-15",
      in: "content/pairings/yinhe.yaml")
    #expect(city.report() == [])
    let missing = city.replacing(
      "- {month: 2026-01, community: yinhe, visits: 3}\n", with: "", in: "content/activities/2026-01.yaml"
    )
    .replacing("{visits: 7,", with: "{visits: 4,", in: "content/activities/2026-01.yaml")
    #expect(missing.report() == ["warning art07-monthly-report communities/all.yaml:10 id"])
  }
}
