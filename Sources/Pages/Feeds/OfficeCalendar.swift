import Programme

extension PageBuilder {
  /// How many coming sessions a calendar holds: about half a year of weekly ones.
  static let calendarSessions = 26

  /// The coming sessions of a community's office as a calendar (RFC 5545): each session an event of its own, so that holidays
  /// and changed days are right in every calendar program.
  func officeCalendar(_ community: Community) -> [UInt8] {
    var lines = ContentLines()
    lines.line("BEGIN:VCALENDAR")
    lines.line("VERSION:2.0")
    lines.line("PRODID:-//Menpai//Office hours//ZH")
    lines.line("CALSCALE:GREGORIAN")
    lines.line("METHOD:PUBLISH")
    let title = wording.pick("\(community.name.value)律师驻点", "Community lawyer, \(name(of: community))")
    lines.text("X-WR-CALNAME", title)
    timeZone(&lines)
    if let pairing = directory.coverage(of: community, on: today).pairing {
      let coming = pairing.occasions(
        from: today, count: PageBuilder.calendarSessions, calendar: context.calendar)
      for occasion in coming { event(occasion, pairing, community, title, &lines) }
    }
    lines.line("END:VCALENDAR")
    return lines.bytes
  }

  // China has had one zone and no summer time since 1992.
  private func timeZone(_ lines: inout ContentLines) {
    for line in [
      "BEGIN:VTIMEZONE", "TZID:Asia/Shanghai", "BEGIN:STANDARD", "DTSTART:19920101T000000",
      "TZOFFSETFROM:+0800",
      "TZOFFSETTO:+0800", "TZNAME:CST", "END:STANDARD", "END:VTIMEZONE",
    ] { lines.line(line) }
  }

  private func event(
    _ occasion: Occasion, _ pairing: Pairing, _ community: Community, _ title: String,
    _ lines: inout ContentLines
  ) {
    let planned = if case .moved(let from) = occasion.state { from } else { occasion.day }
    lines.line("BEGIN:VEVENT")
    // The planned day names the event, so that a moved one replaces the one it was.
    lines.line("UID:\(community.id)-\(compact(planned))-\(compact(occasion.from))@\(host)")
    lines.line("DTSTAMP:\(compact(pairing.agreement?.value.signed.value ?? planned))T000000Z")
    lines.line("DTSTART;TZID=Asia/Shanghai:\(compact(occasion.day))T\(compact(occasion.from))00")
    lines.line("DTEND;TZID=Asia/Shanghai:\(compact(occasion.day))T\(compact(occasion.to))00")
    lines.text("SUMMARY", title)
    let room = occasion.place ?? community.office?.value.place.value ?? ""
    lines.text("LOCATION", [community.address.value, room].filter { !$0.isEmpty }.joined(separator: " "))
    if let point = community.location?.value {
      lines.line("GEO:\(point.latitude.value);\(point.longitude.value)")
    }
    lines.line("URL:" + linker.url(addresses.community(community.id)))
    lines.line("END:VEVENT")
  }

  private func compact(_ day: Day) -> String { day.iso.filter { $0 != "-" } }
  private func compact(_ time: TimeOfDay) -> String { time.text.filter { $0 != ":" } }

  private var host: String {
    let afterScheme = context.site.url.value.drop { $0 != "/" }.dropFirst(2)
    return String(afterScheme.prefix { $0 != "/" && $0 != ":" })
  }
}
