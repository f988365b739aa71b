import Bytes
import Testing

@Suite("Hidden characters") struct HiddenCharacterTests {
  private func scalars(_ text: String) -> [UInt32] {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { HiddenCharacter.all(in: $0, atMost: 100).map(\.scalar) }
  }

  @Test("every one of each class is found, wherever it stands") func found() throws {
    let ranges: [ClosedRange<UInt32>] = [
      0...8, 0x0B...0x0C, 0x0E...0x1F, 0x7F...0x9F, 0xAD...0xAD, 0x61C...0x61C, 0x200B...0x200F,
      0x202A...0x202E,
      0x2028...0x2029, 0x2060...0x206F, 0xFEFF...0xFEFF, 0xFDD0...0xFDEF, 0xFFFE...0xFFFF, 0x1FFFE...0x1FFFF,
      0x10FFFE...0x10FFFF, 0xE0000...0xE007F, 0x3164...0x3164,
    ]
    for value in ranges.joined() {
      let scalar = String(Character(try #require(Unicode.Scalar(value))))
      for text in [scalar, "听荷\(scalar)社区", "a\(scalar)", "\(scalar)\n"] {
        #expect(scalars(text) == [value], "U+\(String(value, radix: 16))")
      }
      #expect("a\(scalar)b".spellingOutHidden == "a" + HiddenCharacter.name(of: value) + "b")
    }
  }

  @Test(
    "what a text needs is none",
    arguments: [
      "听荷社区", "“引”——…·、％", "a\tb\r\nc", "👨‍👩‍👧", "🏳️‍🌈", "می‌خواهم", "क्‍ष", "葛\u{E0100}", "é🏠", "\u{A0}\u{3000}", "한국어",
      "",
    ])
  func needed(_ text: String) { #expect(scalars(text) == []) }

  @Test(
    "a joiner that nothing needs is one", arguments: ["听\u{200D}荷", "a\u{200C}b", "\u{200D}", "👨\u{200D}"])
  func joiners(_ text: String) { #expect(scalars(text).count == 1) }

  @Test("bytes that are no UTF-8 are passed over") func malformed() {
    let bytes: [UInt8] = [0xE2, 0x80, 0xFF, 0xC2, 0xF0, 0x9F, 0xEF, 0x07]
    #expect(bytes.withUnsafeBufferPointer { HiddenCharacter.first(in: $0)?.range } == 7..<8)
  }

  @Test("HTML leaves them out") func html() {
    var html: [UInt8] = []
    html.appendEscaped(Array("丙\u{0}社\u{202E}区\u{1B}[31m<b>".utf8))
    #expect(String(decoding: html, as: UTF8.self) == "丙社区[31m&lt;b&gt;")
  }

  @Test("a spreadsheet's formula is found behind blanks of any kind")
  func formulas() {
    for text in [
      "=1", " =1", "\u{3000}=1", "\u{A0}\u{2003}+1", "＝1", " －1", "\u{FEFF}@x", "\t=1", "\u{200B}=1",
    ] {
      #expect(SpreadsheetText.startsFormula(text), "\(text.spellingOutHidden)")
    }
    for text in ["", " ", "1=1", "听荷", " 听=荷", "（=1）"] {
      #expect(!SpreadsheetText.startsFormula(text), "\(text)")
    }
  }
}
