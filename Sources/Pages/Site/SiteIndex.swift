import Diagnostics
import Programme
import Templates
import Workers

/// What is worked out once from all records, before it is known which pages there are.
struct RecordIndex: Sendable {
  let directory: Directory
  /// In the order of the lawyers and of the communities.
  let people: [PersonFacts]
  let offices: [OfficeLineFacts]
  let nearest: NearestOffices
  let cards: CardsInForce
  let figures: SiteFigures
  let changes: [WeekChange]
  let events: EventIndex
  let changeBook: ChangeIndex
  let honours: HonourIndex
  let statistics: Statistics

  init(_ programme: Programme, pictures: [String: PublishedPicture], workers: Workers) {
    let directory = Directory(programme, workers: workers)
    let people = workers.each(of: programme.lawyers.all.count) {
      PersonFacts(directory.programme.lawyers.all[$0], directory.programme, pictures)
    }
    self.directory = directory
    self.people = people
    offices = workers.each(of: programme.communities.all.count) {
      OfficeLineFacts(directory.programme.communities.all[$0], directory, people)
    }
    nearest = NearestOffices(programme, directory)
    cards = CardsInForce(programme)
    figures = SiteFigures(directory)
    changes = WeekChange.all(directory, days: 7)
    events = EventIndex(programme)
    changeBook = ChangeIndex(directory, workers: workers)
    honours = HonourIndex(programme)
    statistics = Statistics(directory, workers: workers)
  }

  fileprivate var sample: Int? {
    offices.firstIndex { $0.coverage.isServed && $0.lead?.phone(on: .print) != nil }
      ?? offices.firstIndex { $0.community.isActive }
  }
}

/// Everything that the records say, as pages need it: each record, who belongs to whom, and what was worked out once.
///
/// A class only so that every worker can share it; it never changes after it is made.
final class SiteIndex: Sendable {
  let programme: Programme
  var directory: Directory { roster.directory }
  let pictures: [String: PublishedPicture]
  let bodies: RenderedBodies
  let related: RelatedBulletins
  var nearest: NearestOffices { roster.nearest }
  var cards: CardsInForce { roster.cards }
  var figures: SiteFigures { roster.figures }
  var changes: [WeekChange] { roster.changes }
  var events: EventIndex { roster.events }
  var changeBook: ChangeIndex { roster.changeBook }
  var honours: HonourIndex { roster.honours }
  var statistics: Statistics { roster.statistics }
  let annuals: PublishedAnnuals
  /// Who publishes at which address.
  let table: AddressTable
  let sitemap: Sitemap
  /// Position of the community whose card and notice the print page shows: the first that a lawyer serves whose contact
  /// paper may show, else the first of all; nil for a city without communities, or without print.
  let sample: Int?
  private let roster: RecordIndex
  /// What pages of one language share; the site's first language stands for one that it has not.
  private let contexts: [SiteContext]

  init(
    _ programme: Programme, _ roster: RecordIndex, router: Router, bodies: RenderedBodies,
    pictures: [String: PublishedPicture], contexts: [SiteContext]
  ) {
    self.programme = programme
    self.pictures = pictures
    self.bodies = bodies
    self.contexts = contexts
    self.roster = roster
    related = router.related
    table = router.table
    sitemap = router.sitemap
    annuals = PublishedAnnuals(programme)
    sample = router.options.prints ? roster.sample : nil
  }

  var today: Day { programme.today }
  func context(in language: SiteLanguage) -> SiteContext {
    contexts.first { $0.language == language } ?? contexts[0]
  }

  func builder(at address: Address, in language: SiteLanguage) -> PageBuilder {
    PageBuilder(context(in: language), at: address)
  }

  func person(_ lawyer: Lawyer) -> PersonFacts { roster.people[programme.lawyers.position(of: lawyer)] }
  func office(_ community: Community) -> OfficeLineFacts {
    roster.offices[programme.communities.position(of: community)]
  }
}

extension Workers {
  fileprivate func each<Made: Sendable>(of count: Int, _ make: @Sendable (Int) -> Made) -> [Made] {
    Array(slices(of: count, size: 512) { $0.map(make) }.joined())
  }
}
