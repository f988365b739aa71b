import Diagnostics

/// The bar association has certified a community lawyer before the service begins (article 21).
enum Art21Certification: Rule {
  static let description = RuleDescription(
    "art21-certification", .error, article: 21,
    gist: Words(zh: "社区律师须经市律协资格认证", en: "the bar association certifies a community lawyer"),
    title: Words(zh: "没有通过资格认证", en: "Not certified"),
    explanation: Words(
      zh: "社区律师要先经市律协认证，再开始服务：没有认证，或认证日期晚于协议开始，都是错误；认证到期只是提醒。高校教师、退休法律工作者不问这一项。",
      en:
        "The association certifies a lawyer before the service begins: none at all, or one later than the agreement's first day, is an error; one that has run out is a reminder. Law teachers and retired legal workers are not asked."
    ),
    example: .init(
      mistake: "certification: {number: HZ-118, on: 2026-03-01}   # 协议 2026-01-01 开始",
      mend: "certification: {number: HZ-118, on: 2025-12-10}"))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    let firstPairings = earliestPairings(programme)
    for lawyer in programme.lawyers.all
    where lawyer.kind == .lawyer && !lawyer.isExcused(on: programme.today) {
      let name = lawyer.called(lawyer.name)
      guard let certification = lawyer.certification?.value else {
        if lawyer.lacks("certification") {
          breaches.add(
            lawyer.record, at: lawyer.place(ofMissing: "certification"),
            Words(zh: "\(name)没有社区律师资格认证", en: "\(name) is not certified as a community lawyer"),
            help: Words(
              zh: "加一行 certification: {number: …, on: …}", en: "add `certification: {number: …, on: …}`"))
        }
        continue
      }
      let on = certification.on
      let first = certification.first.map(\.value) ?? on.value
      if on.isWritten, let pairing = firstPairings[programme.lawyers.position(of: lawyer)],
        let from = pairing.firstDay, from < first, !isRenewal(on.value, of: lawyer, after: from, programme)
      {
        breaches.add(
          lawyer.record, at: lawyer.record.place(of: on),
          Words(
            zh: "\(name) \(on.value.iso) 才认证，协议 \(from.iso) 就开始了",
            en: "\(name) was certified on \(on.value.iso), after an agreement began on \(from.iso)"),
          help: Words(
            zh: "改正日期；若是中途续期，用 first 写上首次认证的日期；确是先服务后认证的，另派律师",
            en:
              "put the dates right; for a renewal write the day of the first certification as `first`; else send a lawyer who was certified before"
          ),
          notes: [
            Finding.Note(
              Words(zh: "协议从这天开始", en: "the agreement begins here"),
              at: pairing.record.place(of: pairing.agreement?.value.from))
          ])
      } else if let until = certification.until, until.value < programme.today {
        breaches.add(
          lawyer.record, at: lawyer.record.place(of: until),
          Words(
            zh: "\(name)的资格认证 \(until.value.iso) 到期了",
            en: "the certification of \(name) ran out on \(until.value.iso)"),
          help: Words(zh: "续期后更新 until", en: "renew it and update `until`"), severity: .warning)
      }
    }
  }

  /// Whether a certification that is younger than the service is a new one of somebody who had one before: the service is older
  /// than a year, or goes back to an earlier agreement.
  private static func isRenewal(
    _ on: Day, of lawyer: Lawyer, after from: Day, _ programme: Programme
  ) -> Bool {
    if on.number - from.number >= 365 { return true }
    return programme.pairings.all.contains { pairing in
      pairing.lawyer.value.id == lawyer.id && (pairing.firstDay.map { $0 < from } ?? false)
    }
  }

  /// For each lead lawyer the live pairing whose agreement begins first.
  private static func earliestPairings(_ programme: Programme) -> [Pairing?] {
    var earliest = [Pairing?](repeating: nil, count: programme.lawyers.all.count)
    for pairing in programme.livePairings where pairing.lawyer.value.position >= 0 {
      guard let from = pairing.firstDay else { continue }
      let lawyer = Int(pairing.lawyer.value.position)
      if let known = earliest[lawyer]?.firstDay, known <= from { continue }
      earliest[lawyer] = pairing
    }
    return earliest
  }
}
