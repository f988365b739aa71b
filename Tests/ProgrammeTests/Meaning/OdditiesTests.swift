import Testing

@testable import Programme

/// What is odd and lawful has no finding.
struct OdditiesTests {
  struct Case: Sendable {
    let name: String
    let drafts: [Draft]
    init(_ name: String, _ drafts: Draft...) { (self.name, self.drafts) = (name, drafts) }
  }

  private static func draft(_ name: String, _ values: KeyValuePairs<String, String>) -> Draft {
    TogetherCity.draft(name, values)
  }
  private static func pairing(_ name: String, _ values: KeyValuePairs<String, String>) -> Draft {
    Draft(
      "content/pairings/z-\(name).yaml",
      [
        "community": "z-xinghe", "firm": "xizi", "lawyer": "zz-feng",
        "agreement": "{number: \(name), signed: 2026-01-04, from: 2026-02-01, until: 2027-12-31}",
        "sessions": #"[{weekday: monday, from: "14:00", to: "17:00"}]"#, "filed": "{on: 2026-02-05}",
      ]
    ).with(values)
  }
  private static func event(_ name: String, _ values: KeyValuePairs<String, String>) -> Draft {
    Draft(
      "content/events/z-\(name).yaml",
      [
        "kind": "outreach", "title": name, "communities": "[tinghe]", "date": "2026-03-17",
        "from": "\"09:00\"",
        "to": "\"10:00\"", "place": "广场",
      ]
    ).with(values)
  }
  private static func changes(_ changes: String) -> Draft { draft("pairing", ["exceptions": "[\(changes)]"]) }

