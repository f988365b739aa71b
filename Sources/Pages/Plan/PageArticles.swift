import Programme

extension PageKind {
  /// The articles of the measures that it answers for.
  public var articles: [Int] {
    switch self {
    case .home: [6, 14]
    case .districts, .street, .communities: [6]
    case .district: [5, 6, 7, 24]
    case .office: [2, 8, 10, 11, 13, 14, 15, 19, 22, 23, 29]
    case .card, .cardPDF, .districtCards, .streetCards: [2, 13, 15, 19]
    case .notice, .noticePDF, .noticeA3: [2, 13, 14, 15, 19]
    case .print, .printDistrict, .printPreview, .calibration: [13]
    case .officeCalendar: [14]
    case .officeContact, .officeData: [13]
    case .lawyers: [6, 25]
    case .lawyer: [6, 21, 25]
    case .firms: [6]
    case .firm: [6, 8, 22, 25]
    case .schools: [10, 26, 27, 28, 29, 30, 31]
    case .school: [27, 28, 29, 30]
    case .bulletins, .bulletin, .bulletinsFeed, .bulletinYear, .bulletinCategory: [6]
    case .feed: [4, 6]
    case .press: [12]
    case .events, .eventMonth, .eventsCalendar, .districtEvents: [9, 14]
    case .reports, .reportYear, .reportYearData, .reportMonth, .reportMonthData: [7, 14, 15, 16, 17, 24]
    case .annuals, .annual: [4, 6]
    case .honours, .honourYear, .honoursFeed: [25, 31]
    case .changes, .changesFeed, .districtChanges, .districtChangesFeed: [7]
    case .organisation: [3, 4, 5, 26, 27]
    case .services: [9, 17, 18, 19]
    case .about: [2, 10]
    case .privacy: [16, 20]
    case .basis: [1, 32]
    case .legalAid: [9]
    case .text, .reportError, .notFound, .redirect, .robots, .sitemap, .sitemapPart: []
    }
  }
}

/// A form of address, and what lies there.
public struct AddressForm: Sendable {
  /// As people write it, with what varies in capitals or as an example: `communities/ID/`, `reports/2026-03/`.
  public let path: String
  public let articles: [Int]
}

extension AddressForm {
  /// Every address that answers for an article, in the order of the address table; each kind of page once.
  public static let all: [AddressForm] = {
    let addresses = Addresses(language: .chinese)
    let (id, year) = ("ID", 2026)
    guard let month = Month(year: year, month: 3) else { return [] }
    let forms: [(PageKind, Address)] =
      [
        (.home, addresses.home), (.feed, addresses.feed), (.districts, addresses.districts),
        (.district(0), addresses.district(id)), (.districtEvents(0), addresses.districtEvents(id)),
        (.street(0), addresses.street(id)), (.communities, addresses.communities),
        (.office(0), addresses.community(id)), (.card(0), addresses.card(id)),
        (.cardPDF(0), addresses.cardPDF(id)), (.notice(0), addresses.notice(id)),
        (.noticePDF(0), addresses.noticePDF(id)), (.noticeA3(0), addresses.noticeA3(id)),
        (.officeCalendar(0), addresses.calendar(id)), (.officeContact(0), addresses.contact(id)),
        (.officeData(0), addresses.data(id)), (.lawyers, addresses.lawyers),
        (.lawyer(0), addresses.lawyer(id)),
        (.firms, addresses.firms), (.firm(0), addresses.firm(id)), (.schools, addresses.schools),
        (.school(0), addresses.school(id)), (.bulletins(page: 1), addresses.bulletins()),
        (.bulletin(0), addresses.bulletin(id)), (.bulletinYear(year), addresses.bulletins(year: year)),
        (.bulletinCategory(0), addresses.bulletins(category: id)), (.bulletinsFeed, addresses.bulletinsFeed),
        (.press, addresses.press), (.events, addresses.events),
        (.eventMonth(month), addresses.events(in: month)),
        (.eventsCalendar, addresses.eventsCalendar),
        (.reports, addresses.reports), (.reportYear(year), addresses.report(of: year)),
        (.reportYearData(year), addresses.reportData(of: year)),
        (.reportMonth(month), addresses.report(of: month)),
        (.reportMonthData(month), addresses.reportData(of: month)), (.annuals, addresses.annuals),
        (.annual(0), addresses.annual(of: year)), (.honours, addresses.honours),
        (.honourYear(year), addresses.honours(of: year)), (.honoursFeed, addresses.honoursFeed),
        (.changes, addresses.changes), (.changesFeed, addresses.changesFeed),
        (.districtChanges(0), addresses.changes(in: id)),
        (.districtChangesFeed(0), addresses.changesFeed(in: id)), (.print, addresses.print),
        (.printDistrict(0), addresses.printDistrict(id)), (.districtCards(0), addresses.districtCards(id)),
        (.streetCards(0), addresses.streetCards(id)), (.calibration, Addresses.calibration),
        (.about, addresses.about), (.privacy, addresses.privacy), (.organisation, addresses.organisation),
        (.services, addresses.services), (.basis, addresses.basis), (.legalAid, addresses.legalAid),
      ]
    return forms.map { AddressForm(path: String($1.published), articles: $0.articles) }
  }()
}
