import Diagnostics
import Foundation
import Programme
import Testing
import Workers

@testable import Publishing

/// After every edit, a build that goes by the last one comes to what a build from nothing comes to, byte for byte.
///
/// `MENPAI_EDITS=2000 swift test --filter EditingTests` makes more edits a run, `MENPAI_SEED=7` draws others.
@Suite struct EditingTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let edits = environment["MENPAI_EDITS"].flatMap { Int($0) } ?? 100
  private static let seed = environment["MENPAI_SEED"].flatMap { UInt64($0) } ?? 1

  @Test(arguments: 0..<3)
  func incrementalEqualsClean(run: Int) throws {
    try edit(Self.edits, seed: Self.seed &* 1000 + UInt64(run), prints: false)
  }

  /// The same of cards and notices, of which a build takes longer.
  @Test(arguments: 0..<2)
  func incrementalPrintsEqualClean(run: Int) throws {
    try edit(Self.edits / 4, seed: Self.seed &* 1000 + 500 + UInt64(run), prints: true)
  }

  private func edit(_ count: Int, seed: UInt64, prints: Bool) throws {
    var session = try EditingSession(seed: seed, prints: prints)
    var sound = 0
    for number in 0..<count {
      let step = try session.step()
      if !step.flaws.isEmpty {
        Issue.record("seed \(seed), edit \(number): \(step.done)\n\(step.flaws.joined(separator: "\n"))")
        return
      }
      if !step.hasErrors { sound += 1 }
    }
    // A site that is mostly broken would show little.
    #expect(sound * 2 > count, "seed \(seed): only \(sound) of \(count) builds published anything")
  }
}
