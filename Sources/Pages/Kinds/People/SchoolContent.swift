import Programme
import Templates

extension PageBuilder {
  func schoolsPage(_ facts: SchoolsFacts) -> SchoolsPage {
    let lines = PageBuilder.leadFirst(facts.schools, \.school).map { school, teams in
      SchoolLine(
        title: school.name.value, href: linker.href(addresses.school(school.id)), isLead: school.isLead,
        teams: teams.count, students: teams.reduce(0) { $0 + $1.size.value })
    }
    return SchoolsPage(
      schools: NonEmptyList(lines), conference: conferenceBox(facts.schools.map(\.school)),
      honourTerm: facts.honourYear.map { wording(.yearOfAwards, $0) },
      honours: NonEmptyList(facts.honours.map(awardBox)))
  }

  static func leadFirst<Entry>(_ entries: [Entry], _ school: (Entry) -> School) -> [Entry] {
    entries.map { ($0, school($0)) }
      .sorted { ($0.1.isLead ? 0 : 1, $0.1.id) < ($1.1.isLead ? 0 : 1, $1.1.id) }.map(\.0)
  }

  /// - Parameter schools: those that belong to the conference.
  func conferenceBox(_ schools: [School]) -> ConferenceBox {
    let site = context.site
    let ordered = PageBuilder.leadFirst(schools, \.self)
    func link(_ school: School) -> Link { self.link(school.name.value, addresses.school(school.id)) }
    return ConferenceBox(
      desk: desk(
        site.conference?.value, fallback: wording[.conferenceName]),
      lead: ordered.first(where: \.isLead).map(link), members: NonEmptyList(ordered.map(link)),
      youthLeague: desk(
        site.youthLeague?.value, fallback: wording[.youthLeagueName]))
  }

  func schoolPage(_ facts: SchoolFacts) -> SchoolPage {
    let school = facts.school
    let teams = facts.teams.map {
      TeamLine(community: link($0.community), size: $0.team.size.value, members: members(of: $0.team))
    }
    let until = school.agreement?.value.until.value
    return SchoolPage(
      name: school.name.value, isLead: school.isLead,
      contact: desk(school.contact?.value, fallback: school.name.value),
      from: date(school.agreement?.value.from.value),
      until: date(until), isRenewing: until.map { $0 < today } ?? false, teams: NonEmptyList(teams),
      district: facts.district.map { link($0) }, conference: conferenceBox(facts.schools))
  }

  /// The students who agreed to be named.
  func members(of team: Team) -> String? {
    let names = team.members?.value.compactMap { $0.value.shownName(today: today) } ?? []
    return names.isEmpty ? nil : wording.joined(names)
  }
}
