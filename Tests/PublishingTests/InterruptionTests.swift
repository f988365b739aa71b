import Diagnostics
import Glibc
import Synchronization
import Templates
import Testing
import Workers

@testable import Publishing

@Suite struct InterruptionTests {
  @Test func aForeignFileThatAKilledBuildNeverReachedIsKept() throws {
    let box = try Sandbox()
    Glibc.mkdir(box.output, 0o777)
    box.put("mine", at: "z.html")
    #expect(throws: OutputError.self) {
      try box.publish(["a.html": "a", "z.html": "z"]) { $0 == .rename("z.html") ? .kill : .proceed }
    }
    #expect(box.text(at: "a.html") == "a")
    try box.publish(["b.html": "b"])
    #expect(box.text(at: "z.html") == "mine")
    #expect(box.listing() == ["b.html", "z.html"])
  }

  /// It had been overwritten, so what stands there is no longer the user's, and must not stay for good.
  @Test func whatAKilledBuildPutOverAForeignFileGoes() throws {
    let box = try Sandbox()
    Glibc.mkdir(box.output, 0o777)
    box.put("mine", at: "a.html")
    box.put("mine", at: "z.html")
    #expect(throws: OutputError.self) {
      try box.publish(["a.html": "a number", "z.html": "z"]) { $0 == .rename("z.html") ? .kill : .proceed }
    }
    try box.publish(["b.html": "b"])
    #expect(box.listing() == ["b.html", "z.html"])
    #expect(box.text(at: "z.html") == "mine")
  }

  /// As a build that was killed leaves it, one that failed must be mended: what it had written is known to nobody else.
  @Test func anErrorHalfWayLeavesAJournalAndNothingElse() throws {
    let box = try Sandbox()
    let last = try box.publish(["a": "1", "b": "1", "gone": "1"])
    let error = #expect(throws: OutputError.self) {
      try box.publish(["a": "2", "b": "2", "c": "2"], after: last) {
        $0 == .rename("b") ? .fail(EIO) : .proceed
      }
    }
    #expect(error?.state == .partlyUpdated)
    #expect(box.listing() == [Journal.fileName, "a", "b", "c", "gone"])
    #expect(OutputState.read(box.output) == nil)
    let outcome = try box.publish(["a": "1", "b": "1", "gone": "1"], after: last)
    #expect(outcome.changeList == "~ a\n- c\n")
    #expect(box.listing() == ["a", "b", "gone"])
  }

  @Test func saysWhatStateTheOutputIsIn() throws {
    // Whatever cannot be taken away after an error, the message says that it is there.
    let box = try Sandbox()
    try box.publish(["a": "1"])
    func state(_ gate: @escaping OutputCoordinator.Gate) -> OutputError.State? {
      #expect(throws: OutputError.self) { try box.publish(["a": "2", "n/b": "2"], gate: gate) }?.state
    }
    #expect(state { $0 == .write("n/b") ? .fail(ENOSPC) : .proceed } == .untouched)
    #expect(box.listing() == ["a"])
    #expect(state { $0 == .rename(Journal.fileName) ? .fail(EIO) : .proceed } == .untouched)
    #expect(box.listing() == ["a"])
    let remains = state { step in
      switch step {
      case .write("n/b"): .fail(ENOSPC)
      case .clear: .fail(EACCES)
      default: .proceed
      }
    }
    #expect(remains == .remainders)
    #expect(box.listing().contains(Stage.name + "/"))
    #expect(OutputState.read(box.output) == nil)
    #expect(state { $0 == .remove(Journal.fileName) ? .fail(EIO) : .proceed } == .updated)
    #expect(box.text(at: "a") == "2")
    try box.publish(["a": "1"])
    #expect(box.listing() == ["a"])
  }

  @Test func aFirstBuildThatFailsLeavesNoFolder() throws {
    let box = try Sandbox()
    let folder = try OutputFolder(path: box.site + "/x/y/public", site: box.site) { step in
      step == .write("b") ? .fail(ENOSPC) : .proceed
    }
    let error = #expect(throws: OutputError.self) {
      try folder.publish([PlannedFile("a", .pages), PlannedFile("b", .pages)]) { _, _ in }
    }
    #expect(error?.state == .untouched)
    #expect(Glibc.access(box.site + "/x", F_OK) != 0)
  }

  @Test func aKilledFirstBuildShowsNobodyAHalf() throws {
    let box = try Sandbox()
    let contents = ["a/1": "1", "a/2": "2", "b": "3"]
    for limit in 0..<8 {
      let count = Mutex(0)
      _ = try? box.publish(contents) { _ in
        count.withLock { count in
          count += 1
          return count <= limit ? .proceed : .kill
        }
      }
      #expect(box.listing().isEmpty || box.listing() == ["a/", "a/1", "a/2", "b"])
    }
    try box.publish(contents)
    #expect(box.listing() == ["a/", "a/1", "a/2", "b"])
    #expect(box.names(in: box.site) == ["content", "public"])
  }

  @Test func nothingIsPublishedThatCouldNotBeMade() throws {
    let box = try Sandbox()
    try box.publish(["a": "1"])
    let error = #expect(throws: OutputError.self) {
      try box.folder().publish([PlannedFile("a", .pages), PlannedFile("b", .pages)]) { RefusedRenderer() }
    }
    #expect(error?.reason == .unmade(Words(same: "b")))
    #expect(error?.state == .untouched)
    #expect(box.text(at: "a") == "1")
    #expect(box.listing() == ["a"])
  }

  @Test func anErrorInOneThreadStopsTheOthers() throws {
    let box = try Sandbox()
    Glibc.mkdir(box.output, 0o777)
    Glibc.mkdir(box.output + "/f000", 0o777)
    let files = (0..<1000).map { PlannedFile($0 == 0 ? "f000" : "g\($0)", .pages) }
    #expect(throws: OutputError(.replaceFile, box.output + "/f000", .obstacle(.folder), state: .untouched)) {
      try box.folder().publish(files, workers: Workers(count: 1)) { _, bytes in bytes += "x".utf8 }
    }
    #expect(box.listing() == ["f000/"])
  }
}

/// Makes the first file, and is refused what the others are made of.
private struct RefusedRenderer: FileRenderer {
  mutating func render(_ index: Int, into output: inout PageBuffer) throws(OutputError) {
    output.append(Array("half".utf8))
    if index > 0 { throw OutputError(.writeFile, "b", .unmade(Words(same: "b"))) }
  }
}
