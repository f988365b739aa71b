import Diagnostics

/// A change names days on which the pairing stands (article 14).
enum Art14ExceptionOutsideTerm: Rule {
  static let description = RuleDescription(
    "art14-exception-outside-term", .error, article: 14,
    gist: Words(zh: "驻点时间固定，有变动要让居民知道", en: "the times are fixed, and residents learn of changes"),
    title: Words(zh: "变更的日子不在协议期内", en: "A change to a day outside the term"),
    explanation: Words(
      zh:
        "改到的日子、原定的日子，都要在这份协议的期限之内；不然页面上只有原来的日期，居民不知道律师哪天来。同一位律师续签的，改到下一期协议里的日子可以。已过去的变更不再检查。",
      en:
        "The day that a session is moved to, and the day it was to be on, lie within the agreement's term. Otherwise a page would tell the old date only, and nobody would know when the lawyer comes. A day in the same lawyer's next agreement will do. Changes in the past are left alone."
    ),
    example: .init(
      mistake: """
        agreement: {number: XH-12, signed: 2026-01-05, from: 2026-01-10, until: 2026-12-31}
        exceptions: [{on: 2026-12-29, change: moved, to: {on: 2027-12-30}}]
        """,
      mend: """
        agreement: {number: XH-12, signed: 2026-01-05, from: 2026-01-10, until: 2026-12-31}
        exceptions: [{on: 2026-12-29, change: moved, to: {on: 2026-12-30}}]
        """))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    for pairing in programme.livePairings {
      guard let exceptions = pairing.exceptions?.value, let term = pairing.openTerm else { continue }
      // A term that has run out has a finding of its own, and its renewal will cover the days to come.
      if let until = term.until, until < programme.today { continue }
      for exception in exceptions.map(\.value) {
        let days = [exception.on, exception.newDay == nil ? nil : exception.to?.value.on].compactMap(\.self)
        guard days.allSatisfy(\.isWritten), days.contains(where: { $0.value >= programme.today }) else {
          continue
        }
        // The day it was to be on must be this agreement's own: no other one's page looks here for it.
        guard
          let outside = days.first(where: { day in
            !term.contains(day.value)
              && (day.value == exception.on.value || !programme.renews(pairing, on: day.value))
          })
        else { continue }
        breaches.add(
          pairing.record, at: pairing.record.place(of: outside),
          Words(
            zh: "\(outside.value.iso) 不在协议期内（\(term.words.zh)）",
            en: "\(outside.value.iso) lies outside the agreement's term (\(term.words.en))"),
          help: Words(
            zh: "核对日期；若是续签以后的日子，写到新协议那条记录里",
            en:
              "check the date; if it belongs to the time after a renewal, write it into the new agreement's record"
          ))
      }
    }
  }
}

extension Programme {
  /// Whether another agreement of the same lawyer with the same community covers a day.
  fileprivate func renews(_ pairing: Pairing, on day: Day) -> Bool {
    pairings.all.contains { other in
      other.community.value == pairing.community.value && other.lawyer.value == pairing.lawyer.value
        && other.record.position != pairing.record.position && other.openTerm?.contains(day) ?? false
    }
  }
}

extension Term {
  /// `2026-01-01 至 2026-12-31`.
  fileprivate var words: Words {
    switch (from?.iso, until?.iso) {
    case (let from?, let until?): Words(zh: "\(from) 至 \(until)", en: "\(from) to \(until)")
    case (let from?, nil): Words(zh: "从 \(from) 起", en: "from \(from)")
    case (nil, let until?): Words(zh: "到 \(until) 止", en: "until \(until)")
    case (nil, nil): Words(zh: "不限", en: "open")
    }
  }
}
