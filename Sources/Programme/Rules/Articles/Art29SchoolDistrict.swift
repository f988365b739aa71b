import Diagnostics

/// Volunteers come from a school nearby (article 29).
enum Art29SchoolDistrict: Rule {
  static let description = RuleDescription(
    "art29-school-district", .warning, article: 29,
    gist: Words(zh: "法学院就近与社区结对", en: "law schools are paired with communities nearby"),
    leniency: .waivable,
    title: Words(zh: "志愿者来自外区的学院", en: "Volunteers from a school in another district"),
    explanation: Words(
      zh: "法学院与附近的社区结对，学生往返方便。学院与社区不在同一个区时提醒；确有安排的，在小组上写豁免。",
      en:
        "Law schools are paired with communities nearby, so that students need not travel far. A school in another district is pointed out; where that was agreed the team may have a waiver."
    ),
    example: .init(
      mistake: "school: zhijiang   # 西湖区\ncommunity: linping-east   # 临平区",
      mend: """
        school: zhijiang
        community: linping-east
        waivers: [{rule: art29-school-district, reason: 地铁直达, approved_by: 联席会议, on: 2026-01-05}]
        """))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    for team in programme.teams.all where !team.isOver(on: programme.today) {
      guard let school = programme.schools[team.school], let own = programme.districts[school.district],
        let community = programme.communities[team.community], community.isActive,
        let district = programme.district(of: community), own.id != district.id
      else { continue }
      breaches.add(
        team.record, at: team.record.place(of: team.school),
        Words(
          zh: "\(school.called(school.name))在\(own.called(own.name))，"
            + "\(community.called(community.name))在\(district.called(district.name))",
          en: "\(school.called(school.name)) lies in \(own.called(own.name)), "
            + "\(community.called(community.name)) in \(district.called(district.name))"),
        help: Words(zh: "换一所附近的学院，或写一条 waivers", en: "choose a school nearby, or add a waiver"))
    }
  }
}
