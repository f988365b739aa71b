import Glibc
import Synchronization
import Testing
import Workers

@testable import Publishing

/// Folders that are new in the output are filled beside their places and brought there whole.
@Suite struct StagingTests {
  private typealias Step = OutputCoordinator.Step

  private static let old = ["index.html": "home", "a/index.html": "one", "gone/x.html": "gone"]
  private static let new = [
    "a/index.html": "one", "a/new/index.html": "below an old folder", "assets/site.css": "css",
    "c/1/index.html": "page 1", "c/1/office.json": "{}", "c/2/deep/er/index.html": "page 2",
    "c/index.html": "list", "index.html": "home 2", "z/index.html": "last",
  ]
  private static let planned = new.keys.sorted()

  /// Publishes `new`, calling `before` with each step; a build that it ends with false is killed there.
  private func publish(
    into box: Sandbox, workers: Int = 2, _ before: @escaping OutputCoordinator.Gate = { _ in .proceed }
  ) throws -> OutputOutcome {
    let files = Self.planned.map { address in
      PlannedFile(
        address,
        address.hasSuffix(".css") ? .assets : address.hasSuffix(".json") ? .data : .pages)
    }
    return try box.folder(gate: before).publish(files, workers: Workers(count: workers)) { index, bytes in
      bytes += (Self.new[Self.planned[index]] ?? "").utf8
    }
  }

  private func steps(_ box: Sandbox) throws -> [Step] {
    let steps = Mutex<[Step]>([])
    _ = try publish(into: box, workers: 1) { step in
      steps.withLock { $0.append(step) }
      return .proceed
    }
    return steps.withLock { $0 }
  }

  private func expectComplete(
    _ box: Sandbox, _ others: [String] = [], at place: SourceLocation = #_sourceLocation
  ) {
    var expected: Set<String> = Set(others)
    for (address, text) in Self.new {
      #expect(box.text(at: address) == text, sourceLocation: place)
      expected.insert(address)
      for slash in address.indices where address[slash] == "/" { expected.insert(String(address[...slash])) }
    }
    #expect(box.listing() == expected.sorted(), sourceLocation: place)
  }

  @Test func aFolderThatDoesNotExistComesWhole() throws {
    let box = try Sandbox()
    let steps = try steps(box)
    #expect(steps.last == .place("/"))
    #expect(steps.filter { if case .place = $0 { true } else { false } }.count == 1)
    #expect(!steps.contains { if case .rename = $0 { true } else { false } })
    expectComplete(box)
  }

