import Diagnostics

/// What runs out within a month is told while there is time to renew it (articles 8, 13, 21, 28, 29 and 31).
///
/// It speaks up to the last day itself; from the next day on the rules speak that say what has run out.
enum ExpirySoon: Rule {
  static let description = RuleDescription(
    "expiry-soon", .note,
    title: Words(zh: "一个月内到期", en: "Something runs out within a month"),
    explanation: Words(
      zh:
        "同意公开、服务协议、资格认证、法学院协议、志愿者小组的期限，剩 30 天以内就提醒，到期当天也提醒。这时还没有错，不算警告，--strict 也不拦；到期以后由各自的规则提示，相应内容会从网站撤下或写明在续签。已经撤回的同意、已经写了 ended 的结对、已经有续签的协议不提醒。",
      en:
        "Consents, agreements, certifications, law schools' agreements and teams' terms are told of in their last 30 days, the last day included. Nothing is wrong yet, so that it is no warning, in a strict run either; afterwards the rules of their own speak, and pages take down what ran out or say that it is being renewed. Nothing is said of a consent that was withdrawn, a pairing with `ended`, or an agreement that has been renewed."
    ),
    example: .init(
      mistake: "consent: {on: 2025-01-05, until: 2026-01-04, covers: [name, phone]}   # 今天 2025-12-20",
      mend: "consent: {on: 2025-12-20, until: 2027-12-31, covers: [name, phone]}"))

  /// How many days ahead.
  static let notice = 30

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    var terms = EndingTerms(today: programme.today)
    terms.addLawyers(of: programme)
    terms.addAgreements(of: programme)
    terms.addSchools(of: programme)
    terms.addTeams(of: programme)
    terms.addAwardees(of: programme)
    for term in terms.all { breaches.add(term.record, term.finding(of: description, today: programme.today)) }
  }
}

/// Something with a last day that comes soon.
private struct EndingTerm {
  let record: RecordHeader
  let until: Located<Day>
  let article: Int
  let subject: Words
  let help: Words

  func finding(of rule: RuleDescription, today: Day) -> Finding {
    let days = until.value - today
    let when =
      days == 0
      ? Words(zh: "今天到期", en: "today")
      : Words(zh: "还有 \(days) 天", en: days == 1 ? "tomorrow" : "in \(days) days")
    return Finding(
      rule: rule.name, severity: rule.severity, article: article, place: record.place(of: until),
      message: Words(
        zh: "\(subject.zh) \(until.value.iso) 到期（\(when.zh)）",
        en: "\(subject.en) runs out on \(until.value.iso), \(when.en)"),
      help: help)
  }
}

private struct EndingTerms {
  let today: Day
  private(set) var all: [EndingTerm] = []

  init(today: Day) { self.today = today }

  private mutating func add(
    _ record: RecordHeader, _ until: Located<Day>?, article: Int, _ subject: @autoclosure () -> Words,
    help: @autoclosure () -> Words
  ) {
    guard let until, isSoon(until) else { return }
    all.append(EndingTerm(record: record, until: until, article: article, subject: subject(), help: help()))
  }

  private func isSoon(_ until: Located<Day>) -> Bool {
    until.isWritten && (0...ExpirySoon.notice).contains(until.value - today)
  }

  private mutating func add(
    _ consent: Consent?, of record: RecordHeader, article: Int, _ subject: @autoclosure () -> Words,
    goes: Words
  ) {
    guard let consent, consent.state(on: today) == .valid else { return }
    add(
      record, consent.until, article: article, subject(),
      help: Words(
        zh: "征得本人续签同意后，更新 on 和 until；不续签，过了这天\(goes.zh)就从网站撤下",
        en: "ask for a new consent and update `on` and `until`; otherwise \(goes.en) after that day"))
  }

