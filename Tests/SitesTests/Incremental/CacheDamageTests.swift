import Diagnostics
import Foundation
import Testing

@testable import Publishing

/// Whatever bytes stand in the place of the cache, a build neither fails nor comes to anything else.
@Suite struct CacheDamageTests {
  private static let cache = ".menpai/cache"

  @Test func itComesBackAsItWasKept() throws {
    let cache = Self.sample
    #expect(BuildCache(bytes: cache.bytes) == cache)
    let workshop = try Fixture.site("time").unfold()
    _ = try workshop.build()
    let bytes = try Self.bytes(of: workshop)
    #expect(BuildCache(bytes: bytes)?.bytes == bytes)
  }

  @Test func everyChangedOrMissingByteIsNoticed() {
    let bytes = Self.sample.bytes
    for length in bytes.indices { #expect(BuildCache(bytes: Array(bytes[..<length])) == nil) }
    for position in bytes.indices {
      var damaged = bytes
      damaged[position] ^= 0x10
      #expect(BuildCache(bytes: damaged) == nil)
    }
    #expect(BuildCache(bytes: bytes + [0]) == nil)
  }

  /// As if somebody had taken care of the checksum: such a payload is refused, or it is one that could have been kept.
  @Test func noPayloadIsReadBeyondItsEnd() throws {
    let frame = "menpai-cache\n".utf8.count + 16
    let payload = Array(Self.sample.bytes.dropFirst(frame).dropLast(16))
    try #require(BuildCache(payload: payload) == Self.sample)
    for length in payload.indices { #expect(BuildCache(payload: Array(payload[..<length])) == nil) }
    var random = SeededGenerator(seed: 5)
    for _ in 0..<4000 {
      var damaged = payload
      for _ in 0..<random.number(1...3) {
        guard let position = random.pick(damaged.indices) else { continue }
        damaged[position] = random.happens(50) ? 0xFF : UInt8(truncatingIfNeeded: random.next())
      }
      if let read = BuildCache(payload: damaged) { #expect(BuildCache(bytes: read.bytes) == read) }
    }
  }

  @Test func aDamagedFileIsLeftAside() throws {
    let workshop = try Fixture.site("minimal").unfold()
    let clean = try workshop.build().files().pages
    let whole = try Self.bytes(of: workshop)
    var version = whole
    version["menpai-cache\n".utf8.count] += 1
    var flipped = whole
    flipped[whole.count / 2] ^= 1
    let damages = [[], Array("menpai".utf8), version, flipped, Array(whole.dropLast()), whole + whole]
    for (number, bytes) in damages.enumerated() {
      try workshop.edit(Self.cache, .writeBytes(bytes))
      let built = try workshop.build()
      #expect(built.report.causes == [.noCache], "damage \(number)")
      #expect(built.report.outcome?.written == 0)
      #expect(try built.files().pages == clean)
      #expect(try workshop.build().report.causes == [])
    }
  }

  @Test func whatIsNoFileIsLeftAside() throws {
    let workshop = try Fixture.site("minimal").unfold()
    let clean = try workshop.build().files().pages
    try workshop.edit(Self.cache, .removeFile, .link(to: "/etc/passwd"))
    #expect(try workshop.build().files().pages == clean)
    #expect(try workshop.build().report.causes == [])
    try workshop.edit(Self.cache, .removeFile)
    try workshop.edit(Self.cache + "/inside", .write("x"))
    let built = try workshop.build()
    #expect(built.report.causes == [.noCache])
    #expect(built.report.notes.count == 1)
    #expect(try built.files().pages == clean)
  }

  private static func bytes(of workshop: Workshop) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: workshop.site + "/" + cache)))
  }

  /// With something of everything that a cache can hold.
  private static let sample: BuildCache = {
    let place = SourcePlace(path: "content/lawyers/甲.yaml", range: 3..<9)
    let words = Words(zh: "过期", en: "it has run out")
    let findings = [
      Finding(
        rule: "art08-term-ended", severity: .warning, article: 8, gist: words, place: place, message: words,
        label: words, help: words, notes: [Finding.Note(words, at: .site)]),
      Finding(rule: "link-broken", severity: .error, place: .site, message: Words(zh: "", en: "")),
    ]
    let file = FileIdentity(size: 70, modified: 1_700_000_000_123_456_789, inode: .max)
    let hash = ContentHash(high: 1, low: .max)
    return BuildCache(
      conditions: CacheKey(
        taken: 1_800_000_000_000_000_001, program: 7, isStrict: true, isPortable: false, isPrinting: true,
        part: .districts(["dong", "xi"]),
        privateFolder: "private", timezone: nil, today: -3, content: 1, themes: 2, overrides: 3, register: 4,
        output: OutputState(path: "/srv/网站", inode: 5, manifest: file, hash: hash)),
      report: CachedReport(
        findings: findings, sources: [CachedReport.Source(path: place.path, isEmbedded: false)], records: 1,
        pages: 2, files: 3, bytes: 4),
      files: [PublishedFile(address: 1, digest: 2), PublishedFile(address: .max, digest: 0)],
      stamps: [OutputStamp(value: 9), OutputStamp(value: .max), .unknown],
      pictures: [
        PictureSource(
          name: "photos/a.png", format: .png, hash: hash, width: 30, height: 40, orientation: 6, file: file,
          isSound: true)
      ],
      soundPieces: [3, .max], fonts: [FontStamp(path: "/usr/share/fonts/宋体.otf", file: file)])
  }()
}
