/// Every kind of page and file, in the order in which they take their addresses: where two want one, the first has it.
///
/// Kinds with many pages stand in the order of their addresses, so that little is left to sort.
enum PageKinds {
  static let all: [any PageKind.Type] = [
    HomePageKind.self, NotFoundPageKind.self, SiteFeed.self, DistrictsPageKind.self, CommunitiesPageKind.self,
    LawyersPageKind.self, FirmsPageKind.self, SchoolsPageKind.self, OrganisationPageKind.self,
    ServicesPageKind.self,
    AboutPageKind.self, PrivacyPageKind.self, BasisPageKind.self, LegalAidPageKind.self,
    ReportErrorPageKind.self,
    BulletinsPageKind.self, BulletinsFeed.self, BulletinPageKind.self, BulletinCategoryPageKind.self,
    BulletinYearPageKind.self,
    // The files of a community are routed together, by `OfficePageKind`.
    OfficePageKind.self, CardPageKind.self, CardPDF.self, NoticePageKind.self, NoticePDF.self, NoticeA3.self,
    OfficeCalendar.self, OfficeContact.self, OfficeData.self,
    DistrictPageKind.self, FirmPageKind.self, LawyerPageKind.self, SchoolPageKind.self, StreetPageKind.self,
    HonoursFeed.self, HonourYearPageKind.self, HonoursPageKind.self, PressPageKind.self,
    PrintIndexPageKind.self, PrintDistrictPageKind.self, DistrictCards.self, StreetCards.self,
    CalibrationSheetPage.self,
    PrintPreview.self,
    EventsPageKind.self, EventsCalendar.self, EventMonthPageKind.self, DistrictEventsCalendar.self,
    ChangesPageKind.self, ChangesFeed.self, DistrictChangesPageKind.self, DistrictChangesFeed.self,
    ReportsPageKind.self, ReportMonthPageKind.self, ReportMonthData.self, ReportYearPageKind.self,
    ReportYearData.self,
    AnnualsPageKind.self, AnnualPageKind.self,
    TextPageKind.self, RedirectPageKind.self, Robots.self, SitemapFile.self, SitemapPart.self,
  ]
}
