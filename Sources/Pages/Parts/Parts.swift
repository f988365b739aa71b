import Templates

/// A link.
package struct Link: TemplateModel {
  package let title: String
  package let href: String

  package static let declared = ModelShape<Link>("link") {
    Key.text("title", \.title, "the words of the link")
    Key.address("href", \.href, "where it leads")
  }
}

/// A name that leads somewhere, or is just a name.
package struct OptionalLink: TemplateModel {
  package let title: String
  package var href: String?

  package static let declared = ModelShape<OptionalLink>("maybe_link") {
    Key.text("title", \.title, "the words")
    Key.address("href", \.href, "where it leads; absent on the page itself and for what has no page")
  }
}

/// A telephone number or an e-mail address that can be tapped.
package struct Contact: TemplateModel {
  package let text: String
  package let href: String

  package static let declared = ModelShape<Contact>("contact") {
    Key.text("text", \.text, "as it is read")
    Key.address("href", \.href, "tel: or mailto:")
  }
}

/// A day in the forms that pages need.
package struct DateLine: TemplateModel {
  package let iso: String
  package let words: String
  package let short: String
  package let weekday: String
  package let month: String
  package let day: Int

  package static let declared = ModelShape<DateLine>("date") {
    Key.text("iso", \.iso, "2026-12-01")
    Key.text("words", \.words, "the whole date in words")
    Key.text("short", \.short, "month and day")
    Key.text("weekday", \.weekday, "the weekday")
    Key.text("month", \.month, "the month in words")
    Key.number("day", \.day, "the day of the month")
  }
}

/// A picture and the space it takes.
package struct Picture: TemplateModel {
  package let src: String
  /// Empty where there is but one file, as of drawings.
  package var srcset = ""
  package var webp = ""
  package let width: Int
  package let height: Int
  package let alt: String

  package static let declared = ModelShape<Picture>("picture") {
    Key.address("src", \.src, "its address, as a JPEG")
    Key.text("srcset", \.srcset, "JPEG files with their widths, for srcset")
    Key.text("webp", \.webp, "WebP files with their widths, for a source of type image/webp")
    Key.number("width", \.width, "in pixels")
    Key.number("height", \.height, "in pixels")
    Key.text("alt", \.alt, "what it shows")
  }
}

/// A lawyer as the public may see the person; consent has been applied.
package struct Person: TemplateModel {
  package let name: String
  /// For readers of English only.
  package var pinyin: String?
  package var href: String?
  package let initial: String
  package let kind: String
  package var photo: Picture?
  package var firm: OptionalLink?
  package var phone: Contact?
  package var email: Contact?

  package static let declared = ModelShape<Person>("person") {
    Key.text("name", \.name, "the name")
    Key.text("pinyin", \.pinyin, "the reading, on English pages")
    Key.address("href", \.href, "the person's page")
    Key.text("initial", \.initial, "the first character, where there is no photo")
    Key.text("kind", \.kind, "lawyer, law teacher or retired legal worker")
    Key.object("photo", \.photo, "the portrait")
    Key.object("firm", \.firm, "the firm")
    Key.object("phone", \.phone, "telephone")
    Key.object("email", \.email, "e-mail")
  }
}

/// A lawyer in a line about something else.
package struct PersonName: TemplateModel {
  package let name: String
  package let kind: String
  package let href: String

  package static let declared = ModelShape<PersonName>("person_name") {
    Key.text("name", \.name, "the name")
    Key.text("kind", \.kind, "lawyer, law teacher or retired legal worker")
    Key.address("href", \.href, "the person's page")
  }
}

/// A fixed time of every week.
package struct SessionLine: TemplateModel {
  package let weekday: String
  package let from: String
  package let to: String
  package let words: String
  package let day: String
  package let hours: String
  package var place: String?
  package var since: DateLine?

  package static let declared = ModelShape<SessionLine>("session") {
    Key.text("weekday", \.weekday, "the weekday")
    Key.text("from", \.from, "14:00")
    Key.text("to", \.to, "17:00")
    Key.text("words", \.words, "day and time in words")
    Key.text("day", \.day, "the day of every week: 每周二")
    Key.text("hours", \.hours, "the time in words: 下午2点到5点")
    Key.text("place", \.place, "where, if not in the office")
    Key.object("since", \.since, "its first day, if that is yet to come")
  }
}

/// A session on one day.
package struct OccasionLine: TemplateModel {
  package let date: DateLine
  package let from: String
  package let to: String
  package let words: String
  package let isToday: Bool
  package var place: String?
  package var substitute: Person?
  package let isMoved: Bool

  package static let declared = ModelShape<OccasionLine>("occasion") {
    Key.object("date", \.date, "the day")
    Key.text("from", \.from, "14:00")
    Key.text("to", \.to, "17:00")
    Key.text("words", \.words, "the time in words")
    Key.flag("is_today", \.isToday, "whether it is today")
    Key.text("place", \.place, "where, if not the usual place")
    Key.object("substitute", \.substitute, "who takes it instead")
    Key.flag("is_moved", \.isMoved, "whether it was moved here from another day")
  }
}

