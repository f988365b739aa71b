import Programme
import Templates

extension PageBuilder {
  func honoursPage(_ years: [HonourIndex.Year]) -> HonoursPage {
    let years = years.map { year in
      HonourYearLine(
        title: wording(.yearOfAwards, year.year), href: linker.href(addresses.honours(of: year.year)),
        count: year.count, kinds: wording.joined(kinds(of: year)))
    }
    return HonoursPage(years: NonEmptyList(years), feed: linker.href(addresses.honoursFeed))
  }

  private func kinds(of year: HonourIndex.Year) -> [String] {
    HonourKind.allCases.compactMap { kind in
      let count = year.awards.filter { $0.kind == kind }.reduce(0) { $0 + $1.honours.count }
      return count == 0 ? nil : "\(wording.kind(kind)) \(count)"
    }
  }

  func honourYearPage(
    _ year: Int, _ awards: [AwardFacts], _ years: [HonourIndex.Year]
  ) -> HonourYearPage {
    let groups = HonourKind.allCases.compactMap { kind -> HonourGroup? in
      let own = awards.filter { $0.award.kind == kind }
      return own.isEmpty
        ? nil
        : HonourGroup(
          title: wording.kind(kind), id: kind.rawValue, awards: own.map(awardBox))
    }
    return HonourYearPage(
      count: awards.reduce(0) { $0 + $1.awardees.count }, groups: groups,
      years: NonEmptyList(
        years.map {
          CountedLink(
            title: wording(.yearSpaced, $0.year), href: linker.href(addresses.honours(of: $0.year)),
            count: $0.count, isCurrent: $0.year == year)
        }), feed: linker.href(addresses.honoursFeed))
  }

  func awardBox(_ facts: AwardFacts) -> AwardBox {
    let award = facts.award
    return AwardBox(
      title: award.title, id: award.anchor, giver: award.body, date: date(award.date),
      awardees: facts.awardees.map(awardee))
  }

  /// Nobody is named without consent, or after it has been withdrawn.
  private func awardee(_ facts: AwardeeFacts) -> AwardeeLine {
    let honour = facts.honour
    if let person = facts.person {
      let lawyer = person.lawyer
      guard person.isNamed else { return anonymous(honour.kind.value) }
      return AwardeeLine(
        name: lawyer.name.value, href: linker.href(addresses.lawyer(lawyer.id)),
        more: person.firm?.name.value, isNamed: true)
    }
    if let firm = facts.firm {
      return AwardeeLine(
        name: firm.name.value, href: linker.href(addresses.firm(firm.id)), isNamed: true)
    }
    if let named = facts.community {
      let community = facts.successor ?? named
      return AwardeeLine(
        name: name(of: named), href: linker.href(addresses.community(community.id)),
        more: facts.district.map { name(of: $0) }, isNamed: true)
    }
    guard let name = honour.awardee.value.shownName(today: today) else { return anonymous(honour.kind.value) }
    return AwardeeLine(name: name, isNamed: true)
  }

  private func anonymous(_ kind: HonourKind) -> AwardeeLine {
    AwardeeLine(name: wording.one(kind), isNamed: false)
  }

  /// The awards of a lawyer, firm or community.
  func honourLines(_ entries: [HonourIndex.Entry]) -> NonEmptyList<HonourLine>? {
    NonEmptyList(
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
  func honourEntries(_ awards: [AwardFacts]) -> [AtomEntry] {
    awards.map { facts in
      let (award, year) = (facts.award, facts.award.year)
      let names = facts.awardees.map { awardee($0).name }
      return AtomEntry(
        title: wording(.colon, wording(.yearOfAwards, year), award.title),
        page: addresses.honours(of: year), anchor: award.anchor,
        updated: award.date ?? Day(year: year, month: 1, day: 1), category: wording.kind(award.kind),
        summary: award.body.map { wording(.colon, $0, wording.joined(names)) } ?? wording.joined(names))
    }
  }
}
