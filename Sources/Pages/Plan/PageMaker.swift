import Bytes
import Diagnostics
import Programme
import Templates

/// Makes the pages of a plan one after another; one maker a thread.
///
/// It keeps the facts of the office made last: an office's page, card, calendar, contact and data are neighbours in the plan.
public struct PageMaker {
  private let plan: SitePlan
  private var office: GatheredOffice?

  init(_ plan: SitePlan) { self.plan = plan }

  /// A class only so that handing it from file to file copies none of the facts.
  private final class GatheredOffice {
    let index: Int
    let language: Language
    let facts: OfficeFacts
    let digest: UInt64

    init(_ index: Int, in city: City, _ language: Language) {
      var finder = FactFinder(city, in: language)
      self.index = index
      self.language = language
      facts = finder.office(city.programme.communities.all[index])
      digest = finder.digest.value
    }

    /// What the office's card and notice say; made when first asked for.
    var print: Printed?
  }

  private var city: City { plan.city }

  /// The facts of an office, and their digest.
  private mutating func office(_ index: Int, in language: Language) -> GatheredOffice {
    if let office, office.index == index, office.language == language { return office }
    let gathered = GatheredOffice(index, in: city, language)
    office = gathered
    return gathered
  }
}

extension PageMaker {
  /// Differs whenever anything differs that the page is made from, its layout apart; the same in every run.
  public mutating func digest(of page: PlannedPage) -> UInt64 {
    if let file = page.kind.printed { return digest(of: file, page) }
    guard let context = plan.context(of: page) else { return 0 }
    var digest = Digest()
    digest.add(context.digest)
    digest.add(page.kind.number)
    digest.add(factsDigest(of: page))
    return digest.value
  }

  /// Whether the awards of a year have a page to link to.
  private func hasHonoursPage(_ year: Int, in language: Language) -> Bool {
    plan.table.contains(Addresses(language: language).honours(of: year))
  }

  /// The name of what an address shows, as old addresses lead to it.
  private func title(of target: Address, _ builder: PageBuilder) -> String {
    let programme = city.programme
    switch plan.page(at: target)?.kind {
    case .office(let index): return builder.name(of: programme.communities.all[index])
    case .district(let index): return builder.name(of: programme.districts.all[index])
    case .street(let index): return builder.name(of: programme.streets.all[index])
    case .firm(let index): return programme.firms.all[index].name.value
    case .bulletin(let index): return programme.bulletins.all[index].title.value
    case .lawyer(let index): return builder.title(of: city.person(programme.lawyers.all[index]))
    default: return builder.context.site.title.value
    }
  }

  private mutating func factsDigest(of page: PlannedPage) -> UInt64 {
    var finder = FactFinder(city, in: page.language)
    switch page.kind {
    case .office(let index), .card(let index), .officeCalendar(let index), .officeContact(let index),
      .officeData(let index), .notice(let index):
      return office(index, in: page.language).digest
    case .district(let index): _ = finder.district(city.programme.districts.all[index])
    case .street(let index): _ = finder.street(city.programme.streets.all[index])
    case .lawyer(let index): _ = finder.lawyer(city.programme.lawyers.all[index])
    case .firm(let index): _ = finder.firm(city.programme.firms.all[index])
    case .school(let index): _ = finder.school(city.programme.schools.all[index])
    case .bulletin(let index): _ = finder.bulletin(city.programme.bulletins.all[index])
    case .text(let index): _ = finder.text(city.programme.pages.all[index])
    case .redirect(let target):
      finder.take(target)
      finder.take(text: plan.builder(of: page).map { title(of: target, $0) } ?? "")
    case .printDistrict(let index): _ = finder.printDistrict(city.programme.districts.all[index])
    case .events: finder.allEvents()
    case .eventMonth(let month): finder.events(in: month)
    case .eventsCalendar: _ = finder.events(city.events.city.calendar)
    case .districtEvents(let index):
      _ = finder.take(city.programme.districts.all[index])
      _ = finder.events(city.events.agenda(ofDistrict: index).calendar)
    case .changes, .changesFeed: _ = finder.changes(in: nil)
    case .districtChanges(let index), .districtChangesFeed(let index):
      _ = finder.changes(in: city.programme.districts.all[index])
    case .reports: _ = finder.reports()
    case .reportMonth(let month), .reportMonthData(let month): _ = finder.report(on: month)
    case .reportYear(let year), .reportYearData(let year):
      _ = finder.report(on: year)
      finder.take(hasHonoursPage(year, in: page.language) ? 1 : 0)
    case .annuals: _ = finder.annuals()
    case .annual(let index): _ = finder.annual(city.programme.annuals.all[index])
    case .services, .about, .privacy, .basis, .notFound, .robots, .home, .districts, .communities, .lawyers,
      .firms, .schools, .bulletins, .organisation, .legalAid, .reportError, .bulletinsFeed, .feed, .sitemap,
      .sitemapPart, .print, .cardPDF, .noticePDF, .noticeA3, .districtCards, .streetCards, .printPreview,
      .calibration, .bulletinYear, .bulletinCategory, .press, .honours, .honourYear, .honoursFeed:
      return city.digest
    }
    return finder.digest.value
  }

