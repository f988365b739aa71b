import Diagnostics
import Testing

@testable import Programme

@Suite("What runs out within a month is told ahead") struct ExpirySoonTests {
  struct Term: Sendable, CustomTestStringConvertible {
    let file: String
    /// What stands in the sound city, and the same with a day that the case fills in.
    let right: String
    let ending: String
    /// What has to be said of the last day.
    let subject: String
    /// What is said from the next day on; nil where a term just ends.
    let after: String?
    var testDescription: String { subject }
    init(_ file: String, _ right: String, _ ending: String, _ subject: String, _ after: String?) {
      self.file = "content/" + file
      (self.right, self.ending, self.subject, self.after) = (right, ending, subject, after)
    }

    func city(until day: String) -> RuleCity {
      RuleCity.sound.replacing(right, with: ending.replacingFirst("DAY", with: day), in: file)
    }
  }

  private static let covers = "covers: [name]"
  static let terms = [
    Term(
      "lawyers/lin.yaml", "until: 2028-12-31, covers", "until: DAY, covers", "林昭同意公开的期限", "art13-consent"),
    Term(
      "lawyers/lin.yaml", "on: 2023-12-01, until: 2028-12-31", "on: 2023-12-01, until: DAY", "林昭的资格认证",
      "art21-certification"),
    Term(
      "pairings/tinghe.yaml", "until: 2026-12-31", "until: DAY", "听荷社区的服务协议", "art08-term-ended"),
    Term(
      "schools/all.yaml", "    name: 东湖法学院\n    agreement: {from: 2025-09-01, until: 2027-08-31}".dedented,
      "    name: 东湖法学院\n    agreement: {from: 2025-09-01, until: DAY}".dedented, "东湖法学院的志愿服务协议",
      "art28-school-agreement"),
    Term(
      "teams/all.yaml", "size: 3\n  from: 2025-09-01", "size: 3\n  from: 2025-09-01\n  until: DAY",
      "听荷社区志愿者小组的期限", nil),
    Term(
      "teams/all.yaml", "size: 3\n  from: 2025-09-01",
      "size: 3\n  from: 2025-09-01\n  members: [{name: 甲生, consent: {on: 2025-09-01, until: DAY, \(covers)}}]",
      "听荷社区志愿者甲生同意公开的期限", nil),
  ]

  private static func notes(_ city: RuleCity) -> [Finding] {
    city.findings().filter { $0.rule == "expiry-soon" }
  }

  @Test("from the thirtieth day before on, the last day included, at the day itself", arguments: terms)
  func ahead(_ term: Term) {
    for (day, isTold) in [
      ("2026-03-10", true), ("2026-03-11", true), ("2026-04-09", true), ("2026-04-10", false),
    ] {
      let city = term.city(until: day)
      let notes = Self.notes(city)
      #expect(city.findings().count == notes.count)
      #expect(notes.count == (isTold ? 1 : 0), "\(day)")
      for note in notes {
        #expect(note.severity == .note)
        #expect(note.message.zh.hasPrefix("\(term.subject) \(day) 到期（"), "\(note.message.zh)")
        #expect(note.message.en.contains(" runs out on \(day), "), "\(note.message.en)")
        #expect(city.covered(note.place) == day)
        #expect(note.help != nil)
      }
    }
  }

  @Test("from the next day on only the rule of its own speaks", arguments: terms)
  func afterwards(_ term: Term) {
    let findings = term.city(until: "2026-03-09").findings()
    #expect(findings.map(\.rule.rawValue) == [term.after].compactMap { $0 })
  }

  @Test("a strict run still takes it for no mistake, and a site may make it a warning")
  func severity() {
    let city = Self.terms[0].city(until: "2026-03-20")
    #expect(city.findings().strict.map(\.severity) == [.note])
    let stern = city.appending(
      "\nrules: {overrides: {expiry-soon: {severity: warning, reason: 早些提醒}}}", to: "content/site.yaml")
    #expect(stern.findings().map(\.severity) == [.warning])
    let silent = city.appending(
      "\nrules: {overrides: {expiry-soon: {severity: off, reason: 另有台账}}}", to: "content/site.yaml")
    #expect(silent.findings() == [])
  }

  @Test("nothing is said of what was withdrawn, ended or renewed, nor of somebody who was replaced")
  func settled() {
    let withdrawn = RuleCity.sound.replacing(
      "until: 2028-12-31, covers", with: "until: 2026-03-20, withdrawn: 2026-03-01, covers",
      in: "content/lawyers/lin.yaml")
    #expect(Self.notes(withdrawn) == [])
    let ended = Self.terms[2].city(until: "2026-03-20").appending(
      "\nended: {on: 2026-03-20}", to: "content/pairings/tinghe.yaml")
    #expect(Self.notes(ended) == [])
    let renewed = Self.terms[2].city(until: "2026-03-20").adding(
      """
      community: tinghe
      firm: xizi
      lawyer: lin
      agreement: {number: XQ-9, signed: 2026-03-01, from: 2026-03-21, until: 2027-12-31}
      sessions: [{weekday: tuesday, from: "14:00", to: "17:00"}]
      filed: {on: 2026-03-05}
      """, at: "content/pairings/tinghe-2.yaml")
    #expect(Self.notes(renewed) == [])
    let replaced = Self.terms[0].city(until: "2026-03-20").appending(
      "\nstatus: {replaced: {on: 2026-03-01, by: wu}}", to: "content/lawyers/lin.yaml")
    #expect(Self.notes(replaced) == [])
  }

  @Test("an awardee's consent is told of at the awardee")
  func awardee() {
    let city = RuleCity.sound.adding(
      """
      year: 2025
      kind: volunteer
      awardee: {name: 乙生, consent: {on: 2025-12-01, until: 2026-03-11, covers: [name]}}
      award: 优秀志愿者
      body: 团市委
      date: 2025-12-05
      """, at: "content/honours/a.yaml")
    #expect(city.report() == ["note expiry-soon honours/a.yaml:3 2026-03-11"])
    #expect(Self.notes(city).first?.message.en == "the consent of 乙生 runs out on 2026-03-11, tomorrow")
  }
}

extension String {
  /// Records in a list stand two columns further left than they are written here.
  fileprivate var dedented: String { split(separator: "\n").map { $0.dropFirst(2) }.joined(separator: "\n") }

  fileprivate func replacingFirst(_ old: String, with new: String) -> String {
    guard let range = firstRange(of: old) else { return self }
    return replacingCharacters(range, with: new)
  }

  private func replacingCharacters(_ range: Range<Index>, with new: String) -> String {
    self[..<range.lowerBound] + new + self[range.upperBound...]
  }
}
