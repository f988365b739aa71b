import Templates

/// The kinds of page that a theme has a layout for, each with the shape its layout is checked against.
public enum Layout: String, CaseIterable, Hashable, Sendable {
  case home, districts, district, street, communities, community, card, notice
  case print
  case printDistrict = "print-district"
  case lawyers, lawyer, firms, firm, schools, school
  case bulletins, bulletin, page
  case bulletinYear = "bulletin-year"
  case bulletinCategory = "bulletin-category"
  case press, events, reports, annuals, annual, honours, changes
  case eventMonth = "event-month"
  case reportYear = "report-year"
  case reportMonth = "report-month"
  case honourYear = "honour-year"
  case districtChanges = "district-changes"
  case organisation, services, about, privacy, basis
  case legalAid = "legal-aid"
  case reportError = "report-error"
  case redirect
  case notFound = "404"

  public var shape: Shape {
    switch self {
    case .home: Framed<Home>.shape
    case .districts: Framed<Districts>.shape
    case .district: Framed<DistrictPage>.shape
    case .street: Framed<StreetPage>.shape
    case .communities: Framed<CommunitiesPage>.shape
    case .community: Framed<OfficePage>.shape
    case .card: Framed<CardPage>.shape
    case .notice: Framed<NoticePage>.shape
    case .print: Framed<PrintPage>.shape
    case .printDistrict: Framed<PrintDistrictPage>.shape
    case .lawyers: Framed<LawyersPage>.shape
    case .lawyer: Framed<LawyerPage>.shape
    case .firms: Framed<FirmsPage>.shape
    case .firm: Framed<FirmPage>.shape
    case .schools: Framed<SchoolsPage>.shape
    case .school: Framed<SchoolPage>.shape
    case .bulletins: Framed<BulletinsPage>.shape
    case .bulletin: Framed<BulletinPage>.shape
    case .page: Framed<TextPage>.shape
    case .bulletinYear: Framed<BulletinYearPage>.shape
    case .bulletinCategory: Framed<BulletinCategoryPage>.shape
    case .press: Framed<PressPage>.shape
    case .events: Framed<EventsPage>.shape
    case .eventMonth: Framed<EventMonthPage>.shape
    case .reports: Framed<ReportsPage>.shape
    case .reportYear: Framed<ReportYearPage>.shape
    case .reportMonth: Framed<ReportMonthPage>.shape
    case .annuals: Framed<AnnualsPage>.shape
    case .annual: Framed<AnnualPage>.shape
    case .honours: Framed<HonoursPage>.shape
    case .honourYear: Framed<HonourYearPage>.shape
    case .changes, .districtChanges: Framed<ChangesPage>.shape
    case .organisation: Framed<OrganisationPage>.shape
    case .services: Framed<ServicesPage>.shape
    case .about: Framed<AboutPage>.shape
    case .privacy, .basis, .notFound: Framed<Plain>.shape
    case .legalAid: Framed<LegalAidPage>.shape
    case .reportError: Framed<ReportErrorPage>.shape
    case .redirect: Framed<RedirectPage>.shape
    }
  }
}
