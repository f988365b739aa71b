import Testing

/// Photos as they come from a camera, and one that is none.
@Suite struct PhotoTests {
  private static let photo = "content/photos/he-qing.png"
  private static let site = Fixture.site("minimal")

  @Test("a photo of more than eight megabytes is published")
  func large() throws {
    let picture = try FileTree.read(Self.site.folder)[Self.photo]
    let large = try #require(picture).withChunk(of: 9 << 20)
    let outcome = try Self.site.editing(Self.photo, .writeBytes(large)).build()
    #expect(outcome.found == [])
    #expect(try outcome.files().keys.contains { $0.hasPrefix("pictures/he-qing.") })
  }

  @Test("a file that is no picture has one finding, where a record names it")
  func unreadable() throws {
    let noise = (0..<3000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) }
    let outcome = try Self.site.editing(Self.photo, .writeBytes(noise)).printing().build()
    #expect(outcome.found.map(\.rule) == ["picture-unreadable"])
    #expect(outcome.found.map(\.path) == ["content/lawyers/he-qing.yaml"])
  }
}

extension [UInt8] {
  /// The PNG with one more chunk that decoders pass over (PNG, 5.4: ancillary, private), behind its header.
  fileprivate func withChunk(of size: Int) -> [UInt8] {
    let body = Array("teSt".utf8) + [UInt8](repeating: 0, count: size)
    return Array(self[..<33]) + bigEndian(UInt32(size)) + body + bigEndian(crc(body)) + self[33...]
  }

  private func bigEndian(_ number: UInt32) -> [UInt8] {
    stride(from: 24, through: 0, by: -8).map { UInt8(truncatingIfNeeded: number >> UInt32($0)) }
  }

  /// CRC-32 (PNG, annex D).
  private func crc(_ bytes: [UInt8]) -> UInt32 {
    var table: [UInt32] = []
    for byte in UInt32(0)..<256 {
      var crc = byte
      for _ in 0..<8 { crc = crc & 1 == 1 ? 0xEDB8_8320 ^ (crc >> 1) : crc >> 1 }
      table.append(crc)
    }
    var crc: UInt32 = ~0
    for byte in bytes { crc = table[Int((crc ^ UInt32(byte)) & 0xFF)] ^ (crc >> 8) }
    return ~crc
  }
}
