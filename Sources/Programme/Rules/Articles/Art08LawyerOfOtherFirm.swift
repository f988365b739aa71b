import Diagnostics

/// The paired firm sends one of its own lawyers (article 8).
enum Art08LawyerOfOtherFirm: Rule {
  static let description = RuleDescription(
    "art08-lawyer-of-other-firm", .error, article: 8,
    gist: Words(zh: "由签协议的律所指派本所律师进驻", en: "the firm of the agreement sends a lawyer of its own"),
    title: Words(zh: "律师不是结对律所的", en: "The lawyer belongs to another firm"),
    explanation: Words(
      zh: "结对写的律所，应当就是律师记录里的律所。律师换了所，就要由原所改派，或由新所重新签协议。",
      en:
        "The firm of a pairing is the one that the lawyer's own record names. When a lawyer changes firms, the old firm sends somebody else, or the new one signs an agreement."
    ),
    example: .init(
      mistake: "firm: qianjiang\nlawyer: lin-zhao   # firm: xizi", mend: "firm: xizi\nlawyer: lin-zhao"))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    for pairing in programme.livePairings {
      guard let firm = pairing.firm, let lawyer = programme.lawyers[pairing.lawyer], let own = lawyer.firm,
        own.value.id != firm.value.id, programme.firms[firm] != nil, programme.firms[own] != nil
      else { continue }
      breaches.add(
        pairing.record, at: pairing.record.place(of: pairing.lawyer),
        Words(
          zh: "\(lawyer.called(lawyer.name))属于\(programme.name(of: own))，不是结对的\(programme.name(of: firm))",
          en: "\(lawyer.called(lawyer.name)) belongs to \(programme.name(of: own)), not to "
            + "\(programme.name(of: firm)) of this pairing"),
        help: Words(
          zh: "改成结对律所的律师，或改正其中一处的律所", en: "name a lawyer of the paired firm, or put one of the firms right"),
        notes: [
          Finding.Note(
            Words(zh: "律师记录里的律所", en: "the firm in the lawyer's record"), at: lawyer.record.place(of: own)),
          Finding.Note(Words(zh: "结对的律所", en: "the firm of the pairing"), at: pairing.record.place(of: firm)),
        ])
    }
  }
}
