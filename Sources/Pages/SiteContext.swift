import Diagnostics
import Programme
import Templates

/// A picture as it is published: stripped of its metadata, under a name that holds its content's hash.
public struct PublishedPicture: Hashable, Sendable {
  public let address: Address
  /// In pixels.
  public let width: Int
  public let height: Int

  public init(address: Address, width: Int, height: Int) {
    self.address = address
    self.width = width
    self.height = height
  }
}

/// How the site is to be made, apart from what its records say.
public struct SiteOptions: Sendable {
  /// Links name `index.html`, so that the site works from a disk.
  public var isPortable: Bool

  public init(isPortable: Bool = false) { self.isPortable = isPortable }
}

/// Everything that the pages of one language are made from.
///
/// A class only so that every planned page can share it; it never changes after it is made.
final class SiteContext: Sendable {
  let programme: Programme
  let directory: Directory
  let options: SiteOptions
  let wording: Wording
  let addresses: Addresses
  let languages: [Language]
  let pictures: [String: PublishedPicture]
  let bodies: Bodies
  let related: RelatedBulletins
  let frames: SharedFrames
  private let shared: SharedFacts

  init(
    programme: Programme, directory: Directory, options: SiteOptions, language: Language,
    pictures: [String: PublishedPicture], bodies: Bodies, related: RelatedBulletins, shared: SharedFacts
  ) {
    self.programme = programme
    self.directory = directory
    self.options = options
    wording = Wording(language)
    addresses = Addresses(language: language)
    languages = programme.site.languages.map { $0 == .chinese ? .chinese : .english }
    self.pictures = pictures
    self.bodies = bodies
    self.related = related
    self.shared = shared
    frames = SharedFrames(
      programme.site, wording, addresses, today: programme.today, isPortable: options.isPortable)
  }

  var calendar: WorkCalendar { shared.calendar }
  var pinyin: Pinyin { shared.readings.pinyin }
  var offices: NearestOffices { shared.offices }
  var figures: SiteFigures { shared.figures }
  var changes: [WeekChange] { shared.changes }
  var menu: [MenuEntry] { shared.menu }
  var today: Day { programme.today }
  var site: Site { programme.site }
  var language: Language { wording.language }

  /// The last day that a page looks ahead to for changes: this day and the next six.
  var weekEnd: Day { today + 6 }
}

/// A page of the site's own that stands in the menu.
struct MenuEntry: Sendable {
  let title: String
  let slug: String
}

/// What is worked out once and is the same in every language.
struct SharedFacts: Sendable {
  let calendar: WorkCalendar
  let readings: NameReadings
  let offices: NearestOffices
  let figures: SiteFigures
  let changes: [WeekChange]
  let menu: [MenuEntry]

  init(_ programme: Programme, _ directory: Directory) {
    calendar = WorkCalendar(programme.holidays)
    readings = NameReadings(programme)
    offices = NearestOffices(programme, directory)
    figures = SiteFigures(directory)
    changes = WeekChange.all(directory)
    menu = programme.pages.all.filter { $0.menu != nil && $0.id != "home" }
      .sorted { ($0.menu?.value ?? 0, $0.id) < ($1.menu?.value ?? 0, $1.id) }
      .map { MenuEntry(title: $0.title.value, slug: $0.id) }
  }
}

/// Which published bulletins are about a community, lawyer, firm or district, newest first.
struct RelatedBulletins: Sendable {
  let published: [Bulletin]
  private(set) var communities: [String: [Int]] = [:]
  private(set) var lawyers: [String: [Int]] = [:]
  private(set) var firms: [String: [Int]] = [:]

  init(_ programme: Programme) {
    published = programme.bulletins.all.filter { $0.isPublished(on: programme.today) }.sorted {
      ($0.date.value, $0.number.value, $0.id) > ($1.date.value, $1.number.value, $1.id)
    }
    for (index, bulletin) in published.enumerated() {
      guard let about = bulletin.about?.value else { continue }
      for reference in about.communities?.value ?? [] {
        communities[reference.value.id, default: []].append(index)
      }
      for reference in about.lawyers?.value ?? [] { lawyers[reference.value.id, default: []].append(index) }
      for reference in about.firms?.value ?? [] { firms[reference.value.id, default: []].append(index) }
    }
  }

  func bulletins(_ indices: [Int]?, limit: Int = 3) -> [Bulletin] {
    (indices ?? []).prefix(limit).map { published[$0] }
  }
}
