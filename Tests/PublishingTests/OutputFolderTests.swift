import Glibc
import Synchronization
import Templates
import Testing
import Workers

@testable import Publishing

@Suite struct OutputFolderTests {
  @Test func publishesFilesAndTheirFolders() throws {
    let box = try Sandbox()
    let outcome = try box.publish(["index.html": "home", "a/b/index.html": "deep", "a/x.json": "{}"])
    #expect(box.listing() == ["a/", "a/b/", "a/b/index.html", "a/x.json", "index.html"])
    #expect(box.text(at: "a/b/index.html") == "deep")
    #expect(outcome.added == ["a/b/index.html", "a/x.json", "index.html"])
    #expect(outcome.bytes == 10)
  }

  /// Every file of a thread is written into the same memory, which has grown for the first.
  @Test func oneBufferServesManyFiles() throws {
    let box = try Sandbox()
    let places = Places()
    let files = (0..<40).map { PlannedFile("f\($0 + 10)", .pages) }
    _ = try box.folder().publish(files, workers: Workers(count: 1)) { PlacingRenderer(places: places) }
    #expect(places.seen.withLock(\.count) == 40)
    #expect(Set(places.seen.withLock { $0 }).count == 1)
    #expect(box.text(at: "f10")?.utf8.count == 100_000)
    #expect(box.text(at: "f49") == "x")
  }

  @Test(arguments: [true, false])
  func leavesUnchangedFilesAlone(isForced: Bool) throws {
    let box = try Sandbox()
    let last = try box.publish(["index.html": "home", "a/index.html": "one"])
    let before = try box.identity(of: "index.html")
    let manifest = try box.identity(of: Manifest.fileName)
    let again = try box.publish(
      ["index.html": "home", "a/index.html": "one"], after: isForced ? nil : last)
    #expect(again.unchanged == 2)
    #expect(again.changeList == "")
    #expect(try box.identity(of: Manifest.fileName) == manifest)
    let outcome = try box.publish(
      ["index.html": "home", "a/index.html": "two"], after: isForced ? nil : again)
    #expect(try box.identity(of: "index.html") == before)
    #expect(outcome.changed == ["a/index.html"])
    #expect(outcome.unchanged == 1)
    #expect(box.text(at: "a/index.html") == "two")
  }

  @Test func keepsWhatTheCacheKnowsWithoutRendering() throws {
    let box = try Sandbox()
    let last = try box.publish(["a": "one", "b": "two"])
    let manifest = box.text(at: Manifest.fileName)
    let files = [PlannedFile("a", .pages, keptAsPublished: true), PlannedFile("b", .pages)]
    let outcome = try box.folder().publish(files, evidence: try box.certain(last)) { index, bytes in
      bytes += (index == 0 ? "never asked for" : "two").utf8
    }
    #expect(outcome.unchanged == 2)
    #expect(box.text(at: "a") == "one")
    #expect(box.text(at: Manifest.fileName) == manifest)
  }

  @Test func rendersWhatWasToBeKeptButWasNeverPublished() throws {
    let box = try Sandbox()
    let outcome = try box.folder().publish([PlannedFile("a", .pages, keptAsPublished: true)]) { _, bytes in
      bytes += "one".utf8
    }
    #expect(outcome.added == ["a"])
    #expect(box.text(at: "a") == "one")
  }

  @Test func removesStaleFilesAndEmptyFoldersOnly() throws {
    let box = try Sandbox()
    try box.publish(["index.html": "home", "a/b/index.html": "deep", "c/index.html": "c", "c/d": "d"])
    box.put("mine", at: "c/notes.txt")
    let outcome = try box.publish(["index.html": "home"])
    #expect(box.listing() == ["c/", "c/notes.txt", "index.html"])
    #expect(outcome.removed == ["a/b/index.html", "c/d", "c/index.html"])
    #expect(outcome.changeList == "- a/b/index.html\n- c/d\n- c/index.html\n")
  }

  @Test func listsChangesByAddress() throws {
    let box = try Sandbox()
    try box.publish(["a": "1", "b": "1", "c": "1"])
    #expect(try box.publish(["b": "2", "c": "1", "d": "1"]).changeList == "- a\n~ b\n+ d\n")
  }

  @Test func keepsForeignFilesAndOverwritesOnlyItsOwnAddresses() throws {
    let box = try Sandbox()
    Glibc.mkdir(box.output, 0o777)
    box.put("verification", at: "google.txt")
    box.put("old", at: "index.html")
    box.put("same", at: "same.html")
    let before = try box.identity(of: "same.html")
    let outcome = try box.publish(["index.html": "new", "same.html": "same"])
    #expect(outcome.changed == ["index.html"])
    #expect(outcome.unchanged == 1)
    #expect(try box.identity(of: "same.html") == before)
    #expect(box.text(at: "google.txt") == "verification")
    try box.publish(["index.html": "new"])
    #expect(box.listing() == ["google.txt", "index.html"])
  }

