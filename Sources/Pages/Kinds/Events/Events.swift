import Diagnostics
import Programme

/// What will take place, and what did lately.
struct EventsPageKind: LayoutPage {
  static let name = "events"
  static let articles = [9, 14]
  static let isFoundBySearch = true
  static func example(_ addresses: Addresses) -> Address? { addresses.events }

  static func route(_ router: inout Router, _ addresses: Addresses) {
    router.add(EventsPageKind(), at: addresses.events, addresses, Words(zh: "活动页", en: "the page of events"))
  }

  func district(in programme: Programme) -> Int? { nil }

  func gather(_ finder: inout DependencyTracker) -> EventsFacts { finder.allEvents() }

  func build(_ facts: EventsFacts, _ builder: PageBuilder) -> (head: PageHead, content: EventsPage) {
    var head = builder.head(.headEvents, .headEventsText, .communities)
    head.structuredData = builder.eventsData(facts.coming)
    return (head, builder.eventsPage(facts))
  }
}

/// The events of the whole city (RFC 5545).
struct EventsCalendar: GeneratedFile {
  static let name = "events.ics"
  static let articles = [9, 14]
  static func example(_ addresses: Addresses) -> Address? { addresses.eventsCalendar }

  static func route(_ router: inout Router, _ addresses: Addresses) {
    router.add(
      EventsCalendar(), at: addresses.eventsCalendar, addresses,
      Words(zh: "活动日历", en: "the calendar of events"))
  }

  func district(in programme: Programme) -> Int? { nil }

  func gather(_ finder: inout DependencyTracker) -> [EventFacts] { finder.calendarEvents(\.city) }

  func bytes(of events: [EventFacts], _ builder: PageBuilder) -> [UInt8] {
    builder.eventCalendar(
      events,
      titled: builder.wording(.eventsOf, builder.context.site.title.value))
  }
}

/// The events that took place in a month.
struct EventMonthPageKind: LayoutPage {
  let month: Month

  static let name = "event-month"
  static let articles = [9, 14]
  static let isFoundBySearch = true
  static func example(_ addresses: Addresses) -> Address? {
    Month(year: 2026, month: 3).map { addresses.events(in: $0) }
  }

  static func route(_ router: inout Router, _ addresses: Addresses) {
    for month in EventIndex.months(router.programme).map(\.month) {
      router.add(
        EventMonthPageKind(month: month), at: addresses.events(in: month), addresses,
        Words(zh: "\(month.iso) 的活动页", en: "the page of the events of \(month.iso)"))
    }
  }

  func district(in programme: Programme) -> Int? { nil }

  func gather(_ finder: inout DependencyTracker) -> EventMonthFacts { finder.events(in: month) }

  func build(_ facts: EventMonthFacts, _ builder: PageBuilder) -> (head: PageHead, content: EventMonthPage) {
    let (wording, title) = (builder.wording, builder.wording.words(month))
    let head = PageHead(
      title: wording(.headEventMonth, title), description: wording(.headEventMonthText, title),
      crumbs: [builder.crumb(.headEvents, builder.addresses.events)], section: .communities)
    return (head, builder.eventMonthPage(facts))
  }
}

/// The events of a district (RFC 5545).
struct DistrictEventsCalendar: GeneratedFile {
  let index: Int

  static let name = "district-events.ics"
  static let articles = [9, 14]
  static func example(_ addresses: Addresses) -> Address? { addresses.districtEvents("ID") }

  static func route(_ router: inout Router, _ addresses: Addresses) {
    for (index, district) in router.programme.districts.all.enumerated() {
      router.add(
        [(addresses.districtEvents(district.id), DistrictEventsCalendar(index: index))], of: district,
        addresses)
    }
  }

  func district(in programme: Programme) -> Int? { index }

  typealias Facts = (district: District, events: [EventFacts])

  func gather(_ finder: inout DependencyTracker) -> Facts {
    (
      finder.find { $0.programme.districts.all[index] },
      finder.calendarEvents { $0.agenda(ofDistrict: index) }
    )
  }

  func bytes(of facts: Facts, _ builder: PageBuilder) -> [UInt8] {
    let name = builder.name(of: facts.district)
    return builder.eventCalendar(
      facts.events,
      titled: builder.wording(.eventsOf, name))
  }
}
