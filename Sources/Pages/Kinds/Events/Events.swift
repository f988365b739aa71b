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

  func gather(_ finder: inout FactFinder) -> City {
    finder.allEvents()
    return finder.city
  }

  func build(_ city: City, _ builder: PageBuilder) -> (head: PageHead, content: EventsPage) {
    var head = builder.head(.headEvents, .headEventsText, .communities)
    head.structuredData = builder.eventsData(city)
    return (head, builder.eventsPage(city))
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

  func gather(_ finder: inout FactFinder) -> City {
    _ = finder.events(finder.city.events.city.calendar)
    return finder.city
  }

  func bytes(of city: City, _ builder: PageBuilder) -> [UInt8] {
    builder.eventCalendar(
      city.events.city.calendar,
      titled: builder.wording(.eventsOf, builder.context.site.title.value), city)
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
    for month in EventBook.months(router.programme) {
      router.add(
        EventMonthPageKind(month: month), at: addresses.events(in: month), addresses,
        Words(zh: "\(month.iso) 的活动页", en: "the page of the events of \(month.iso)"))
    }
  }

  func district(in programme: Programme) -> Int? { nil }

  func gather(_ finder: inout FactFinder) -> City {
    finder.events(in: month)
    return finder.city
  }

  func build(_ city: City, _ builder: PageBuilder) -> (head: PageHead, content: EventMonthPage) {
    let (wording, title) = (builder.wording, builder.wording.words(month))
    let head = PageHead(
      title: wording(.headEventMonth, title), description: wording(.headEventMonthText, title),
      crumbs: [builder.crumb(.headEvents, builder.addresses.events)], section: .communities)
    return (head, builder.eventMonthPage(month, city))
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

  func gather(_ finder: inout FactFinder) -> City {
    _ = finder.take(finder.city.programme.districts.all[index])
    _ = finder.events(finder.city.events.agenda(ofDistrict: index).calendar)
    return finder.city
  }

  func bytes(of city: City, _ builder: PageBuilder) -> [UInt8] {
    let name = builder.name(of: city.programme.districts.all[index])
    return builder.eventCalendar(
      city.events.agenda(ofDistrict: index).calendar,
      titled: builder.wording(.eventsOf, name), city)
  }
}
