import Diagnostics

/// The bar association allocates municipal firms (article 22).
enum Art22MunicipalAllocation: Rule {
  static let description = RuleDescription(
    "art22-municipal-allocation", .error, article: 22,
    gist: Words(zh: "市直所由市律协统一调配到各区", en: "the association allocates the municipal firms to the districts"),
    title: Words(zh: "市直所没有写由市律协调配", en: "A municipal firm that the association has not allocated"),
    explanation: Words(
      zh: "市直所到哪个社区，由市律协调配，结对里写 allocation: city。办法施行前就有的结对（第二十三条）不问。",
      en:
        "The association decides which community a municipal firm serves; such a pairing says `allocation: city`. Not asked of pairings that are older than the programme (article 23)."
    ),
    example: .init(
      mistake: "firm: zhijiang   # 市直", mend: "firm: zhijiang\nallocation: city"))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    for pairing in programme.livePairings where pairing.effectiveOrigin == .assigned {
      guard let named = pairing.firm, let firm = programme.firms[named], firm.affiliation.isWritten,
        firm.affiliation.value == .municipal
      else { continue }
      if let allocation = pairing.allocation {
        guard allocation.value != .city else { continue }
        report(pairing, firm, at: pairing.record.place(of: allocation), &breaches)
      } else if pairing.lacks("allocation") {
        report(pairing, firm, at: pairing.record.place(of: named), &breaches)
      }
    }
  }

  private static func report(
    _ pairing: Pairing, _ firm: Firm, at place: SourcePlace, _ breaches: inout Breaches
  ) {
    breaches.add(
      pairing.record, at: place,
      Words(
        zh: "\(firm.called(firm.name))是市直所，应由市律协调配",
        en: "\(firm.called(firm.name)) is a municipal firm, which the association allocates"),
      help: Words(zh: "写上 allocation: city", en: "write `allocation: city`"))
  }
}
