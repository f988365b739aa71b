import Diagnostics

/// A lawyer who was replaced serves no more (article 25).
enum Art25ReplacedButActive: Rule {
  static let description = RuleDescription(
    "art25-replaced-but-active", .error, article: 25,
    gist: Words(zh: "考核不合格的予以更换", en: "who does not pass the evaluation is replaced"),
    title: Words(zh: "已更换的律师仍在结对中", en: "A replaced lawyer still serves"),
    explanation: Words(
      zh: "律师记录写了更换日期，结对却在那天以后还有效。给结对写上 ended，再为接替的律师新写一条。",
      en:
        "The lawyer's record gives a day of replacement, and a pairing runs on after it. Write `ended` on the pairing and add one for the lawyer who took over."
    ),
    example: .init(
      mistake: "lawyer: lin   # status: {replaced: {on: 2026-02-28, by: wu}}",
      mend: "lawyer: lin\nended: {on: 2026-02-28}"))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    for pairing in programme.livePairings {
      guard let lawyer = programme.lawyers[pairing.lawyer], let change = lawyer.replacement?.replaced.value,
        change.on.isWritten
      else { continue }
      if let last = pairing.lastDay, last <= change.on.value || last < programme.today { continue }
      let name = lawyer.called(lawyer.name)
      breaches.add(
        pairing.record, at: pairing.record.place(of: pairing.lawyer),
        Words(
          zh: "\(name)已于 \(change.on.value.iso) 更换，仍是\(programme.name(of: pairing.community))的律师",
          en: "\(name) was replaced on \(change.on.value.iso) and still serves "
            + programme.name(of: pairing.community)),
        help: Words(
          zh: "给这条结对写 ended: {on: \(change.on.value.iso)}，再写接替律师的结对",
          en: "write `ended: {on: \(change.on.value.iso)}` here and add the successor's pairing"),
        notes: [
          Finding.Note(Words(zh: "更换日期", en: "the replacement"), at: lawyer.record.place(of: change.on))
        ])
    }
  }
}
