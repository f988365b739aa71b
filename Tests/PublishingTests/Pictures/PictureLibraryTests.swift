import Diagnostics
import Records
import Testing

@testable import Publishing

/// Pictures are found under the names that records give them, and published under names that change with them.
struct PictureShelfTests {
  private func addresses(_ sandbox: borrowing Sandbox, _ names: [String]) throws -> [String: [String]] {
    let shelf = try PictureLibrary(site: sandbox.site, names: names)
    #expect(shelf.findings.isEmpty)
    return Dictionary(grouping: shelf.outputs(whole: names, portraits: []), by: \.source).mapValues {
      $0.map(\.address.path)
    }
  }

  @Test func picturesGetAnAddressOfTheirContent() throws {
    let sandbox = try Sandbox()
    let names = [
      sandbox.picture("Lin_Shuying (2).JPEG", JPEGSample.make()),
      sandbox.picture("林书影.png", PNGSample.make()),
      sandbox.picture("wrong-ending.jpg", PNGSample.make()),
    ]
    let before = try addresses(sandbox, names)
    let stems = ["lin-shuying-2", "picture", "wrong-ending"]
    for (name, stem) in zip(names, stems) {
      let files = try #require(before[name])
      #expect(files.count == 2)
      #expect(files.allSatisfy { $0.hasPrefix("pictures/\(stem).") })
      #expect(files.count { $0.hasSuffix(".jpg") } == 1 && files.count { $0.hasSuffix(".webp") } == 1)
    }
    sandbox.picture("林书影.png", PNGSample.make(width: 4))
    let after = try addresses(sandbox, names)
    #expect(after[names[0]] == before[names[0]])
    #expect(Set(after[names[1]] ?? []).isDisjoint(with: before[names[1]] ?? []))
  }

  @Test func aPictureThatCannotBeUsedIsAWarningWhereARecordNamesIt() throws {
    let sandbox = try Sandbox()
    let names = [
      sandbox.picture("a.gif", Array("GIF89a".utf8)), sandbox.picture("b.jpg", []),
      sandbox.picture("c.jpg", JPEGSample.make()),
    ]
    let place = SourcePlace(path: "content/lawyers/a.yaml", range: 20..<35)
    let shelf = try PictureLibrary(site: sandbox.site, names: names, places: ["photos/a.gif": place])
    let findings = shelf.findings
    #expect(shelf.sources.keys.sorted() == ["photos/c.jpg"])
    #expect(findings.map(\.rule) == ["picture-unreadable", "picture-unreadable"])
    #expect(findings.map(\.severity) == [.warning, .warning])
    #expect(findings.map(\.place) == [place, SourcePlace(path: "content/photos/b.jpg", range: 0..<0)])
    #expect(findings[0].message.en.contains("photos/a.gif") && findings[0].message.en.contains("GIF"))
    #expect(findings.allSatisfy { $0.help != nil })
  }

  @Test func samePicturesUnderOneStemShareFiles() throws {
    let sandbox = try Sandbox()
    let names = [sandbox.picture("x.jpg", JPEGSample.make()), sandbox.picture("x.jpeg", JPEGSample.make())]
    let shelf = try PictureLibrary(site: sandbox.site, names: names)
    #expect(shelf.outputs(whole: names, portraits: []).count == 2)
  }

  @Test func aPictureThatIsNotThereIsARefusalOfTheMachine() throws {
    let sandbox = try Sandbox()
    #expect(throws: EnvironmentFailure.self) {
      try PictureLibrary(site: sandbox.site, names: ["photos/x.jpg"])
    }
  }
}
