import Programme
import Templates

extension PageBuilder {
  /// How many of the week's changes the home page lists; further ones are counted.
  static let homeChanges = 12

  func home(_ facts: HomeFacts) -> Home {
    let changes = facts.changes.map { facts in
      HomeChange(
        community: link(facts.change.community),
        change: changeLine(facts.change.exception, of: facts.change.pairing, facts.substitutes))
    }
    let districts = facts.districts.map { district, communities in
      Place(
        title: name(of: district), href: linker.href(addresses.district(district.id)), count: communities)
    }
    return Home(
      figures: facts.figures, districts: NonEmptyList(districts), changes: NonEmptyList(changes),
      moreChanges: facts.moreChanges, bulletins: bulletinLines(facts.bulletins),
      events: eventLines(facts.events), eventsCalendar: linker.href(addresses.eventsCalendar),
      welcome: facts.welcome)
  }

  func districts(_ facts: DistrictsFacts) -> Districts {
    let lines = facts.districts.map { district, communities, streets in
      DistrictLine(
        title: name(of: district), href: linker.href(addresses.district(district.id)), count: communities,
        streets: NonEmptyList(streetPlaces(streets)))
    }
    return Districts(figures: facts.figures, districts: NonEmptyList(lines))
  }

  private func streetPlaces(_ streets: [(street: Street, communities: Int)]) -> [Place] {
    streets.map { street, communities in
      Place(title: name(of: street), href: linker.href(addresses.street(street.id)), count: communities)
    }
  }

  func districtPage(_ facts: DistrictFacts) -> DistrictPage {
    let district = facts.district
    return DistrictPage(
      name: district.name.value, figures: facts.figures,
      liaison: desk(district.liaison?.value),
      justiceBureau: desk(
        district.justiceBureau?.value, fallback: wording(.justiceBureauOf, name(of: district))),
      legalOffice: desk(
        district.legalOffice?.value,
        fallback: wording(.legalOfficeOf, name(of: district))),
      aliases: words(district.aliases), verified: date(district.verified?.value.on.value),
      streets: NonEmptyList(streetPlaces(facts.streets)), services: districtServices(facts),
      bulletins: bulletinLines(facts.bulletins),
      events: eventLines(facts.events), eventsCalendar: linker.href(addresses.districtEvents(district.id)),
      changes: linker.href(addresses.changes(in: district.id)),
      print: linker.href(addresses.printDistrict(district.id)))
  }

  func streetPage(_ facts: StreetFacts) -> StreetPage {
    StreetPage(
      name: facts.street.name.value, district: facts.district.map { link($0) },
      liaison: desk(facts.district?.liaison?.value),
      communities: NonEmptyList(byReading(facts.offices).map { officeLine($0, withAliases: true) }),
      services: streetServices(facts),
      bulletins: bulletinLines(facts.bulletins))
  }

  private func byReading(_ offices: [OfficeLineFacts]) -> [OfficeLineFacts] {
    offices.map { (reading: Pinyin.reading(of: $0.community.name.value), office: $0) }
      .sorted { ($0.reading, $0.office.community.id) < ($1.reading, $1.office.community.id) }
      .map(\.office)
  }

  func communitiesPage(_ offices: [OfficeLineFacts], _ figures: Counts) -> CommunitiesPage {
    // A name that somebody looks for is a line of its own, under its own letter.
    let entries = offices.flatMap { office in
      [(office: office, alias: String?.none)] + office.otherNames.map { (office, $0) }
    }
    let letters = byLetter(entries.map { Pinyin.reading(of: $0.alias ?? $0.office.community.name.value) }) {
      communityLine(entries[$0].office, as: entries[$0].alias)
    }
    return CommunitiesPage(letters: NonEmptyList(letters), figures: figures)
  }
}
