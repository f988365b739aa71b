import Programme

extension PageBuilder {
  /// Events as a calendar (RFC 5545): those of the last ninety days and all coming ones, cancelled ones too.
  func eventCalendar(_ events: [EventFacts], titled title: String) -> [UInt8] {
    var lines = ContentLines(capacity: 2 << 10 + events.count << 9)
    openCalendar(titled: title, &lines)
    for facts in events { event(facts, &lines) }
    lines.line("END:VCALENDAR")
    return lines.bytes
  }

  /// One event; the same in every calendar that holds it.
  func event(_ facts: EventFacts, _ lines: inout ContentLines) {
    let event = facts.event
    let day = DateDigits(event.date.value)
    let isCancelled = event.status?.value == .cancelled
    lines.line("BEGIN:VEVENT")
    // Only the name makes it, so that whatever else is put right, calendars know the event again.
    lines.literal("UID:event-")
    lines.value(facts.name)
    lines.literal("@")
    lines.value(host)
    lines.end()
    // The day of the build would make the file a new one every day.
    lines.stamp(day)
    // RFC 5545, 3.8.7.4: a cancellation is a later version than what was announced.
    lines.line(isCancelled ? "SEQUENCE:1" : "SEQUENCE:0")
    lines.line(isCancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED")
    lines.moment("DTSTART;TZID=Asia/Shanghai:", day, event.from.value)
    lines.moment("DTEND;TZID=Asia/Shanghai:", day, event.to.value)
    let title = event.title.value
    lines.line("SUMMARY:", text: isCancelled ? wording(.eventCalledOff, title) : title)
    lines.line("LOCATION:", text: event.place.value)
    lines.line("DESCRIPTION:", text: description(of: facts))
    lines.literal("URL:")
    lines.value(home(of: facts), linker)
    lines.literal("#")
    lines.value(facts.name)
    lines.end()
    lines.line("END:VEVENT")
  }

  /// Where an event is told in full. A cancelled one that is past is told nowhere; the page of events is nearest.
  func home(of facts: EventFacts) -> Address {
    facts.isPast ? addresses.events(in: facts.event.date.value.month) : addresses.events
  }

  private func description(of facts: EventFacts) -> String {
    let event = facts.event
    var sentences = [wording(.eventFree, wording.kind(event.kind.value))]
    if !facts.communities.isEmpty {
      let names = wording.joined(facts.communities.map { name(of: $0) })
      sentences.append(wording(.colon, wording[.eventCommunities], names))
    }
    if let speaker = facts.speaker, speaker.isNamed {
      sentences.append(wording(.colon, wording[.eventSpeaker], speaker.lawyer.name.value))
    }
    return sentences.joined(separator: "\n")
  }
}
