import Templates

/// Awards, year by year.
package struct HonoursPage: TemplateModel {
  package var years: NonEmptyList<HonourYearLine>?
  package let feed: String

  package static let declared = ModelShape<HonoursPage>("honours") {
    Key.object("years", \.years, "the years, the latest first")
    Key.address("honours_feed", \.feed, "the Atom feed of awards")
  }
}

/// A year of awards.
package struct HonourYearLine: TemplateModel {
  package let title: String
  package let href: String
  package let count: Int
  package let kinds: String

  package static let declared = ModelShape<HonourYearLine>("honour_year_line") {
    Key.text("title", \.title, "the year")
    Key.address("href", \.href, "its page")
    Key.number("count", \.count, "how many awards were given")
    Key.text("kinds", \.kinds, "to how many lawyers, firms, volunteers and communities")
  }
}

/// The awards of a year.
package struct HonourYearPage: TemplateModel {
  package let count: Int
  package let groups: [HonourGroup]
  package var years: NonEmptyList<CountedLink>?
  package let feed: String

  package static let declared = ModelShape<HonourYearPage>("honour-year") {
    Key.number("count", \.count, "how many awards were given")
    Key.list("groups", \.groups, "lawyers, firms, volunteers and communities")
    Key.object("years", \.years, "all years")
    Key.address("honours_feed", \.feed, "the Atom feed of awards")
  }
}

/// Awards to lawyers, or to firms, volunteers or communities.
package struct HonourGroup: TemplateModel {
  package let title: String
  package let id: String
  package let awards: [AwardBox]

  package static let declared = ModelShape<HonourGroup>("honour_group") {
    Key.text("title", \.title, "to whom")
    Key.text("id", \.id, "the anchor")
    Key.list("awards", \.awards, "each award")
  }
}

/// An award, and everyone who was given it.
package struct AwardBox: TemplateModel {
  package let title: String
  package let id: String
  package var giver: String?
  package var date: DateLine?
  package let awardees: [AwardeeLine]

  package static let declared = ModelShape<AwardBox>("award_box") {
    Key.text("title", \.title, "what it is called")
    Key.text("id", \.id, "the anchor")
    Key.text("giver", \.giver, "who gave it")
    Key.object("date", \.date, "when")
    Key.list("awardees", \.awardees, "to whom")
  }
}

/// Somebody who was given an award; without name where consent does not cover it.
package struct AwardeeLine: TemplateModel {
  package let name: String
  package var href: String?
  package var more: String?
  package let isNamed: Bool

  package static let declared = ModelShape<AwardeeLine>("awardee_line") {
    Key.text("name", \.name, "the name, or what the awardee is")
    Key.address("href", \.href, "the awardee's page")
    Key.text("more", \.more, "the lawyer's firm, the community's district")
    Key.flag("is_named", \.isNamed, "whether it is a name")
  }
}

/// An award in the box of who was given it.
package struct HonourLine: TemplateModel {
  package let title: String
  package let href: String
  package let term: String
  package var giver: String?

  package static let declared = ModelShape<HonourLine>("honour_line") {
    Key.text("title", \.title, "what it is called")
    Key.address("href", \.href, "its place on the page of its year")
    Key.text("term", \.term, "for which year")
    Key.text("giver", \.giver, "who gave it")
  }
}
