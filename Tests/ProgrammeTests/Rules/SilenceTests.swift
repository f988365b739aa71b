import Diagnostics
import Testing

@testable import Programme

/// One mistake makes one finding, and time alone makes no error.
struct SilenceTests {
  private let sound = RuleCity.sound

  @Test func missingRecordIsReportedOnceWithItsOtherMentions() {
    let city = sound.replacing("- id: tinghe", with: "- id: tinghe-north", in: "content/communities/all.yaml")
    let findings = city.findings()
    #expect(findings.map(\.rule.rawValue) == ["ref-unknown"])
    #expect(findings.first?.notes.isEmpty == false)
  }

  @Test func formerIDLeadsToTheNewOne() {
    let city = sound.replacing(
      "community: tinghe", with: "community: hehua", in: "content/pairings/tinghe.yaml")
    #expect(city.findings().first?.help?.en == "“hehua” is a former id of “tinghe”; write “tinghe”")
  }

  @Test func unreadableFileSilencesReferencesIntoItsFolder() {
    let city = sound.adding("name: [", at: "content/lawyers/lin.yaml")
    #expect(city.findings().map(\.rule.rawValue) == ["record-syntax"])
  }

  @Test(arguments: [
    ("content/lawyers/lin.yaml", "photo:", "phto:"), ("content/lawyers/lin.yaml", "licence:", "licenze:"),
    ("content/communities/all.yaml", "office: {place: 一楼", "ofice: {place: 一楼"),
    ("content/pairings/tinghe.yaml", "sessions:", "session:"), ("content/schools/all.yaml", "lead:", "laed:"),
    ("content/press/all.yaml", "source:", "sorce:"), ("content/honours/all.yaml", "body:", "bdy:"),
    (
      "content/activities/2026-01.yaml", "lectures: 1, requests: {received: 2, in_time",
      "lecture: 1, requests: {received: 2, in_time"
    ),
  ])
  func misspeltFieldIsNotCalledMissingToo(path: String, right: String, wrong: String) {
    let city = sound.replacing(right, with: wrong, in: path)
    #expect(city.findings().map(\.rule.rawValue) == ["record-unknown-field"])
  }

  @Test(arguments: [
    ("content/lawyers/lin.yaml", "0571-88889101", "8888", "format-phone"),
    ("content/lawyers/lin.yaml", "2024-05-10, 2025-10-20", "2024-05-10, 2025-10-32", "format-date"),
    ("content/pairings/tinghe.yaml", "\"17:00\"", "17点", "format-time"),
    ("content/pairings/tinghe.yaml", "until: 2026-12-31", "until: 2026-12", "format-date"),
    ("content/districts/all.yaml", "phone: 0571-88880004", "phone: 88", "format-phone"),
    ("content/activities/2026-01.yaml", "yinhe, visits: 3", "yinhe, visits: drei", "record-wrong-type"),
    (
      "content/activities/2026-01.yaml", "2026-01, community: yinhe", "2026-1, community: yinhe",
      "format-date"
    ),
    ("content/activities/2026-01.yaml", "community: yinhe", "community: yinheee", "ref-unknown"),
    ("content/events/all.yaml", "date: 2025-08-12", "date: 2025-08-32", "format-date"),
    ("content/bulletins/b.md", "number: 8", "number: 八", "record-wrong-type"),
    ("content/pairings/yinhe.yaml", "ended: {on: 2025-12-31}", "ended: {on: 2025}", "format-date"),
    ("content/streets/all.yaml", "西街道, district: west", "西街道, district: wset", "ref-unknown"),
    ("content/schools/all.yaml", "lead: true", "lead: maybe", "record-wrong-type"),
    ("content/press/all.yaml", "date: 2026-01-06", "date: 2026-1", "format-date"),
    ("content/honours/all.yaml", "date: 2026-01-20", "date: 去年", "format-date"),
  ])
  func unreadableValueHasNoFurtherFindings(path: String, right: String, wrong: String, rule: String) {
    let city = sound.replacing(right, with: wrong, in: path)
    #expect(city.findings().map(\.rule.rawValue) == [rule])
  }

