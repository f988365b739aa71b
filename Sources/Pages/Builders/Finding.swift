import Programme
import Templates

extension PageBuilder {
  func home(_ city: City) -> Home {
    var finder = FactFinder(city, in: context.language)
    let changes = city.changes.map { change in
      HomeChange(
        community: link(change.community),
        change: changeLine(change.exception, of: change.pairing, finder.substitutes(in: change.pairing)))
    }
    return Home(
      figures: city.figures.city, districts: Items(districtPlaces(city)), changes: Items(changes),
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
        district.justiceBureau?.value, fallback: wording.pick("\(district.name.value)司法局", "Justice bureau")),
      legalOffice: desk(
        district.legalOffice?.value,
        fallback: wording.pick("\(district.name.value)法治办", "Legal-affairs office")),
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
      communities: Items(byReading(facts.offices).map { officeLine($0) }), services: streetServices(facts),
      bulletins: bulletinLines(facts.bulletins))
  }

  private func byReading(_ offices: [OfficeLineFacts]) -> [OfficeLineFacts] {
    offices.map { (reading: Pinyin.reading(of: $0.community.name.value), office: $0) }
      .sorted { ($0.reading, $0.office.community.id) < ($1.reading, $1.office.community.id) }
      .map(\.office)
  }

  func communitiesPage(_ city: City) -> CommunitiesPage {
    var finder = FactFinder(city, in: context.language)
    let active = city.programme.communities.all.filter(\.isActive)
    let letters = byLetter(active.map { Pinyin.reading(of: $0.name.value) }) {
      communityLine(finder.officeLine(active[$0]))
    }
    return CommunitiesPage(letters: Items(letters), figures: city.figures.city)
  }
}