  /// The model that a page's layout is rendered with; nil for what is no page of HTML.
  ///
  /// - Parameter drawn: the sides of the page's `drawnPiece`, where they are drawn.
  public mutating func model(
    of page: PlannedPage, drawn: [DrawnSide] = []
  ) -> (any TemplateModel)? {
    guard let builder = plan.builder(of: page) else { return nil }
    var finder = FactFinder(city, in: page.language)
    func about<Content: TemplateModel>(_ head: PageHead, _ content: Content) -> Framed<Content> {
      Framed(frame: builder.frame(head), content: content)
    }
    func general<Content: TemplateModel>(_ content: Content) -> Framed<Content> {
      Framed(frame: builder.frame(builder.head(of: page.kind), isHome: page.kind == .home), content: content)
    }
    switch page.kind {
    case .office(let index):
      let facts = office(index, in: page.language).facts
      return about(builder.head(of: facts), builder.officePage(facts))
    case .card(let index):
      let facts = office(index, in: page.language).facts
      return about(builder.cardHead(of: facts), builder.cardPage(facts, drawn: drawn))
    case .notice(let index):
      let facts = office(index, in: page.language).facts
      guard let piece = print(of: index, as: .notice, in: page.language) else { return nil }
      return about(builder.noticeHead(of: facts), builder.noticePage(facts, piece, drawn: drawn))
    case .print:
      let sample = plan.sample.map { city.programme.communities.all[$0] }
      return general(builder.printPage(city, sample: sample))
    case .printDistrict(let index):
      let facts = finder.printDistrict(city.programme.districts.all[index])
      return about(builder.head(of: facts), builder.printDistrictPage(facts))
    case .district(let index):
      let facts = finder.district(city.programme.districts.all[index])
      return about(builder.head(of: facts), builder.districtPage(facts))
    case .street(let index):
      let facts = finder.street(city.programme.streets.all[index])
      return about(builder.head(of: facts), builder.streetPage(facts))
    case .lawyer(let index):
      guard let facts = finder.lawyer(city.programme.lawyers.all[index]) else { return nil }
      let content = builder.lawyerPage(facts)
      return about(builder.head(of: facts, content), content)
    case .firm(let index):
      let facts = finder.firm(city.programme.firms.all[index])
      return about(builder.head(of: facts), builder.firmPage(facts))
    case .school(let index):
      let facts = finder.school(city.programme.schools.all[index])
      return about(builder.head(of: facts), builder.schoolPage(facts))
    case .bulletin(let index):
      let facts = finder.bulletin(city.programme.bulletins.all[index])
      return about(builder.head(of: facts), builder.bulletinPage(facts))
    case .text(let index):
      let facts = finder.text(city.programme.pages.all[index])
      return about(builder.head(of: facts), TextPage(body: facts.body ?? HTML([])))
    case .reports: return about(builder.reportsHead, builder.reportsPage(finder.reports()))
    case .reportMonth(let month):
      let facts = finder.report(on: month)
      return about(builder.head(of: facts), builder.monthPage(facts))
    case .reportYear(let year):
      let facts = finder.report(on: year)
      let hasHonours = hasHonoursPage(year, in: page.language)
      return about(builder.head(of: facts), builder.yearPage(facts, hasHonours: hasHonours))
    case .annuals: return about(builder.annualsHead, builder.annualsPage(finder.annuals()))
    case .annual(let index):
      let facts = finder.annual(city.programme.annuals.all[index])
      return about(builder.head(of: facts), builder.annualPage(facts))
    case .home: return general(builder.home(city))
    case .districts: return general(builder.districts(city))
    case .communities: return general(builder.communitiesPage(city))
    case .lawyers: return general(builder.lawyersPage(city))
    case .firms: return general(builder.firmsPage(city))
    case .schools: return general(builder.schoolsPage(city))
    case .bulletins(let number): return general(builder.bulletinsPage(number, city))
    case .press: return general(builder.pressPage(city))
    case .honours: return general(builder.honoursPage(city))
    case .honourYear(let year):
      return about(builder.head(ofHonoursIn: year), builder.honourYearPage(year, city))
    case .bulletinYear(let year):
      return about(builder.head(ofBulletinsIn: year), builder.yearPage(year, city))
    case .bulletinCategory(let index):
      let category = city.related.archive.categories[index]
      return about(builder.head(of: category), builder.categoryPage(category, city))
    case .organisation: return general(builder.organisationPage(city))
    case .services: return general(builder.servicesPage())
    case .about: return general(AboutPage(figures: city.figures.city))
    case .privacy, .basis, .notFound: return general(Plain())
    case .legalAid: return general(LegalAidPage(districts: Items(builder.districtDesks(city))))
    case .reportError: return general(ReportErrorPage(districts: Items(builder.districtDesks(city))))
    case .redirect(let target):
      return general(RedirectPage(target: builder.link(title(of: target, builder), target)))
    case .events: return about(builder.eventsHead(city), builder.eventsPage(city))
    case .eventMonth(let month):
      return about(builder.eventMonthHead(month), builder.eventMonthPage(month, city))
    case .changes:
      return about(
        builder.changesHead(in: nil), builder.changesPage(finder.changes(in: nil), in: nil, city))
    case .districtChanges(let index):
      let district = city.programme.districts.all[index]
      let part = finder.changes(in: district)
      return about(builder.changesHead(in: district), builder.changesPage(part, in: district, city))
    case .officeCalendar, .officeContact, .officeData, .bulletinsFeed, .feed, .robots, .sitemap, .sitemapPart,
      .cardPDF, .noticePDF, .noticeA3, .districtCards, .streetCards, .printPreview, .calibration,
      .eventsCalendar, .districtEvents, .reportYearData, .reportMonthData,
      .honoursFeed, .changesFeed, .districtChangesFeed:
      return nil
    }
  }

