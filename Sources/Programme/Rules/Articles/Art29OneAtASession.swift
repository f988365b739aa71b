import Diagnostics

/// One volunteer at a session (article 29).
enum Art29OneAtASession: Rule {
  static let description = RuleDescription(
    "art29-one-at-a-session", .warning, article: 29,
    gist: Words(zh: "每次原则上指派一名志愿者", en: "in principle one volunteer is sent at a time"),
    leniency: .waivable,
    title: Words(zh: "一次驻点不止一名志愿者", en: "More than one volunteer at a session"),
    explanation: Words(
      zh: "每次驻点原则上由一名志愿者协助律师。确需更多的，在结对上写豁免。",
      en:
        "In principle one volunteer assists the lawyer at a session; where more are needed the pairing may have a waiver."
    ),
    example: .init(mistake: "volunteers: 2", mend: "volunteers: 1"))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    for pairing in programme.livePairings {
      guard let volunteers = pairing.volunteers, volunteers.value > 1 else { continue }
      let name = programme.name(of: pairing.community)
      breaches.add(
        pairing.record, at: pairing.record.place(of: volunteers),
        Words(
          zh: "\(name)每次驻点有 \(volunteers.value) 名志愿者",
          en: "\(volunteers.value) volunteers come to each session in \(name)"),
        help: Words(zh: "改成 1；确需更多的，写一条 waivers", en: "make it 1, or add a waiver"))
    }
  }
}