  @Test func restoresWhatWasDeletedOrCutShort() throws {
    let box = try Sandbox()
    try box.publish(["a": "one", "b": "two"])
    unlink(box.output + "/a")
    box.put("t", at: "b")
    let outcome = try box.publish(["a": "one", "b": "two"])
    #expect(outcome.changeList == "+ a\n~ b\n")
    #expect(box.text(at: "b") == "two")
  }

  /// Whatever somebody did to a file: with the same size, with its old time, or without another byte.
  @Test func putsBackWhatSomebodyChanged() throws {
    let box = try Sandbox()
    let contents = ["a": "one", "b": "two", "c": "three", "d/e": "four"]
    var last = try box.publish(contents)
    let changes: [(changed: [String], added: [String], () -> Void)] = [
      (["a"], [], { box.put("eno", at: "a") }), (["b"], [], { box.put("two and more", at: "b") }),
      ([], ["c"], { unlink(box.output + "/c") }),
      ([], ["d/e"], { rename(box.output + "/d", box.root + "/d") }),
      ([], [], { chmod(box.output + "/a", 0o640) }),
      (
        ["a"], [],
        {
          var status = stat()
          stat(box.output + "/a", &status)
          box.put("neo", at: "a")
          let times = [status.st_atim, status.st_mtim]
          utimensat(AT_FDCWD, box.output + "/a", times, 0)
        }
      ),
      (
        ["a"], ["c"],
        {
          unlink(box.output + "/c")
          rename(box.output + "/b", box.output + "/a")
          box.put("two", at: "b")
        }
      ),
    ]
    for (number, change) in changes.enumerated() {
      change.2()
      let outcome = try box.publish(contents, after: last)
      #expect(outcome.changed == change.changed, "\(number)")
      #expect(outcome.added == change.added, "\(number)")
      for (address, text) in contents { #expect(box.text(at: address) == text, "\(number)") }
      last = outcome
    }
  }

  @Test func replacesAFileByAFolderAndAFolderByAFile() throws {
    let box = try Sandbox()
    try box.publish(["a": "file", "b/index.html": "page", "b/c/d": "deep"])
    try box.publish(["a/index.html": "page", "b": "file"])
    #expect(box.listing() == ["a/", "a/index.html", "b"])
    #expect(box.text(at: "b") == "file")
  }

  @Test func writesAssetsThenDataThenPagesAndNewPagesFirst() throws {
    let box = try Sandbox()
    try box.publish(["a.html": "old"])
    let order = Mutex<[String]>([])
    let folder = try box.folder { step in
      if case .rename(let address) = step { order.withLock { $0.append(address) } }
      return .proceed
    }
    let files = [
      PlannedFile("a.html", .pages), PlannedFile("z.html", .pages), PlannedFile("d.json", .data),
      PlannedFile("x.css", .assets),
    ]
    _ = try folder.publish(files) { _, bytes in bytes += "new".utf8 }
    let expected = [Journal.fileName, "x.css", "d.json", "z.html", "a.html", Manifest.fileName]
    #expect(order.withLock { $0 } == expected)
  }

  @Test(arguments: [1, 2, 5]) func outputIsTheSameForAnyNumberOfWorkers(count: Int) throws {
    let box = try Sandbox()
    let files = (0..<500).map { PlannedFile("p/\($0 % 50)/\($0).html", OutputPhase.allCases[$0 % 3]) }
    let outcome = try box.folder().publish(files, workers: Workers(count: count)) { index, bytes in
      bytes += "page \(index)".utf8
    }
    #expect(outcome.added.count == 500)
    for index in files.indices { #expect(box.text(at: files[index].address) == "page \(index)") }
    let lines = try #require(box.text(at: Manifest.fileName)).split(separator: "\n").dropFirst()
    #expect(lines.map { $0.split(separator: " ")[2] } == files.map { Substring($0.address) }.sorted())
  }

  @Test func aSymbolicLinkAsTheOutputFolderIsFine() throws {
    let box = try Sandbox()
    Glibc.mkdir(box.root + "/elsewhere", 0o777)
    symlink(box.root + "/elsewhere", box.output)
    try box.publish(["a/b": "text"])
    #expect(box.text(atFull: box.root + "/elsewhere/a/b") == "text")
  }
}

private final class Places: Sendable {
  let seen = Mutex<[UInt]>([])
}

/// Notes where in memory each file lies.
private struct PlacingRenderer: FileRenderer {
  let places: Places

  mutating func render(_ index: Int, into output: inout PageBuffer) {
    output.append(Array(repeating: UInt8(ascii: "x"), count: index == 0 ? 100_000 : 1))
    let place = output.withUnsafeBytes { UInt(bitPattern: $0.baseAddress) }
    places.seen.withLock { $0.append(place) }
  }
}
