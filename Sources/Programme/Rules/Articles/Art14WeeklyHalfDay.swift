import Diagnostics

/// The lawyer works in the community one fixed half day a week (article 14).
enum Art14WeeklyHalfDay: Rule {
  static let description = RuleDescription(
    "art14-weekly-half-day", .error, article: 14,
    gist: Words(
      zh: "社区律师每周固定时间到社区工作半天", en: "a community lawyer works in the community one fixed half day a week"),
    leniency: .waivable,
    title: Words(zh: "没有每周固定的半天驻点", en: "No weekly half day"),
    explanation: Words(
      zh: "每条结对至少有一个每周固定的驻点，并且有一个不短于半天（site.yaml 的 half_day，默认 3 小时）。社区与律所另有约定、时间更短或隔周的，可在这条结对上写豁免。已终止的结对不问。",
      en:
        "Each pairing has a fixed weekly session, at least one of them no shorter than half a day (`half_day` of site.yaml, 3 hours by default). Where a shorter or rarer session was agreed the pairing may be exempt by a waiver. Not asked of a pairing that has ended."
    ),
    example: .init(
      mistake: "sessions: []", mend: #"sessions: [{weekday: tuesday, from: "14:00", to: "17:00"}]"#))

  private static let help = Words(
    zh: #"加一个驻点，例如 - {weekday: tuesday, from: "14:00", to: "17:00"}"#,
    en: #"add a session, for example `- {weekday: tuesday, from: "14:00", to: "17:00"}`"#)

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    let halfDay = programme.site.halfDay
    for pairing in programme.livePairings {
      var missing: Words {
        let name = programme.name(of: pairing.community)
        return Words(
          zh: "\(name)没有每周至少 \(hours(halfDay)) 小时的固定驻点",
          en: "\(name) has no weekly session of at least \(hours(halfDay)) hours")
      }
      guard let sessions = pairing.sessions else {
        if pairing.lacks("sessions") {
          breaches.add(pairing.record, at: pairing.place(ofMissing: "sessions"), missing, help: help)
        }
        continue
      }
      // A session whose times cannot be right has its own finding.
      guard pairing.record.isWhole(sessions), sessions.value.allSatisfy(\.value.hasTimes) else { continue }
      guard let longest = sessions.value.max(by: { $0.value.length < $1.value.length }) else {
        breaches.add(
          pairing.record, at: pairing.record.place(of: pairing.sessions), missing,
          label: Words(zh: "没有驻点", en: "no session here"), help: help)
        continue
      }
      guard longest.value.length < halfDay else { continue }
      breaches.add(
        pairing.record, at: pairing.record.place(of: longest), missing,
        label: Words(
          zh: "最长的只有 \(hours(longest.value.length)) 小时",
          en: "only \(hours(longest.value.length)) h"),
        help: Words(
          zh: "延长到 \(hours(halfDay)) 小时；若另有约定，写一条 waivers",
          en: "make it \(hours(halfDay)) hours, or add a waiver if less was agreed"))
    }
  }
}

extension Session {
  /// Whether the times could be read and the session ends after it begins.
  var hasTimes: Bool { from.isWritten && to.isWritten && length > 0 }
}
