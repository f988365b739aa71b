import Diagnostics
import Records

/// Nobody is in two places at once, and no day has two contradicting changes (article 14).
enum ClaimCollision: Rule {
  static let description = RuleDescription(
    "claim-collision", .error, article: 14,
    gist: Words(zh: "律师在固定时间到社区工作", en: "the lawyer is in the community at a fixed time"),
    title: Words(zh: "时间、人或地点冲突", en: "Two things that cannot both be"),
    explanation: Words(
      zh:
        "把每周驻点、改期、代班、活动放在一起看：同一个人同一时间只能在一处，同一间屋同一时间只能办一件事，同一天的驻点只能有一种变法，一个社区的志愿者合起来不超过三人。",
      en:
        "Weekly sessions, sessions that were moved, substitutes and events are looked at together: one person is in one place at an hour, one room holds one event, one day's session changes in one way, and the teams of a community have three students together at most."
    ),
    example: .init(
      mistake: """
        exceptions:
          - {on: 2026-12-08, change: cancelled}
          - {on: 2026-12-08, change: moved, to: {on: 2026-12-09}}
        """,
      mend: """
        exceptions:
          - {on: 2026-12-08, change: moved, to: {on: 2026-12-09}}
        """))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    let dated = Claims.datedClaims(in: programme)
    for kind in Claims.all {
      for collision in kind.find(programme, dated) {
        breaches.add(
          collision.record, at: collision.place, collision.message, help: collision.help,
          notes: [collision.note])
      }
    }
  }
}
