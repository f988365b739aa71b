import Templates

/// What every page has.
public struct Frame: TemplateModel {
  public let lang: String
  public let isHome: Bool
  public let root: String
  public let home: String
  public let title: String
  public let description: String
  public let canonical: String
  public var robots: String?
  public let jsonLd: HTML
  public var feed: String?
  public var crumbs: Items<MaybeLink>?
  public var languages: Items<LanguageLink>?
  public let site: Shared<SiteFacts>
  public let links: Shared<FixedLinks>
  public let section: Section
  public var menu: Items<Link>?
  public let built: Shared<DateLine>

  public static let declared = ModelShape<Frame>("frame") {
    Key.text("lang", \.lang, "the page's language")
    Key.flag("is_home", \.isHome, "whether it is the home page")
    Key.address("root", \.root, "the prefix that leads to the site's root")
    Key.address("home", \.home, "the home page in this language")
    Key.text("title", \.title, "the page's title")
    Key.text("description", \.description, "one sentence for search engines")
    Key.address("canonical", \.canonical, "the absolute address")
    Key.text("robots", \.robots, "for pages that search engines should leave out")
    Key.html("json_ld", \.jsonLd, "structured data (schema.org)")
    Key.address("feed", \.feed, "the Atom feed")
    Key.object("crumbs", \.crumbs, "the way here")
    Key.object("languages", \.languages, "the same page in other languages")
    Key.object("site", \.site, "the site")
    Key.object("links", \.links, "the fixed pages")
    Key.object("section", \.section, "where in the site this is")
    Key.object("menu", \.menu, "the site's own pages")
    Key.object("built", \.built, "the day of the build")
  }
}

/// The same page in a language.
public struct LanguageLink: TemplateModel {
  public let lang: String
  public let title: String
  public let href: String
  public let url: String
  public let isCurrent: Bool

  public static let declared = ModelShape<LanguageLink>("language_link") {
    Key.text("lang", \.lang, "zh-CN or en")
    Key.text("title", \.title, "the language's own name")
    Key.address("href", \.href, "its address")
    Key.address("url", \.url, "its absolute address")
    Key.flag("is_current", \.isCurrent, "whether it is this one")
  }
}

/// The site.
public struct SiteFacts: TemplateModel {
  public let title: String
  public let association: String
  public let url: String
  public let hotline: Contact
  public var contact: PublicContact?
  public var complaints: PublicContact?
  public var filing: FilingNumbers?
  public var links: Items<Link>?

  public static let declared = ModelShape<SiteFacts>("site") {
    Key.text("title", \.title, "its name")
    Key.text("association", \.association, "the bar association")
    Key.address("url", \.url, "where it is published")
    Key.object("hotline", \.hotline, "the legal hotline")
    Key.object("contact", \.contact, "how to reach those who run it")
    Key.object("complaints", \.complaints, "where complaints go")
    Key.object("filing", \.filing, "filing numbers")
    Key.object("links", \.links, "related sites")
  }
}

/// Ways to reach somebody.
public struct PublicContact: TemplateModel {
  public var phone: Contact?
  public var email: Contact?
  public var address: String?

  public static let declared = ModelShape<PublicContact>("public_contact") {
    Key.object("phone", \.phone, "telephone")
    Key.object("email", \.email, "e-mail")
    Key.text("address", \.address, "where")
  }
}

/// The site's filing numbers.
public struct FilingNumbers: TemplateModel {
  public var icp: String?
  public var police: String?

  public static let declared = ModelShape<FilingNumbers>("filing_numbers") {
    Key.text("icp", \.icp, "ICP")
    Key.text("police", \.police, "police")
  }
}

/// The fixed pages.
public struct FixedLinks: TemplateModel {
  public let districts: String
  public let communities: String
  public let lawyers: String
  public let firms: String
  public let schools: String
  public let bulletins: String
  public let organisation: String
  public let services: String
  public let about: String
  public let privacy: String
  public let basis: String
  public let legalAid: String
  public let print: String
  public let reportError: String
  public let events: String
  public let reports: String
  public let annuals: String
  public let honours: String
  public let press: String
  public let changes: String
  public let feed: String

  public static let declared = ModelShape<FixedLinks>("links") {
    Key.address("districts", \.districts, "find by district")
    Key.address("communities", \.communities, "A–Z")
    Key.address("lawyers", \.lawyers, "lawyers")
    Key.address("firms", \.firms, "firms")
    Key.address("schools", \.schools, "law schools")
    Key.address("bulletins", \.bulletins, "bulletins")
    Key.address("organisation", \.organisation, "who runs the programme")
    Key.address("services", \.services, "what a lawyer can do")
    Key.address("about", \.about, "about the programme")
    Key.address("privacy", \.privacy, "privacy")
    Key.address("basis", \.basis, "the measures")
    Key.address("legal_aid", \.legalAid, "legal aid")
    Key.address("print", \.print, "cards and notices to print")
    Key.address("report_error", \.reportError, "report an error")
    Key.address("events", \.events, "lectures, trainings and other events")
    Key.address("reports", \.reports, "what was done, month by month")
    Key.address("annuals", \.annuals, "the annual reports")
    Key.address("honours", \.honours, "awards")
    Key.address("press", \.press, "what the press wrote")
    Key.address("changes", \.changes, "what changed lately")
    Key.address("feed", \.feed, "the Atom feed")
  }
}

/// Where in the site a page is; at most one is true.
public struct Section: TemplateModel {
  public let communities: Bool
  public let lawyers: Bool
  public let firms: Bool
  public let bulletins: Bool
  public let services: Bool

  public static let declared = ModelShape<Section>("section") {
    Key.flag("communities", \.communities, "communities")
    Key.flag("lawyers", \.lawyers, "lawyers")
    Key.flag("firms", \.firms, "firms")
    Key.flag("bulletins", \.bulletins, "bulletins")
    Key.flag("services", \.services, "services")
  }
}
