import Programme
import Templates

extension PageBuilder {
  func honoursPage(_ city: City) -> HonoursPage {
    let years = city.honours.years.map { year in
      HonourYearLine(
        title: wording(.yearOfAwards, year.year), href: linker.href(addresses.honours(of: year.year)),
        count: year.count, kinds: wording.joined(kinds(of: year)))
    }
    return HonoursPage(years: Items(years), feed: linker.href(addresses.honoursFeed))
  }

  private func kinds(of year: HonourRoll.Year) -> [String] {
    HonourKind.allCases.compactMap { kind in
      let count = year.awards.filter { $0.kind == kind }.reduce(0) { $0 + $1.honours.count }
      return count == 0 ? nil : "\(wording.kind(kind)) \(count)"
    }
  }

  func honourYearPage(_ year: Int, _ city: City) -> HonourYearPage {
    let awards = city.honours.years.first { $0.year == year }?.awards ?? []
    let groups = HonourKind.allCases.compactMap { kind -> HonourGroup? in
      let own = awards.filter { $0.kind == kind }
      return own.isEmpty
        ? nil
        : HonourGroup(
          title: wording.kind(kind), id: kind.rawValue, awards: own.map { awardBox($0, city) })
    }
    return HonourYearPage(
      count: awards.reduce(0) { $0 + $1.honours.count }, groups: groups,
      years: Items(
        city.honours.years.map {
          CountedLink(
            title: wording(.yearSpaced, $0.year), href: linker.href(addresses.honours(of: $0.year)),
            count: $0.count, isCurrent: $0.year == year)
        }), feed: linker.href(addresses.honoursFeed))
  }

  func awardBox(_ award: HonourRoll.Award, _ city: City) -> AwardBox {
    AwardBox(
      title: award.title, id: award.anchor, giver: award.body, date: date(award.date),
      awardees: award.honours.map { awardee(of: $0, city) })
  }

  /// Nobody is named without consent, or after it has been withdrawn.
  private func awardee(of honour: Honour, _ city: City) -> AwardeeLine {
    let awardee = honour.awardee.value
    if let lawyer = city.programme.lawyers[awardee.lawyer] {
      let person = city.person(lawyer)
      guard person.isNamed else { return anonymous(honour.kind.value) }
      return AwardeeLine(
        name: lawyer.name.value, href: linker.href(addresses.lawyer(lawyer.id)),
        more: person.firm?.name.value, isNamed: true)
    }
    if let firm = city.programme.firms[awardee.firm] {
      return AwardeeLine(
        name: firm.name.value, href: linker.href(addresses.firm(firm.id)), isNamed: true)
    }
    if let named = city.programme.communities[awardee.community] {
      let community = city.directory.successor(of: named)
      return AwardeeLine(
        name: name(of: named), href: linker.href(addresses.community(community.id)),
        more: city.directory.district(of: community).map { name(of: $0) }, isNamed: true)
    }
    guard let name = awardee.shownName(today: today) else { return anonymous(honour.kind.value) }
    return AwardeeLine(name: name, isNamed: true)
  }

  private func anonymous(_ kind: HonourKind) -> AwardeeLine {
    AwardeeLine(name: wording.one(kind), isNamed: false)
  }

  /// The awards of a lawyer, firm or community.
  func honourLines(_ entries: [HonourRoll.Entry]) -> Items<HonourLine>? {
    Items(
      entries.map { entry in
        let honour = entry.honour
        return HonourLine(
          title: honour.award.value,
          href: linker.href(addresses.honours(of: honour.year.value), anchor: entry.anchor),
          term: wording(.yearOfAwards, honour.year.value), giver: honour.body?.value)
      })
  }
}

extension PageBuilder {
  /// An entry for each award, not for each who was given it.
  func honourEntries(_ city: City) -> [AtomEntry] {
    let entries = city.honours.years.flatMap { year in
      year.awards.map { award in
        let names = award.honours.map { awardee(of: $0, city).name }
        return AtomEntry(
          title: wording(.colon, wording(.yearOfAwards, year.year), award.title),
          page: addresses.honours(of: year.year), anchor: award.anchor,
          updated: award.date ?? Day(year: year.year, month: 1, day: 1), category: wording.kind(award.kind),
          summary: award.body.map { wording(.colon, $0, wording.joined(names)) } ?? wording.joined(names))
      }
    }
    return Array(entries.prefix(PageBuilder.feedEntries))
  }
}
