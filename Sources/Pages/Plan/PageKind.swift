import Programme

/// What an address shows; numbers are positions in the programme's tables.
public enum PageKind: Hashable, Sendable {
  case home
  case districts
  case district(Int)
  case street(Int)
  case communities
  case office(Int)
  case card(Int)
  /// The wall notice as a page of its own.
  case notice(Int)
  case cardPDF(Int)
  case noticePDF(Int)
  case noticeA3(Int)
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
  /// Bulletins of a year.
  case bulletinYear(Int)
  /// Position in the site's list of categories.
  case bulletinCategory(Int)
  case press
  case events
  /// Events that took place in a month.
  case eventMonth(Month)
  case eventsCalendar
  case districtEvents(Int)
  case reports
  case reportYear(Int)
  case reportYearData(Int)
  case reportMonth(Month)
  case reportMonthData(Month)
  case annuals
  case annual(Int)
  case honours
  case honourYear(Int)
  case honoursFeed
  case changes
  case changesFeed
  case districtChanges(Int)
  case districtChangesFeed(Int)
  case text(Int)
  /// Where cards and notices are found.
  case print
  case printDistrict(Int)
  case districtCards(Int)
  case streetCards(Int)
  /// Positions in `SiteOptions.designs` and in the design's sides.
  case printPreview(design: Int, side: Int)
  case calibration
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
    case .notice: .notice
    case .print: .print
    case .printDistrict: .printDistrict
    case .lawyers: .lawyers
    case .lawyer: .lawyer
    case .firms: .firms
    case .firm: .firm
    case .schools: .schools
    case .school: .school
    case .bulletins: .bulletins
    case .bulletin: .bulletin
    case .bulletinYear: .bulletinYear
    case .bulletinCategory: .bulletinCategory
    case .press: .press
    case .events: .events
    case .eventMonth: .eventMonth
    case .reports: .reports
    case .reportYear: .reportYear
    case .reportMonth: .reportMonth
    case .annuals: .annuals
    case .annual: .annual
    case .honours: .honours
    case .honourYear: .honourYear
    case .changes: .changes
    case .districtChanges: .districtChanges
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
    case .officeCalendar, .officeContact, .officeData, .bulletinsFeed, .feed, .robots, .sitemap, .sitemapPart,
      .cardPDF, .noticePDF, .noticeA3, .districtCards, .streetCards, .printPreview, .calibration,
      .eventsCalendar, .districtEvents, .reportYearData, .reportMonthData, .honoursFeed, .changesFeed,
      .districtChangesFeed:
      nil
    }
  }

  /// Tells kinds apart in a digest, from one run to the next.
  var number: Int {
    switch self {
    case .home: 1
    case .districts: 2
    case .district: 3
    case .street: 4
    case .communities: 5
    case .office: 6
    case .card: 7
    case .officeCalendar: 8
    case .officeContact: 9
    case .officeData: 10
    case .lawyers: 11
    case .lawyer: 12
    case .firms: 13
    case .firm: 14
    case .schools: 15
    case .school: 16
    case .bulletins: 17
    case .bulletin: 18
    case .bulletinsFeed: 19
    case .feed: 20
    case .text: 21
    case .organisation: 22
    case .services: 23
    case .about: 24
    case .privacy: 25
    case .basis: 26
    case .legalAid: 27
    case .reportError: 28
    case .notFound: 29
    case .redirect: 30
    case .robots: 31
    case .sitemap: 32
    case .sitemapPart: 33
    case .notice: 34
    case .cardPDF: 35
    case .noticePDF: 36
    case .noticeA3: 37
    case .print: 38
    case .printDistrict: 39
    case .districtCards: 40
    case .streetCards: 41
    case .printPreview: 42
    case .calibration: 43
    case .bulletinYear: 44
    case .bulletinCategory: 45
    case .press: 46
    case .events: 47
    case .eventMonth: 48
    case .eventsCalendar: 49
    case .districtEvents: 50
    case .reports: 51
    case .reportYear: 52
    case .reportYearData: 53
    case .reportMonth: 54
    case .reportMonthData: 55
    case .annuals: 56
    case .annual: 57
    case .honours: 58
    case .honourYear: 59
    case .honoursFeed: 60
    case .changes: 61
    case .changesFeed: 62
    case .districtChanges: 63
    case .districtChangesFeed: 64
    }
  }

  /// Whether search engines should know of it.
  var isIndexed: Bool {
    switch self {
    case .card, .notice, .notFound, .redirect: false
    default: layout != nil
    }
  }
}
