import Diagnostics
import Glibc
import Testing

@testable import Publishing

@Suite struct OutputSafetyTests {
  @Test func neverWritesThroughASymbolicLink() throws {
    let box = try Sandbox()
    Glibc.mkdir(box.output, 0o777)
    Glibc.mkdir(box.root + "/target", 0o777)
    symlink(box.root + "/target", box.output + "/a")
    symlink(box.root + "/target/file", box.output + "/f")
    #expect(throws: OutputError(.createFolder, box.output + "/a", .obstacle(.symbolicLink))) {
      try box.publish(["a/index.html": "x"])
    }
    #expect(throws: OutputError(.replaceFile, box.output + "/f", .obstacle(.symbolicLink))) {
      try box.publish(["f": "x"])
    }
    #expect(Glibc.access(box.root + "/target/index.html", F_OK) != 0)
    #expect(Glibc.access(box.root + "/target/file", F_OK) != 0)
  }

  @Test func neverRemovesThroughASymbolicLink() throws {
    let box = try Sandbox()
    try box.publish(["a/f": "x", "b": "x"])
    Glibc.mkdir(box.root + "/target", 0o777)
    unlink(box.output + "/a/f")
    rmdir(box.output + "/a")
    symlink(box.root + "/target", box.output + "/a")
    box.put("", atFull: box.root + "/target/f")
    try box.publish(["b": "x"])
    #expect(Glibc.access(box.root + "/target/f", F_OK) == 0)
  }

  @Test func aForgedManifestRemovesNothingOutside() throws {
    let box = try Sandbox()
    Glibc.mkdir(box.output, 0o777)
    box.put("", atFull: box.root + "/victim")
    let digits = String(repeating: "0", count: 32)
    box.put(
      """
      menpai-manifest 1
      \(digits) 1 ../../victim
      \(digits) 1 \(box.root)/victim
      \(digits) 1
      \(digits) 99999999999999999999 a
      nonsense

      """, at: Manifest.fileName)
    #expect(try box.publish(["a": "x"]).removed == [])
    #expect(Glibc.access(box.root + "/victim", F_OK) == 0)
  }

  @Test(arguments: [
    "", "/a", "../a", "a/../b", "a//b", "a/", "./a", "a\0b", "a\nb", ".menpai-manifest", "x/.menpai-tmp-1",
  ])
  func refusesAddressesOutsideTheFolder(address: String) throws {
    let box = try Sandbox()
    #expect(throws: OutputError(.writeFile, box.output + "/" + address, .unsafeAddress)) {
      try box.publish([address: "x"])
    }
    #expect(box.listing() == [])
  }

  @Test func aFileWhereAFolderMustBeIsNamed() throws {
    let box = try Sandbox()
    Glibc.mkdir(box.output, 0o777)
    box.put("mine", at: "a")
    let error = try #require(throws: OutputError.self) { try box.publish(["a/index.html": "x"]) }
    #expect(error == OutputError(.createFolder, box.output + "/a", .obstacle(.file)))
    #expect(box.text(at: "a") == "mine")
    #expect(error.message.en.contains("a file of that name stands there"))
    #expect(error.message.zh.contains("那里已有一个同名文件"))
  }

  @Test func aFileOnTheWayToTheOutputFolderIsAnError() throws {
    let box = try Sandbox()
    box.put("", atFull: box.output)
    let folder = try OutputFolder(path: box.output + "/deep", site: box.site)
    let error = try #require(throws: OutputError.self) {
      try folder.publish([PlannedFile("a", .pages)]) { _, _ in }
    }
    #expect(error.reason == .system(ENOTDIR))
    #expect(error.state == .untouched)
  }

  @Test func refusesOneAddressForTwoFiles() throws {
    let box = try Sandbox()
    #expect(throws: OutputError(.writeFile, box.output + "/a", .repeatedAddress)) {
      try box.folder().publish([PlannedFile("a", .pages), PlannedFile("b", .data), PlannedFile("a", .data)]) {
        _, _ in
      }
    }
    #expect(box.listing() == [])
  }

  @Test func refusesFoldersThatHoldSomethingElse() throws {
    let box = try Sandbox()
    Glibc.mkdir(box.root + "/other", 0o777)
    Glibc.mkdir(box.root + "/other/content", 0o777)
    symlink(box.site, box.root + "/link")
    let home = try #require(getenv("HOME").map { String(cString: $0) })
    let cases: [(String, OutputError.RefusedFolder)] = [
      ("/", .root), (home, home == "/" ? .root : .home), (box.site, .site), (box.site + "/./", .site),
      (box.root, .aboveSite), (box.root + "/link", .site), (box.site + "/content", .sources),
      (box.site + "/content/deep/er", .sources), (box.site + "/public/../content/x", .sources),
      (box.root + "/other", .anotherSite), (box.site + "/.git/hooks", .sources),
      (box.root + "/.git/pages", .sources),
    ]
    for (path, reason) in cases {
      #expect(throws: OutputError(.openFolder, path, .refusedFolder(reason))) {
        try OutputFolder(path: path, site: box.site)
      }
    }
  }

  @Test func publishesNothingWhereTheInternalReviewLies() throws {
    let box = try Sandbox()
    for folder in ["", "/review", "/review/deep"] { Glibc.mkdir(box.output + folder, 0o777) }
    #expect(throws: Never.self) { try OutputFolder(path: box.output, site: box.site) }
    box.put("", at: "review/" + ReviewFolder.markerName)
    for path in [box.output, box.output + "/review", box.output + "/review/deep"] {
      #expect(throws: OutputError(.openFolder, path, .refusedFolder(.review))) {
        try OutputFolder(path: path, site: box.site)
      }
    }
  }

  @Test func putsTheInternalReviewIntoNoSite() throws {
    let box = try Sandbox()
    try box.publish(["index.html": "x"])
    symlink(box.output, box.root + "/review")
    let published = [
      box.output, box.output + "/review", box.output + "/a/b", box.root + "/review", box.site + "/public",
      box.site + "/public/x",
    ]
    for path in published {
      #expect(throws: OutputError(.openFolder, path, .refusedFolder(.publishedSite))) {
        try ReviewFolder(path: path, site: box.site)
      }
    }
    let sources = [box.site + "/content/x", box.site + "/private", box.site + "/.menpai/review"]
    for path in sources {
      #expect(throws: OutputError(.openFolder, path, .refusedFolder(.sources))) {
        try ReviewFolder(path: path, site: box.site)
      }
    }
    #expect(try ReviewFolder(path: box.site + "/review", site: box.site).path == box.site + "/review")
  }

  @Test func aPageCalledContentIsNoSignOfSources() throws {
    let box = try Sandbox()
    try box.publish(["content/index.html": "x"])
    #expect(try box.publish(["content/index.html": "x"]).unchanged == 1)
  }

  @Test func oneBuildAtATime() throws {
    let box = try Sandbox()
    do {
      let lock = try SiteLock(site: box.site)
      let error = #expect(throws: OutputError.self) { _ = try SiteLock(site: box.site) }
      #expect(error?.reason == .busy)
      #expect(error?.message.en.contains("another build") == true)
      _ = consume lock
    }
    _ = try SiteLock(site: box.site)
  }
}
