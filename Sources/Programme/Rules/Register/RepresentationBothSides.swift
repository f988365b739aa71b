import Diagnostics

/// One firm on both sides of a matter of a community; private register.
enum RepresentationBothSides: Rule {
  static let description = RuleDescription(
    "representation-both-sides", .warning,
    title: Words(zh: "同一家律所代理了双方", en: "One firm acts for both sides"),
    explanation: Words(
      zh: "一年之内，同一社区、同一类事项，同一家律所的代理正好互为对方。登记里没有案号，不知道是不是同一件，所以只提醒核对。",
      en:
        "Within a year a firm took two mandates of one kind in one community whose parties are each other's opponents. The register keeps no case numbers, so whether it is one matter has to be looked up."
    ),
    example: .init(
      mistake: """
        - {lawyer: wu, community: tinghe, on: 2026-03-02, matter: suit, for: resident, against: other}
        - {lawyer: he, community: tinghe, on: 2026-03-09, matter: suit, for: other, against: resident}
        """,
      mend: "- {lawyer: wu, community: tinghe, on: 2026-03-02, matter: suit, for: resident, against: other}"))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    let conflicts = MandateConflicts(programme)
    for mandate in programme.representations.all where mandate.ended == nil {
      guard let conflict = conflicts[mandate], conflict.kind == .bothSides, let other = conflict.other,
        other.ended == nil
      else { continue }
      let community = programme.name(of: mandate.community)
      let (later, earlier) = (programme.name(of: mandate.lawyer), programme.name(of: other.lawyer))
      breaches.add(
        mandate.record, at: mandate.record.place(of: mandate.side),
        Words(
          zh: "\(later)与\(earlier)同所，在\(community)的同类事项里各代理一方",
          en: "\(later) and \(earlier) are of one firm and act for opposite sides in \(community)"),
        help: Words(
          zh: "核对是否同一件；是的，请其中一位退出并写 ended",
          en: "see whether it is one matter; if so one of them withdraws, with `ended`"),
        notes: [
          Finding.Note(Words(zh: "另一方的代理", en: "the mandate for the other side"), at: other.record.place)
        ])
    }
  }
}