  @Test func anEmptyFolderStaysTheSameFolder() throws {
    let box = try Sandbox()
    Glibc.mkdir(box.output, 0o750)
    let before = try box.identity(of: ".")[0]
    let steps = try steps(box)
    #expect(
      steps.filter { if case .place = $0 { true } else { false } }
        == [.place("assets/"), .place("a/"), .place("c/"), .place("z/")])
    #expect(steps.contains(.rename("index.html")))
    #expect(try box.identity(of: ".")[0] == before)
    expectComplete(box)
  }

  @Test func foldersStandBeforeThePagesThatLinkToThem() throws {
    let box = try Sandbox()
    try box.publish(Self.old)
    let changes = try steps(box).filter {
      switch $0 {
      case .place, .rename, .remove: true
      default: false
      }
    }
    #expect(
      changes == [
        .rename(Journal.fileName), .place("assets/"), .place("a/new/"), .place("c/"), .place("z/"),
        .rename("index.html"), .remove("gone/x.html"), .remove("gone/"), .rename(Manifest.fileName),
        .remove(Journal.fileName),
      ])
  }

  @Test(arguments: 0..<40)
  func killedAnywhereAnOlderPlanLeavesNothingBehindButWhatIsNotMenpais(limit: Int) throws {
    let box = try Sandbox()
    try box.publish(Self.old)
    let count = Mutex(0)
    _ = try? publish(into: box, workers: 1) { _ in
      count.withLock { count in
        count += 1
        return count <= limit ? .proceed : .kill
      }
    }
    // Somebody makes a folder that the killed build did not get round to.
    let isPlaced = box.text(at: "z/index.html") != nil
    if !isPlaced {
      Glibc.mkdir(box.output + "/z", 0o777)
      box.put("mine", at: "z/index.html")
    }
    _ = try? box.publish(["other/index.html": "o"]) { step in
      if case .remove = step { .kill } else { .proceed }
    }
    try box.publish(Self.old)
    let mine = isPlaced ? [] : ["z/", "z/index.html"]
    #expect(
      box.listing() == ["a/", "a/index.html", "gone/", "gone/x.html", "index.html"] + mine)
    if !isPlaced { #expect(box.text(at: "z/index.html") == "mine") }
  }

  @Test func aFolderThatAppearsMeanwhileIsFilledFileByFile() throws {
    let box = try Sandbox()
    try box.publish(Self.old)
    let output = box.output
    let outcome = try publish(into: box) { step in
      if step == .place("c/") {
        Glibc.mkdir(output + "/c", 0o777)
        Glibc.mkdir(output + "/c/1", 0o777)
        Sandbox.leave("mine", at: output + "/c/mine.txt")
        Sandbox.leave("theirs", at: output + "/c/1/index.html")
      }
      return .proceed
    }
    expectComplete(box, ["c/mine.txt"])
    #expect(box.text(at: "c/mine.txt") == "mine")
    #expect(outcome.changed == ["c/1/index.html", "index.html"])
    try box.publish(Self.old)
    #expect(
      box.listing() == ["a/", "a/index.html", "c/", "c/mine.txt", "gone/", "gone/x.html", "index.html"])
  }

  @Test(arguments: 0..<60)
  func killedWhileFillingSuchAFolderTheNextBuildKeepsWhatIsNotMenpais(limit: Int) throws {
    let box = try Sandbox()
    let output = box.output
    let count = Mutex(0)
    _ = try? publish(into: box, workers: 1) { step in
      if step == .place("c/") {
        Glibc.mkdir(output + "/c", 0o777)
        Sandbox.leave("mine", at: output + "/c/mine.txt")
        Sandbox.leave("mine", at: output + "/c/index.html")
      }
      return count.withLock { count in
        count += 1
        return count <= limit ? .proceed : .kill
      }
    }
    let isReplaced = box.text(at: "c/index.html") != "mine"
    let hasMine = box.text(at: "c/mine.txt") != nil
    try box.publish(["index.html": "home"])
    #expect((box.text(at: "c/mine.txt") == "mine") == hasMine)
    #expect(isReplaced || box.text(at: "c/index.html") == "mine")
    _ = try publish(into: box)
    expectComplete(box, hasMine ? ["c/mine.txt"] : [])
  }

  @Test func aFileThatAppearsInTheWayIsNamedAndKept() throws {
    let box = try Sandbox()
    try box.publish(Self.old)
    let output = box.output
    let error = #expect(throws: OutputError.self) {
      try publish(into: box) { step in
        if step == .place("z/") { Sandbox.leave("mine", at: output + "/z") }
        return .proceed
      }
    }
    #expect(
      error
        == OutputError(.createFolder, output + "/z", .obstacle(.file), state: .partlyUpdated))
    #expect(box.text(at: "z") == "mine")
    #expect(!box.listing().contains { $0.contains(Stage.name) })
    unlink(output + "/z")
    _ = try publish(into: box)
    expectComplete(box)
  }

  @Test func aLinkInPlaceOfAFolderBeingFilledIsNotFollowed() throws {
    let box = try Sandbox()
    try box.publish(Self.old)
    let output = box.output
    let target = box.root + "/target"
    Glibc.mkdir(target, 0o777)
    #expect(throws: OutputError.self) {
      try publish(into: box, workers: 1) { step in
        if step == .make(Stage.name) { symlink(target, output + "/" + Stage.name) }
        return .proceed
      }
    }
    #expect(box.names(in: target) == [])
  }

  /// A folder of ours that somebody took away comes back with all that was in it.
  @Test(arguments: [1, 3])
  func aFolderThatIsGoneComesBackWhole(workers: Int) throws {
    let box = try Sandbox()
    let last = try box.publish(["a/1": "1", "a/2": "2"])
    for name in ["a/1", "a/2"] { unlink(box.output + "/" + name) }
    rmdir(box.output + "/a")
    let files = [
      PlannedFile("a/1", .pages, keptAsPublished: true), PlannedFile("a/2", .pages),
      PlannedFile("a/3", .pages),
    ]
    let outcome = try box.folder().publish(
      files, evidence: box.look(after: last), workers: Workers(count: workers)
    ) { index, bytes in bytes += String(index + 1).utf8 }
    #expect(outcome.added == ["a/1", "a/2", "a/3"])
    #expect(box.listing() == ["a/", "a/1", "a/2", "a/3"])
  }

  @Test func manyNewFoldersInAnOldOneAreEachBroughtWhole() throws {
    let box = try Sandbox()
    try box.publish(["c/old/index.html": "old"])
    let files = (0..<300).map {
      PlannedFile("c/n\($0)/\($0 % 2 == 0 ? "index.html" : "deep/x.json")", .pages)
    }
    let outcome = try box.folder().publish(
      [PlannedFile("c/old/index.html", .pages)] + files, workers: Workers(count: 4)
    ) { index, bytes in bytes += index == 0 ? "old".utf8 : "\(index)".utf8 }
    #expect(outcome.added.count == 300)
    #expect(outcome.unchanged == 1)
    for (index, file) in files.enumerated() { #expect(box.text(at: file.address) == "\(index + 1)") }
  }
}
