import Templates

/// Awards, year by year.
public struct HonoursPage: TemplateModel {
  public var years: Items<HonourYearLine>?
  public let feed: String

  public static let declared = ModelShape<HonoursPage>("honours") {
    Key.object("years", \.years, "the years, the latest first")
    Key.address("honours_feed", \.feed, "the Atom feed of awards")
  }
}

/// A year of awards.
public struct HonourYearLine: TemplateModel {
  public let title: String
  public let href: String
  public let count: Int
  public let kinds: String

  public static let declared = ModelShape<HonourYearLine>("honour_year_line") {
    Key.text("title", \.title, "the year")
    Key.address("href", \.href, "its page")
    Key.number("count", \.count, "how many awards were given")
    Key.text("kinds", \.kinds, "to how many lawyers, firms, volunteers and communities")
  }
}

/// The awards of a year.
public struct HonourYearPage: TemplateModel {
  public let count: Int
  public let groups: [HonourGroup]
  public var years: Items<CountedLink>?
  public let feed: String

  public static let declared = ModelShape<HonourYearPage>("honour-year") {
    Key.number("count", \.count, "how many awards were given")
    Key.list("groups", \.groups, "lawyers, firms, volunteers and communities")
    Key.object("years", \.years, "all years")
    Key.address("honours_feed", \.feed, "the Atom feed of awards")
  }
}

/// Awards to lawyers, or to firms, volunteers or communities.
public struct HonourGroup: TemplateModel {
  public let title: String
  public let id: String
  public let awards: [AwardBox]

  public static let declared = ModelShape<HonourGroup>("honour_group") {
    Key.text("title", \.title, "to whom")
    Key.text("id", \.id, "the anchor")
    Key.list("awards", \.awards, "each award")
  }
}

/// An award, and everyone who was given it.
public struct AwardBox: TemplateModel {
  public let title: String
  public let id: String
  public var giver: String?
  public var date: DateLine?
  public let awardees: [AwardeeLine]

  public static let declared = ModelShape<AwardBox>("award_box") {
    Key.text("title", \.title, "what it is called")
    Key.text("id", \.id, "the anchor")
    Key.text("giver", \.giver, "who gave it")
    Key.object("date", \.date, "when")
    Key.list("awardees", \.awardees, "to whom")
  }
}

/// Somebody who was given an award; without name where consent does not cover it.
public struct AwardeeLine: TemplateModel {
  public let name: String
  public var href: String?
  public var more: String?
  public let isNamed: Bool

  public static let declared = ModelShape<AwardeeLine>("awardee_line") {
    Key.text("name", \.name, "the name, or what the awardee is")
    Key.address("href", \.href, "the awardee's page")
    Key.text("more", \.more, "the lawyer's firm, the community's district")
    Key.flag("is_named", \.isNamed, "whether it is a name")
  }
}

/// An award in the box of who was given it.
public struct HonourLine: TemplateModel {
  public let title: String
  public let href: String
  public let term: String
  public var giver: String?

  public static let declared = ModelShape<HonourLine>("honour_line") {
    Key.text("title", \.title, "what it is called")
    Key.address("href", \.href, "its place on the page of its year")
    Key.text("term", \.term, "for which year")
    Key.text("giver", \.giver, "who gave it")
  }
}
