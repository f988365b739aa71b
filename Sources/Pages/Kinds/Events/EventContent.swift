import Programme
import Templates

extension PageBuilder {
  /// How many months the page of events looks back, this one included.
  static let recentMonths = 3
  /// How many past events it lists at most; the months' own pages have all.
  static let recentEvents = 50
  /// How many coming events the pages of others show.
  static let homeEvents = 5
  static let officeEvents = 3

  /// - Parameter body: only on the page that tells the event in full.
  func eventLine(_ facts: EventFacts, body: HTML? = nil) -> EventLine {
    let event = facts.event
    let home = home(of: facts)
    var line = EventLine(
      id: facts.name, title: event.title.value,
      href: address == home ? "#" + facts.name : linker.href(home, anchor: facts.name),
      kind: wording.kind(event.kind.value), date: wording.date(event.date.value),
      from: event.from.value.text, to: event.to.value.text,
      words: wording.span(event.from.value, event.to.value), place: event.place.value,
      isCancelled: event.status?.value == .cancelled, isToday: event.date.value == today)
    line.communities = Items(facts.communities.map { link($0) })
    line.speaker = facts.speaker.flatMap { personName($0) }
    line.expected = event.expected?.value
    line.attended = event.attended?.value
    line.body = body
    return line
  }

  func eventLines(_ events: some Sequence<EventFacts>) -> Items<EventLine>? {
    Items(events.map { eventLine($0) })
  }

  func eventsPage(_ city: City) -> EventsPage {
    var finder = FactFinder(city, in: context.language)
    let coming = city.events.city.coming.map { position -> (position: Int, line: EventLine) in
      let facts = finder.event(at: position)
      return (position, eventLine(facts, body: finder.body(of: facts.event)))
    }
    var page = EventsPage(calendar: linker.href(addresses.eventsCalendar))
    page.coming = Items(coming.map(\.line))
    page.districts = Items(byDistrict(coming, city))
    let recent = city.events.city.past.prefix {
      city.programme.events.all[$0].date.value.month >= earliestRecentMonth
    }
    page.recent = Items(recent.prefix(PageBuilder.recentEvents).map { eventLine(finder.event(at: $0)) })
    page.years = Items(years(city))
    return page
  }

  private var earliestRecentMonth: Month {
    (1..<PageBuilder.recentMonths).reduce(today.month) { month, _ in month.previous }
  }

  private func byDistrict(_ events: [(position: Int, line: EventLine)], _ city: City) -> [Group<EventLine>] {
    city.directory.districts(on: today).compactMap { district in
      let position = city.programme.districts.position(of: district)
      let lines = events.filter { city.events.districts(ofEvent: $0.position).contains(position) }.map(\.line)
      return lines.isEmpty
        ? nil : Group(title: name(of: district), id: "district_" + district.id, items: lines)
    }
  }

  /// Months with past events, of each year the latest first.
  private func years(_ city: City) -> [Group<EventMonthLine>] {
    var counts: [Month: Int] = [:]
    for position in city.events.city.past {
      counts[city.programme.events.all[position].date.value.month, default: 0] += 1
    }
    var years: [(year: Int, months: [EventMonthLine])] = []
    for month in counts.keys.sorted(by: >) {
      if years.last?.year != month.year { years.append((month.year, [])) }
      years[years.count - 1].months.append(
        EventMonthLine(
          title: wording.words(month), href: linker.href(addresses.events(in: month)),
          count: counts[month] ?? 0))
    }
    return years.map {
      Group(title: wording(.yearWords, $0.year), id: "year_\($0.year)", items: $0.months)
    }
  }

  func eventMonthPage(_ month: Month, _ city: City) -> EventMonthPage {
    var finder = FactFinder(city, in: context.language)
    let all = city.programme.events.all
    let positions = city.events.city.past.filter { all[$0].date.value.month == month }
    let months = EventBook.months(city.programme)
    func link(_ month: Month?) -> Link? {
      month.map { self.link(wording.words($0), addresses.events(in: $0)) }
    }
    return EventMonthPage(
      events: Items(
        positions.map { position in
          let facts = finder.event(at: position)
          return eventLine(facts, body: finder.body(of: facts.event))
        }),
      previous: link(months.first { $0 < month }), next: link(months.last { $0 > month }))
  }

  /// The next events that residents of the whole city are welcome to.
  func homeEvents(_ city: City) -> Items<EventLine>? {
    var finder = FactFinder(city, in: context.language)
    let open = city.events.city.coming.lazy.filter {
      let event = city.programme.events.all[$0]
      return event.status?.value != .cancelled && event.kind.value.isForResidents
    }
    return eventLines(open.prefix(PageBuilder.homeEvents).map { finder.event(at: $0) })
  }

  /// The person by name; nil once consent has been withdrawn.
  func personName(_ facts: PersonFacts) -> PersonName? {
    guard facts.isNamed else { return nil }
    let lawyer = facts.lawyer
    return PersonName(
      name: lawyer.name.value, kind: wording.kind(lawyer.kind), href: linker.href(addresses.lawyer(lawyer.id))
    )
  }
}

extension EventKind {
  /// Whether everybody may come, and not only those who hold an office in the community.
  fileprivate var isForResidents: Bool {
    switch self {
    case .lecture, .outreach: true
    case .mediatorTraining, .committeeTraining: false
    }
  }
}
