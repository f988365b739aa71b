import Diagnostics
import Records
import Testing

@Suite("Encoding") struct EncodingTests {
  private func check(_ bytes: [UInt8]) -> Finding? {
    EncodingCheck.finding(path: "content/t.yaml", in: bytes)
  }

  @Test(
    "is refused at the first byte that is wrong",
    arguments: [
      (Array("a: ".utf8) + [0xFF, 0x0A], 3, "not valid UTF-8"),
      (Array("名: ".utf8) + [0xE7, 0xBF], 5, "not valid UTF-8"),
      ([0x61, 0xC0, 0x0A], 1, "not valid UTF-8"),
      ([0x61, 0xED, 0xA0, 0x80], 1, "not valid UTF-8"),
      ([0x61, 0xF4, 0x90, 0x80, 0x80], 1, "not valid UTF-8"),
      ([0x61, 0x00, 0x0A], 1, "control character (0x00)"),
      ([0x61, 0x0B], 1, "control character (0x0B)"),
      ([0x61, 0x7F], 1, "control character (0x7F)"),
      ([0x61, 0xC2, 0x81], 1, "invisible control character"),
      ([0x61, 0xEF, 0xBF, 0xBF], 1, "invisible control character"),
      // 翠苑一区社区 in GB18030.
      (
        Array("name: ".utf8) + [
          0xB4, 0xE4, 0xD4, 0xB7, 0xD2, 0xBB, 0xC7, 0xF8, 0xC9, 0xE7, 0xC7, 0xF8, 0x0A,
        ], 6, "GB18030"
      ),
      ([0xFF, 0xFE, 0x61, 0x00], 0, "UTF-16"),
      ([0xFE, 0xFF, 0x00, 0x61], 0, "UTF-16"),
    ] as [([UInt8], Int, String)])
  func refused(_ bytes: [UInt8], _ offset: Int, _ words: String) throws {
    let finding = try #require(check(bytes))
    #expect(finding.rule == "record-encoding")
    #expect(finding.place.range == offset..<offset + 1)
    #expect(finding.message.en.contains(words))
    #expect(finding.help != nil)
  }

  @Test("of one bad byte in Chinese UTF-8 is not taken for GB18030") func mostlyUTF8() throws {
    let bytes = Array("name: 翠苑一区社区居民委员会".utf8) + [0xB4, 0xE4]
    #expect(try #require(check(bytes)).message.en.contains("not valid UTF-8"))
  }

  @Test("looks at every byte of a long line", arguments: [0x00, 0x0B, 0x1F, 0x7F, 0x80, 0xFF] as [UInt8])
  func everyByte(_ bad: UInt8) {
    for offset in 0..<27 {
      var bytes = [UInt8](repeating: 0x7E, count: 27)
      bytes[offset] = bad
      #expect(check(bytes)?.place.range == offset..<offset + 1)
      for good in [0x09, 0x0A, 0x0D, 0x20] as [UInt8] {
        bytes[offset] = good
        #expect(check(bytes) == nil)
      }
    }
  }

  @Test(
    "accepts what people write",
    arguments: ["\u{FEFF}a: b\r\n", "a:\tb", "😀 \u{85}\u{2028}\u{FFFD}", "한국어", ""])
  func accepted(_ text: String) { #expect(check(Array(text.utf8)) == nil) }
}
