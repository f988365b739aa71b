import Diagnostics
import Programme
import Templates
import Workers

/// One file of the site: where it lies, and what it shows.
package struct PlannedPage: Sendable {
  package let address: Address
  let kind: any PageKind
  package let language: SiteLanguage

  /// The layout it is rendered with; nil for what is not a page of HTML.
  package var layout: Layout? { type(of: kind).layout }
  /// What the publishing stage draws for a file that this module has no bytes for.
  package var printed: PrintedFile? { kind.printed }
  /// The piece that a page of HTML shows drawn, as it is printed, and whose it is.
  package var drawnPiece: (kind: PrintKind, community: Int)? { kind.drawnPiece }
}

/// Everything that a site consists of, before a byte of it is made.
package struct SitePlan: Sendable {
  /// In the order of their addresses.
  package let pages: [PlannedPage]
  /// Who publishes at which address.
  package let table: AddressTable
  package let findings: [Finding]
  /// Pictures that some page shows whole, as records name them.
  package let pictures: [String]
  /// Pictures that some page shows as a person's portrait, likewise.
  package let portraits: [String]
  let city: SiteIndex
  let pieceDigests: PieceDigests

  /// - Parameters:
  ///   - words: what the theme says in each of the site's languages.
  ///   - pictures: every picture that a page may show, as it will be published.
  ///   - leftOut: pictures that are there and cannot be shown; links to them need no finding of their own.
  ///   - anchors: the ids that each layout writes itself, for links to them.
  package init(
    _ programme: Programme, words: [SiteLanguage: Wording], options: SiteSettings = SiteSettings(),
    pictures: [String: PublishedPicture] = [:],
    leftOut: Set<String> = [], anchors: [Layout: Set<String>] = [:], workers: Workers = Workers()
  ) {
    let portraits = programme.shownPortraits
    let withheld = programme.portraits.subtracting(portraits)
    let pictures = withheld.isEmpty ? pictures : pictures.filter { !withheld.contains($0.key) }
    let languages = programme.site.languages
    let related = RelatedBulletins(programme)
    let (router, (roster, files)) = workers.both {
      Router(programme, options, related: related, languages: languages)
    } _: {
      (RecordIndex(programme, pictures: pictures, workers: workers), RecordFiles(programme))
    }
    pages = router.pages
    let links = LinkTargets(
      programme, table: router.table, pages: pages, files: files, events: roster.events,
      pictures: pictures, withheld: withheld.union(leftOut), isPortable: options.isPortable)
    let shared = SharedFacts(programme)
    let wordings = languages.map { words[$0] ?? Wording($0, chain: [$0]) { _ in nil } }
    let contexts = wordings.map {
      SiteContext(programme, options: options, $0, wordings, shared)
    }
    let bodies = RenderedBodies(
      SitePlan.bodies(programme, related, roster), languages: languages, links: links,
      anchors: anchors, places: { roster.events.anchors(programme, $0) }, contexts: contexts,
      workers: workers)
    city = SiteIndex(
      programme, roster, router: router, bodies: bodies, pictures: pictures, contexts: contexts)
    pieceDigests = PieceDigests(count: programme.communities.all.count)
    table = router.table
    findings = router.table.findings + router.findings + bodies.findings + links.findingsOfFields
    self.pictures = SitePlan.shownPictures(programme, bodies).subtracting(withheld).sorted()
    self.portraits = portraits.subtracting(withheld).sorted()
  }

  private static func bodies(
    _ programme: Programme, _ related: RelatedBulletins, _ roster: RecordIndex
  ) -> [PlannedBody] {
    let events = roster.events
    var planned: [PlannedBody] = []
    func add(
      _ record: some RecordModel, _ kind: any PageKind.Type, isShown: Bool = true, idPrefix: String = "",
      figures: AnnualFigures? = nil,
      _ address: @escaping @Sendable (Addresses) -> Address
    ) {
      guard let body = record.record.body else { return }
      planned.append(
        PlannedBody(
          body: body, layout: kind.layout, isShown: isShown, figures: figures, address: address,
          idPrefix: idPrefix
        ))
    }
    for community in programme.communities.all where community.successor == nil {
      let id = community.id
      add(community, OfficePageKind.self) { $0.community(id) }
    }
    for lawyer in programme.lawyers.all where lawyer.standing(on: programme.today) != .withdrawn {
      let id = lawyer.id
      add(lawyer, LawyerPageKind.self) { $0.lawyer(id) }
    }
    for bulletin in programme.bulletins.all {
      let id = bulletin.id
      add(bulletin, BulletinPageKind.self, isShown: bulletin.isPublished(on: programme.today)) {
        $0.bulletin(id)
      }
    }
    for (position, event) in programme.events.all.enumerated() {
      let place = { @Sendable addresses in events.address(of: event, addresses) }
      let kind: any PageKind.Type = events.isPast(event) ? EventMonthPageKind.self : EventsPageKind.self
      add(
        event, kind, isShown: place(Addresses(language: .main)) != nil,
        idPrefix: events.name(of: position) + "_"
      ) { place($0) ?? $0.events }
    }
    for annual in programme.annuals.all {
      let year = annual.year.value
      add(
        annual, AnnualPageKind.self, isShown: annual.isPublished(on: programme.today),
        figures: AnnualFigures(annual, roster)
      ) { $0.annual(of: year) }
    }
    for page in programme.pages.all {
      let id = page.id
      add(page, TextPageKind.self) { id == "home" ? $0.home : $0.page(id) }
    }
    return planned
  }

  /// Pictures other than portraits that records and bodies show to the public.
  private static func shownPictures(_ programme: Programme, _ bodies: RenderedBodies) -> Set<String> {
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
  package func maker() -> PageRenderer { PageRenderer(self) }

  func builder(of page: PlannedPage) -> PageBuilder { city.builder(at: page.address, in: page.language) }

  /// The districts of the site, in the order of its records; a page's district is a position among them.
  package var districtIDs: [String] { city.programme.districts.all.map(\.id) }

  /// Position of the district that a page belongs to; nil for what belongs to the site as a whole.
  package func district(of page: PlannedPage) -> Int? { page.kind.district(in: city.programme) }
}
