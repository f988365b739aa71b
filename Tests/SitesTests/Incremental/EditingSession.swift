import Diagnostics
import Foundation
import Programme
import Testing
import Workers

@testable import Publishing

/// A site that is edited and built over and over, each time beside a build from nothing.
struct EditingSession {
  /// What came of one edit.
  struct Step {
    let done: String
    let hasErrors: Bool
    /// What an incremental build got wrong.
    let flaws: [String]
  }

  /// How the site is built, apart from its files.
  private struct Circumstances {
    var today = Day(number: 0)
    var isPortable = false
    var isStrict = false
    var checksPrivate = false
    var isPrinting = false
  }

  /// Whether cards and notices are among what is built and edited.
  private let prints: Bool
  private var edits: SiteEdits
  private let folder: EditedFolder
  private var site: EditedSite
  private var circumstances = Circumstances()
  /// The last state that could be published, to which a mend goes back.
  private var sound: (site: EditedSite, circumstances: Circumstances)
  private var isBroken = false
  private var before: OutputSnapshot
  private var output: String { folder.root + "/public" }
  private var clean: String { folder.root + "/clean" }

  init(seed: UInt64, prints: Bool = false) throws {
    self.prints = prints
    edits = SiteEdits(seed: seed)
    folder = try EditedFolder()
    site = try EditedSite(
      reading: Fixture.site("sound").folder, publicFolders: Programme.publicTypes.map { $0.type.folder },
      privateFolders: Programme.privateTypes.map { $0.type.folder })
    for name in ["plain", "other"] {
      for (path, text) in TellAllTheme.files(named: name) {
        site.files["themes/\(name)/\(path)"] = Array(text.utf8)
      }
      for (path, text) in prints ? TellAllPrints.files : [:] {
        site.files["themes/\(name)/\(path)"] = Array(text.utf8)
      }
    }
    site.files["themes/leaf/theme.yaml"] = Array("name: leaf\nextends: other\n".utf8)
    site.files["themes/leaf/assets/style.css"] = Array("body { color: black; }\n".utf8)
    site.files["themes/other/partials/foot.mustache"] = Array("<footer>{{strings.farewell}}!</footer>\n".utf8)
    let index = try #require(site.indices(in: "site").first)
    site.records[index].fields["theme"] = "plain"
    // A second language doubles the drawing and nothing else; an edit may add it.
    site.records[index].fields["languages"] = prints ? ["zh-CN"] : ["zh-CN", "en"]
    circumstances.isPrinting = prints
    circumstances.today = try #require(Day("2026-11-23"))
    sound = (site, circumstances)
    before = try OutputSnapshot(folder.root + "/public")
  }

  /// Makes one edit and builds.
  mutating func step() throws -> Step {
    var done = change()
    try folder.lay(site.tree, &edits.random)
    var isTouched = false
    if !isBroken, edits.random.happens(8) {
      done = try folder.touch(&edits.random)
      isTouched = true
    }
    let report = try SiteBuild.run(options(output))
    let reference = try cleanReport()
    var flaws = difference(report, reference)
    let after = try OutputSnapshot(output)
    if report.hasErrors {
      if after != before { flaws.append("errors, and yet the output changed") }
    } else {
      flaws += try differences(after, OutputSnapshot(clean))
      flaws += after.rewritten(since: before).map { "\($0) was written again with the same bytes" }
      if edits.random.happens(30) { flaws += try repeated(report, after) }
      sound = (site, circumstances)
    }
    isBroken = report.hasErrors
    before = after
    _ = isTouched
    return Step(done: done, hasErrors: report.hasErrors, flaws: flaws)
  }

  private mutating func change() -> String {
    if isBroken, edits.random.happens(75) {
      (site, circumstances) = sound
      return "mended"
    }
    if prints, edits.random.happens(60) { return changePrints() }
    guard edits.random.happens(14) else { return edits.edit(&site) }
    switch edits.random.number(0...5) {
    case 0:
      circumstances.isPortable.toggle()
      return "portable: \(circumstances.isPortable)"
    case 1:
      circumstances.checksPrivate.toggle()
      return "private: \(circumstances.checksPrivate)"
    default:
      let days = edits.random.pick([1, 1, 2, 7, 8, 30, 90, -30, -60, 400, -400]) ?? 1
      circumstances.today = circumstances.today + days
      return "today is \(circumstances.today.iso)"
    }
  }
}

