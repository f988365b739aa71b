import Templates

/// Bulletins, newest first.
package struct BulletinsPage: TemplateModel {
  package var bulletins: NonEmptyList<BulletinLine>?
  package var pager: Pager?
  package var years: NonEmptyList<CountedLink>?
  package var categories: NonEmptyList<CountedLink>?

  package static let declared = ModelShape<BulletinsPage>("bulletins") {
    Key.object("bulletins", \.bulletins, "this page's")
    Key.object("pager", \.pager, "the pages, if several")
    Key.object("years", \.years, "the archive by year")
    Key.object("categories", \.categories, "the archive by category")
  }
}

/// Bulletins of a year, newest first.
package struct BulletinYearPage: TemplateModel {
  package let year: Int
  package var bulletins: NonEmptyList<BulletinLine>?
  package var years: NonEmptyList<CountedLink>?
  package var categories: NonEmptyList<CountedLink>?

  package static let declared = ModelShape<BulletinYearPage>("bulletin-year") {
    Key.number("year", \.year, "which")
    Key.object("bulletins", \.bulletins, "the year's")
    Key.object("years", \.years, "all years")
    Key.object("categories", \.categories, "the archive by category")
  }
}

/// Bulletins of a category by year, newest first.
package struct BulletinCategoryPage: TemplateModel {
  package let name: String
  package let count: Int
  package let groups: [Group<BulletinLine>]
  package var years: NonEmptyList<CountedLink>?
  package var categories: NonEmptyList<CountedLink>?

  package static let declared = ModelShape<BulletinCategoryPage>("bulletin-category") {
    Key.text("name", \.name, "what it is called")
    Key.number("count", \.count, "how many bulletins it has")
    Key.list("groups", \.groups, "its bulletins, year by year")
    Key.object("years", \.years, "the archive by year")
    Key.object("categories", \.categories, "all categories")
  }
}

/// A list somewhere else, with how many it holds.
package struct CountedLink: TemplateModel {
  package let title: String
  package let href: String
  package let count: Int
  package var isCurrent = false

  package static let declared = ModelShape<CountedLink>("counted_link") {
    Key.text("title", \.title, "what it lists")
    Key.address("href", \.href, "its address")
    Key.number("count", \.count, "how many there are")
    Key.flag("is_current", \.isCurrent, "whether it is this page")
  }
}

/// A bulletin.
package struct BulletinPage: TemplateModel {
  package let number: Int
  package let date: DateLine
  package var issuer: String?
  package var category: Link?
  package let year: Link
  package var summary: String?
  package var photo: Picture?
  package let body: HTML
  package var about: NonEmptyList<Link>?
  package var previous: Link?
  package var next: Link?

  package static let declared = ModelShape<BulletinPage>("bulletin") {
    Key.number("number", \.number, "its number")
    Key.object("date", \.date, "its date")
    Key.text("issuer", \.issuer, "who issued it")
    Key.object("category", \.category, "its category")
    Key.object("year", \.year, "all bulletins of its year")
    Key.text("summary", \.summary, "a sentence or two")
    Key.object("photo", \.photo, "its picture")
    Key.html("body", \.body, "the text")
    Key.object("about", \.about, "communities, lawyers and firms it is about")
    Key.object("previous", \.previous, "the one before")
    Key.object("next", \.next, "the one after")
  }
}
