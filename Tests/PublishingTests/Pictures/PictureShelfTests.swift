import Diagnostics
import Records
import Testing

@testable import Publishing

/// Pictures are found under the names that records give them, and published under names that change with them.
struct PictureShelfTests {
  @Test func picturesGetAnAddressOfTheirContent() throws {
    let sandbox = try Sandbox()
    let names = [
      sandbox.picture("Lin_Shuying (2).JPEG", JPEGSample.make()),
      sandbox.picture("林书影.png", PNGSample.make()),
      sandbox.picture("wrong-ending.jpg", PNGSample.make()),
    ]
    let (pictures, findings) = try PictureShelf.prepare(site: sandbox.site, names: names)
    #expect(findings.isEmpty)
    let addresses = names.compactMap { pictures[$0]?.address.path }
    #expect(addresses[0].wholeMatch(of: /pictures\/lin-shuying-2\.[0-9a-f]{8}\.jpg/) != nil)
    #expect(addresses[1].wholeMatch(of: /pictures\/picture\.[0-9a-f]{8}\.png/) != nil)
    #expect(addresses[2].wholeMatch(of: /pictures\/wrong-ending\.[0-9a-f]{8}\.png/) != nil)
    sandbox.picture("林书影.png", PNGSample.make(width: 4))
    let changed = try PictureShelf.prepare(site: sandbox.site, names: names).pictures
    #expect(changed[names[0]]?.address.path == addresses[0])
    #expect(changed[names[1]]?.address.path != addresses[1])
    #expect(changed[names[1]]?.width == 4)
  }

  @Test func aPictureThatCannotBeUsedIsAWarningWhereARecordNamesIt() throws {
    let sandbox = try Sandbox()
    let names = [
      sandbox.picture("a.gif", Array("GIF89a".utf8)), sandbox.picture("b.jpg", []),
      sandbox.picture("c.jpg", JPEGSample.make()),
    ]
    let place = SourcePlace(path: "content/lawyers/a.yaml", range: 20..<35)
    let (pictures, findings) = try PictureShelf.prepare(
      site: sandbox.site, names: names, places: ["photos/a.gif": place])
    #expect(pictures.keys.sorted() == ["photos/c.jpg"])
    #expect(findings.map(\.rule) == ["picture-unreadable", "picture-unreadable"])
    #expect(findings.map(\.severity) == [.warning, .warning])
    #expect(findings.map(\.place) == [place, SourcePlace(path: "content/photos/b.jpg", range: 0..<0)])
    #expect(findings[0].message.en.contains("photos/a.gif") && findings[0].message.en.contains("GIF"))
    #expect(findings.allSatisfy { $0.help != nil })
  }

  @Test func samePicturesUnderOneStemShareAFile() throws {
    let sandbox = try Sandbox()
    let names = [sandbox.picture("x.jpg", JPEGSample.make()), sandbox.picture("x.jpeg", JPEGSample.make())]
    let pictures = try PictureShelf.prepare(site: sandbox.site, names: names).pictures
    #expect(pictures[names[0]]?.address == pictures[names[1]]?.address)
  }

  @Test func aPictureThatIsNotThereIsARefusalOfTheMachine() throws {
    let sandbox = try Sandbox()
    #expect(throws: ReadingFailure(path: "content/photos/x.jpg", reason: .notThere)) {
      try PictureShelf.prepare(site: sandbox.site, names: ["photos/x.jpg"])
    }
  }
}
