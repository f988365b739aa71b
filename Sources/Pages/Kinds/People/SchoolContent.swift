import Programme
import Templates

extension PageBuilder {
  func schoolsPage(_ city: City) -> SchoolsPage {
    let lines = PageBuilder.leadFirst(city.programme.schools.all).map { school in
      let teams = city.directory.teams(of: school).filter { $0.isActive(on: today) }
      return SchoolLine(
        title: school.name.value, href: linker.href(addresses.school(school.id)), isLead: school.isLead,
        teams: teams.count, students: teams.reduce(0) { $0 + $1.size.value })
    }
    let latest = city.honours.years.first { $0.awards.contains { $0.kind == .volunteer } }
    return SchoolsPage(
      schools: Items(lines), conference: conferenceBox(city.programme.schools.all),
      honourTerm: latest.map { wording(.yearOfAwards, $0.year) },
      honours: Items((latest?.awards ?? []).filter { $0.kind == .volunteer }.map { awardBox($0, city) }))
  }

  static func leadFirst(_ schools: [School]) -> [School] {
    schools.sorted { ($0.isLead ? 0 : 1, $0.id) < ($1.isLead ? 0 : 1, $1.id) }
  }

  /// - Parameter schools: those that belong to the conference.
  func conferenceBox(_ schools: [School]) -> ConferenceBox {
    let site = context.site
    let ordered = PageBuilder.leadFirst(schools)
    func link(_ school: School) -> Link { self.link(school.name.value, addresses.school(school.id)) }
    return ConferenceBox(
      desk: desk(
        site.conference?.value, fallback: wording[.conferenceName]),
      lead: ordered.first(where: \.isLead).map(link), members: Items(ordered.map(link)),
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
      until: date(until), isRenewing: until.map { $0 < today } ?? false, teams: Items(teams),
      district: facts.district.map { link($0) }, conference: conferenceBox(facts.schools))
  }

  /// The students who agreed to be named.
  func members(of team: Team) -> String? {
    let names = team.members?.value.compactMap { $0.value.shownName(today: today) } ?? []
    return names.isEmpty ? nil : wording.joined(names)
  }
}
