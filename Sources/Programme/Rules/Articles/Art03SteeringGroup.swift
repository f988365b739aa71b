import Diagnostics

/// The city has one steering group at a time (article 3).
enum Art03SteeringGroup: Rule {
  static let description = RuleDescription(
    "art03-steering-group", .error, article: 3,
    gist: Words(zh: "全市由一个指导协调小组统一指导", en: "one steering group leads the programme in the city"),
    title: Words(zh: "现任指导协调小组应当只有一个", en: "There is exactly one steering group at a time"),
    explanation: Words(
      zh: "组织机构页要写明由谁领导。可以列出历届小组，但同一时间只能有一个在任：前一届写上截止日期，后一届写上开始日期。",
      en:
        "The organisation page says who leads the programme. Earlier groups may be listed, but only one is in office at a time: give the earlier one a last day and the later one a first."
    ),
    example: .init(
      mistake: """
        steering_group:
          - {name: 第一届小组}
          - {name: 第二届小组, from: 2025-03-01}
        """,
      mend: """
        steering_group:
          - {name: 第一届小组, until: 2025-02-28}
          - {name: 第二届小组, from: 2025-03-01}
        """))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    let site = programme.site
    guard site.record.root != nil else { return }
    guard let list = site.steeringGroup else {
      guard site.lacks("steering_group") else { return }
      breaches.add(
        site.record, at: site.record.place, Words(zh: "没有写指导协调小组", en: "no steering group is named"),
        help: Words(zh: "加一行 steering_group: {name: …}", en: "add `steering_group: {name: …}`"))
      return
    }
    let active = list.value.filter { $0.value.isActive(on: programme.today) }
    if active.count > 1 {
      breaches.add(
        site.record, at: site.record.place(of: active[1]),
        Words(
          zh: "同时有 \(active.count) 个在任的指导协调小组", en: "\(active.count) steering groups are in office at once"),
        help: Words(zh: "给前一届写上截止日期 until", en: "give the earlier one its last day, `until`"),
        notes: [
          Finding.Note(
            Words(zh: "这一个也在任", en: "this one is in office too"), at: site.record.place(of: active[0]))
        ])
    } else if active.isEmpty {
      // Once there was one: its term has merely run out, or the next one is still to come.
      let isOnlyTime = !list.value.isEmpty
      breaches.add(
        site.record, at: isOnlyTime ? site.record.keyPlace(of: list) : site.record.place(of: list),
        Words(zh: "今天没有在任的指导协调小组", en: "no steering group is in office today"),
        help: Words(zh: "写上现任小组，或改正起止日期", en: "add the present one, or put the dates right"),
        severity: isOnlyTime ? .warning : nil)
    }
  }
}
