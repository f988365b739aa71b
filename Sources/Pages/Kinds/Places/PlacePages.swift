import Templates

/// The home page.
package struct Home: TemplateModel {
  package let figures: Counts
  package var districts: NonEmptyList<Place>?
  package var changes: NonEmptyList<HomeChange>?
  package var moreChanges: Int?
  package var bulletins: NonEmptyList<BulletinLine>?
  package var events: NonEmptyList<EventLine>?
  package let eventsCalendar: String
  package var welcome: HTML?

  package static let declared = ModelShape<Home>("home") {
    Key.object("figures", \.figures, "how large the programme is")
    Key.object("districts", \.districts, "the districts")
    Key.object("changes", \.changes, "changes of the next seven days")
    Key.number("more_changes", \.moreChanges, "how many more there are than the page has room for")
    Key.object("bulletins", \.bulletins, "the latest")
    Key.object("events", \.events, "the next lectures and other events that all residents are welcome to")
    Key.address("events_calendar", \.eventsCalendar, "all events as a calendar")
    Key.html("welcome", \.welcome, "the site's own words")
  }
}

/// A change of these days, and where.
package struct HomeChange: TemplateModel {
  package let community: Link
  package let change: ChangeLine

  package static let declared = ModelShape<HomeChange>("home_change") {
    Key.object("community", \.community, "the community")
    Key.object("change", \.change, "what changed")
  }
}

/// All districts with their streets.
package struct Districts: TemplateModel {
  package let figures: Counts
  package var districts: NonEmptyList<DistrictLine>?

  package static let declared = ModelShape<Districts>("districts") {
    Key.object("figures", \.figures, "how large the programme is")
    Key.object("districts", \.districts, "the districts")
  }
}

/// A district with its streets.
package struct DistrictLine: TemplateModel {
  package let title: String
  package let href: String
  package let count: Int
  package var streets: NonEmptyList<Place>?

  package static let declared = ModelShape<DistrictLine>("district_line") {
    Key.text("title", \.title, "its name")
    Key.address("href", \.href, "its page")
    Key.number("count", \.count, "communities")
    Key.object("streets", \.streets, "its streets")
  }
}

/// A district.
package struct DistrictPage: TemplateModel {
  package let name: String
  package let figures: Counts
  package var liaison: ContactModel?
  package var justiceBureau: ContactModel?
  package var legalOffice: ContactModel?
  package var aliases: String?
  package var verified: DateLine?
  package var streets: NonEmptyList<Place>?
  package var services: DistrictServices?
  package var bulletins: NonEmptyList<BulletinLine>?
  package var events: NonEmptyList<EventLine>?
  package let eventsCalendar: String
  package let changes: String
  package let print: String

  package static let declared = ModelShape<DistrictPage>("district") {
    Key.text("name", \.name, "its name")
    Key.object("figures", \.figures, "how large the programme is here")
    Key.object("liaison", \.liaison, "the liaison office")
    Key.object("justice_bureau", \.justiceBureau, "the justice bureau")
    Key.object("legal_office", \.legalOffice, "the legal-affairs office")
    Key.text("aliases", \.aliases, "other names")
    Key.object("verified", \.verified, "when it was last verified")
    Key.object("streets", \.streets, "its streets")
    Key.object("services", \.services, "what was done lately")
    Key.object("bulletins", \.bulletins, "bulletins about it")
    Key.object("events", \.events, "the next events of its communities")
    Key.address("events_calendar", \.eventsCalendar, "the events of its communities as a calendar")
    Key.address("changes", \.changes, "what changed here lately")
    Key.address("print", \.print, "its communities' cards and notices")
  }
}

/// A street.
package struct StreetPage: TemplateModel {
  package let name: String
  package var district: Link?
  package var liaison: ContactModel?
  package var communities: NonEmptyList<OfficeLine>?
  package var services: StreetServices?
  package var bulletins: NonEmptyList<BulletinLine>?

  package static let declared = ModelShape<StreetPage>("street") {
    Key.text("name", \.name, "its name")
    Key.object("district", \.district, "the district")
    Key.object("liaison", \.liaison, "the district's liaison office")
    Key.object("communities", \.communities, "its communities")
    Key.object("services", \.services, "what was done, year by year")
    Key.object("bulletins", \.bulletins, "bulletins about them")
  }
}

/// All communities by the first letter of their pinyin.
package struct CommunitiesPage: TemplateModel {
  package var letters: NonEmptyList<Group<CommunityLine>>?
  package let figures: Counts

  package static let declared = ModelShape<CommunitiesPage>("communities") {
    Key.object("letters", \.letters, "the letters")
    Key.object("figures", \.figures, "how large the programme is")
  }
}
