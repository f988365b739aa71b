import Foundation
import Synchronization
import Testing
import Workers

@testable import Publishing

/// Whole builds of a site that end anywhere while they publish: the next one, of the same sources or of others, comes to
/// what a build from nothing comes to, and no page that stays ever names what is not there.
///
/// `MENPAI_KILLS=1 swift test --filter EndedBuildTests` tries every operation with errors as well as kills.
@Suite struct EndedBuildTests {
  private static let isThorough = ProcessInfo.processInfo.environment["MENPAI_KILLS"] != nil
  private static let lawyer = "content/lawyers/he-qing.yaml"
  private static let city = Fixture.site("minimal")
    .editing("content/pages/old.md", .write("---\ntitle: 旧页\nmenu: 1\n---\n\n旧。\n"))

  /// What differs from the city.
  private static let states: [[String: Edit]] = [
    [:],
    [
      lawyer: .replace("81230005", by: "81230009"), "content/pages/old.md": .removeFile,
      "content/pages/new.md": .write("---\ntitle: 新页\nmenu: 1\n---\n\n新。\n"),
    ],
    [
      lawyer: .replace("name: 何清", by: "name: 何晴"),
      "content/pages/other.md": .write("---\ntitle: 另一页\nmenu: 1\n---\n\n见[旧页](page:old)。\n"),
    ],
  ]

  /// For each state, what stands in the files that differ.
  private static let sources = Result {
    try states.map { state in
      let workshop = try city.unfold()
      var files: [String: Data?] = [:]
      for file in Set(states.flatMap(\.keys)) {
        if let edit = state[file] { try workshop.edit(file, edit) }
        files[file] = .some(FileManager.default.contents(atPath: workshop.site + "/" + file))
      }
      return files
    }
  }

  @Test(arguments: [OutputCoordinator.Verdict.kill, .fail(EIO)])
  func theNextBuildMendsWhatAnEndedOneLeft(verdict: OutputCoordinator.Verdict) throws {
    let clean = try Self.states.indices.map { state in
      let workshop = try Self.city.unfold()
      try lay(state, in: workshop)
      return try workshop.build { $0.jobs(1) }.files()
    }
    let workshop = try Self.city.unfold()
    try run(workshop)
    var (cases, published, flaws) = (0, 0, [String]())
    var place = 0
    while true {
      let then = [0, 2][cases % 2]
      let interruption = Interruption(at: place, verdict)
      try lay(1, in: workshop)
      _ = try? run(workshop, interruption.gate)
      let name = "\(published) → 1, \(verdict) at \(place), → \(then)"
      if interruption.hasHappened {
        cases += 1
        flaws += try dangling(in: workshop, clean[published], clean[1]).map { "\(name): \($0)" }
      }
      try lay(then, in: workshop)
      try run(workshop)
      flaws += try differences(in: workshop, clean[then]).map { "\(name): \($0)" }
      published = then
      guard interruption.hasHappened else { break }
      place += Self.isThorough || verdict == .kill ? 1 : 4
    }
    print("\(cases) builds of a site that ended at an operation (\(verdict)): \(flaws.count) flaws")
    #expect(flaws == [])
    #expect(cases > 15)
  }

  @Test func aFirstBuildIsThereWholeOrNotAtAll() throws {
    let clean = try Self.city.build().files()
    var place = 0
    while true {
      let workshop = try Self.city.unfold()
      let interruption = Interruption(at: place, .kill)
      _ = try? run(workshop, interruption.gate)
      let files = try FileTree.read(workshop.path("public"))
      #expect(files.isEmpty || files == clean, "ended at \(place)")
      guard interruption.hasHappened else { break }
      try run(workshop)
      #expect(try differences(in: workshop, clean) == [], "ended at \(place)")
      place += Self.isThorough ? 1 : 9
    }
    #expect(place > 20)
  }

  private func run(_ workshop: Workshop, _ gate: OutputCoordinator.Gate? = nil) throws {
    var options = try Self.city.options(site: workshop.site, output: workshop.path("public"))
    options.workers = Workers(count: 1)
    options.outputGate = gate
    #expect(try !SiteBuild.run(options).hasErrors)
  }

  /// Makes the sources those of a state, whatever they were.
  private func lay(_ state: Int, in workshop: Workshop) throws {
    for (file, wanted) in try Self.sources.get()[state] {
      let place = workshop.site + "/" + file
      guard wanted != FileManager.default.contents(atPath: place) else { continue }
      try? FileManager.default.removeItem(atPath: place)
      try wanted?.write(to: URL(fileURLWithPath: place))
    }
  }

  private func differences(in workshop: Workshop, _ clean: [String: [UInt8]]) throws -> [String] {
    let files = try FileTree.read(workshop.path("public"))
    let own = try FileManager.default.contentsOfDirectory(atPath: workshop.path("public"))
      .filter { $0.hasPrefix(".") && $0 != Manifest.fileName }
    let beside = try FileManager.default.contentsOfDirectory(atPath: workshop.path("")).filter {
      $0.hasPrefix(".")
    }
    return Set(files.keys).union(clean.keys).filter { files[$0] != clean[$0] }.sorted() + own + beside
  }

  /// Links that lead nowhere, on pages that both states have.
  private func dangling(
    in workshop: Workshop, _ old: [String: [UInt8]], _ new: [String: [UInt8]]
  ) throws -> [String] {
    let files = try FileTree.read(workshop.path("public")).pages
    return try Crawl(files).flaws.filter { flaw in
      let page = String(flaw.prefix { $0 != ":" })
      return flaw.hasSuffix(" leads nowhere") && old[page] != nil && new[page] != nil
    }
  }
}

/// Ends or fails a build before one of its operations.
private final class Interruption: Sendable {
  private let count = Mutex(0)
  private let place: Int
  private let verdict: OutputCoordinator.Verdict

  init(at place: Int, _ verdict: OutputCoordinator.Verdict) {
    self.place = place
    self.verdict = verdict
  }

  var gate: OutputCoordinator.Gate {
    { [self] _ in
      count.withLock { count in
        count += 1
        return count - 1 == place ? verdict : .proceed
      }
    }
  }

  /// Whether the build came so far.
  var hasHappened: Bool { count.withLock { $0 > place } }
}
