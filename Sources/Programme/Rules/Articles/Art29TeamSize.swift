import Diagnostics

/// A community's team has one to three students (article 29).
enum Art29TeamSize: Rule {
  static let description = RuleDescription(
    "art29-team-size", .error, article: 29,
    gist: Words(zh: "每个社区由 1 至 3 名学生组成志愿者小组", en: "a team of one to three students helps in each community"),
    leniency: .waivable,
    title: Words(zh: "志愿者小组人数不是 1 到 3", en: "A team that is not one to three"),
    explanation: Words(
      zh: "每个社区的大学生志愿者小组由 1 到 3 人组成。已结束的小组不问。",
      en:
        "The student volunteers of a community are one, two or three. Not asked of a team whose time is over."
    ),
    example: .init(mistake: "size: 5", mend: "size: 3"))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    for team in programme.teams.all where !team.isOver(on: programme.today) {
      guard team.size.isWritten, !(1...3).contains(team.size.value) else { continue }
      let name = programme.name(of: team.community)
      breaches.add(
        team.record, at: team.record.place(of: team.size),
        Words(
          zh: "\(name)的志愿者小组有 \(team.size.value) 人", en: "the team of \(name) has \(team.size.value) students"
        ),
        help: Words(zh: "小组 1 到 3 人；人多就分到几个社区", en: "a team has 1 to 3; divide more among communities"))
    }
  }
}
