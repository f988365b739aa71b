import Diagnostics
import Testing

@testable import Programme

/// Waivers on records, and the site's overrides.
struct WaiverTests {
  private static let tooShort = ["from: \"14:00\"\n    to: \"17:00\"", "from: \"14:00\"\n    to: \"15:00\""]

  private func waiver(_ rule: String) -> String {
    "\nwaivers: [{rule: \(rule), reason: 另有约定, approved_by: 区联络处, on: 2026-01-05}]"
  }

  private var shortSession: RuleCity {
    RuleCity.sound.replacing(Self.tooShort[0], with: Self.tooShort[1], in: "content/pairings/tinghe.yaml")
  }

  @Test func waiverExcusesItsRecord() {
    let city = shortSession.appending(waiver("art14-weekly-half-day"), to: "content/pairings/tinghe.yaml")
    #expect(city.report() == [])
  }

  @Test func waiverThatExcusesNothingIsUnused() {
    let city = RuleCity.sound.appending(
      waiver("art14-weekly-half-day"), to: "content/pairings/tinghe.yaml")
    #expect(city.report() == ["warning waiver-unused pairings/tinghe.yaml:16 art14-weekly-half-day"])
  }

  @Test func waiverOnAnotherRecordExcusesNothing() {
    let city = shortSession.appending(waiver("art14-weekly-half-day"), to: "content/lawyers/lin.yaml")
    #expect(
      city.report() == [
        "warning waiver-unused lawyers/lin.yaml:10 art14-weekly-half-day",
        "error art14-weekly-half-day pairings/tinghe.yaml:10 weekday: tuesday\n    from: \"14:00\"\n    to: \"15:00\"",
      ])
  }

  @Test func secondWaiverOfOneRuleIsUnused() {
    let city = shortSession.appending(
      """

      waivers:
        - {rule: art14-weekly-half-day, reason: 另有约定, approved_by: 区联络处, on: 2026-01-05}
        - {rule: art14-weekly-half-day, reason: 另有约定, approved_by: 区联络处, on: 2026-01-05}
      """, to: "content/pairings/tinghe.yaml")
    #expect(city.report() == ["warning waiver-unused pairings/tinghe.yaml:18 art14-weekly-half-day"])
  }

  @Test func waiverOfOneKindOfNumberLeavesTheOthers() {
    let city = RuleCity.sound
      .replacing(
        "number: 7\n", with: "number: 7\n" + waiver("privacy-bank-card").dropFirst() + "\n",
        in: "content/bulletins/a.md"
      )
      .appending("\n编号 6222020000000007，见（2026）浙0106民初123号。\n", to: "content/bulletins/a.md")
    #expect(city.findings().map(\.rule.rawValue) == ["privacy-case-number"])
  }

  @Test(arguments: ["art13-photo", "record-missing-field", "waiver-unused", "art29-school-adviser-missing"])
  func otherRulesCannotBeWaived(rule: String) {
    let city = RuleCity.sound.appending(waiver(rule), to: "content/lawyers/lin.yaml")
    let name = rule.hasSuffix("missing") ? "rule-unknown" : "waiver-not-allowed"
    #expect(city.report() == ["error \(name) lawyers/lin.yaml:10 \(rule)"])
  }

  @Test func misspeltWaiverIsTheOnlyFinding() {
    let city = shortSession.appending(waiver("art14-weekly-halfday"), to: "content/pairings/tinghe.yaml")
    let findings = city.findings()
    #expect(findings.map(city.shown) == ["error rule-unknown pairings/tinghe.yaml:16 art14-weekly-halfday"])
    #expect(findings.first?.help?.en == "did you mean “art14-weekly-half-day”?")
  }

  @Test(arguments: [
    "art14-weekly-half-day", "art22-firm-outside-district", "art23-added-lawyer", "art29-team-size",
    "art29-one-at-a-session", "art29-school-district", "privacy-resident-id",
  ])
  func rulesThatAskInPrincipleCanBeWaived(rule: String) {
    #expect(ProgrammeRules.catalogue[RuleName(rawValue: rule)]?.leniency == .waivable)
  }
}

/// The site's overrides of severities.
struct SeverityPolicyTests {
  private func site(_ overrides: String) -> RuleCity {
    RuleCity.sound.appending("\nrules: {overrides: {\(overrides)}}", to: "content/site.yaml")
  }

  private func tooLarge(_ city: RuleCity) -> RuleCity {
    city.replacing("size: 3", with: "size: 4", in: "content/teams/all.yaml")
  }

  @Test(arguments: [
    ("warning", ["warning art29-team-size teams/all.yaml:3 4"]), ("off", []),
    ("error", ["error art29-team-size teams/all.yaml:3 4"]),
  ])
  func overrideDecides(severity: String, expected: [String]) {
    let city = tooLarge(site("art29-team-size: {severity: \(severity), reason: 试行}"))
    #expect(city.report() == expected)
  }

  @Test(arguments: ["record-missing-field", "path-unsafe", "privacy-internal-field"])
  func someRulesCannotBeLowered(rule: String) {
    let city = site("\(rule): {severity: warning, reason: 试行}")
    #expect(city.report() == ["error override-not-allowed site.yaml:5 \(rule)"])
  }

  @Test func loweringNeedsAReason() {
    let rules = site("art29-team-size: {severity: warning}").findings().map(\.rule.rawValue)
    #expect(rules == ["record-missing-field"])
  }

  @Test func unknownRuleIsNamedWithTheNearest() {
    let city = tooLarge(site("art29-teamsize: {severity: off, reason: 试行}"))
    let findings = city.findings()
    #expect(findings.map(city.shown) == ["error rule-unknown site.yaml:5 art29-teamsize"])
    #expect(findings.first?.help?.zh == "是不是想写「art29-team-size」？")
  }

  @Test func overrideReachesRulesOfOtherStages() {
    let link = RuleDescription(
      "link-broken", .error, title: Words(same: "t"), explanation: Words(same: "e"),
      example: .init(mistake: "m", mend: "n"))
    let catalogue = RuleCatalogue(ProgrammeRules.catalogue.rules + [link])
    let city = site("link-broken: {severity: warning, reason: 试行}")
    #expect(city.findings(catalogue: catalogue) == [])
    let policy = SeverityPolicy(city.read().programme.site, catalogue: catalogue)
    let finding = link.finding(at: .site, Words(same: "broken"))
    #expect(policy.applied(to: [finding]).map(\.severity) == [.warning])
    #expect(policy.applied(to: [finding]).strict.map(\.severity) == [.error])
  }

  @Test func waiverCountsAsUsedWhereTheRuleIsOff() {
    let city = tooLarge(site("art29-team-size: {severity: off, reason: 试行}")).replacing(
      "size: 4",
      with: "size: 4\n  waivers: [{rule: art29-team-size, reason: 大社区, approved_by: 团市委, on: 2026-01-05}]",
      in: "content/teams/all.yaml")
    #expect(city.report() == [])
  }
}