extension EditingSession {
  private mutating func changePrints() -> String {
    // Off for a build, most often, and then on again.
    guard edits.random.happens(circumstances.isPrinting ? 6 : 60) else { return edits.editPrints(&site) }
    circumstances.isPrinting.toggle()
    return "printing: \(circumstances.isPrinting)"
  }

  private func options(_ output: String) -> BuildOptions {
    let day = circumstances.today
    var options = BuildOptions(site: folder.site, output: output) { zone in
      zone.map { TimeZone(identifier: $0) != nil } ?? true ? day : nil
    }
    // An edit may give the site another address.
    options.adoptsFolder = true
    options.isPortable = circumstances.isPortable
    options.isStrict = circumstances.isStrict
    options.isPrinting = circumstances.isPrinting
    options.privateFolder = circumstances.checksPrivate ? "private" : nil
    return options
  }

  /// A build of the same site from nothing: no cache, no output. The cache of the other builds stays as it was.
  private func cleanReport() throws -> BuildReport {
    let files = FileManager.default
    let (cache, aside) = (folder.site + "/.menpai", folder.root + "/aside")
    try files.moveItem(atPath: cache, toPath: aside)
    if files.fileExists(atPath: clean) { try files.removeItem(atPath: clean) }
    defer {
      try? files.removeItem(atPath: cache)
      try? files.moveItem(atPath: aside, toPath: cache)
    }
    return try SiteBuild.run(options(clean))
  }

  /// A build after which nothing was touched says the same and does nothing.
  private func repeated(_ report: BuildReport, _ published: OutputSnapshot) throws -> [String] {
    let again = try SiteBuild.run(options(output))
    var flaws = difference(again, report)
    if again.causes != [] { flaws.append("a second build found \(again.causes)") }
    if try OutputSnapshot(output) != published { flaws.append("a second build changed the output") }
    let files = (report.outcome?.written ?? 0) + (report.outcome?.unchanged ?? 0)
    if again.outcome?.unchanged != files || again.outcome?.written != 0 {
      flaws.append("a second build counted \(again.outcome?.unchanged ?? 0) files of \(files)")
    }
    return flaws
  }

  private func difference(_ one: BuildReport, _ other: BuildReport) -> [String] {
    var flaws: [String] = []
    if one.records != other.records || one.pages != other.pages {
      flaws.append("\(one.records) records and \(one.pages) pages, not \(other.records) and \(other.pages)")
    }
    if one.findings != other.findings { flaws.append("the findings differ") }
    let texts = [one, other].map { report in
      Outcome(report, output: output).printed(as: .text)
    }
    if texts[0] != texts[1] { flaws.append("printed as\n\(texts[0])\nnot as\n\(texts[1])") }
    return flaws
  }

  private func differences(_ one: OutputSnapshot, _ other: OutputSnapshot) -> [String] {
    let (mine, clean) = (one.bytes, other.bytes)
    let paths = Set(mine.keys).union(clean.keys)
    return paths.filter { mine[$0] != clean[$0] }.sorted().map { path in
      switch (mine[path], clean[path]) {
      case (nil, _): "\(path) is missing"
      case (_, nil): "\(path) should not be there"
      case (let mine?, let clean?): "\(path) differs: \(firstDifference(mine, clean))"
      }
    }
  }

  private func firstDifference(_ mine: [UInt8], _ clean: [UInt8]) -> String {
    let start = max(0, zip(mine, clean).prefix { $0 == $1 }.count - 40)
    func part(_ bytes: [UInt8]) -> String {
      String(decoding: bytes.dropFirst(start).prefix(120), as: UTF8.self)
    }
    return "…\(part(mine))… instead of …\(part(clean))…"
  }
}