  static let cases: [Case] = [
    Case("two lawyers of one name at two firms", draft("lawyer", ["name": "周礼"])),
    Case("a firm of a district that was dissolved", draft("firm", ["district": "lao"])),
    Case("two lawyers of one name in one firm", draft("lawyer", ["name": "林昭"])),
    Case("one switchboard for a firm's lawyers", draft("lawyer", ["phone": "0571-88889101"])),
    Case(
      "a lawyer with the firm's own mailbox", draft("lawyer", ["email": "xz@example.org"]),
      TogetherCity.lawyer("z-gu", "顾远", 198, firm: "xizi").with(["email": "xz@example.org"])),
    Case(
      "a desk's mailbox", draft("lawyer", ["email": "office@law.example.org"]),
      TogetherCity.lawyer("z-gu", "顾远", 198, firm: "xizi").with(["email": "office@law.example.org"])),
    Case("two communities of one name in two streets", draft("community", ["name": "桥西社区"])),
    Case(
      "the name of a community that was closed",
      bai.with(["name": "旧坊社区", "street": "east-street"])),
    Case("the telephone of a community that was closed", draft("community", ["phone": "0571-88887701"])),
    Case(
      "a shared room",
      draft(
        "community", ["address": "银河路 2 号", "office": "{place: 二楼 202 室, shared: 与银河社区合署}"])),
    Case("one address, two rooms", draft("community", ["address": "银河路 2 号"])),
    Case("rooms of one name at two addresses", draft("community", ["office": "{place: 二楼 202 室}"])),
    Case(
      "an estate of one name in two districts",
      draft("community", ["street": "east-street", "aliases": "[荷风苑]"]),
      draft("pairing", ["firm": "zhijiang", "lawyer": "z-gu", "allocation": "city"]),
      TogetherCity.lawyer("z-gu", "顾远", 198, firm: "zhijiang")),
    Case("a street of one name in two districts", draft("street", ["district": "east", "name": "西街道"])),
    Case(
      "one party's mediation telephone for two communities",
      draft("community", ["mediation": "{phone: 0571-88881002}"])),
    Case(
      "a community merged into one that was closed later",
      bai.with(["status": "{merged_into: jiufang}", "closed_on": "2024-12-31", "street": "east-street"])),
    Case(
      "a merger in the same district",
      draft("community", ["status": "{merged_into: tinghe}", "closed_on": "2026-02-28"])),
    Case(
      "an event on a community's last day", event("甲", ["communities": "[jiufang]", "date": "2025-06-30"])),
    Case(
      "an event that was cancelled, in a closed community",
      event(
        "甲", ["communities": "[jiufang]", "date": "2025-09-30", "status": "cancelled"])),
    Case(
      "the report of the month in which a community was closed",
      draft("activity", ["community": "z-bai", "month": "2026-01"]),
      bai.with(["status": "closed", "closed_on": "2026-01-05", "street": "east-street"])),
    Case(
      "a pairing that ran when its community was closed",
      pairing(
        "JF",
        [
          "community": "jiufang",
          "agreement": "{number: JF, signed: 2024-01-04, from: 2024-01-10, until: 2026-12-31}",
        ])),
    Case(
      "a bulletin about a community that was closed",
      draft("bulletin", ["about": "{communities: [jiufang], lawyers: [li]}"])),
    Case("a bulletin's title that comes again", draft("bulletin", ["title": "简报", "date": "2026-03-01"])),
    Case(
      "the last day of one pairing and the first of the next", january,
      pairing(
        "A", ["agreement": "{number: A, signed: 2025-12-04, from: 2025-12-10, until: 2026-02-01}"])),
    Case(
      "a renewal signed early by the same lawyer",
      pairing(
        "B",
        [
          "agreement": "{number: B, signed: 2026-03-01, from: 2027-12-01, until: 2029-12-31}",
          "sessions": #"[{weekday: wednesday, from: "14:00", to: "17:00"}]"#,
        ])),
    Case(
      "a renewal under the old number",
      pairing(
        "C",
        [
          "agreement": "{number: XQ-9, signed: 2026-03-01, from: 2027-12-31, until: 2029-12-31}",
          "sessions": #"[{weekday: wednesday, from: "14:00", to: "17:00"}]"#,
        ])),
    Case(
      "two firms that number their own agreements",
      pairing(
        "D",
        [
          "community": "z-bai", "firm": "zhijiang", "lawyer": "zhou", "allocation": "city",
          "agreement": "{number: XQ-1, signed: 2026-01-04, from: 2026-02-01, until: 2027-12-31}",
        ]), bai),
    Case(
      "a lawyer who changed firms in mid-term", draft("lawyer", ["firm": "zhijiang"]), january,
      pairing(
        "E",
        [
          "agreement": "{number: E, signed: 2025-12-04, from: 2025-12-10, until: 2026-12-31}",
          "ended": "{on: 2026-01-31}",
        ]),
      draft("pairing", ["firm": "zhijiang", "allocation": "city"])),
    Case(
      "two half days on one day in two communities",
      pairing(
        "F",
        [
          "community": "z-bai", "lawyer": "zz-feng",
          "sessions": #"[{weekday: wednesday, from: "09:00", to: "12:00"}]"#,
        ]), bai),
    Case(
      "the same hour in two communities with one room",
      pairing(
        "G", ["community": "z-bai", "sessions": #"[{weekday: wednesday, from: "14:00", to: "17:00"}]"#]),
      bai.with(["address": "星河路 9 号", "office": "{place: 九楼 909 室, shared: 与星河社区合署}"])),
    Case(
      "the same hour one after the other",
      pairing(
        "H",
        [
          "community": "z-bai",
          "agreement": "{number: H, signed: 2026-01-04, from: 2026-02-01, until: 2026-04-30}",
          "sessions": #"[{weekday: wednesday, from: "14:00", to: "17:00"}]"#,
        ]), bai,
      draft(
        "pairing", ["agreement": "{number: XQ-9, signed: 2026-01-04, from: 2026-05-01, until: 2027-12-31}"])),
    Case(
      "a new time from a day on",
      draft(
        "pairing",
        [
          "sessions":
            #"[{weekday: wednesday, from: "14:00", to: "17:00"}, {weekday: wednesday, from: "13:30", to: "17:00", since: 2026-06-01}]"#
        ])),
    Case(
      "morning and afternoon of one day",
      draft(
        "pairing",
        [
          "sessions":
            #"[{weekday: wednesday, from: "09:00", to: "12:00"}, {weekday: wednesday, from: "12:00", to: "17:00"}]"#
        ])),
    Case("a colleague of the firm stands in", changes("{on: 2026-03-18, change: substitute, lawyer: lin}")),
    Case(
      "a lawyer of a municipal firm of another district stands in",
      changes("{on: 2026-03-18, change: substitute, lawyer: zhou}")),
    Case("a substitute who is free that hour", changes("{on: 2026-03-18, change: substitute, lawyer: wu}")),
    Case(
      "a substitute and another place on one day",
      changes(
        "{on: 2026-03-18, change: substitute, lawyer: lin}, {on: 2026-03-18, change: place, place: 二楼}")),
    Case(
      "a moved session with a substitute",
      changes(
        #"{on: 2026-03-18, change: moved, to: {on: 2026-03-20, from: "09:00", to: "12:00"}}, {on: 2026-03-18, change: substitute, lawyer: lin}"#
      )),
    Case(
      "a moved session that was cancelled",
      changes(
        #"{on: 2026-03-18, change: moved, to: {on: 2026-03-20, from: "09:00", to: "12:00"}}, {on: 2026-03-20, change: cancelled}"#
      )),
    Case(
      "a session brought forward by some days",
      changes(
        #"{on: 2026-03-18, change: moved, to: {on: 2026-03-13, from: "09:00", to: "12:00"}}"#)),
    Case(
      "a session moved to another hour of its day",
      changes(
        #"{on: 2026-03-18, change: moved, to: {from: "09:00", to: "12:00"}}"#)),
    Case(
      "a session moved to the morning of the next one",
      changes(
        #"{on: 2026-03-18, change: moved, to: {on: 2026-03-25, from: "09:00", to: "12:00"}}"#)),
    Case(
      "a lecture in the lawyer's own session",
      event(
        "甲",
        [
          "communities": "[meilin]", "speaker": "wu", "date": "2026-03-17", "from": "\"14:30\"",
          "to": "\"16:00\"",
        ])),
    Case(
      "a lecture on a day on which the session was moved",
      changes(
        #"{on: 2026-03-18, change: moved, to: {on: 2026-03-20, from: "09:00", to: "12:00"}}"#),
      event("甲", ["speaker": "zz-feng", "date": "2026-03-18", "from": "\"14:00\"", "to": "\"16:00\""])),
    Case(
      "an event in a neighbouring community's hall",
      event(
        "甲", ["communities": "[yinhe]", "place": "听荷社区礼堂"]),
      event("乙", ["communities": "[meilin]", "place": "礼堂"])),
    Case(
      "one lecture twice on a day", event("甲", ["speaker": "lin", "title": "讲座丙"]),
      event("乙", ["speaker": "lin", "title": "讲座丙", "from": "\"10:00\"", "to": "\"11:00\""])),
    Case(
      "two halls of one name at one hour", event("甲", ["place": "社区礼堂"]),
      event("乙", ["place": "社区礼堂", "communities": "[meilin]"])),
    Case("two events in two rooms at one hour", event("甲", [:]), event("乙", ["place": "礼堂"])),
    Case(
      "a guest who no longer serves, before leaving", event("甲", ["speaker": "li", "date": "2025-05-31"])),
    Case(
      "an award for the last year of service",
      draft(
        "honour", ["kind": "lawyer", "awardee": "{lawyer: z-wei}", "year": "2023", "date": "2024-01-20"]),
      wei, weiPairing),
    Case("two awards in one year", draft("honour", ["year": "2025", "award": "普法先进集体"])),
    Case(
      "a month without visits before the lawyer came",
      draft(
        "activity", ["community": "z-xinghe", "month": "2026-01", "visits": "0"])),
    Case("a report that came late", draft("activity", ["reported": "2026-03-09", "month": "2026-02"])),
    Case(
      "a year's team follows another on its last day",
      draft(
        "team", ["community": "meilin", "size": "3", "from": "2025-03-01", "until": "2026-09-01"]),
      Draft(
        "content/teams/z2.yaml",
        ["community": "meilin", "school": "zhijiang-law", "size": "3", "from": "2026-09-01"])),
    Case(
      "two small teams of two schools",
      draft("team", ["community": "yinhe", "school": "donghu-law", "size": "2"])),
    Case("a card for the day and one for all", draft("card", ["edition": "2026-01-01"])),
    Case(
      "two requests of one day",
      Draft("private/requests/a.yaml", ["community": "tinghe", "received": "2026-03-09"]),
      Draft("private/requests/b.yaml", ["community": "tinghe", "received": "2026-03-09"])),
    Case(
      "a mandate on the side of a resident, twice in two matters",
      draft("mandate", ["matter": "arbitration", "lawyer": "wu"])),
  ]

  private static let january = Draft(
    "content/activities/z-january.yaml", ["month": "2026-01", "community": "z-xinghe", "visits": "0"])
  private static let bai = Draft(
    "content/communities/z-bai.yaml",
    [
      "name": "白沙社区", "street": "west-street", "address": "白沙路 10 号", "phone": "0571-88889901",
      "office": "{place: 十楼}", "mediation": "{phone: 0571-88889902}",
    ])
  private static let wei = Draft(
    "content/lawyers/z-wei.yaml",
    ["name": "魏平", "firm": "xizi", "status": "{replaced: {on: 2023-06-30, by: lin}}"])
  private static let weiPairing = pairing(
    "wei",
    [
      "community": "jiufang", "lawyer": "z-wei",
      "agreement": "{number: W-1, signed: 2022-01-01, from: 2022-01-01, until: 2023-12-31}",
      "ended": "{on: 2023-06-30}",
    ])

  @Test func whatIsOddAndLawfulIsSilent() {
    for one in Self.cases {
      let city = TogetherCity.city(one.drafts)
      #expect(city.report().filter { !$0.hasPrefix("note") } == [], "\(one.name)")
    }
  }
}
