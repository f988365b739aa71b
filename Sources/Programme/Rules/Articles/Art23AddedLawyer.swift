import Diagnostics

/// A teacher or retired legal worker without licence or certification is joined by a lawyer (article 23).
enum Art23AddedLawyer: Rule {
  static let description = RuleDescription(
    "art23-added-lawyer", .error, article: 23,
    gist: Words(
      zh: "高校教师、退休法律工作者不符合条件的，增派律师进驻",
      en: "a lawyer joins teachers and retired legal workers who lack the qualification"),
    leniency: .waivable,
    title: Words(zh: "没有增派律师", en: "No lawyer was added"),
    explanation: Words(
      zh: "由高校法学教师或退休法律工作者服务的社区，本人没有执业证或资格认证的，要在 advisers 里增派一位有执业证、经过认证的律师。",
      en:
        "Where a law teacher or a retired legal worker serves without licence or certification, a lawyer who holds both is added under `advisers`."
    ),
    example: .init(
      mistake: "lawyer: professor-shen   # kind: law-teacher",
      mend: "lawyer: professor-shen\nadvisers: [lin-zhao]"))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    for pairing in programme.livePairings {
      guard let lead = programme.lawyers[pairing.lawyer], lead.kind != .lawyer, !lead.isQualified,
        pairing.advisers != nil || pairing.lacks("advisers")
      else { continue }
      if let advisers = pairing.advisers {
        // An adviser who cannot be found has a finding already.
        guard pairing.record.isWhole(advisers),
          advisers.value.allSatisfy({ programme.lawyers[$0] != nil }),
          !advisers.value.contains(where: { programme.lawyers[$0]?.isAddedLawyer(programme.today) ?? false })
        else { continue }
      }
      let name = lead.called(lead.name)
      breaches.add(
        pairing.record, at: pairing.record.place(of: pairing.advisers, else: pairing.lawyer),
        Words(
          zh: "\(name)不是执业律师或没有认证，还没有增派律师",
          en: "\(name) lacks a licence or certification, and no lawyer was added"),
        help: Words(zh: "在 advisers 里写上增派的律师", en: "name the added lawyer under `advisers`"))
    }
  }
}

extension Lawyer {
  /// Whether licence and certification are both stated, or written and unreadable.
  fileprivate var isQualified: Bool { !lacks("licence") && !lacks("certification") }

  fileprivate func isAddedLawyer(_ today: Day) -> Bool {
    kind == .lawyer && !(replacement.map { $0.replaced.value.on.value <= today } ?? false)
  }
}

extension RecordHeader {
  fileprivate func place<First, Second>(
    of first: Located<First>?, else second: Located<Second>
  ) -> SourcePlace {
    first == nil ? place(of: second) : place(of: first)
  }
}
