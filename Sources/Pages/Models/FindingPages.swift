import Templates

/// The home page.
public struct Home: TemplateModel {
  public let figures: Counts
  public var districts: Items<Place>?
  public var changes: Items<HomeChange>?
  public var moreChanges: Int?
  public var bulletins: Items<BulletinLine>?
  public var events: Items<EventLine>?
  public let eventsCalendar: String
  public var welcome: HTML?

  public static let declared = ModelShape<Home>("home") {
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
public struct HomeChange: TemplateModel {
  public let community: Link
  public let change: ChangeLine

  public static let declared = ModelShape<HomeChange>("home_change") {
    Key.object("community", \.community, "the community")
    Key.object("change", \.change, "what changed")
  }
}

/// All districts with their streets.
public struct Districts: TemplateModel {
  public let figures: Counts
  public var districts: Items<DistrictLine>?

  public static let declared = ModelShape<Districts>("districts") {
    Key.object("figures", \.figures, "how large the programme is")
    Key.object("districts", \.districts, "the districts")
  }
}

/// A district with its streets.
public struct DistrictLine: TemplateModel {
  public let title: String
  public let href: String
  public let count: Int
  public var streets: Items<Place>?

  public static let declared = ModelShape<DistrictLine>("district_line") {
    Key.text("title", \.title, "its name")
    Key.address("href", \.href, "its page")
    Key.number("count", \.count, "communities")
    Key.object("streets", \.streets, "its streets")
  }
}

/// A district.
public struct DistrictPage: TemplateModel {
  public let name: String
  public let figures: Counts
  public var liaison: Desk?
  public var justiceBureau: Desk?
  public var legalOffice: Desk?
  public var aliases: String?
  public var verified: DateLine?
  public var streets: Items<Place>?
  public var services: DistrictServices?
  public var bulletins: Items<BulletinLine>?
  public var events: Items<EventLine>?
  public let eventsCalendar: String
  public let changes: String
  public let print: String

  public static let declared = ModelShape<DistrictPage>("district") {
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
public struct StreetPage: TemplateModel {
  public let name: String
  public var district: Link?
  public var liaison: Desk?
  public var communities: Items<OfficeLine>?
  public var services: StreetServices?
  public var bulletins: Items<BulletinLine>?

  public static let declared = ModelShape<StreetPage>("street") {
    Key.text("name", \.name, "its name")
    Key.object("district", \.district, "the district")
    Key.object("liaison", \.liaison, "the district's liaison office")
    Key.object("communities", \.communities, "its communities")
    Key.object("services", \.services, "what was done, year by year")
    Key.object("bulletins", \.bulletins, "bulletins about them")
  }
}

/// All communities by the first letter of their pinyin.
public struct CommunitiesPage: TemplateModel {
  public var letters: Items<Group<CommunityLine>>?
  public let figures: Counts

  public static let declared = ModelShape<CommunitiesPage>("communities") {
    Key.object("letters", \.letters, "the letters")
    Key.object("figures", \.figures, "how large the programme is")
  }
}
