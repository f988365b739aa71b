import Diagnostics

/// Pairings are filed with the bar association (article 22).
enum Art22NotFiled: Rule {
  static let description = RuleDescription(
    "art22-not-filed", .warning, article: 22,
    gist: Words(zh: "律师名单经区联络处报市律协备案", en: "the lawyers' names are filed with the association"),
    title: Words(zh: "结对没有备案", en: "A pairing that was not filed"),
    explanation: Words(
      zh: "律师名单要经区联络处报市律协备案。备案后在结对里写 filed: {on: 日期}。协议还没开始的不问。",
      en:
        "Through the liaison office the lawyers' names are filed with the association; then write `filed: {on: …}` into the pairing. Not asked before the agreement begins."
    ),
    example: .init(mistake: "lawyer: lin", mend: "lawyer: lin\nfiled: {on: 2026-01-08}"))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    for pairing in programme.livePairings where pairing.lacks("filed") {
      if let first = pairing.firstDay, first > programme.today { continue }
      let name = programme.name(of: pairing.community)
      breaches.add(
        pairing.record, at: pairing.place(ofMissing: "filed"),
        Words(zh: "\(name)的结对没有备案", en: "the pairing of \(name) was not filed"),
        help: Words(zh: "备案后加一行 filed: {on: …}", en: "file it and add `filed: {on: …}`"))
    }
  }
}
