import Programme

extension PageBuilder {
  /// How many coming sessions a calendar holds: about half a year of weekly ones.
  static let calendarSessions = 26

  /// The coming sessions of a community's office as a calendar (RFC 5545): each session an event of its own, so that holidays
  /// and changed days are right in every calendar program.
  func officeCalendar(_ office: OfficeFacts) -> [UInt8] {
    let community = office.community
    var lines = ContentLines()
    lines.line("BEGIN:VCALENDAR")
    lines.line("VERSION:2.0")
    lines.line("PRODID:-//Menpai//Office hours//ZH")
    lines.line("CALSCALE:GREGORIAN")
    lines.line("METHOD:PUBLISH")
    let title = wording.pick("\(community.name.value)律师驻点", "Community lawyer, \(name(of: community))")
    lines.text("X-WR-CALNAME", title)
    timeZone(&lines)
    if let pairing = office.pairing {
      let coming = pairing.occasions(
        from: today, count: PageBuilder.calendarSessions, calendar: context.calendar)
      // What most events share is worked out once.
      let usual = particulars(at: nil, community, title)
      let host = host
      for occasion in coming {
        lines.line("BEGIN:VEVENT")
        times(occasion, pairing, community, host, &lines)
        lines.lines(occasion.place.map { particulars(at: $0, community, title) } ?? usual)
        lines.line("END:VEVENT")
      }
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

  private func times(
    _ occasion: Occasion, _ pairing: Pairing, _ community: Community, _ host: String,
    _ lines: inout ContentLines
  ) {
    let planned = if case .moved(let from) = occasion.state { from } else { occasion.day }
    let day = compact(occasion.day)
    let from = compact(occasion.from)
    // The planned day names the event, so that a moved one replaces the one it was.
    lines.line("UID:\(community.id)-\(compact(planned))-\(from)@\(host)")
    lines.line("DTSTAMP:\(compact(pairing.agreement?.value.signed.value ?? planned))T000000Z")
    lines.line("DTSTART;TZID=Asia/Shanghai:\(day)T\(from)00")
    lines.line("DTEND;TZID=Asia/Shanghai:\(day)T\(compact(occasion.to))00")
  }

  /// What and where an event is; in the community's own room where no other place is named.
  private func particulars(at place: String?, _ community: Community, _ title: String) -> ContentLines {
    var lines = ContentLines()
    lines.text("SUMMARY", title)
    let room = place ?? community.office?.value.place.value ?? ""
    lines.text("LOCATION", [community.address.value, room].filter { !$0.isEmpty }.joined(separator: " "))
    if let point = community.location?.value {
      lines.line("GEO:\(point.latitude.value);\(point.longitude.value)")
    }
    lines.line("URL:" + linker.url(addresses.community(community.id)))
    return lines
  }

  private func compact(_ day: Day) -> String { digits(of: day.iso) }
  private func compact(_ time: TimeOfDay) -> String { digits(of: time.text) }

  private func digits(of text: String) -> String {
    String(decoding: text.utf8.filter { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }, as: UTF8.self)
  }

  private var host: String {
    let afterScheme = context.site.url.value.drop { $0 != "/" }.dropFirst(2)
    return String(afterScheme.prefix { $0 != "/" && $0 != ":" })
  }
}
