import Foundation
import Testing

@testable import Publishing

/// Ends builds before each operation on the output, by a kill and by an error, and sees that the next one, of the same
/// sources or of others, comes to what a build from nothing comes to.
///
/// `MENPAI_KILLS=20000 swift test --filter EveryOperationTests` draws more sequences, `MENPAI_SEED=7` others.
@Suite struct EveryOperationTests {
  private static let one: SmallSite = [
    "index.html": "home\n> a/index.html\n> site.1.css\n> feed.xml\n> gone/index.html\n> x",
    "a/index.html": "tel 81230001\n> a/office.json\n> index.html", "a/office.json": "{1}",
    "gone/index.html": "gone\n> gone/office.json\n> a/index.html", "gone/office.json": "{2}",
    "site.1.css": "css 1", "feed.xml": "feed", "x": "a file",
  ]
  private static let two: SmallSite = [
    "index.html": "home\n> a/index.html\n> site.2.css\n> feed.xml\n> new/index.html\n> x/y.html\n> top.html",
    "a/index.html": "tel 81230002\n> a/office.json\n> new/index.html", "a/office.json": "{3}",
    "new/index.html": "new\n> new/office.json\n> new/er/index.html\n> top.html", "new/office.json": "{4}",
    "new/er/index.html": "newer\n> site.2.css\n> a/more/index.html", "a/more/index.html": "more",
    "site.2.css": "css 2", "feed.xml": "feed\n> new/index.html", "x/y.html": "in a folder", "top.html": "top",
    "data/1.csv": "1",
  ]
  private static let three: SmallSite = [
    "index.html": "home\n> gone/index.html\n> site.2.css", "gone/index.html": "back\n> new/er/index.html",
    "new/er/index.html": "newer\n> site.2.css", "site.2.css": "css 2", "x/y.html": "in another folder",
  ]
  private static let sites = [[:], one, two, three]

  @Test func whereverABuildEndsTheNextOneMendsIt() throws {
    var tally = Tally()
    let clean = try Self.sites.map { $0.isEmpty ? [:] : try SmallBuilds.clean($0) }
    for (old, new) in [(0, 1), (0, 2), (1, 2), (2, 1), (2, 3), (3, 1)] {
      for verdict in [OutputCoordinator.Verdict.kill, .fail(EIO)] {
        for then in [1, 2, 3] {
          var place = 0
          while true {
            let interruption = Interruption(at: place, verdict)
            let builds = try SmallBuilds()
            if old > 0 { try builds.build(Self.sites[old]) }
            _ = try? builds.build(Self.sites[new], gate: interruption.gate)
            guard interruption.hasHappened else { break }
            let name = "\(old) → \(new), \(verdict) at \(place), → \(then)"
            tally.expect(builds.torn(between: Self.sites[old], and: Self.sites[new]), name)
            // Where a folder takes a file's place nothing can stand there for a moment.
            tally.expect(
              builds.dangling(between: Self.sites[old], and: Self.sites[new]).filter {
                !$0.contains(" names x")
              },
              name)
            tally.cases += 1
            try builds.build(Self.sites[then])
            tally.expect(difference(builds.files(), clean[then]), name)
            place += 1
          }
        }
      }
    }
    tally.report("after a build that ended at an operation")
    #expect(tally.cases > 300)
  }

  /// Any number of builds one after the other, most of them ended somewhere; each that goes through is as from nothing.
  @Test func wholeSequencesOfInterruptionsAreMended() throws {
    let environment = ProcessInfo.processInfo.environment
    let count = environment["MENPAI_KILLS"].flatMap { Int($0) } ?? 60
    var random = Draw(state: environment["MENPAI_SEED"].flatMap { UInt64($0) } ?? 1)
    let clean = try Self.sites.map { $0.isEmpty ? [:] : try SmallBuilds.clean($0) }
    var tally = Tally()
    for number in 0..<count {
      let builds = try SmallBuilds()
      var story = "sequence \(number):"
      for _ in 0..<8 {
        let site = random.below(3) + 1
        guard random.below(3) > 0 else {
          story += " \(site)"
          try builds.build(Self.sites[site])
          tally.expect(difference(builds.files(), clean[site]), story)
          continue
        }
        let place = random.below(45)
        let verdict = random.below(2) == 0 ? OutputCoordinator.Verdict.kill : .fail(ENOSPC)
        story += " \(site)×\(place)"
        _ = try? builds.build(Self.sites[site], gate: Interruption(at: place, verdict).gate)
        tally.cases += 1
        if random.below(4) == 0 { unlink(builds.box.output + "/a/index.html") }
      }
      try builds.build(Self.sites[1])
      tally.expect(difference(builds.files(), clean[1]), story + " 1")
    }
    tally.report("in sequences of builds")
  }

  private func difference(_ files: [String: String], _ clean: [String: String]) -> [String] {
    Set(files.keys).union(clean.keys).filter { files[$0] != clean[$0] }.sorted()
  }
}

/// What came of many cases.
private struct Tally {
  var cases = 0
  var flaws: [String] = []

  mutating func expect(_ found: [String], _ name: String) {
    if !found.isEmpty { flaws.append("\(name): \(found.joined(separator: ", "))") }
  }

  /// One line for whoever reads the log, and the first flaws.
  func report(_ what: String) {
    print("\(cases) interruptions \(what): \(flaws.count) flaws")
    for flaw in flaws.prefix(20) { Issue.record("\(flaw)") }
  }
}

/// The same numbers for the same seed (SplitMix64).
private struct Draw {
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ mixed >> 31) % UInt64(bound))
  }
}
