import Programme

extension PageBuilder {
  /// What every calendar begins with: its title, and the zone of its times.
  func openCalendar(titled title: String, _ lines: inout ContentLines) {
    lines.line("BEGIN:VCALENDAR")
    lines.line("VERSION:2.0")
    lines.line("PRODID:-//Menpai//Office hours//ZH")
    lines.line("CALSCALE:GREGORIAN")
    lines.line("METHOD:PUBLISH")
    lines.line("X-WR-CALNAME:", text: title)
    // China has had one zone and no summer time since 1992.
    lines.line("BEGIN:VTIMEZONE")
    lines.line("TZID:Asia/Shanghai")
    lines.line("BEGIN:STANDARD")
    lines.line("DTSTART:19920101T000000")
    lines.line("TZOFFSETFROM:+0800")
    lines.line("TZOFFSETTO:+0800")
    lines.line("TZNAME:CST")
    lines.line("END:STANDARD")
    lines.line("END:VTIMEZONE")
  }

  /// The site's host, which makes names of its own ones of the whole world.
  var host: String {
    let afterScheme = context.site.url.value.utf8.drop { $0 != UInt8(ascii: "/") }.dropFirst(2)
    return String(
      decoding: afterScheme.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ":") }, as: UTF8.self)
  }
}

extension ContentLines {
  init(stamp day: DateDigits) {
    self.init()
    stamp(day)
  }

  mutating func stamp(_ day: DateDigits) {
    literal("DTSTAMP:")
    date(day)
    line("T000000Z")
  }

  /// A date and time without seconds.
  mutating func moment(_ name: StaticString, _ day: DateDigits, _ time: TimeOfDay) {
    literal(name)
    date(day)
    literal("T")
    self.time(time)
    line("00")
  }

  /// A street and a room in it, either of which may be missing.
  mutating func address(_ street: String, room: String?) {
    text(street)
    guard let room, !room.isEmpty else { return }
    if !street.isEmpty { literal(" ") }
    text(room)
  }

  mutating func line(_ name: StaticString, url address: Address, _ linker: Linker) {
    literal(name)
    value(address, linker)
    end()
  }
}
