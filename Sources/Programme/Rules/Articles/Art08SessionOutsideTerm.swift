import Diagnostics

/// Sessions are agreed for a term that is still to come when the agreement is signed (article 8).
enum Art08SessionOutsideTerm: Rule {
  static let description = RuleDescription(
    "art08-session-outside-term", .error, article: 8,
    gist: Words(zh: "按协议书定下的时间、地点进驻", en: "lawyers come at the times and places of the agreement"),
    title: Words(zh: "协议期限整个在签订日之前", en: "The term lies wholly before the agreement was signed"),
    explanation: Words(
      zh: "协议约定的是以后的驻点。期限的最后一天若早于签订那天，这些驻点就落在期限之外，多半是哪个年份写错了。",
      en:
        "An agreement settles sessions to come. When its last day lies before the day it was signed, none of them falls into the term; most likely a year is wrong."
    ),
    example: .init(
      mistake: "agreement: {number: XH-12, signed: 2026-01-05, from: 2025-01-10, until: 2025-12-31}",
      mend: "agreement: {number: XH-12, signed: 2026-01-05, from: 2026-01-10, until: 2026-12-31}"))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    for pairing in programme.pairings.all {
      guard let agreement = pairing.agreement?.value, agreement.hasDates,
        agreement.liesBeforeSigning
      else { continue }
      breaches.add(
        pairing.record, at: pairing.record.keyPlace(of: pairing.agreement),
        Words(
          zh: "协议 \(agreement.signed.value.iso) 签订，期限却到 \(agreement.until.value.iso) 就结束了",
          en: "signed on \(agreement.signed.value.iso), the agreement is for a term that ended on "
            + agreement.until.value.iso),
        help: Words(
          zh: "核对 signed、from、until 三个日期的年份", en: "compare the years of `signed`, `from` and `until`"))
    }
  }
}

extension Agreement {
  /// Whether all three dates could be read.
  var hasDates: Bool { signed.isWritten && from.isWritten && until.isWritten }

  var liesBeforeSigning: Bool { until.value < signed.value && from.value < signed.value }
}
