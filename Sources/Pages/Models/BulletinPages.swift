import Templates

/// Bulletins, newest first.
public struct BulletinsPage: TemplateModel {
  public var bulletins: Items<BulletinLine>?
  public var pager: Pager?
  public var years: Items<CountedLink>?
  public var categories: Items<CountedLink>?

  public static let declared = ModelShape<BulletinsPage>("bulletins") {
    Key.object("bulletins", \.bulletins, "this page's")
    Key.object("pager", \.pager, "the pages, if several")
    Key.object("years", \.years, "the archive by year")
    Key.object("categories", \.categories, "the archive by category")
  }
}

/// Bulletins of a year, newest first.
public struct BulletinYearPage: TemplateModel {
  public let year: Int
  public var bulletins: Items<BulletinLine>?
  public var years: Items<CountedLink>?
  public var categories: Items<CountedLink>?

  public static let declared = ModelShape<BulletinYearPage>("bulletin-year") {
    Key.number("year", \.year, "which")
    Key.object("bulletins", \.bulletins, "the year's")
    Key.object("years", \.years, "all years")
    Key.object("categories", \.categories, "the archive by category")
  }
}

/// Bulletins of a category by year, newest first.
public struct BulletinCategoryPage: TemplateModel {
  public let name: String
  public let count: Int
  public let groups: [Group<BulletinLine>]
  public var years: Items<CountedLink>?
  public var categories: Items<CountedLink>?

  public static let declared = ModelShape<BulletinCategoryPage>("bulletin-category") {
    Key.text("name", \.name, "what it is called")
    Key.number("count", \.count, "how many bulletins it has")
    Key.list("groups", \.groups, "its bulletins, year by year")
    Key.object("years", \.years, "the archive by year")
    Key.object("categories", \.categories, "all categories")
  }
}

/// A list somewhere else, with how many it holds.
public struct CountedLink: TemplateModel {
  public let title: String
  public let href: String
  public let count: Int
  public var isCurrent = false

  public static let declared = ModelShape<CountedLink>("counted_link") {
    Key.text("title", \.title, "what it lists")
    Key.address("href", \.href, "its address")
    Key.number("count", \.count, "how many there are")
    Key.flag("is_current", \.isCurrent, "whether it is this page")
  }
}

/// A bulletin.
public struct BulletinPage: TemplateModel {
  public let number: Int
  public let date: DateLine
  public var issuer: String?
  public var category: Link?
  public let year: Link
  public var summary: String?
  public var photo: Picture?
  public let body: HTML
  public var about: Items<Link>?
  public var previous: Link?
  public var next: Link?

  public static let declared = ModelShape<BulletinPage>("bulletin") {
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
