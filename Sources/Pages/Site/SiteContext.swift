import Bytes
import Charts
import Diagnostics
import Programme
import Templates

/// How the site is to be made, apart from what its records say.
package struct SiteSettings: Sendable {
  /// Links name `index.html`, so that the site works from a disk.
  package var isPortable: Bool
  /// Cards and notices are published as files for the printer. Without them their pages stay, in plain HTML.
  package var prints: Bool
  /// The theme's print layouts, in the order in which the print page presents them; used only if `prints`.
  package var designs: [PrintDesign]

  package init(isPortable: Bool = false, prints: Bool = false, designs: [PrintDesign] = []) {
    self.isPortable = isPortable
    self.prints = prints
    self.designs = prints ? designs : []
  }
}

/// What all pages of one language share, whatever record they are about: the site's own facts, the day, the calendar.
///
/// A class only so that every planned page can share it; it never changes after it is made.
final class SiteContext: Sendable {
  let site: Site
  let today: Day
  let options: SiteSettings
  let wording: Wording
  let addresses: Addresses
  /// Of each of the site's languages, in their order.
  let wordings: [Wording]
  let frames: SharedFrames
  private let url: SiteURL
  /// Differs whenever anything differs that pages take from here.
  let digest: UInt64
  private let shared: SharedFacts

  init(
    _ programme: Programme, options: SiteSettings, _ wording: Wording, _ wordings: [Wording],
    _ shared: SharedFacts
  ) {
    site = programme.site
    today = programme.today
    self.options = options
    self.wording = wording
    self.wordings = wordings
    addresses = Addresses(language: wording.language)
    self.shared = shared
    url = SiteURL(programme.site.url.value)
    frames = SharedFrames(
      programme.site, at: url, wording, addresses, today: programme.today, isPortable: options.isPortable)
    var digest = Digest()
    digest.add(wording.language.tag)
    for wording in wordings { digest.add(wording.digest) }
    digest.add(site.record.digest)
    digest.add(Int(today.number))
    digest.add(options.isPortable ? 1 : 0)
    digest.add(programme.holidays.digest)
    digest.add(options.prints ? 1 : 0)
    for design in options.designs { digest.add(design, wording) }
    for entry in shared.menu {
      digest.add(entry.title)
      digest.add(entry.slug)
    }
    self.digest = digest.value
  }

  var calendar: WorkCalendar { shared.calendar }
  var menu: [MenuEntry] { shared.menu }
  var language: SiteLanguage { wording.language }
  /// In which running text of the records is written.
  var mainWording: Wording { wordings.first ?? wording }

  func linker(from address: Address) -> Linker {
    let isShownAnywhere = address == addresses.notFound && !options.isPortable
    return Linker(
      depth: isShownAnywhere ? nil : address.depth, site: url, isPortable: options.isPortable)
  }

  /// The last day that a page looks ahead to for changes: this day and the next six.
  var weekEnd: Day { today + 6 }
}

extension Digest {
  fileprivate mutating func add(_ design: PrintDesign, _ wording: Wording) {
    for text in [design.name, design.piece.rawValue, wording.title(of: design)] + design.sides { add(text) }
    add(design.width.bitPattern)
    add(design.height.bitPattern)
  }
}

/// A page of the site's own that stands in the menu.
struct MenuEntry: Sendable {
  let title: String
  let slug: String
}

/// What is worked out once and is the same in every language.
struct SharedFacts: Sendable {
  let calendar: WorkCalendar
  let menu: [MenuEntry]

  init(_ programme: Programme) {
    calendar = WorkCalendar(programme.holidays)
    menu = programme.pages.all.filter { $0.menu != nil && $0.id != "home" }
      .sorted { ($0.menu?.value ?? 0, $0.id) < ($1.menu?.value ?? 0, $1.id) }
      .map { MenuEntry(title: $0.title.value, slug: $0.id) }
  }
}
