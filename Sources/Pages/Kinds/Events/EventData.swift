import Programme
import Templates

extension PageBuilder {
  /// Coming events for search engines (schema.org's `Event`); the first hundred.
  func eventsData(_ events: [EventFacts]) -> HTML? {
    script("Event", of: Array(events.prefix(100))) { json, facts in
      let event = facts.event
      json.member("name", event.title.value)
      json.member("startDate", moment(event.date.value, event.from.value))
      json.member("endDate", moment(event.date.value, event.to.value))
      json.member(
        "eventStatus",
        constant: event.status?.value == .cancelled
          ? "https://schema.org/EventCancelled" : "https://schema.org/EventScheduled")
      json.member("eventAttendanceMode", constant: "https://schema.org/OfflineEventAttendanceMode")
      json.thing("location", "Place") {
        $0.member("name", event.place.value)
        $0.member("address", facts.communities.first?.address.value ?? event.place.value)
      }
      json.member("url", linker.url(addresses.events) + "#" + facts.name)
      json.member("isAccessibleForFree", true)
      if let speaker = facts.speaker, speaker.isNamed {
        json.thing("performer", "Person") {
          $0.member("name", speaker.lawyer.name.value)
          $0.member("url", addresses.lawyer(speaker.lawyer.id), linker)
        }
      }
      association("organizer", &json)
    }
  }

  /// A time of day in the site's zone (ISO 8601), as China has had it since 1992.
  private func moment(_ day: Day, _ time: TimeOfDay) -> String { "\(day.iso)T\(time.text):00+08:00" }
}
