import Programme

extension SitePlan {
  /// The districts of the site, in the order of its records; a page's district is a position among them.
  public var districtIDs: [String] { city.programme.districts.all.map(\.id) }

  /// Position of the district that a page belongs to; nil for what belongs to the site as a whole.
  ///
  /// Places belong to the district they lie in, a firm to the district it is registered in, a lawyer to the firm's, and
  /// an old address to whatever it leads to.
  public func district(of page: PlannedPage) -> Int? {
    if case .redirect(let target) = page.kind {
      return self.page(at: target).flatMap { district(of: $0.kind) }
    }
    return district(of: page.kind)
  }

  private func district(of kind: PageKind) -> Int? {
    let programme = city.programme
    switch kind {
    case .district(let index), .printDistrict(let index), .districtCards(let index),
      .districtEvents(let index),
      .districtChanges(let index), .districtChangesFeed(let index):
      return index
    case .street(let index), .streetCards(let index): return position(of: programme.streets.all[index])
    case .office(let index), .card(let index), .officeCalendar(let index), .officeContact(let index),
      .officeData(let index), .notice(let index), .cardPDF(let index), .noticePDF(let index),
      .noticeA3(let index):
      return programme.streets[programme.communities.all[index].street.value].flatMap(position)
    case .firm(let index): return position(of: programme.firms.all[index])
    case .lawyer(let index): return programme.firms[programme.lawyers.all[index].firm].flatMap(position)
    case .home, .districts, .communities, .lawyers, .firms, .schools, .school, .bulletins, .bulletin,
      .bulletinsFeed, .feed, .text, .organisation, .services, .about, .privacy, .basis, .legalAid,
      .reportError, .notFound, .redirect, .robots, .sitemap, .sitemapPart, .print, .printPreview,
      .calibration, .bulletinYear, .bulletinCategory, .press, .events, .eventMonth, .eventsCalendar, .reports,
      .reportYear, .reportYearData, .reportMonth, .reportMonthData, .annuals, .annual, .honours, .honourYear,
      .honoursFeed, .changes, .changesFeed:
      return nil
    }
  }

  private func position(of street: Street) -> Int? { position(of: street.district.value) }
  private func position(of firm: Firm) -> Int? { position(of: firm.district.value) }

  private func position(of district: Reference<District>) -> Int? {
    let districts = city.programme.districts
    return districts[district].map { districts.position(of: $0) }
  }

  func page(at address: Address) -> PlannedPage? {
    var low = 0
    var high = pages.count
    while low < high {
      let middle = (low + high) / 2
      if pages[middle].address < address { low = middle + 1 } else { high = middle }
    }
    return low < pages.count && pages[low].address == address ? pages[low] : nil
  }
}
