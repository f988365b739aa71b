import Diagnostics

/// A colleague of the community's lawyer takes a mandate against the community (article 19); private register.
enum Art19FirmConflict: Rule {
  static let description = RuleDescription(
    "art19-firm-conflict", .warning, article: 19,
    gist: Words(
      zh: "不代理社区和居民的对方，同所律师也应回避", en: "no mandate against the community; colleagues keep out of it too"),
    title: Words(zh: "同所律师接了针对社区的代理", en: "A colleague acts against the community"),
    explanation: Words(
      zh:
        "办法说的是社区律师本人。但居民分不清哪位律师是哪位，同一家律所的人代理社区或居民的对方，信任就没有了，也常常违反律所自己的利益冲突规则。这里只提醒，由律所和联络处判断。",
      en:
        "The measures speak of the community's lawyer alone. Yet residents see the firm, and a colleague who acts for their opponent spends their trust and often breaks the firm's own rules on conflicts. This is a reminder; firm and liaison office decide."
    ),
    example: .init(
      mistake:
        "{lawyer: wu, community: tinghe, on: 2026-03-02, matter: suit, for: opponent, against: resident}   # 吴与听荷的律师同所",
      mend:
        "{lawyer: wu, community: tinghe, on: 2026-03-02, ended: 2026-03-09, matter: suit, for: resident, against: other}"
    ))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    let conflicts = MandateConflicts(programme)
    for mandate in programme.representations.all where mandate.ended == nil {
      guard let conflict = conflicts[mandate], conflict.kind == .colleague, let pairing = conflict.pairing
      else { continue }
      let (lawyer, community) = (programme.name(of: mandate.lawyer), programme.name(of: mandate.community))
      let own = programme.name(of: pairing.lawyer)
      breaches.add(
        mandate.record, at: mandate.partyPlace,
        Words(
          zh: "\(lawyer)与\(community)的社区律师\(own)同所，代理了社区或居民的对方",
          en:
            "\(lawyer), of the firm of \(own), who serves \(community), acts against the community or a resident"
        ),
        help: Words(
          zh: "请律所按利益冲突规则处理：退出，或取得书面同意并登记 ended",
          en: "let the firm settle it by its rules on conflicts; when it withdraws, write `ended`"),
        notes: [
          Finding.Note(Words(zh: "社区的结对", en: "the community's pairing"), at: pairing.record.place)
        ])
    }
  }
}
