/// What an address shows; numbers are positions in the programme's tables.
public enum PageKind: Hashable, Sendable {
  case home
  case districts
  case district(Int)
  case street(Int)
  case communities
  case office(Int)
  case card(Int)
  case officeCalendar(Int)
  case officeContact(Int)
  case officeData(Int)
  case lawyers
  case lawyer(Int)
  case firms
  case firm(Int)
  case schools
  case school(Int)
  /// Pages of the list count from 1.
  case bulletins(page: Int)
  case bulletin(Int)
  case bulletinsFeed
  case feed
  case text(Int)
  case organisation, services, about, privacy, basis, legalAid, reportError
  case notFound
  case redirect(to: Address)
  case robots
  case sitemap
  /// Parts count from 1.
  case sitemapPart(Int)

  /// The layout it is rendered with; nil for what is not a page of HTML.
  public var layout: Layout? {
    switch self {
    case .home: .home
    case .districts: .districts
    case .district: .district
    case .street: .street
    case .communities: .communities
    case .office: .community
    case .card: .card
    case .lawyers: .lawyers
    case .lawyer: .lawyer
    case .firms: .firms
    case .firm: .firm
    case .schools: .schools
    case .school: .school
    case .bulletins: .bulletins
    case .bulletin: .bulletin
    case .text: .page
    case .organisation: .organisation
    case .services: .services
    case .about: .about
    case .privacy: .privacy
    case .basis: .basis
    case .legalAid: .legalAid
    case .reportError: .reportError
    case .notFound: .notFound
    case .redirect: .redirect
    case .officeCalendar, .officeContact, .officeData, .bulletinsFeed, .feed, .robots, .sitemap, .sitemapPart:
      nil
    }
  }

  /// Whether search engines should know of it.
  var isIndexed: Bool {
    switch self {
    case .card, .notFound, .redirect: false
    default: layout != nil
    }
  }
}
