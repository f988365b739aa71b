import Programme
import Templates

/// What is told of an event.
struct EventFacts: Sendable {
  let event: Event
  /// What addresses and calendars call it.
  let name: String
  /// Whether it took place, so that the page of its month tells it.
  let isPast: Bool
  let communities: [Community]
  /// The lawyer who speaks.
  let speaker: PersonFacts?
}

extension FactFinder {
  /// - Parameter position: in the programme's table of events.
  mutating func event(at position: Int) -> EventFacts {
    let event = city.programme.events.all[position]
    _ = take(event)
    let name = city.events.name(of: position)
    take(text: name)
    return EventFacts(
      event: event, name: name, isPast: city.events.isPast(event),
      communities: take(all: event.communities.value.compactMap { city.programme.communities[$0.value] }),
      speaker: event.speaker.flatMap { person(city.programme.lawyers[$0.value]) })
  }

  mutating func events(_ positions: some Collection<Int>) -> [EventFacts] {
    take(positions.count)
    return positions.map { event(at: $0) }
  }

  /// The coming events of a community.
  mutating func comingEvents(of community: Community) -> [EventFacts] {
    events(agenda(of: community).coming)
  }

  /// The last event that took place in a community.
  mutating func lastEvent(of community: Community) -> EventFacts? {
    events(agenda(of: community).past.prefix(1)).first
  }

  /// Everything that the page of events tells: the coming ones in full, how many there were in each month, the districts.
  mutating func allEvents() {
    take(digest: city.programme.districts.digest)
    for position in city.events.city.coming {
      told(at: position)
      for district in city.events.districts(ofEvent: position) { take(district) }
    }
    _ = events(city.events.city.past)
  }

  /// Everything that the page of a month tells, and which other months there are.
  mutating func events(in month: Month) {
    for position in city.events.city.past {
      let other = city.programme.events.all[position].date.value.month
      take(other.year * 12 + other.month)
      if other == month { told(at: position) }
    }
  }

  /// An event in full.
  private mutating func told(at position: Int) {
    let facts = event(at: position)
    _ = body(of: facts.event)
  }

  private func agenda(of community: Community) -> EventBook.Agenda {
    city.events.agenda(ofCommunity: community.record.position)
  }
}
