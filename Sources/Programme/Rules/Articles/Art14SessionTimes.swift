import Diagnostics

/// A session ends after it begins (article 14).
enum Art14SessionTimes: Rule {
  static let description = RuleDescription(
    "art14-session-times", .error, article: 14,
    gist: Words(zh: "驻点时间是固定的", en: "the times of the sessions are fixed"),
    title: Words(zh: "驻点结束不晚于开始", en: "A session that ends before it begins"),
    explanation: Words(
      zh: "驻点的结束时间要晚于开始时间。下午的时间按 24 小时制写，例如下午五点是 17:00。",
      en:
        "A session's end lies after its beginning. Write the afternoon on the 24-hour clock: five o'clock is 17:00."
    ),
    example: .init(
      mistake: #"sessions: [{weekday: tuesday, from: "14:00", to: "05:00"}]"#,
      mend: #"sessions: [{weekday: tuesday, from: "14:00", to: "17:00"}]"#))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    for pairing in programme.livePairings {
      let weekly = (pairing.sessions?.value ?? []).map { ($0.value.from, $0.value.to) }
      let moved = (pairing.exceptions?.value ?? []).compactMap { exception in
        exception.value.to.flatMap { new in new.value.from.flatMap { from in new.value.to.map { (from, $0) } }
        }
      }
      for (from, to) in weekly + moved {
        guard from.isWritten, to.isWritten, to.value <= from.value else { continue }
        breaches.add(
          pairing.record, at: pairing.record.place(of: to),
          Words(
            zh: "驻点 \(from.value.text) 开始，\(to.value.text) 结束，结束不晚于开始",
            en: "the session begins at \(from.value.text) and ends at \(to.value.text), not after it"),
          help: Words(
            zh: "改正时间，按 24 小时制写，例如 \"17:00\"", en: "put the time right, on the 24-hour clock: \"17:00\""))
      }
    }
  }
}
