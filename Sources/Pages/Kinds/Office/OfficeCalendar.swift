import Programme

extension PageBuilder {
  /// How many coming sessions a calendar holds: about half a year of weekly ones.
  static let calendarSessions = 26

  /// The coming sessions of a community's office and the events there as a calendar (RFC 5545): each session an event of its
  /// own, so that holidays and changed days are right in every calendar program.
  func officeCalendar(_ office: OfficeFacts) -> [UInt8] {
    let community = office.community
    let name = name(of: community)
    let title =
      office.pairing == nil
      ? wording(.calendarOfEvents, name)
      : wording(.calendarOf, name)
    var lines = ContentLines(capacity: 12 << 10)
    openCalendar(titled: title, &lines)
    if let pairing = office.pairing { events(of: pairing, community, title, &lines) }
    for event in office.events { self.event(event, &lines) }
    lines.line("END:VCALENDAR")
    return lines.bytes
  }

  private func events(
    of pairing: Pairing, _ community: Community, _ title: String, _ lines: inout ContentLines
  ) {
    let usual = particulars(at: nil, community, title)
    let signed = (pairing.agreement?.value.signed.value).map { ContentLines(stamp: DateDigits($0)) }
    let host = host
    let coming = pairing.occasions(
      from: today, count: PageBuilder.calendarSessions, calendar: context.calendar)
    var last: (occasion: SessionOccurrence, event: ContentLines)?
    for occasion in coming {
      let day = DateDigits(occasion.day)
      if let last, last.event.hasWholeDates, last.occasion.isWeekly(with: occasion) {
        lines.lines(last.event, on: day)
        continue
      }
      let planned = if case .moved(let from) = occasion.state { DateDigits(from) } else { day }
      var event = ContentLines(capacity: 1 << 10)
      event.line("BEGIN:VEVENT")
      // The planned day names the event, so that a moved one replaces the one it was.
      event.literal("UID:")
      event.value(community.id)
      event.literal("-")
      event.date(planned)
      event.literal("-")
      event.time(occasion.from)
      event.literal("@")
      event.value(host)
      event.end()
      if let signed { event.lines(signed) } else { event.stamp(planned) }
      event.moment("DTSTART;TZID=Asia/Shanghai:", day, occasion.from)
      event.moment("DTEND;TZID=Asia/Shanghai:", day, occasion.to)
      event.lines(occasion.place.map { particulars(at: $0, community, title) } ?? usual)
      event.line("END:VEVENT")
      lines.lines(event)
      last = (occasion, event)
    }
  }

  /// What and where an event is; in the community's own room where no other place is named.
  private func particulars(at place: String?, _ community: Community, _ title: String) -> ContentLines {
    var lines = ContentLines(capacity: 512)
    lines.line("SUMMARY:", text: title)
    lines.literal("LOCATION:")
    lines.address(community.address.value, room: place ?? community.office?.value.place.value)
    lines.end()
    if let point = community.location?.value {
      lines.literal("GEO:")
      lines.value(point.latitude.value)
      lines.literal(";")
      lines.value(point.longitude.value)
      lines.end()
    }
    lines.line("URL:", url: addresses.community(community.id), linker)
    return lines
  }
}

extension SessionOccurrence {
  /// Whether another one differs in its day only, as those of a weekly session do.
  fileprivate func isWeekly(with other: SessionOccurrence) -> Bool {
    if case .moved = state { return false }
    if case .moved = other.state { return false }
    return from == other.from && to == other.to && place == other.place
  }
}
