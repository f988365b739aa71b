import Diagnostics

/// A term begins before it ends (article 8).
enum Art08TermOrder: Rule {
  static let description = RuleDescription(
    "art08-term-order", .error, article: 8,
    gist: Words(zh: "协议书定明服务的时间", en: "the agreement fixes the time of the service"),
    title: Words(zh: "协议期限的截止早于开始", en: "An agreement's term ends before it begins"),
    explanation: Words(
      zh: "期限从 from 到 until，首尾两天都算。until 早于 from，期限里一天也没有。",
      en:
        "A term runs from `from` to `until`, both days included; with `until` before `from` it has no day at all."
    ),
    example: .init(
      mistake: "agreement: {number: XH-12, signed: 2026-01-05, from: 2026-02-01, until: 2026-01-31}",
      mend: "agreement: {number: XH-12, signed: 2026-01-05, from: 2026-02-01, until: 2027-01-31}"))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    for pairing in programme.pairings.all {
      guard let agreement = pairing.agreement?.value, agreement.hasDates,
        agreement.until.value < agreement.from.value, !agreement.liesBeforeSigning
      else { continue }
      breaches.add(
        pairing.record, at: pairing.record.place(of: agreement.until),
        Words(
          zh: "协议期限 \(agreement.from.value.iso) 开始，\(agreement.until.value.iso) 就截止了",
          en:
            "the term begins on \(agreement.from.value.iso) and ends before, on \(agreement.until.value.iso)"),
        help: Words(zh: "改正 from 或 until", en: "put `from` or `until` right"))
    }
  }
}
