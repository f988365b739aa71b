import Bytes
import Programme
import Templates

/// What is told of an event.
struct EventFacts: Sendable {
  let entry: EventEntry
  let communities: [Community]
  /// The lawyer who speaks.
  let speaker: PersonFacts?
  /// More about it, only for the page that tells it in full.
  var body: HTML?

  var event: Event { entry.event }
  var name: String { entry.name }
  var isPast: Bool { entry.isPast }
}

/// An event as the whole programme's order has it.
struct EventEntry: Fact {
  let event: Event
  /// What addresses and calendars call it.
  let name: String
  /// Whether it took place, so that the page of its month tells it.
  let isPast: Bool
  /// Positions of the districts that it is for.
  let districts: [Int]

  func add(to digest: inout Digest) { digest.add(facts: event, name, isPast, districts) }
}

extension EventMonth: Fact {
  func add(to digest: inout Digest) { digest.add(facts: month, count) }
}

/// What the page of events is made from.
struct EventsFacts: Sendable {
  /// In full.
  let coming: [EventFacts]
  let recent: [EventFacts]
  let months: [EventMonth]
  /// Each with its place in the programme's table.
  let districts: [(district: District, position: Int)]
}

/// What the page of a month's events is made from.
struct EventMonthFacts: Sendable {
  /// In full.
  let events: [EventFacts]
  let previous: Month?
  let next: Month?
}

extension DependencyTracker {
  /// - Parameter positions: in the programme's table of events.
  mutating func events(inFull: Bool = false, _ positions: (SiteIndex) -> some Sequence<Int>) -> [EventFacts] {
    find { city in positions(city).map { city.events.entry(at: $0, city.programme) } }.map { entry in
      let event = entry.event
      return EventFacts(
        entry: entry,
        communities: find { city in
          event.communities.value.compactMap { city.programme.communities[$0.value] }
        },
        speaker: person { city in event.speaker.flatMap { city.programme.lawyers[$0.value] } },
        body: inFull ? body(of: event) : nil)
    }
  }

  /// The coming events of a community.
  mutating func comingEvents(of community: Community) -> [EventFacts] {
    events { $0.events.agenda(ofCommunity: community.record.position).coming }
  }

  /// The last event that took place in a community.
  mutating func lastEvent(of community: Community) -> EventFacts? {
    events { $0.events.agenda(ofCommunity: community.record.position).past.prefix(1) }.first
  }

  mutating func allEvents() -> EventsFacts {
    EventsFacts(
      coming: events(inFull: true) { $0.events.city.coming },
      recent: events { city in
        let earliest = (1..<PageBuilder.recentMonths).reduce(city.today.month) { month, _ in month.previous }
        let recent = city.events.city.past.prefix {
          city.programme.events.all[$0].date.value.month >= earliest
        }
        return recent.prefix(PageBuilder.recentEvents)
      },
      months: find { EventIndex.months($0.programme) },
      districts: districts().map { district in
        (district, find { $0.programme.districts.position(of: district) })
      })
  }

  mutating func events(in month: Month) -> EventMonthFacts {
    let months = find { EventIndex.months($0.programme).map(\.month) }
    return EventMonthFacts(
      events: events(inFull: true) { city in
        city.events.city.past.filter { city.programme.events.all[$0].date.value.month == month }
      },
      previous: months.first { $0 < month }, next: months.last { $0 > month })
  }

  /// What the city's calendar holds, or a district's.
  mutating func calendarEvents(_ look: (EventIndex) -> EventIndex.EventList) -> [EventFacts] {
    events { city in
      let first = city.today - EventIndex.calendarDays
      return look(city.events).calendar.filter { city.programme.events.all[$0].date.value >= first }
    }
  }
}
