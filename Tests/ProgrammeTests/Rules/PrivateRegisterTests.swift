import Testing

@testable import Programme

/// The rules on the private register, which `check` reads only when it is told to.
struct PrivateRegisterTests {
  private func city(mandate: String) -> RuleCity {
    RuleCity.sound.adding("lawyer: lin\ncommunity: tinghe\n\(mandate)", at: "private/representations/a.yaml")
  }

  private func city(request: String) -> RuleCity {
    RuleCity.sound.adding("community: tinghe\n\(request)", at: "private/requests/a.yaml")
  }

  @Test(arguments: [
    ("suit", "resident", "resident", "7 resident"), ("arbitration", "community", "resident", "7 resident"),
    ("suit", "resident", "community", "7 community"),
    ("non-contentious", "opponent", "community", "6 opponent"),
    ("non-contentious", "other", "resident", "7 resident"),
  ])
  func mandateWithinOrAgainstTheCommunity(matter: String, side: String, against: String, place: String) {
    let mandate = "on: 2026-03-01\nmatter: \(matter)\n# 登记\nfor: \(side)\nagainst: \(against)"
    #expect(
      city(mandate: mandate).report() == [
        "error art19-representation private/representations/a.yaml:\(place)"
      ])
  }

  @Test(arguments: [("suit", "resident", "other"), ("non-contentious", "community", "opponent")])
  func mandateAgainstOutsidersIsAllowed(matter: String, side: String, against: String) {
    #expect(
      city(mandate: "on: 2026-03-01\nmatter: \(matter)\nfor: \(side)\nagainst: \(against)").report() == [])
  }

  @Test func mandateOfALawyerWhoNeverServedTheCommunity() {
    let mandate =
      "lawyer: qian\ncommunity: tinghe\non: 2026-03-01\nmatter: suit\nfor: resident\nagainst: resident"
    #expect(RuleCity.sound.adding(mandate, at: "private/representations/a.yaml").report() == [])
  }

  @Test func mandateAfterThePairingHasEnded() {
    let mandate =
      "lawyer: wu\ncommunity: yinhe\non: 2026-01-01\nmatter: suit\nfor: resident\nagainst: resident"
    #expect(RuleCity.sound.adding(mandate, at: "private/representations/a.yaml").report() == [])
    let before = mandate.split(separator: "2026-01-01").joined(separator: "2025-12-31")
    #expect(RuleCity.sound.adding(before, at: "private/representations/a.yaml").report().count == 1)
  }

  @Test(arguments: [
    ("received: 2026-02-27\naccepted: 2026-03-03", []),
    (
      "received: 2026-02-27\naccepted: 2026-03-04",
      ["warning art15-late private/requests/a.yaml:3 2026-03-04"]
    ),
    ("received: 2026-03-06", []),
    ("received: 2026-03-05", ["warning art15-late private/requests/a.yaml:2 2026-03-05"]),
  ])
  func requestsAreTakenUpWithinTwoWorkingDays(request: String, expected: [String]) {
    #expect(city(request: request).report() == expected)
  }

  private func mandates(_ text: String) -> [String] {
    RuleCity.sound.adding(text, at: "private/representations/a.yaml").report()
  }

  @Test(arguments: [
    // 吴 is of the firm that serves 听荷; 钱 is not.
    (
      "wu", "tinghe", "opponent", "resident",
      ["warning art19-firm-conflict private/representations/a.yaml:1 opponent"]
    ),
    (
      "wu", "tinghe", "other", "community",
      ["warning art19-firm-conflict private/representations/a.yaml:1 community"]
    ),
    ("wu", "tinghe", "resident", "other", []),
    ("qian", "tinghe", "opponent", "resident", []),
    // 周 advises 东湖, which a law teacher leads.
    (
      "zhou", "donghu", "resident", "community",
      ["error art19-representation private/representations/a.yaml:1 community"]
    ),
  ])
  func conflictsGoByTheFirmAndByAdvisersToo(
    lawyer: String, community: String, side: String, against: String, expected: [String]
  ) {
    #expect(
      mandates(
        "{lawyer: \(lawyer), community: \(community), on: 2026-03-01, matter: suit, for: \(side), against: \(against)}"
      )
        == expected)
  }

  @Test(arguments: [
    // 周 has served 银河 since 2026-01-01.
    ("on: 2025-06-01", ["warning art19-representation private/representations/a.yaml:1 community"]),
    ("on: 2025-06-01, ended: 2025-12-31", []),
    (
      "on: 2025-06-01, ended: 2026-02-01",
      ["warning art19-representation private/representations/a.yaml:1 community"]
    ),
    ("on: 2026-01-01", ["error art19-representation private/representations/a.yaml:1 community"]),
    (
      "on: 2026-01-02, ended: 2026-02-01",
      ["warning art19-representation private/representations/a.yaml:1 community"]
    ),
  ])
  func mandatesBeforeThePairingAndThoseThatAreOver(days: String, expected: [String]) {
    #expect(
      mandates("{lawyer: zhou, community: yinhe, \(days), matter: suit, for: resident, against: community}")
        == expected)
  }

  @Test(arguments: [
    (
      "wu", "2026-02-20", "suit",
      ["warning representation-both-sides private/representations/a.yaml:2 opponent"]
    ),
    (
      "lin", "2026-02-20", "suit",
      ["warning representation-both-sides private/representations/a.yaml:2 opponent"]
    ),
    ("wu", "2026-02-20", "arbitration", []), ("zhou", "2026-02-20", "suit", []),
    ("wu", "2024-12-31", "suit", []),
  ])
  func oneFirmOnBothSides(lawyer: String, on: String, matter: String, expected: [String]) {
    let text = """
      - {lawyer: lin, community: qiaoxi, on: 2026-02-10, matter: suit, for: other, against: opponent}
      - {lawyer: \(lawyer), community: qiaoxi, on: \(on), matter: \(matter), for: opponent, against: other}
      """
    let found = mandates(text)
    #expect(on < "2026" ? found == [] : found == expected)
  }

  @Test(arguments: [
    ("requests", "community: tinghe\nreceived: 2026-03-04\naccepted: 2026-03-03", "3 2026-03-03"),
    ("requests", "community: tinghe\nreceived: 2026-03-11", "2 2026-03-11"),
    ("requests", "community: tinghe\nreceived: 2026-03-09\naccepted: 2026-03-11", "3 2026-03-11"),
    ("spot-checks", "community: tinghe\nresult: 好\non: 2026-04-01", "3 2026-04-01"),
    ("evaluations", "lawyer: lin\nresult: 好\nyear: 2027", "3 2027"),
    (
      "representations",
      "lawyer: lin\ncommunity: tinghe\nmatter: suit\nfor: other\nagainst: other\non: 2026-03-02\nended: 2026-03-01",
      "7 2026-03-01"
    ),
  ])
  func daysThatCannotBe(folder: String, text: String, place: String) {
    #expect(
      RuleCity.sound.adding(text, at: "private/\(folder)/a.yaml").report() == [
        "error register-date private/\(folder)/a.yaml:\(place)"
      ])
  }

  @Test(arguments: [
    ("2026-01-31", ["warning art15-no-lawyer private/requests/a.yaml:1 meilin"]), ("2026-02-02", []),
  ])
  func requestOfACommunityWithoutALawyer(received: String, expected: [String]) {
    let text = "{community: meilin, received: \(received), accepted: \(received)}"
    #expect(RuleCity.sound.adding(text, at: "private/requests/a.yaml").report() == expected)
  }

  @Test(arguments: [
    // The report of 听荷 for January says: 2 received, 2 in time.
    (["2026-01-05, accepted: 2026-01-06", "2026-01-07, accepted: 2026-01-08"], []),
    (["2026-01-05, accepted: 2026-01-06"], []),
    (
      [
        "2026-01-05, accepted: 2026-01-06", "2026-01-07, accepted: 2026-01-08",
        "2026-01-09, accepted: 2026-01-09",
      ],
      ["warning art15-register-figures private/requests/a.yaml:1 2026-01-05"]
    ),
    (
      ["2026-01-05, accepted: 2026-01-06", "2026-01-07, accepted: 2026-01-15"],
      [
        "warning art15-register-figures private/requests/a.yaml:1 2026-01-05",
        "warning art15-late private/requests/a.yaml:2 2026-01-15",
      ]
    ),
  ])
  func registerAndReportTellTheSame(requests: [String], expected: [String]) {
    let text = requests.map { "- {community: tinghe, received: \($0)}" }.joined(separator: "\n")
    #expect(RuleCity.sound.adding(text, at: "private/requests/a.yaml").report() == expected)
  }

  @Test(arguments: [
    ("- {year: 2025, lawyer: lin, result: 合格}", []),
    ("- {year: 2025, firm: xizi, result: 优秀}", []),
    // 沈 never had an end, 吴 still serves 梅林.
    ("- {year: 2025, lawyer: wu, result: 合格}", []),
    (
      "- {year: 2025, lawyer: lin, result: 不合格}",
      ["warning art25-evaluation private/evaluations/a.yaml:1 不合格"]
    ),
    ("- {year: 2025, lawyer: nobody, result: 合格}", ["error ref-unknown private/evaluations/a.yaml:1 nobody"]),
    (
      "- {year: 2025, lawyer: lin, result: 合格}\n- {year: 2025, lawyer: lin, result: 优秀}",
      ["warning art25-evaluation private/evaluations/a.yaml:2 lin"]
    ),
  ])
  func evaluationsFitThePairings(text: String, expected: [String]) {
    #expect(RuleCity.sound.adding(text, at: "private/evaluations/a.yaml").report() == expected)
  }

  @Test func aReplacedLawyerIsNotEvaluatedForLaterYears() {
    let city = RuleCity.sound
      .replacing(
        "ended: {on: 2025-12-31}", with: "ended: {on: 2024-12-31}", in: "content/pairings/yinhe.yaml"
      )
      .replacing(
        "firm: xizi\n  lawyer: wu\n", with: "firm: xizi\n  lawyer: lin\n", in: "content/pairings/old.yaml"
      )
      .adding("{year: 2025, lawyer: wu, result: 合格}", at: "private/evaluations/a.yaml")
    #expect(
      city.report().filter { $0.contains("private/") } == [
        "warning art25-evaluation private/evaluations/a.yaml:1 wu"
      ])
  }
}
