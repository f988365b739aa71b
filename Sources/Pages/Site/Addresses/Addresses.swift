import Diagnostics
import Programme

/// The address of every page of the site in one language, so that a path is written in one place only.
package struct Addresses: Sendable {
  package let language: SiteLanguage
  /// Of every path of this language; none for the site's main language.
  let prefix: String

  package init(language: SiteLanguage) {
    self.language = language
    prefix = language == .main ? "" : language.tag + "/"
  }

  var areMain: Bool { prefix.isEmpty }

  /// Where another language has what this one has at an address.
  func counterpart(of address: Address, in other: Addresses) -> Address {
    Address(other.prefix + address.path.dropFirst(prefix.utf8.count))
  }

  /// A path of this language's tree.
  func path(_ path: String) -> String { prefix + path }
  private func folder(_ path: String) -> Address { .folder(prefix + path) }
  private func file(_ path: String) -> Address { Address(prefix + path) }

  package var home: Address { file("index.html") }
  package var notFound: Address { file("404.html") }
  package var feed: Address { file("feed.xml") }

  package var districts: Address { folder("districts") }
  package func district(_ id: String) -> Address { folder("districts/\(id)") }
  package func street(_ id: String) -> Address { folder("streets/\(id)") }
  package var communities: Address { folder("communities") }
  package func community(_ id: String) -> Address { folder("communities/\(id)") }
  package func card(_ id: String) -> Address { file("communities/\(id)/card.html") }
  package func cardPDF(_ id: String) -> Address { file("communities/\(id)/card.pdf") }
  package func notice(_ id: String) -> Address { file("communities/\(id)/notice.html") }
  package func noticePDF(_ id: String) -> Address { file("communities/\(id)/notice.pdf") }
  package func noticeA3(_ id: String) -> Address { file("communities/\(id)/notice-a3.pdf") }
  package func calendar(_ id: String) -> Address { file("communities/\(id)/office.ics") }
  package func contact(_ id: String) -> Address { file("communities/\(id)/office.vcf") }
  package func data(_ id: String) -> Address { file("communities/\(id)/office.json") }

  package var lawyers: Address { folder("lawyers") }
  package func lawyer(_ id: String) -> Address { folder("lawyers/\(id)") }
  package var firms: Address { folder("firms") }
  package func firm(_ id: String) -> Address { folder("firms/\(id)") }
  package var schools: Address { folder("schools") }
  package func school(_ id: String) -> Address { folder("schools/\(id)") }

  /// Pages of the list count from 1.
  package func bulletins(page: Int = 1) -> Address {
    page == 1 ? folder("bulletins") : folder("bulletins/page/\(page)")
  }
  package func bulletin(_ id: String) -> Address { folder("bulletins/\(id)") }
  package var bulletinsFeed: Address { file("bulletins/feed.xml") }

  package func bulletins(year: Int) -> Address { folder("bulletins/year/\(year)") }
  /// - Parameter slug: the category's name in letters that an address may hold.
  package func bulletins(category slug: String) -> Address { folder("bulletins/category/\(slug)") }
  package var press: Address { folder("press") }

  package var events: Address { folder("events") }
  package func events(in month: Month) -> Address { folder("events/\(month.iso)") }
  package var eventsCalendar: Address { file("events/events.ics") }
  package func districtEvents(_ id: String) -> Address { file("districts/\(id)/events.ics") }

  package var reports: Address { folder("reports") }
  package func report(of year: Int) -> Address { folder("reports/\(year)") }
  package func reportData(of year: Int) -> Address { file("reports/\(year)/report.csv") }
  package func report(of month: Month) -> Address { folder("reports/\(month.iso)") }
  package func reportData(of month: Month) -> Address { file("reports/\(month.iso)/report.csv") }
  package var annuals: Address { folder("annual") }
  package func annual(of year: Int) -> Address { folder("annual/\(year)") }

  package var honours: Address { folder("honours") }
  package func honours(of year: Int) -> Address { folder("honours/\(year)") }
  package var honoursFeed: Address { file("honours/feed.xml") }

  package var changes: Address { folder("changes") }
  package var changesFeed: Address { file("changes/feed.xml") }
  /// What changed in one district.
  package func changes(in district: String) -> Address { folder("changes/\(district)") }
  package func changesFeed(in district: String) -> Address { file("changes/\(district)/feed.xml") }

  package var print: Address { folder("print") }
  package func printDistrict(_ id: String) -> Address { folder("print/districts/\(id)") }
  package func districtCards(_ id: String) -> Address { file("print/districts/\(id)/cards.pdf") }
  package func streetCards(_ id: String) -> Address { file("print/streets/\(id)/cards.pdf") }
  /// A picture of one side of a print layout.
  package func printPreview(_ design: String, side: String) -> Address { file("print/\(design)-\(side).svg") }

  package var organisation: Address { folder("organisation") }
  package var services: Address { folder("services") }
  package var about: Address { folder("about") }
  package var privacy: Address { folder("privacy") }
  package var basis: Address { folder("basis") }
  package var legalAid: Address { folder("legal-aid") }
  package var reportError: Address { folder("report-error") }
  /// A page of the site's own.
  package func page(_ slug: String) -> Address { folder(slug) }

  /// The same sheet serves every language.
  package static let calibration = Address("print/calibration.pdf")
  package static let robots = Address("robots.txt")
  package static let sitemap = Address("sitemap.xml")
  /// Parts count from 1.
  package static func sitemap(part: Int) -> Address { Address("sitemap-\(part).xml") }
  /// A file of the theme, under a name that holds its content's hash.
  package static func asset(_ name: String) -> Address { Address("assets/\(name)") }
  /// A published picture.
  package static func picture(_ name: String) -> Address { Address("pictures/\(name)") }

  /// First segments that no page of the site's own may take, whether this version fills them or not.
  package static let reserved: Set<String> = [
    "districts", "streets", "communities", "lawyers", "firms", "schools", "bulletins", "press", "events",
    "reports",
    "annual", "honours", "changes", "print", "data", "search", "assets", "pictures", "en",
  ]
}
