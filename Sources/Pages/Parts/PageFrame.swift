import Templates

/// What every page has.
package struct PageFrame: TemplateModel {
  package let lang: String
  package let isHome: Bool
  package let root: String
  package let home: String
  package let title: String
  package let description: String
  package let canonical: String
  package var robots: String?
  package let jsonLd: HTML
  package var feed: String?
  package var crumbs: NonEmptyList<OptionalLink>?
  package var languages: NonEmptyList<LanguageLink>?
  package let site: Shared<SiteFacts>
  package let links: Shared<FixedLinks>
  package let section: Section
  package var menu: NonEmptyList<Link>?
  package let built: Shared<DateLine>

  package static let declared = ModelShape<PageFrame>("frame") {
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
package struct LanguageLink: TemplateModel {
  package let lang: String
  package let title: String
  package let href: String
  package let url: String
  package let isCurrent: Bool
  package let isFurther: Bool

  package static let declared = ModelShape<LanguageLink>("language_link") {
    Key.text("lang", \.lang, "its tag, such as en")
    Key.text("title", \.title, "the language's own name")
    Key.address("href", \.href, "its address")
    Key.address("url", \.url, "its absolute address")
    Key.flag("is_current", \.isCurrent, "whether it is this one")
    Key.flag("is_further", \.isFurther, "whether another language, not this one, stands before it")
  }
}

/// The site.
package struct SiteFacts: TemplateModel {
  package let title: String
  package let association: String
  package let url: String
  package let hotline: Contact
  package var contact: PublicContact?
  package var complaints: PublicContact?
  package var filing: FilingNumbers?
  package var links: NonEmptyList<Link>?

  package static let declared = ModelShape<SiteFacts>("site") {
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
package struct PublicContact: TemplateModel {
  package var phone: Contact?
  package var email: Contact?
  package var address: String?

  package static let declared = ModelShape<PublicContact>("public_contact") {
    Key.object("phone", \.phone, "telephone")
    Key.object("email", \.email, "e-mail")
    Key.text("address", \.address, "where")
  }
}

/// The site's filing numbers.
package struct FilingNumbers: TemplateModel {
  package var icp: String?
  package var police: String?

  package static let declared = ModelShape<FilingNumbers>("filing_numbers") {
    Key.text("icp", \.icp, "ICP")
    Key.text("police", \.police, "police")
  }
}

/// The fixed pages.
package struct FixedLinks: TemplateModel {
  package let districts: String
  package let communities: String
  package let lawyers: String
  package let firms: String
  package let schools: String
  package let bulletins: String
  package let organisation: String
  package let services: String
  package let about: String
  package let privacy: String
  package let basis: String
  package let legalAid: String
  package let print: String
  package let reportError: String
  package let events: String
  package let reports: String
  package let annuals: String
  package let honours: String
  package let press: String
  package let changes: String
  package let feed: String

  package static let declared = ModelShape<FixedLinks>("links") {
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
package struct Section: TemplateModel {
  package let communities: Bool
  package let lawyers: Bool
  package let firms: Bool
  package let bulletins: Bool
  package let services: Bool

  package static let declared = ModelShape<Section>("section") {
    Key.flag("communities", \.communities, "communities")
    Key.flag("lawyers", \.lawyers, "lawyers")
    Key.flag("firms", \.firms, "firms")
    Key.flag("bulletins", \.bulletins, "bulletins")
    Key.flag("services", \.services, "services")
  }
}