/// A change to the session of one day.
package struct ChangeLine: TemplateModel {
  package let date: DateLine
  package let isCancelled: Bool
  package let isMoved: Bool
  package let isPlace: Bool
  package let isSubstitute: Bool
  package var to: OccasionLine?
  package var place: String?
  package var substitute: Person?

  package static let declared = ModelShape<ChangeLine>("change") {
    Key.object("date", \.date, "the day the session would have been")
    Key.flag("is_cancelled", \.isCancelled, "it does not take place")
    Key.flag("is_moved", \.isMoved, "it takes place at another time")
    Key.flag("is_place", \.isPlace, "it takes place elsewhere")
    Key.flag("is_substitute", \.isSubstitute, "somebody else takes it")
    Key.object("to", \.to, "the new time, if moved")
    Key.text("place", \.place, "the new place")
    Key.object("substitute", \.substitute, "who takes it")
  }
}

/// A body that can be rung up.
package struct ContactModel: TemplateModel {
  package let name: String
  package var phone: Contact?
  package var address: String?
  package var email: Contact?

  package static let declared = ModelShape<ContactModel>("desk") {
    Key.text("name", \.name, "its name")
    Key.object("phone", \.phone, "telephone")
    Key.text("address", \.address, "where it is")
    Key.object("email", \.email, "e-mail")
  }
}

/// A community's office in a list.
package struct OfficeLine: TemplateModel {
  package let title: String
  package let href: String
  package let street: Link
  package let district: Link
  package let hasLawyer: Bool
  package var lawyer: PersonName?
  package var sessions: NonEmptyList<SessionLine>?
  package var when: String?
  package var note: String?
  package var changes: NonEmptyList<ChangeLine>?
  package var aliases: String?

  package static let declared = ModelShape<OfficeLine>("office") {
    Key.text("title", \.title, "the community's name")
    Key.address("href", \.href, "its page")
    Key.object("street", \.street, "the street")
    Key.object("district", \.district, "the district")
    Key.flag("has_lawyer", \.hasLawyer, "whether a lawyer comes")
    Key.object("lawyer", \.lawyer, "who comes")
    Key.object("sessions", \.sessions, "when")
    Key.text("when", \.when, "all sessions in words")
    Key.text("note", \.note, "what is out of the ordinary")
    Key.object("changes", \.changes, "changes of the next seven days; nobody is named in them")
    Key.text("aliases", \.aliases, "estates and former names, on the street's page")
  }
}

/// A community in the list of all of them.
package struct CommunityLine: TemplateModel {
  package let title: String
  package let href: String
  package let street: Link
  package let district: Link
  package let hasLawyer: Bool
  package var lawyer: PersonName?
  package var alias: String?

  package static let declared = ModelShape<CommunityLine>("community_line") {
    Key.text("alias", \.alias, "the estate or former name that stands in the list for the community")
    Key.text("title", \.title, "the community's name")
    Key.address("href", \.href, "its page")
    Key.object("street", \.street, "the street")
    Key.object("district", \.district, "the district")
    Key.flag("has_lawyer", \.hasLawyer, "whether a lawyer comes")
    Key.object("lawyer", \.lawyer, "who comes")
  }
}

/// A bulletin in a list.
package struct BulletinLine: TemplateModel {
  package let title: String
  package let href: String
  package let number: Int
  /// Absent where it is the site's own association.
  package var issuer: String?
  package let date: DateLine
  package var summary: String?
  package var category: String?

  package static let declared = ModelShape<BulletinLine>("bulletin_line") {
    Key.text("title", \.title, "its title")
    Key.address("href", \.href, "its page")
    Key.number("number", \.number, "its number")
    Key.text("issuer", \.issuer, "who issued it, if not the association")
    Key.object("date", \.date, "its date")
    Key.text("summary", \.summary, "a sentence or two")
    Key.text("category", \.category, "its category")
  }
}

/// How large the programme is.
package struct Counts: TemplateModel {
  package let communities: Int
  package let withLawyer: Int
  package let lawyers: Int
  package let firms: Int

  package static let declared = ModelShape<Counts>("figures") {
    Key.number("communities", \.communities, "communities")
    Key.number("with_lawyer", \.withLawyer, "communities that a lawyer serves")
    Key.number("lawyers", \.lawyers, "lawyers")
    Key.number("firms", \.firms, "firms")
  }
}

/// One page of a list.
package struct PagerStep: TemplateModel {
  package let number: Int
  package let href: String
  package let isCurrent: Bool

  /// Whether pages before it are left out.
  package let isAfterGap: Bool

  package static let declared = ModelShape<PagerStep>("pager_step") {
    Key.flag("is_after_gap", \.isAfterGap, "whether pages before it are left out")
    Key.number("number", \.number, "which")
    Key.address("href", \.href, "its address")
    Key.flag("is_current", \.isCurrent, "whether it is this one")
  }
}

/// The pages of a list.
package struct Pager: TemplateModel {
  package let number: Int
  package let total: Int
  package var previous: Link?
  package var next: Link?
  package let pages: [PagerStep]

  package static let declared = ModelShape<Pager>("pager") {
    Key.number("number", \.number, "this one")
    Key.number("total", \.total, "how many")
    Key.object("previous", \.previous, "the page before")
    Key.object("next", \.next, "the page after")
    Key.list("pages", \.pages, "its ends and the pages around this one; all of a few")
  }
}

/// A line of text.
package struct Line: TemplateModel {
  package let text: String

  package static let declared = ModelShape<Line>("line") {
    Key.text("text", \.text, "the words")
  }
}

/// A division in a list, with how many communities it has.
package struct Place: TemplateModel {
  package let title: String
  package let href: String
  package let count: Int

  package static let declared = ModelShape<Place>("place") {
    Key.text("title", \.title, "its name")
    Key.address("href", \.href, "its page")
    Key.number("count", \.count, "communities")
  }
}
