import Programme

/// The programme's events in the order in which pages and calendars tell them, worked out once for all of them.
///
/// Numbers are positions in the programme's table of events.
struct EventIndex: Sendable {
  /// So many days a past event stays in calendars.
  static let calendarDays = 90

  /// Events of the city or of a part of it.
  struct EventList: Sendable {
    /// Of today and later, cancelled ones too; the soonest first.
    fileprivate(set) var coming: [Int] = []
    /// Those that took place; the latest first.
    fileprivate(set) var past: [Int] = []
    /// What a calendar holds, in the order of the days.
    fileprivate(set) var calendar: [Int] = []

    static let empty = EventList()
  }

  let city: EventList
  private let communities: [Int: EventList]
  private let districts: [Int: EventList]
  /// The districts that each event is for, in the order of their table.
  private let districtsOfEvents: [[Int]]
  private let names: [String]
  private let today: Day

  init(_ programme: Programme) {
    let events = programme.events.all
    let names = EventIndex.names(events, programme)
    let today = programme.today
    let order = events.indices.sorted {
      let (one, other) = (events[$0], events[$1])
      return (one.date.value, one.from.value, names[$0]) < (other.date.value, other.from.value, names[$1])
    }
    var city = EventList()
    var communities: [Int: EventList] = [:]
    var districts: [Int: EventList] = [:]
    var districtsOfEvents = [[Int]](repeating: [], count: events.count)
    for index in order {
      let event = events[index]
      let kind = Kind(event, today)
      city.add(index, kind)
      for community in Set(
        event.communities.value.compactMap { programme.communities[$0.value] }.map(\.record.position))
      {
        communities[community, default: .empty].add(index, kind)
      }
      districtsOfEvents[index] = programme.districts(of: event)
      for district in districtsOfEvents[index] { districts[district, default: .empty].add(index, kind) }
    }
    city.close()
    self.city = city
    self.communities = communities.mapValues { $0.closed }
    self.districts = districts.mapValues { $0.closed }
    self.districtsOfEvents = districtsOfEvents
    self.names = names
    self.today = today
  }

  func agenda(ofCommunity position: Int) -> EventList { communities[position] ?? .empty }
  func agenda(ofDistrict position: Int) -> EventList { districts[position] ?? .empty }

  func entry(at position: Int, _ programme: Programme) -> EventEntry {
    let event = programme.events.all[position]
    return EventEntry(
      event: event, name: names[position], isPast: isPast(event), districts: districtsOfEvents[position])
  }

  /// What an event is called in addresses and calendars: its id, else its day, hour and first community.
  func name(of position: Int) -> String { names[position] }

  /// The months of which there are past events, the latest first, and how many.
  static func months(_ programme: Programme) -> [EventMonth] {
    var counts: [Month: Int] = [:]
    for event in programme.events.all where Kind(event, programme.today) == .past {
      counts[event.date.value.month, default: 0] += 1
    }
    return counts.sorted { $0.key > $1.key }.map { EventMonth(month: $0.key, count: $0.value) }
  }

  /// Where an event is told in full: among the coming ones, or on the page of its month; nil for one that was cancelled
  /// and is past.
  func address(of event: Event, _ addresses: Addresses) -> Address? {
    switch Kind(event, today) {
    case .coming: addresses.events
    case .past: addresses.events(in: event.date.value.month)
    case .recalled: nil
    }
  }

  func isPast(_ event: Event) -> Bool { Kind(event, today) == .past }

  /// The places of events on the pages that tell them in full.
  func anchors(_ programme: Programme, _ addresses: Addresses) -> [Address: Set<String>] {
    var anchors: [Address: Set<String>] = [:]
    for (event, name) in zip(programme.events.all, names) {
      if let address = address(of: event, addresses) { anchors[address, default: []].insert(name) }
    }
    return anchors
  }

  fileprivate enum Kind {
    case coming, past
    /// Cancelled, on a day that is over.
    case recalled

    init(_ event: Event, _ today: Day) {
      if event.date.value > today || event.date.value == today && event.status?.value != .held {
        self = .coming
      } else {
        self = event.status?.value == .cancelled ? .recalled : .past
      }
    }
  }

  /// Ids where they are there and nobody else's; files of one record are named after the file, so that two may share one.
  private static func names(_ events: [Event], _ programme: Programme) -> [String] {
    var count: [String: Int] = [:]
    for event in events where !event.id.isEmpty { count[event.id, default: 0] += 1 }
    var taken = Set(count.keys)
    return events.map { event in
      if !event.id.isEmpty, count[event.id] == 1 { return event.id }
      let community = event.communities.value.first?.value.id ?? "city"
      let base = "\(event.date.value.iso)-\(event.from.value.hour)-\(community)"
      var name = base
      var number = 2
      while !taken.insert(name).inserted {
        name = "\(base)-\(number)"
        number += 1
      }
      return name
    }
  }
}

/// A month, and how many events took place in it.
struct EventMonth: Sendable {
  let month: Month
  let count: Int
}

extension EventIndex.EventList {
  fileprivate mutating func add(_ index: Int, _ kind: EventIndex.Kind) {
    switch kind {
    case .coming: coming.append(index)
    case .past: past.append(index)
    case .recalled: break
    }
    calendar.append(index)
  }

  /// Events were added in the order of their days.
  fileprivate mutating func close() { past.reverse() }

  fileprivate var closed: EventIndex.EventList {
    var agenda = self
    agenda.close()
    return agenda
  }
}

extension Programme {
  /// Positions of the districts whose communities an event is for, in the order of the table.
  fileprivate func districts(of event: Event) -> [Int] {
    let positions = event.communities.value.compactMap { reference -> Int? in
      guard let community = communities[reference.value], let street = streets[community.street.value],
        let district = districts[street.district.value]
      else { return nil }
      return districts.position(of: district)
    }
    return Set(positions).sorted()
  }
}
