import Programme
import Templates

extension PageBuilder {
  /// How many of the week's changes the home page lists; further ones are counted.
  static let homeChanges = 12

  func home(_ city: City) -> Home {
    var finder = FactFinder(city, in: context.language)
    let changes = city.changes.prefix(PageBuilder.homeChanges).map { change in
      HomeChange(
        community: link(change.community),
        change: changeLine(change.exception, of: change.pairing, finder.substitutes(in: change.pairing)))
    }
    return Home(
      figures: city.figures.city, districts: Items(districtPlaces(city)), changes: Items(changes),
      moreChanges: PageBuilder.more(than: PageBuilder.homeChanges, of: city.changes.count),
      bulletins: bulletinLines(city.related.published.prefix(3)),
      events: homeEvents(city), eventsCalendar: linker.href(addresses.eventsCalendar),
      welcome: city.programme.pages["home"].flatMap { finder.body(of: $0) })
  }

  private func districtPlaces(_ city: City) -> [Place] {
    city.directory.districts(on: today).map { district in
      Place(
        title: name(of: district), href: linker.href(addresses.district(district.id)),
        count: city.figures.districts[district.id]?.communities ?? 0)
    }
  }

  func districts(_ city: City) -> Districts {
    var finder = FactFinder(city, in: context.language)
    let lines = city.directory.districts(on: today).map { district in
      DistrictLine(
        title: name(of: district), href: linker.href(addresses.district(district.id)),
        count: city.figures.districts[district.id]?.communities ?? 0,
        streets: Items(streetPlaces(finder.streets(in: district))))
    }
    return Districts(figures: city.figures.city, districts: Items(lines))
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
      streets: Items(streetPlaces(facts.streets)), services: districtServices(facts),
      bulletins: bulletinLines(facts.bulletins),
      events: eventLines(facts.events), eventsCalendar: linker.href(addresses.districtEvents(district.id)),
      changes: linker.href(addresses.changes(in: district.id)),
      print: linker.href(addresses.printDistrict(district.id)))
  }

  func streetPage(_ facts: StreetFacts) -> StreetPage {
    StreetPage(
      name: facts.street.name.value, district: facts.district.map { link($0) },
      liaison: desk(facts.district?.liaison?.value),
      communities: Items(byReading(facts.offices).map { officeLine($0, withAliases: true) }),
      services: streetServices(facts),
      bulletins: bulletinLines(facts.bulletins))
  }

  private func byReading(_ offices: [OfficeLineFacts]) -> [OfficeLineFacts] {
    offices.map { (reading: Pinyin.reading(of: $0.community.name.value), office: $0) }
      .sorted { ($0.reading, $0.office.community.id) < ($1.reading, $1.office.community.id) }
      .map(\.office)
  }

  func communitiesPage(_ city: City) -> CommunitiesPage {
    var finder = FactFinder(city, in: context.language)
    let offices = city.programme.communities.all.filter(\.isActive).map { finder.officeLine($0) }
    // A name that somebody looks for is a line of its own, under its own letter.
    let entries = offices.flatMap { office in
      [(office: office, alias: String?.none)] + office.otherNames.map { (office, $0) }
    }
    let letters = byLetter(entries.map { Pinyin.reading(of: $0.alias ?? $0.office.community.name.value) }) {
      communityLine(entries[$0].office, as: entries[$0].alias)
    }
    return CommunitiesPage(letters: Items(letters), figures: city.figures.city)
  }
}