  @Test func withdrawnConsentSilencesThePerson() {
    let city = sound.adding(
      """
      name: 林昭
      firm: xizi
      photo: photos/none.jpg
      consent: {on: 2024-01-01, covers: [name], withdrawn: 2026-03-10}
      """, at: "content/lawyers/lin.yaml")
    #expect(city.report() == ["warning art13-consent lawyers/lin.yaml:4 2026-03-10"])
  }

  @Test func replacedLawyerIsHistory() {
    let city = sound.adding(
      "name: 李旧\nfirm: xizi\nstatus: {replaced: {on: 2025-01-01, by: lin}}", at: "content/lawyers/li.yaml")
    #expect(city.report() == [])
  }

  @Test func closedCommunityIsHistory() {
    let city = sound.replacing(
      "name: 梅林社区", with: "name: 梅林社区\n  status: closed", in: "content/communities/all.yaml"
    )
    .replacing("\n  mediation: {phone: 0571-88884002}", with: "", in: "content/communities/all.yaml")
    .replacing("\n  second_agreement: XQ-4-2", with: "", in: "content/pairings/old.yaml")
    #expect(city.report() == [])
  }

  @Test func renewedPairingIsNotCalledRunOut() {
    let renewal = """

      - community: meilin
        firm: xizi
        lawyer: wu
        agreement: {number: XQ-9, signed: 2026-02-20, from: 2026-03-01, until: 2027-12-31}
        sessions: [{weekday: tuesday, from: "14:00", to: "17:00"}]
        filed: {on: 2026-03-05}
        origin: self-paid-counsel
        second_agreement: XQ-9-2
      """
    let city = sound.replacing(
      "from: 2026-02-01, until: 2027-12-31", with: "from: 2026-02-01, until: 2026-02-28",
      in: "content/pairings/old.yaml")
    #expect(city.report() == ["warning art08-term-ended pairings/old.yaml:10 2026-02-28"])
    #expect(city.appending(renewal, to: "content/pairings/old.yaml").report() == [])
  }

  @Test(arguments: ["2026-03-11", "2026-06-30", "2027-01-01", "2028-01-01", "2030-07-01", "2099-12-31"])
  func timeAloneMakesNoError(today: String) {
    let errors = sound.on(today).findings().filter { $0.severity == .error }
    #expect(errors.map(sound.shown) == [])
  }

  @Test func sameFindingsInTheSameOrderWithAnyNumberOfWorkers() {
    let city = sound.on("2027-06-01")
    let programme = city.read().programme
    let alone = programme.check(workers: .init(count: 1)).map(city.shown)
    #expect(!alone.isEmpty)
    #expect(programme.check(workers: .init(count: 4)).map(city.shown) == alone)
  }

  @Test func lostMonthIsOneFinding() {
    let month = { (month: String) in
      ["tinghe", "yinhe", "qiaoxi", "meilin"]
        .map { "- {month: \(month), community: \($0), visits: 4, lectures: 1}\n" }.joined()
    }
    let months = ["2026-02", "2026-03", "2026-04", "2026-05", "2026-06"]
    var city = sound.on("2026-07-12").replacing(
      "  lawyer: qian",
      with:
        "  lawyer: qian\n  agreement: {number: 1, signed: 2025-01-01, from: 2025-01-01, until: 2027-01-01}",
      in: "content/pairings/old.yaml"
    ).appending("\n- {month: 2026-01, community: qiaoxi, visits: 4}", to: "content/activities/2026-01.yaml")
    for name in months { city = city.adding(month(name), at: "content/activities/\(name).yaml") }
    let before = city.report()
    let lost = city.removing("content/activities/2026-05.yaml").report()
    #expect(lost.filter { !before.contains($0) } == ["warning art07-monthly-report site.yaml:1 "])
  }

  @Test func emptySiteIsNotBuriedInFindings() {
    var city = sound
    for path in city.files.keys where path != "content/site.yaml" { city = city.removing(path) }
    #expect(city.report() == ["warning art15-holiday-table site.yaml:1 "])
  }
}