  mutating func addLawyers(of programme: Programme) {
    for lawyer in programme.lawyers.all where !lawyer.isExcused(on: today) {
      func name() -> String { lawyer.called(lawyer.name) }
      add(
        lawyer.consent, of: lawyer.record, article: 13,
        Words(zh: "\(name())同意公开的期限", en: "the consent of \(name())"),
        goes: Words(zh: "照片和联系方式", en: "photo and contact leave the site"))
      guard lawyer.kind == .lawyer else { continue }
      add(
        lawyer.record, lawyer.certification?.value.until, article: 21,
        Words(zh: "\(name())的资格认证", en: "the certification of \(name())"),
        help: Words(zh: "续期后更新 until", en: "renew it and update `until`"))
    }
  }

  mutating func addAgreements(of programme: Programme) {
    let ending = programme.livePairings.filter { pairing in
      guard let agreement = pairing.agreement?.value, agreement.hasDates else { return false }
      return pairing.lacks("ended") && agreement.from.value <= today && isSoon(agreement.until)
    }
    guard !ending.isEmpty else { return }
    let latest = programme.latestFirstDays
    for pairing in ending {
      guard let agreement = pairing.agreement?.value else { continue }
      // A renewal speaks for the community.
      if let newest = latest[pairing.community.value.id], newest > agreement.from.value { continue }
      let name = programme.name(of: pairing.community)
      add(
        pairing.record, agreement.until, article: 8,
        Words(zh: "\(name)的服务协议", en: "the agreement for \(name)"),
        help: Words(
          zh: "续签后新写一条结对；不再续签就写 ended: {on: …}",
          en: "add a pairing for the renewed agreement, or write `ended: {on: …}`"))
    }
  }

  mutating func addSchools(of programme: Programme) {
    for school in programme.schools.all {
      let name = school.called(school.name)
      add(
        school.record, school.agreement?.value.until, article: 28,
        Words(zh: "\(name)的志愿服务协议", en: "the agreement with \(name)"),
        help: Words(zh: "续签后更新 from 和 until", en: "renew it and update `from` and `until`"))
    }
  }

  mutating func addTeams(of programme: Programme) {
    var latest: [String: Day] = [:]
    for team in programme.teams.all where team.from.isWritten {
      let community = team.community.value.id
      latest[community] = max(latest[community] ?? team.from.value, team.from.value)
    }
    for team in programme.teams.all where !team.isOver(on: today) {
      let name = programme.name(of: team.community)
      for member in team.members?.value ?? [] {
        let person = member.value.shownName(today: today)
        add(
          member.value.consentField.value, of: team.record, article: 29,
          Words(
            zh: "\(name)志愿者\(person ?? "")同意公开的期限",
            en: "the consent of \(person ?? "a volunteer") of \(name)"),
          goes: Words(zh: "姓名", en: "the name leaves the site"))
      }
      // The team that follows speaks for the community.
      guard team.from.value <= today, latest[team.community.value.id] == team.from.value else { continue }
      add(
        team.record, team.until, article: 29,
        Words(zh: "\(name)志愿者小组的期限", en: "the term of the volunteers of \(name)"),
        help: Words(
          zh: "有下一个小组就写上新的一条；没有就不用改，过了这天页面不再写它",
          en:
            "add the record of the team that follows; without one nothing has to be done, and pages stop telling of it"
        ))
    }
  }

  mutating func addAwardees(of programme: Programme) {
    for honour in programme.honours.all {
      let person = honour.awardee.value.shownName(today: today)
      add(
        honour.awardee.value.consentField.value, of: honour.record, article: 31,
        Words(
          zh: "\(person ?? "获奖者")同意公开的期限", en: "the consent of \(person ?? "an awardee")"),
        goes: Words(zh: "姓名", en: "the name leaves the site"))
    }
  }
}

extension Programme {
  /// For each community, by its id, the latest day on which an agreement's term begins.
  fileprivate var latestFirstDays: [String: Day] {
    var latest: [String: Day] = [:]
    for pairing in pairings.all {
      guard let from = pairing.firstDay else { continue }
      let community = pairing.community.value.id
      latest[community] = max(latest[community] ?? from, from)
    }
    return latest
  }
}
