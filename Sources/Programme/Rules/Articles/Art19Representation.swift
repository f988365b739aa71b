import Diagnostics

/// A community lawyer takes no side within the community, and none against it (article 19); private register.
enum Art19Representation: Rule {
  static let description = RuleDescription(
    "art19-representation", .error, article: 19,
    gist: Words(
      zh: "可以调解，不代理社区内部的诉讼仲裁，也不代理社区和居民的对方",
      en: "a community lawyer may mediate, and acts for no side within the community or against it"),
    title: Words(zh: "社区律师不能接的代理", en: "A mandate that a community lawyer may not take"),
    explanation: Words(
      zh:
        "社区与居民之间、居民相互之间打官司或仲裁，社区律师（主办或增派）不代理任何一方；无论诉讼还是非诉讼，都不做社区或居民对方的代理人。结对以前接的、没写 ended 的，先提醒。",
      en:
        "In a suit or arbitration within the community its lawyers, lead or adviser, act for neither side; and in no matter, contentious or not, for the opponent of the community or of its residents. One taken before the pairing began and without `ended` is a reminder first."
    ),
    example: .init(
      mistake:
        "{lawyer: lin, community: tinghe, on: 2026-03-02, matter: suit, for: resident, against: resident}",
      mend: "{lawyer: lin, community: tinghe, on: 2026-03-02, matter: suit, for: resident, against: other}"))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    let conflicts = MandateConflicts(programme)
    for mandate in programme.representations.all {
      guard let conflict = conflicts[mandate], let pairing = conflict.pairing else { continue }
      let (lawyer, community) = (programme.name(of: mandate.lawyer), programme.name(of: mandate.community))
      switch conflict.kind {
      case .ownLawyer:
        // What is over cannot be mended; it stays on record for the evaluation.
        let isOver = mandate.ended != nil
        breaches.add(
          mandate.record, at: mandate.partyPlace,
          Words(
            zh: isOver
              ? "\(lawyer)任\(community)的社区律师期间代理过这一方" : "\(lawyer)是\(community)的社区律师，不能代理这一方",
            en: isOver
              ? "\(lawyer) acted for this side while serving \(community)"
              : "\(lawyer) is the lawyer of \(community) and may not act for this side"),
          help: isOver
            ? Words(zh: "考评时一并考虑", en: "weigh it in the evaluation")
            : Words(
              zh: "请律师退出代理并写上 ended，可以改为主持调解",
              en: "the lawyer should withdraw, with `ended`; mediation is open"),
          severity: isOver ? .warning : nil)
      case .earlierMandate:
        breaches.add(
          mandate.record, at: mandate.partyPlace,
          Words(
            zh: "\(lawyer)先接了这件代理，后来才成为\(community)的社区律师，不知办结没有",
            en: "\(lawyer) took this mandate before serving \(community), and nobody wrote whether it is over"
          ),
          help: Words(
            zh: "已办结的写上 ended: 日期；还在办的，请律师退出", en: "write `ended: DATE` if it is over; else withdraw"),
          notes: [
            Finding.Note(
              Words(zh: "结对从这天开始", en: "the pairing begins here"),
              at: pairing.record.place(of: pairing.agreement?.value.from))
          ], severity: .warning)
      case .colleague, .bothSides: break
      }
    }
  }
}

extension Representation {
  /// Where the party stands that makes the mandate a conflict.
  var partyPlace: SourcePlace {
    record.place(of: side.value == .opponent ? side : against)
  }
}
