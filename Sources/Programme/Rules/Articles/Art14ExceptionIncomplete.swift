import Diagnostics

/// A change says what takes the session's place (article 14).
enum Art14ExceptionIncomplete: Rule {
  static let description = RuleDescription(
    "art14-exception-incomplete", .error, article: 14,
    gist: Words(zh: "驻点时间固定，有变动要让居民知道", en: "the times are fixed, and residents learn of changes"),
    title: Words(zh: "变更没有写清楚", en: "A change that leaves something out"),
    explanation: Words(
      zh: "改期要写改到什么时候（to），换地点要写换到哪里（place），代班要写由谁代（lawyer）；不然居民只知道变了，不知道怎么办。",
      en:
        "A moved session says when it will be (`to`), a new place where (`place`), a substitute who (`lawyer`). Otherwise residents learn that something changes, and not what to do."
    ),
    example: .init(
      mistake: "exceptions: [{on: 2026-03-10, change: moved}]",
      mend:
        #"exceptions: [{on: 2026-03-10, change: moved, to: {on: 2026-03-11, from: "14:00", to: "17:00"}}]"#))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    for pairing in programme.livePairings {
      for exception in pairing.exceptions?.value ?? [] {
        let change = exception.value.change
        guard change.isWritten, let needed = needed(change.value),
          let written = pairing.record.value(of: exception), !written.mentions(needed.field, needed.zh)
        else { continue }
        breaches.add(
          pairing.record, at: pairing.record.place(of: change), needed.message,
          help: Words(
            zh: "补上 \(needed.field)；若这天不来，写 change: cancelled",
            en: "add `\(needed.field)`; if nobody comes that day, write `change: cancelled`"))
      }
    }
  }

  private static func needed(_ change: SessionChange) -> (field: String, zh: String, message: Words)? {
    switch change {
    case .cancelled: nil
    case .moved:
      ("to", "改到", Words(zh: "改期没有写改到什么时候", en: "the session is moved, but not said to when"))
    case .place:
      ("place", "地点", Words(zh: "换地点没有写换到哪里", en: "the place changes, but not said to where"))
    case .substitute:
      ("lawyer", "代班律师", Words(zh: "代班没有写由谁代", en: "there is a substitute, but not said who"))
    }
  }
}
