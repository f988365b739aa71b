import Diagnostics
import Foundation
import Testing
import Workers

@testable import Publishing

/// What was made of a picture is made once, and whatever happens to the cache costs time only.
struct PictureStoreTests {
  private static let noLibrary = PictureMakers(library: "libnone-such.so.1")

  private func shelf(
    _ sandbox: borrowing Sandbox, _ names: [String], makers: PictureMakers = PictureMakers()
  ) throws -> PictureLibrary {
    let folder = sandbox.site + "/.menpai"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    return try PictureLibrary(
      site: sandbox.site, names: names, store: PictureStore(folder: folder), makers: makers)
  }

  private func kept(_ sandbox: borrowing Sandbox) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: sandbox.site + "/.menpai/pictures").sorted()
  }

  @Test func aSecondBuildNeedsNoLibrary() throws {
    let sandbox = try Sandbox()
    let names = [sandbox.picture("x.jpg", JPEGSample.make(width: 600, height: 400))]
    var first = try shelf(sandbox, names)
    let outputs = first.outputs(whole: names, portraits: names)
    _ = try first.prove(outputs, keepsFiles: true)
    let files = try outputs.map { try first.bytes(of: $0) }
    #expect(try kept(sandbox).count == outputs.count)

    // The picture is known to be sound by what was kept of it, and its files are taken from there.
    var second = try shelf(sandbox, names, makers: Self.noLibrary)
    #expect(try second.prove(outputs, keepsFiles: true) == 0)
    try second.make(outputs)
    #expect(try outputs.map { try second.bytes(of: $0) } == files)
  }

  @Test func damagedFilesAreMadeAgain() throws {
    let sandbox = try Sandbox()
    let names = [sandbox.picture("x.jpg", JPEGSample.make(width: 300, height: 420))]
    var first = try shelf(sandbox, names)
    let outputs = first.outputs(whole: [], portraits: names)
    _ = try first.prove(outputs, keepsFiles: true)
    let files = try outputs.map { try first.bytes(of: $0) }
    for (number, name) in try kept(sandbox).enumerated() {
      let path = sandbox.site + "/.menpai/pictures/" + name
      var bytes = [UInt8](try #require(FileManager.default.contents(atPath: path)))
      switch number % 4 {
      case 0: bytes[bytes.count / 2] ^= 1
      case 1: bytes.removeLast(5)
      case 2: bytes = []
      default: bytes = Array("menpai-picture\n".utf8)
      }
      _ = FileManager.default.createFile(atPath: path, contents: Data(bytes))
    }
    let second = try shelf(sandbox, names)
    try second.make(outputs)
    #expect(try outputs.map { try second.bytes(of: $0) } == files)
    let third = try shelf(sandbox, names, makers: Self.noLibrary)
    #expect(try outputs.map { try third.bytes(of: $0) } == files)
  }

  @Test func filesOfPicturesThatAreGoneGoToo() throws {
    let sandbox = try Sandbox()
    let names = [
      sandbox.picture("x.jpg", JPEGSample.make()), sandbox.picture("y.jpg", JPEGSample.make(width: 32)),
    ]
    var first = try shelf(sandbox, names)
    _ = try first.prove(first.outputs(whole: names, portraits: []), keepsFiles: true)
    _ = try first.print(names[0], width: 10, height: 8)
    let all = try kept(sandbox)
    #expect(all.count == 5)
    let second = try shelf(sandbox, [names[0]])
    second.sweep(past: Array(first.sources.values))
    let left = try kept(sandbox)
    #expect(left.count == 3 && Set(left).isSubset(of: all))
    second.sweep(past: Array(second.sources.values))
    #expect(try kept(sandbox) == left)
  }

  @Test func theSamePicturesGiveTheSameBytesOnAnyNumberOfThreads() throws {
    let sandbox = try Sandbox()
    let samples = [
      "turned-6.jpg", "upright.heic", "sixteen-bits.png", "turned-6.webp", "wide.jpg", "cmyk.jpg",
    ]
    let names = try samples.map { sandbox.picture($0, try PictureSampleFile.bytes($0)) }
    let files = try [1, 2, 5].map { count -> [[UInt8]] in
      var shelf = try PictureLibrary(site: sandbox.site, names: names, workers: .init(count: count))
      let outputs = shelf.outputs(whole: names, portraits: names)
      _ = try shelf.prove(outputs, keepsFiles: true)
      return try outputs.map { try shelf.bytes(of: $0) }
    }
    #expect(files[0] == files[1] && files[1] == files[2])
    #expect(files[0].allSatisfy { !$0.isEmpty })
  }

  @Test func aMachineWithoutTheLibrarySaysWhatToInstall() throws {
    let sandbox = try Sandbox()
    let names = [sandbox.picture("x.jpg", JPEGSample.make())]
    var shelf = try shelf(sandbox, names, makers: Self.noLibrary)
    let outputs = shelf.outputs(whole: names, portraits: [])
    let failure = try #require(throws: EnvironmentFailure.self) { try shelf.prove(outputs, keepsFiles: true) }
    guard case .pictures(let missing) = failure else {
      Issue.record("\(failure)")
      return
    }
    for text in [missing.message.zh, missing.message.en] { #expect(text.contains("libvips")) }
    for text in [missing.help.zh, missing.help.en] { #expect(text.contains("apt-get install libvips42")) }
  }

  /// Several builds of one process begin at the same time, as tests do.
  @Test func buildsThatBeginTogetherShareTheLibrary() {
    let failures = Workers(count: 4).slices(of: 64, size: 1) { _ -> Int in
      guard let maker = try? PictureMakers().maker() else { return 1 }
      return maker.version.isEmpty ? 1 : 0
    }
    #expect(failures.allSatisfy { $0 == 0 })
  }

  /// A check of a site whose pictures were made needs no library either, and leaves nothing behind.
  @Test func whatWasNeverMadeIsOnlyDecodedByACheck() throws {
    let sandbox = try Sandbox()
    let names = [sandbox.picture("x.jpg", JPEGSample.make())]
    var shelf = try shelf(sandbox, names)
    #expect(try shelf.prove(shelf.outputs(whole: names, portraits: []), keepsFiles: false) == 0)
    #expect(shelf.findings.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: sandbox.site + "/.menpai/pictures"))
  }
}
