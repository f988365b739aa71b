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
  let calendar: WorkCalendar
  let options: SiteOptions
  let wording: Wording
  let addresses: Addresses
  let languages: [Language]
  let pictures: [String: PublishedPicture]
  let bodies: Bodies
  let pinyin: Pinyin
  let related: RelatedBulletins
  let offices: NearestOffices

  init(
    programme: Programme, directory: Directory, calendar: WorkCalendar, options: SiteOptions, language: Language,
    pictures: [String: PublishedPicture], bodies: Bodies, pinyin: Pinyin, related: RelatedBulletins,
    offices: NearestOffices
  ) {
    self.programme = programme
    self.directory = directory
    self.calendar = calendar
    self.options = options
    wording = Wording(language)
    addresses = Addresses(language: language)
    languages = programme.site.languages.map { $0 == .chinese ? .chinese : .english }
    self.pictures = pictures
    self.bodies = bodies
    self.pinyin = pinyin
    self.related = related
    self.offices = offices
  }

  var today: Day { programme.today }
  var site: Site { programme.site }
  var language: Language { wording.language }

  /// The last day that a page looks ahead to for changes: this day and the next six.
  var weekEnd: Day { today + 6 }
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
      for reference in about.communities?.value ?? [] { communities[reference.value.id, default: []].append(index) }
      for reference in about.lawyers?.value ?? [] { lawyers[reference.value.id, default: []].append(index) }
      for reference in about.firms?.value ?? [] { firms[reference.value.id, default: []].append(index) }
    }
  }

  func bulletins(_ indices: [Int]?, limit: Int = 3) -> [Bulletin] { (indices ?? []).prefix(limit).map { published[$0] } }
}
