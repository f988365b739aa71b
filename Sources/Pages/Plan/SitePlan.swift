import Diagnostics
import Programme
import Templates
import Workers

/// One file of the site: where it lies, and what it shows.
public struct PlannedPage: Sendable {
  public let address: Address
  public let kind: PageKind
  public let language: Language
}

/// Everything that a site consists of, before a byte of it is made.
public struct SitePlan: Sendable {
  /// In the order of their addresses.
  public let pages: [PlannedPage]
  /// Who publishes at which address.
  public let table: AddressTable
  public let findings: [Finding]
  /// Pictures that some page shows, as records name them.
  public let pictures: [String]
  private let contexts: [Language: SiteContext]
  private let sitemap: Sitemap

  /// - Parameters:
  ///   - pictures: every picture that a page may show, as it will be published.
  ///   - anchors: the ids that each layout writes itself, for links to them.
  public init(
    _ programme: Programme, options: SiteOptions = SiteOptions(), pictures: [String: PublishedPicture] = [:],
    anchors: [Layout: Set<String>] = [:], workers: Workers = Workers()
  ) {
    let withheld = programme.withheldPortraits
    let pictures = withheld.isEmpty ? pictures : pictures.filter { !withheld.contains($0.key) }
    let languages: [Language] = programme.site.languages.map { $0 == .chinese ? .chinese : .english }
    let directory = Directory(programme)
    let related = RelatedBulletins(programme)
    var survey = SiteSurvey(programme, related: related, languages: languages)
    survey.run()
    let layouts = Dictionary(
      survey.pages.compactMap { page in page.kind.layout.map { (page.address, $0) } },
      uniquingKeysWith: { first, _ in first })
    let links = LinkTargets(
      programme, table: survey.table, layouts: layouts, pictures: pictures, withheld: withheld,
      isPortable: options.isPortable)
    let bodies = Bodies(
      SitePlan.bodies(programme, related), languages: languages, links: links, anchors: anchors,
      workers: workers)
    let shared = SharedFacts(programme, directory)
    contexts = Dictionary(
      uniqueKeysWithValues: languages.map { language in
        (
          language,
          SiteContext(
            programme: programme, directory: directory, options: options, language: language,
            pictures: pictures,
            bodies: bodies, related: related, shared: shared)
        )
      })
    pages = survey.pages.sorted { $0.address < $1.address }
    sitemap = survey.sitemap
    table = survey.table
    findings = survey.table.findings + survey.findings + bodies.findings
    self.pictures = SitePlan.shownPictures(programme, bodies).subtracting(withheld).sorted()
  }

  private static func bodies(_ programme: Programme, _ related: RelatedBulletins) -> [PlannedBody] {
    var planned: [PlannedBody] = []
    func add(
      _ record: some RecordModel, _ layout: Layout, isShown: Bool = true,
      _ address: @escaping @Sendable (Addresses) -> Address
    ) {
      guard let body = record.record.body else { return }
      planned.append(PlannedBody(body: body, layout: layout, isShown: isShown, address: address))
    }
    for community in programme.communities.all where community.successor == nil {
      let id = community.id
      add(community, .community) { $0.community(id) }
    }
    for lawyer in programme.lawyers.all where lawyer.standing(on: programme.today) != .withdrawn {
      let id = lawyer.id
      add(lawyer, .lawyer) { $0.lawyer(id) }
    }
    for bulletin in programme.bulletins.all {
      let id = bulletin.id
      add(bulletin, .bulletin, isShown: bulletin.isPublished(on: programme.today)) { $0.bulletin(id) }
    }
    for page in programme.pages.all {
      let id = page.id
      add(page, .page) { id == "home" ? $0.home : $0.page(id) }
    }
    return planned
  }

  /// Pictures that records and bodies show to the public; a portrait only while consent covers it.
  static func shownPictures(_ programme: Programme, _ bodies: Bodies?) -> Set<String> {
    let today = programme.today
    var shown = bodies?.pictures ?? []
    for community in programme.communities.all {
      if let photo = community.photo { shown.insert(photo.value) }
    }
    for lawyer in programme.lawyers.all where lawyer.standing(on: today) == .open {
      if let photo = lawyer.photo.shown(on: .page, by: lawyer.consent, today: today) { shown.insert(photo) }
    }
    for bulletin in programme.bulletins.all where bulletin.isPublished(on: today) {
      if let photo = bulletin.photo { shown.insert(photo.value) }
    }
    return shown
  }
}

extension Programme {
  /// Portraits that no consent covers today. A picture that another lawyer shows too is none of them.
  fileprivate var withheldPortraits: Set<String> {
    var shown: Set<String> = []
    for lawyer in lawyers.all where lawyer.standing(on: today) == .open {
      if let photo = lawyer.photo.shown(on: .page, by: lawyer.consent, today: today) { shown.insert(photo) }
    }
    return portraits.subtracting(shown)
  }
}

extension SitePlan {
  /// The model that a page's layout is rendered with; nil for what is no page of HTML.
  public func model(of page: PlannedPage) -> (any TemplateModel)? { builder(of: page)?.model(of: page.kind) }

  /// The bytes of a file that has no layout, such as a feed or a calendar.
  public func file(of page: PlannedPage) -> [UInt8] {
    guard let builder = builder(of: page) else { return [] }
    let programme = builder.programme
    switch page.kind {
    case .officeCalendar(let index): return builder.officeCalendar(programme.communities.all[index])
    case .officeContact(let index): return builder.officeContact(programme.communities.all[index])
    case .officeData(let index): return builder.officeData(programme.communities.all[index])
    case .feed: return builder.feed(titled: programme.site.title.value, alternate: builder.addresses.home)
    case .bulletinsFeed:
      return builder.feed(
        titled: programme.site.title.value + builder.wording.pick("：工作简报", ": bulletins"),
        alternate: builder.addresses.bulletins())
    case .robots:
      return Array("User-agent: *\nAllow: /\n\nSitemap: \(builder.linker.url(Addresses.sitemap))\n".utf8)
    case .sitemap: return sitemap.main(builder.linker)
    case .sitemapPart(let number): return sitemap.part(number, builder.linker)
    default: return []
    }
  }

  private func builder(of page: PlannedPage) -> PageBuilder? {
    contexts[page.language].map { PageBuilder($0, at: page.address) }
  }
}
