import Templates

/// An event in a list.
public struct EventLine: TemplateModel {
  public let id: String
  public let title: String
  public let href: String
  public let kind: String
  public let date: DateLine
  public let from: String
  public let to: String
  public let words: String
  public let place: String
  public var communities: Items<Link>?
  public var speaker: PersonName?
  public var expected: Int?
  public var attended: Int?
  public let isCancelled: Bool
  public let isToday: Bool
  public var body: HTML?

  public static let declared = ModelShape<EventLine>("event_line") {
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
public struct EventMonthLine: TemplateModel {
  public let title: String
  public let href: String
  public let count: Int

  public static let declared = ModelShape<EventMonthLine>("event_month_line") {
    Key.text("title", \.title, "the month")
    Key.address("href", \.href, "its page")
    Key.number("count", \.count, "events that took place")
  }
}

/// Coming events, and those of the last months.
public struct EventsPage: TemplateModel {
  public var coming: Items<EventLine>?
  public var districts: Items<Group<EventLine>>?
  public var recent: Items<EventLine>?
  public var years: Items<Group<EventMonthLine>>?
  public let calendar: String

  public static let declared = ModelShape<EventsPage>("events") {
    Key.object("coming", \.coming, "of today and later, the soonest first")
    Key.object("districts", \.districts, "the same by district")
    Key.object("recent", \.recent, "past ones of this month and the two before, the latest first")
    Key.object("years", \.years, "the months that have past events, by year")
    Key.address("calendar", \.calendar, "all of them as a calendar")
  }
}

/// The events of a month that took place.
public struct EventMonthPage: TemplateModel {
  public var events: Items<EventLine>?
  public var previous: Link?
  public var next: Link?

  public static let declared = ModelShape<EventMonthPage>("event_month") {
    Key.object("events", \.events, "the latest first")
    Key.object("previous", \.previous, "the month before that has any")
    Key.object("next", \.next, "the month after that has any")
  }
}
