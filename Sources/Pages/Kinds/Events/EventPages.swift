import Templates

/// An event in a list.
package struct EventLine: TemplateModel {
  package let id: String
  package let title: String
  package let href: String
  package let kind: String
  package let date: DateLine
  package let from: String
  package let to: String
  package let words: String
  package let place: String
  package var communities: NonEmptyList<Link>?
  package var speaker: PersonName?
  package var expected: Int?
  package var attended: Int?
  package let isCancelled: Bool
  package let isToday: Bool
  package var body: HTML?

  package static let declared = ModelShape<EventLine>("event_line") {
    Key.text("id", \.id, "its anchor on the page that tells it in full")
    Key.text("title", \.title, "what it is called")
    Key.address("href", \.href, "where it is told in full")
    Key.text("kind", \.kind, "lecture, training or outreach")
    Key.object("date", \.date, "the day")
    Key.text("from", \.from, "14:00")
    Key.text("to", \.to, "17:00")
    Key.text("words", \.words, "the time in words")
    Key.text("place", \.place, "where")
    Key.object("communities", \.communities, "the communities it is for")
    Key.object("speaker", \.speaker, "the lawyer who speaks")
    Key.number("expected", \.expected, "people expected")
    Key.number("attended", \.attended, "people who came")
    Key.flag("is_cancelled", \.isCancelled, "it does not take place")
    Key.flag("is_today", \.isToday, "whether it is today")
    Key.html("body", \.body, "more about it, on the page that tells it in full")
  }
}

/// A month with past events.
package struct EventMonthLine: TemplateModel {
  package let title: String
  package let href: String
  package let count: Int

  package static let declared = ModelShape<EventMonthLine>("event_month_line") {
    Key.text("title", \.title, "the month")
    Key.address("href", \.href, "its page")
    Key.number("count", \.count, "events that took place")
  }
}

/// Coming events, and those of the last months.
package struct EventsPage: TemplateModel {
  package var coming: NonEmptyList<EventLine>?
  package var districts: NonEmptyList<Group<EventLine>>?
  package var recent: NonEmptyList<EventLine>?
  package var years: NonEmptyList<Group<EventMonthLine>>?
  package let calendar: String

  package static let declared = ModelShape<EventsPage>("events") {
    Key.object("coming", \.coming, "of today and later, the soonest first")
    Key.object("districts", \.districts, "the same by district")
    Key.object("recent", \.recent, "past ones of this month and the two before, the latest first")
    Key.object("years", \.years, "the months that have past events, by year")
    Key.address("calendar", \.calendar, "all of them as a calendar")
  }
}

/// The events of a month that took place.
package struct EventMonthPage: TemplateModel {
  package var events: NonEmptyList<EventLine>?
  package var previous: Link?
  package var next: Link?

  package static let declared = ModelShape<EventMonthPage>("event_month") {
    Key.object("events", \.events, "the latest first")
    Key.object("previous", \.previous, "the month before that has any")
    Key.object("next", \.next, "the month after that has any")
  }
}