  /// The bytes of a file that has no layout, such as a feed or a calendar.
  public mutating func file(of page: PlannedPage) -> [UInt8] {
    guard let builder = plan.builder(of: page) else { return [] }
    let title = builder.context.site.title.value
    switch page.kind {
    case .officeCalendar(let index): return builder.officeCalendar(office(index, in: page.language).facts)
    case .officeContact(let index): return builder.officeContact(office(index, in: page.language).facts)
    case .officeData(let index): return builder.officeData(office(index, in: page.language).facts)
    case .feed:
      return builder.feed(
        titled: title, alternate: builder.addresses.home, builder.siteEntries(city))
    case .bulletinsFeed:
      return builder.feed(
        titled: title + builder.wording.pick("：工作简报", ": bulletins"),
        alternate: builder.addresses.bulletins(), builder.bulletinEntries(city))
    case .eventsCalendar:
      return builder.eventCalendar(
        city.events.city.calendar,
        titled: title + builder.wording.pick("：讲座和活动", ": lectures and events"), city)
    case .districtEvents(let index):
      let name = builder.name(of: city.programme.districts.all[index])
      return builder.eventCalendar(
        city.events.agenda(ofDistrict: index).calendar,
        titled: builder.wording.pick("\(name)：讲座和活动", "\(name): lectures and events"), city)
    case .changesFeed: return builder.changesFeed(city.changeBook.city, in: nil, city)
    case .districtChangesFeed(let index):
      let district = city.programme.districts.all[index]
      return builder.changesFeed(city.changeBook.district(district.id), in: district, city)
    case .honoursFeed:
      return builder.feed(
        titled: title + builder.wording.pick("：表彰", ": awards"), alternate: builder.addresses.honours,
        builder.honourEntries(city))
    case .reportMonthData(let month):
      var finder = FactFinder(city, in: page.language)
      return builder.monthData(finder.report(on: month))
    case .reportYearData(let year):
      var finder = FactFinder(city, in: page.language)
      return builder.yearData(finder.report(on: year))
    case .robots:
      return Array("User-agent: *\nAllow: /\n\nSitemap: \(builder.linker.url(Addresses.sitemap))\n".utf8)
    case .sitemap: return plan.sitemap.main(builder.linker)
    case .sitemapPart(let number): return plan.sitemap.part(number, builder.linker)
    default: return []
    }
  }
}

