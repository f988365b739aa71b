import Diagnostics

/// An agreement that has run out is renewed, or the pairing is ended (article 8).
enum Art08TermEnded: Rule {
  static let description = RuleDescription(
    "art08-term-ended", .warning, article: 8,
    gist: Words(zh: "律所与社区签订服务协议书", en: "firm and community have an agreement"),
    title: Words(zh: "服务协议已到期", en: "An agreement has run out"),
    explanation: Words(
      zh: "协议到期后 60 天内，办公页写“续签办理中”；再往后，社区就按没有律师显示。续签后新写一条结对，不续签就写上 ended。",
      en:
        "For 60 days after an agreement has run out the office page says that it is being renewed; after that the community counts as without a lawyer. Add the new pairing, or write `ended`."
    ),
    example: .init(
      mistake: "agreement: {number: XH-12, signed: 2024-12-20, from: 2025-01-01, until: 2025-12-31}",
      mend: """
        agreement: {number: XH-12, signed: 2024-12-20, from: 2025-01-01, until: 2025-12-31}
        ended: {on: 2025-12-31}
        """))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    for pairing in programme.livePairings where pairing.lacks("ended") {
      guard let agreement = pairing.agreement?.value, agreement.hasDates,
        agreement.until.value < programme.today, agreement.from.value <= agreement.until.value,
        !agreement.liesBeforeSigning
      else { continue }
      let name = programme.name(of: pairing.community)
      let days = programme.today - agreement.until.value
      breaches.add(
        pairing.record, at: pairing.record.place(of: agreement.until),
        Words(
          zh: "\(name)的服务协议已到期 \(days) 天", en: "the agreement for \(name) ran out \(days) days ago"),
        help: Words(
          zh: "续签后新写一条结对；不再续签就写 ended: {on: …}",
          en: "add a pairing for the renewed agreement, or write `ended: {on: …}`"))
    }
  }
}
