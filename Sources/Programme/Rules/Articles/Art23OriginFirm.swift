import Diagnostics

/// Only a provincial firm's pairing is of provincial origin (article 23).
enum Art23OriginFirm: Rule {
  static let description = RuleDescription(
    "art23-origin-firm", .error, article: 23,
    gist: Words(
      zh: "原省直所自愿结对的，纳入管理", en: "pairings that provincial firms had made of their own will are kept"),
    title: Words(zh: "来源写省直所，律所却不是", en: "Provincial by origin, but not by firm"),
    explanation: Words(
      zh: "来源为 provincial（省直所）的结对，律所的隶属应是省直。两处必有一处写错。",
      en:
        "A pairing whose origin is `provincial` is with a firm whose affiliation is provincial; one of the two is wrong."
    ),
    example: .init(
      mistake: "origin: provincial\nfirm: xizi   # affiliation: district",
      mend: "origin: assigned\nfirm: xizi"))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    for pairing in programme.livePairings where pairing.effectiveOrigin == .provincial {
      guard let named = pairing.firm ?? programme.lawyers[pairing.lawyer]?.firm,
        let firm = programme.firms[named], firm.affiliation.isWritten, firm.affiliation.value != .provincial
      else { continue }
      let affiliation = firm.affiliation.value
      breaches.add(
        pairing.record, at: pairing.record.place(of: pairing.origin),
        Words(
          zh: "来源写的是省直所，\(firm.called(firm.name))却是\(affiliation.zhNames[0])",
          en: "the origin is provincial, but \(firm.called(firm.name)) is \(affiliation.rawValue)"),
        help: Words(zh: "改正来源，或改正律所的隶属", en: "put the origin right, or the firm's affiliation"),
        notes: [
          Finding.Note(
            Words(zh: "律所的隶属", en: "the firm's affiliation"), at: firm.record.place(of: firm.affiliation))
        ])
    }
  }
}