extension PageMaker {
  /// What the card and the notice of a community say; made once for all of an office's files that are asked for one
  /// after another. `SitePlan.communities(in:)` names the communities of a file.
  ///
  /// - Parameter index: position in the programme's table of communities.
  public mutating func print(of index: Int, as kind: PrintKind, in language: Language) -> OfficePrint? {
    guard let printed = printed(index, in: language) else { return nil }
    return switch kind {
    case .card: printed.card
    case .notice: printed.notice
    }
  }

  private struct Printed {
    var card: OfficePrint
    var notice: OfficePrint
  }

  private mutating func printed(_ index: Int, in language: Language) -> Printed? {
    let office = office(index, in: language)
    if let known = office.print { return known }
    let community = city.programme.communities.all[index]
    guard let builder = plan.builder(at: Addresses(language: language).community(community.id), in: language)
    else { return nil }
    let card = builder.cardPrint(office.facts)
    let notice = builder.noticePrint(office.facts, beside: card)
    let made = Printed(card: card, notice: notice)
    office.print = made
    return made
  }

  /// Of what the file says, and not of the day it is made on: it stays as it is until something in it changes.
  private mutating func digest(of file: PrintedFile, _ page: PlannedPage) -> UInt64 {
    var digest = Digest()
    digest.add(page.kind.number)
    digest.add(page.language.rawValue)
    if case .preview(let design, let side) = file {
      digest.add(design)
      digest.add(side)
    }
    for index in plan.communities(in: file) { digest.add(pieceDigest(of: index, in: page.language)) }
    return digest.value
  }

  /// Differs whenever anything differs that a community's card or notice says or shows.
  public mutating func pieceDigest(of index: Int, in language: Language) -> UInt64 {
    if let known = plan.pieceDigests[index, language] { return known }
    guard let printed = printed(index, in: language) else { return 0 }
    var digest = Digest()
    digest.add(model: printed.card)
    digest.add(printed.notice.edition?.iso ?? "")
    digest.add(printed.notice.design ?? "")
    for line in printed.notice.lines?.items ?? [] { digest.add(line.text) }
    digest.add(office(index, in: language).facts.line.lead?.photo(on: .print)?.digest ?? 0)
    plan.pieceDigests.keep(digest.value, of: index, in: language)
    return digest.value
  }
}
