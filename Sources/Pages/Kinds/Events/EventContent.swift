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

  func eventLine(_ facts: EventFacts) -> EventLine {
    let event = facts.event
    let home = home(of: facts)
    var line = EventLine(
      id: facts.name, title: event.title.value,
      href: address == home ? "#" + facts.name : linker.href(home, anchor: facts.name),
      kind: wording.kind(event.kind.value), date: wording.date(event.date.value),
      from: event.from.value.text, to: event.to.value.text,
      words: wording.span(event.from.value, event.to.value), place: event.place.value,
      isCancelled: event.status?.value == .cancelled, isToday: event.date.value == today)
    line.communities = NonEmptyList(facts.communities.map { link($0) })
    line.speaker = facts.speaker.flatMap { personName($0) }
    line.expected = event.expected?.value
    line.attended = event.attended?.value
    line.body = facts.body
    return line
  }

  func eventLines(_ events: some Sequence<EventFacts>) -> NonEmptyList<EventLine>? {
    NonEmptyList(events.map(eventLine))
  }

  func eventsPage(_ facts: EventsFacts) -> EventsPage {
    let coming = facts.coming.map(eventLine)
    var page = EventsPage(calendar: linker.href(addresses.eventsCalendar))
    page.coming = NonEmptyList(coming)
    page.districts = NonEmptyList(
      facts.districts.compactMap { district, position in
        let lines = zip(facts.coming, coming).filter { $0.0.entry.districts.contains(position) }.map(\.1)
        return lines.isEmpty
          ? nil : Group(title: name(of: district), id: "district_" + district.id, items: lines)
      })
    page.recent = eventLines(facts.recent)
    page.years = NonEmptyList(years(facts.months))
    return page
  }

  /// Months with past events, of each year the latest first.
  private func years(_ months: [EventMonth]) -> [Group<EventMonthLine>] {
    var years: [(year: Int, months: [EventMonthLine])] = []
    for entry in months {
      let month = entry.month
      if years.last?.year != month.year { years.append((month.year, [])) }
      years[years.count - 1].months.append(
        EventMonthLine(
          title: wording.words(month), href: linker.href(addresses.events(in: month)),
          count: entry.count))
    }
    return years.map {
      Group(title: wording(.yearWords, $0.year), id: "year_\($0.year)", items: $0.months)
    }
  }

  func eventMonthPage(_ facts: EventMonthFacts) -> EventMonthPage {
    func link(_ month: Month?) -> Link? {
      month.map { self.link(wording.words($0), addresses.events(in: $0)) }
    }
    return EventMonthPage(
      events: eventLines(facts.events), previous: link(facts.previous), next: link(facts.next))
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
  var isForResidents: Bool {
    switch self {
    case .lecture, .outreach: true
    case .mediatorTraining, .committeeTraining: false
    }
  }
}
