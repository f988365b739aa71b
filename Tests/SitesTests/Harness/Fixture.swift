import Diagnostics
import Foundation
import Programme
import Publishing
import Testing
import Workers

/// A site to check or build, made step by step: from a folder of Tests/Sites, edited, with these options.
///
/// Every step gives a new fixture; only `check` and `build` touch the disk, in a folder of their own.
struct Fixture: Sendable {
  /// The site's folder under Tests/Sites.
  let name: String
  private(set) var edits: [(file: String, edit: Edit)] = []
  private(set) var today = "2026-11-23"
  private(set) var checksPrivate = false
  private(set) var isPortable = false
  private(set) var isStrict = false
  private(set) var isPrinting = false
  private(set) var isForced = false
  private(set) var part = SitePart.whole
  private(set) var jobs: Int?

  static func site(_ name: String) -> Fixture { Fixture(name: name) }

  func editing(_ file: String, _ edits: Edit...) -> Fixture { editing(file, edits) }

  func editing(_ file: String, _ edits: [Edit]) -> Fixture {
    changed { $0.edits += edits.map { (file, $0) } }
  }

  func today(_ day: String) -> Fixture { changed { $0.today = day } }
  func withPrivate(_ wanted: Bool = true) -> Fixture { changed { $0.checksPrivate = wanted } }
  func portable() -> Fixture { changed { $0.isPortable = true } }
  func strict() -> Fixture { changed { $0.isStrict = true } }
  /// With cards and notices.
  func printing(_ wanted: Bool = true) -> Fixture { changed { $0.isPrinting = wanted } }
  func forced() -> Fixture { changed { $0.isForced = true } }
  func part(_ part: SitePart) -> Fixture { changed { $0.part = part } }
  func jobs(_ count: Int) -> Fixture { changed { $0.jobs = count } }

  func check() throws -> Outcome { try unfold().check() }

  /// Builds the site once; the output is read before its folder goes.
  func build() throws -> Outcome {
    let workshop = try unfold()
    return try workshop.build().keeping(workshop)
  }

  /// Lays the site out in a folder where it can be built, edited and built again.
  func unfold() throws -> Workshop { try Workshop(self) }

  private func changed(_ change: (inout Fixture) -> Void) -> Fixture {
    var copy = self
    change(&copy)
    return copy
  }
}

extension Fixture {
  /// The folder of whole small sites beside the tests.
  static let sites = ((#filePath as NSString).deletingLastPathComponent as NSString)
    .appendingPathComponent("../../Sites")

  var folder: String { Fixture.sites + "/" + name }

  func options(site: String, output: String) throws -> BuildOptions {
    let day = try #require(Day(today))
    var options = BuildOptions(site: site, output: output) { zone in
      zone.map { TimeZone(identifier: $0) != nil } ?? true ? day : nil
    }
    options.isPortable = isPortable
    options.isStrict = isStrict
    options.isPrinting = isPrinting
    options.isForced = isForced
    options.part = part
    options.privateFolder = checksPrivate ? "private" : nil
    if let jobs { options.workers = Workers(count: jobs) }
    return options
  }
}
