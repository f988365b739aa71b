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
}
