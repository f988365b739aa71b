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
  /// Pictures that some page shows whole, as records name them.
  public let pictures: [String]
  /// Pictures that some page shows as a person's portrait, likewise.
  public let portraits: [String]
  let city: City
  let sitemap: Sitemap
  /// Position of the community whose card and notice the print page shows; nil for a city without communities.
  let sample: Int?
  let pieceDigests: PieceDigests
  private let contexts: [Language: SiteContext]

  /// - Parameters:
  ///   - pictures: every picture that a page may show, as it will be published.
  ///   - leftOut: pictures that are there and cannot be shown; links to them need no finding of their own.
  ///   - anchors: the ids that each layout writes itself, for links to them.
  public init(
    _ programme: Programme, options: SiteOptions = SiteOptions(), pictures: [String: PublishedPicture] = [:],
    leftOut: Set<String> = [], anchors: [Layout: Set<String>] = [:], workers: Workers = Workers()
  ) {
    let portraits = programme.shownPortraits
    let withheld = programme.portraits.subtracting(portraits)
    let pictures = withheld.isEmpty ? pictures : pictures.filter { !withheld.contains($0.key) }
    let languages: [Language] = programme.site.languages.map { $0 == .chinese ? .chinese : .english }
    let related = RelatedBulletins(programme)
    let (survey, (roster, files)) = workers.both {
      SiteSurvey(programme, options, related: related, languages: languages)
    } _: {
      (Roster(programme, pictures: pictures, workers: workers), RecordFiles(programme))
    }
    pages = survey.pages
    sitemap = survey.sitemap
    let links = LinkTargets(
      programme, table: survey.table, pages: pages, files: files, events: roster.events,
      pictures: pictures, withheld: withheld.union(leftOut), isPortable: options.isPortable)
    let shared = SharedFacts(programme)
    contexts = Dictionary(
      uniqueKeysWithValues: languages.map {
        ($0, SiteContext(programme, options: options, language: $0, shared: shared))
      })
    let bodies = Bodies(
      SitePlan.bodies(programme, related, roster), languages: languages, links: links,
      anchors: anchors, places: { roster.events.anchors(programme, $0) }, contexts: contexts,
      workers: workers)
    city = City(programme, roster, related: related, bodies: bodies, pictures: pictures)
    sample = options.prints ? SitePlan.sample(city) : nil
    pieceDigests = PieceDigests(count: programme.communities.all.count)
    table = survey.table
    findings = survey.table.findings + survey.findings + bodies.findings + links.findingsOfFields
    self.pictures = SitePlan.shownPictures(programme, bodies).subtracting(withheld).sorted()
    self.portraits = portraits.subtracting(withheld).sorted()
  }

  private static func bodies(
    _ programme: Programme, _ related: RelatedBulletins, _ roster: Roster
  ) -> [PlannedBody] {
    let events = roster.events
    var planned: [PlannedBody] = []
    func add(
      _ record: some RecordModel, _ layout: Layout, isShown: Bool = true, idPrefix: String = "",
      figures: AnnualFigures? = nil,
      _ address: @escaping @Sendable (Addresses) -> Address
    ) {
      guard let body = record.record.body else { return }
      planned.append(
        PlannedBody(
          body: body, layout: layout, isShown: isShown, figures: figures, address: address, idPrefix: idPrefix
        ))
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
    for (position, event) in programme.events.all.enumerated() {
      let place = { @Sendable addresses in events.address(of: event, addresses) }
      let layout: Layout = events.isPast(event) ? .eventMonth : .events
      add(
        event, layout, isShown: place(Addresses(language: .chinese)) != nil,
        idPrefix: events.name(of: position) + "_"
      ) { place($0) ?? $0.events }
    }
    for annual in programme.annuals.all {
      let year = annual.year.value
      add(
        annual, .annual, isShown: annual.isPublished(on: programme.today),
        figures: AnnualFigures(annual, roster)
      ) { $0.annual(of: year) }
    }
    for page in programme.pages.all {
      let id = page.id
      add(page, .page) { id == "home" ? $0.home : $0.page(id) }
    }
    return planned
  }

  /// Pictures other than portraits that records and bodies show to the public.
  private static func shownPictures(_ programme: Programme, _ bodies: Bodies) -> Set<String> {
    var shown = bodies.pictures
    for community in programme.communities.all {
      if let photo = community.photo { shown.insert(photo.value) }
    }
    for bulletin in programme.bulletins.all where bulletin.isPublished(on: programme.today) {
      if let photo = bulletin.photo { shown.insert(photo.value) }
    }
    return shown
  }
}

extension Programme {
  /// Portraits that consent covers today; one that another lawyer withholds is shown all the same.
  fileprivate var shownPortraits: Set<String> {
    var shown: Set<String> = []
    for lawyer in lawyers.all where lawyer.standing(on: today) == .open {
      if let photo = lawyer.photo.shown(on: .page, by: lawyer.consent, today: today) { shown.insert(photo) }
    }
    return shown
  }
}

extension SitePlan {
  /// Makes pages on one thread.
  public func maker() -> PageMaker { PageMaker(self) }

  func context(of page: PlannedPage) -> SiteContext? { contexts[page.language] }

  func builder(of page: PlannedPage) -> PageBuilder? { builder(at: page.address, in: page.language) }

  func builder(at address: Address, in language: Language) -> PageBuilder? {
    contexts[language].map { PageBuilder($0, at: address) }
  }
}
