import Glibc
import Synchronization
import Testing
import Workers

@testable import Publishing

@Suite struct InterruptionTests {
  private static let old = [
    "index.html": "home", "a/index.html": "one", "gone/index.html": "gone", "x": "file",
  ]
  private static let new = [
    "index.html": "home 2", "a/index.html": "one", "b/index.html": "new", "x/y": "deep",
  ]

  /// Lets this many steps happen and ends the build before the next.
  private static func gate(after limit: Int) -> OutputEvents.Gate {
    let steps = Mutex(0)
    return { _ in
      steps.withLock {
        $0 += 1
        return $0 <= limit
      }
    }
  }

  @Test(arguments: 0..<14)
  func killedAnywhereTheNextBuildCompletesIt(steps: Int) throws {
    let box = try Sandbox()
    try box.publish(Self.old)
    box.put("mine", at: "foreign.txt")
    _ = try? box.publish(Self.new, gate: Self.gate(after: steps))
    for (address, text) in Self.old where box.text(at: address) != nil {
      #expect([text, Self.new[address]].contains(box.text(at: address)), "\(address) is whole")
    }
    try box.publish(Self.new)
    #expect(
      box.listing() == ["a/", "a/index.html", "b/", "b/index.html", "foreign.txt", "index.html", "x/", "x/y"])
    for (address, text) in Self.new { #expect(box.text(at: address) == text) }
  }

  @Test(arguments: 0..<14)
  func killedAnywhereAnOlderPlanStillLeavesNothingBehind(steps: Int) throws {
    let box = try Sandbox()
    try box.publish(Self.old)
    _ = try? box.publish(Self.new, gate: Self.gate(after: steps))
    _ = try? box.publish(["other/index.html": "o"], gate: Self.gate(after: 2))
    try box.publish(["index.html": "home"])
    #expect(box.listing() == ["index.html"])
  }

  /// Pages of the same size, so that only their bytes tell them apart.
  @Test(arguments: 0..<14)
  func killedAnywhereAndTakenBackTheOldStateStandsAgain(steps: Int) throws {
    let old = ["index.html": "tel 11", "a/index.html": "tel 12", "b": "tel 13"]
    let box = try Sandbox()
    try box.publish(old)
    _ = try? box.publish(
      old.mapValues { $0 + "9" }.mapValues { String($0.suffix(6)) }, gate: Self.gate(after: steps))
    try box.publish(old)
    for (address, text) in old { #expect(box.text(at: address) == text) }
    #expect(box.listing() == ["a/", "a/index.html", "b", "index.html"])
  }

  @Test func aForeignFileThatAKilledBuildNeverReachedIsKept() throws {
    let box = try Sandbox()
    mkdir(box.output, 0o777)
    box.put("mine", at: "z.html")
    #expect(throws: OutputError.self) {
      try box.publish(["a.html": "a", "z.html": "z"], gate: Self.gate(after: 3))
    }
    try box.publish(["a.html": "a"])
    #expect(box.text(at: "z.html") == "mine")
  }

  @Test func anErrorInOneThreadStopsTheOthers() throws {
    let box = try Sandbox()
    mkdir(box.output, 0o777)
    mkdir(box.output + "/f000", 0o777)
    let files = (0..<1000).map { PlannedFile($0 == 0 ? "f000" : "g\($0)", .pages) }
    #expect(throws: OutputError(.replaceFile, box.output + "/f000", .obstacle(.folder), state: .untouched)) {
      try box.folder().publish(files, workers: Workers(count: 1)) { _, bytes in bytes += "x".utf8 }
    }
    #expect(box.listing() == ["f000/"])
  }
}
