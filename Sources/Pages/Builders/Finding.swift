import Programme
import Templates

extension PageBuilder {
  func home() -> Home {
    let changes = context.changes.map {
      HomeChange(community: link($0.community), change: changeLine($0.exception, of: $0.pairing))
    }
    return Home(
      figures: context.figures.city, districts: Items(districtPlaces()), changes: Items(changes),
      bulletins: Items(context.related.published.prefix(3).map(bulletinLine)),
      welcome: programme.pages["home"].flatMap { context.bodies.html(of: $0, in: context.language) })
  }

  private func districtPlaces() -> [Place] {
    directory.districts(on: today).map { district in
      Place(
        title: name(of: district), href: linker.href(addresses.district(district.id)),
        count: context.figures.districts[district.id]?.communities ?? 0)
    }
  }

  func districts() -> Districts {
    let lines = directory.districts(on: today).map { district in
      DistrictLine(
        title: name(of: district), href: linker.href(addresses.district(district.id)),
        count: context.figures.districts[district.id]?.communities ?? 0,
        streets: Items(streetPlaces(of: district)))
    }
    return Districts(figures: context.figures.city, districts: Items(lines))
  }

  private func streetPlaces(of district: District) -> [Place] {
    directory.streets(in: district).map { street in
      Place(
        title: name(of: street), href: linker.href(addresses.street(street.id)),
        count: directory.communities(in: street).count)
    }
  }

  func districtPage(_ district: District) -> DistrictPage {
    let here = Set(directory.communities(in: district).map(\.id))
    let about = context.related.published.filter { bulletin in
      bulletin.about?.value.communities?.value.contains { here.contains($0.value.id) } ?? false
    }
    return DistrictPage(
      name: district.name.value, figures: context.figures.districts[district.id] ?? .none,
      liaison: desk(district.liaison?.value),
      justiceBureau: desk(
        district.justiceBureau?.value, fallback: wording.pick("\(district.name.value)司法局", "Justice bureau")),
      legalOffice: desk(
        district.legalOffice?.value,
        fallback: wording.pick("\(district.name.value)法治办", "Legal-affairs office")),
      aliases: words(district.aliases), verified: date(district.verified?.value.on.value),
      streets: Items(streetPlaces(of: district)), bulletins: Items(about.prefix(3).map(bulletinLine)))
  }

  func streetPage(_ street: Street) -> StreetPage {
    StreetPage(
      name: street.name.value, district: programme.districts[street.district.value].map(link),
      liaison: desk(programme.districts[street.district.value]?.liaison?.value),
      communities: Items(byReading(directory.communities(in: street)).map { officeLine($0.line) }))
  }

  private func byReading(_ communities: [Community]) -> [(reading: String, line: Community)] {
    communities.map { (reading: context.pinyin.reading(of: $0.name.value), line: $0) }
      .sorted { ($0.reading, $0.line.id) < ($1.reading, $1.line.id) }
  }

  func communitiesPage() -> CommunitiesPage {
    let active = programme.communities.all.filter(\.isActive)
    let lines = active.map { (reading: context.pinyin.reading(of: $0.name.value), line: officeLine($0)) }
    return CommunitiesPage(letters: Items(byLetter(lines)), figures: context.figures.city)
  }
}
