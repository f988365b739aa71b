import Diagnostics
import Programme

/// The address of every page of the site in one language, so that a path is written in one place only.
public struct Addresses: Sendable {
  public let language: Language
  private let prefix: String

  public init(language: Language) {
    self.language = language
    prefix = language == .chinese ? "" : "\(language.rawValue)/"
  }

  /// A path of this language's tree.
  func path(_ path: String) -> String { prefix + path }
  private func folder(_ path: String) -> Address { .folder(prefix + path) }
  private func file(_ path: String) -> Address { Address(prefix + path) }

  public var home: Address { file("index.html") }
  public var notFound: Address { file("404.html") }
  public var feed: Address { file("feed.xml") }

  public var districts: Address { folder("districts") }
  public func district(_ id: String) -> Address { folder("districts/\(id)") }
  public func street(_ id: String) -> Address { folder("streets/\(id)") }
  public var communities: Address { folder("communities") }
  public func community(_ id: String) -> Address { folder("communities/\(id)") }
  public func card(_ id: String) -> Address { file("communities/\(id)/card.html") }
  public func cardPDF(_ id: String) -> Address { file("communities/\(id)/card.pdf") }
  public func notice(_ id: String) -> Address { file("communities/\(id)/notice.html") }
  public func noticePDF(_ id: String) -> Address { file("communities/\(id)/notice.pdf") }
  public func noticeA3(_ id: String) -> Address { file("communities/\(id)/notice-a3.pdf") }
  public func calendar(_ id: String) -> Address { file("communities/\(id)/office.ics") }
  public func contact(_ id: String) -> Address { file("communities/\(id)/office.vcf") }
  public func data(_ id: String) -> Address { file("communities/\(id)/office.json") }

  public var lawyers: Address { folder("lawyers") }
  public func lawyer(_ id: String) -> Address { folder("lawyers/\(id)") }
  public var firms: Address { folder("firms") }
  public func firm(_ id: String) -> Address { folder("firms/\(id)") }
  public var schools: Address { folder("schools") }
  public func school(_ id: String) -> Address { folder("schools/\(id)") }

  /// Pages of the list count from 1.
  public func bulletins(page: Int = 1) -> Address {
    page == 1 ? folder("bulletins") : folder("bulletins/page/\(page)")
  }
  public func bulletin(_ id: String) -> Address { folder("bulletins/\(id)") }
  public var bulletinsFeed: Address { file("bulletins/feed.xml") }

  public func bulletins(year: Int) -> Address { folder("bulletins/year/\(year)") }
  /// - Parameter slug: the category's name in letters that an address may hold.
  public func bulletins(category slug: String) -> Address { folder("bulletins/category/\(slug)") }
  public var press: Address { folder("press") }

  public var events: Address { folder("events") }
  public func events(in month: Month) -> Address { folder("events/\(month.iso)") }
  public var eventsCalendar: Address { file("events/events.ics") }
  public func districtEvents(_ id: String) -> Address { file("districts/\(id)/events.ics") }

  public var reports: Address { folder("reports") }
  public func report(of year: Int) -> Address { folder("reports/\(year)") }
  public func reportData(of year: Int) -> Address { file("reports/\(year)/report.csv") }
  public func report(of month: Month) -> Address { folder("reports/\(month.iso)") }
  public func reportData(of month: Month) -> Address { file("reports/\(month.iso)/report.csv") }
  public var annuals: Address { folder("annual") }
  public func annual(of year: Int) -> Address { folder("annual/\(year)") }

  public var honours: Address { folder("honours") }
  public func honours(of year: Int) -> Address { folder("honours/\(year)") }
  public var honoursFeed: Address { file("honours/feed.xml") }

  public var changes: Address { folder("changes") }
  public var changesFeed: Address { file("changes/feed.xml") }
  /// What changed in one district.
  public func changes(in district: String) -> Address { folder("changes/\(district)") }
  public func changesFeed(in district: String) -> Address { file("changes/\(district)/feed.xml") }

  public var print: Address { folder("print") }
  public func printDistrict(_ id: String) -> Address { folder("print/districts/\(id)") }
  public func districtCards(_ id: String) -> Address { file("print/districts/\(id)/cards.pdf") }
  public func streetCards(_ id: String) -> Address { file("print/streets/\(id)/cards.pdf") }
  /// A picture of one side of a print layout.
  public func printPreview(_ design: String, side: String) -> Address { file("print/\(design)-\(side).svg") }

  public var organisation: Address { folder("organisation") }
  public var services: Address { folder("services") }
  public var about: Address { folder("about") }
  public var privacy: Address { folder("privacy") }
  public var basis: Address { folder("basis") }
  public var legalAid: Address { folder("legal-aid") }
  public var reportError: Address { folder("report-error") }
  /// A page of the site's own.
  public func page(_ slug: String) -> Address { folder(slug) }

  /// The same sheet serves every language.
  public static let calibration = Address("print/calibration.pdf")
  public static let robots = Address("robots.txt")
  public static let sitemap = Address("sitemap.xml")
  /// Parts count from 1.
  public static func sitemap(part: Int) -> Address { Address("sitemap-\(part).xml") }
  /// A file of the theme, under a name that holds its content's hash.
  public static func asset(_ name: String) -> Address { Address("assets/\(name)") }
  /// A published picture.
  public static func picture(_ name: String) -> Address { Address("pictures/\(name)") }

  /// First segments that no page of the site's own may take, whether this version fills them or not.
  public static let reserved: Set<String> = [
    "districts", "streets", "communities", "lawyers", "firms", "schools", "bulletins", "press", "events",
    "reports",
    "annual", "honours", "changes", "print", "data", "search", "assets", "pictures", "en",
  ]
  /// Built-in pages that yield to a page record of the same slug.
  public static let yielding: Set<String> = [
    "about", "privacy", "organisation", "services", "basis", "legal-aid", "report-error",
  ]
}
