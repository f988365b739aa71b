import Diagnostics
import Testing

@Suite struct SourceTextTests {
  @Test(arguments: [
    ("", 0, 1, 1), ("", 9, 1, 1), ("ab", 2, 1, 3), ("ab", 99, 1, 3), ("a\nb", 1, 1, 2), ("a\nb", 2, 2, 1),
    ("a\n", 2, 2, 1), ("a\r\nb", 2, 1, 2), ("a\r\nb", 3, 2, 1), ("a\rb", 2, 1, 3), ("社区", 3, 1, 2),
    ("社区", 4, 1, 2), ("👩‍⚖️x", 13, 1, 5), ("\u{FEFF}ab", 3, 1, 1), ("\u{FEFF}ab", 0, 1, 1),
    ("\u{FEFF}a\nb", 5, 2, 1),
    ("a\u{85}b\u{2028}c", 7, 1, 5),
  ])
  func countsLinesAndScalars(text: String, offset: Int, line: Int, column: Int) {
    #expect(
      SourceText(Array(text.utf8)).position(at: offset) == SourcePosition(line: line, column: column))
  }

  @Test func countsInLongLines() {
    let bytes = Array(String(repeating: "社a", count: 5000).utf8)
    let text = SourceText(bytes)
    for pair in [0, 255, 256, 257, 1023, 4999] {
      #expect(text.position(at: pair * 4) == SourcePosition(line: 1, column: pair * 2 + 1))
    }
    #expect(text.position(at: bytes.count) == SourcePosition(line: 1, column: 10_001))
  }

  @Test func answersForBytesThatAreNoText() {
    let text = SourceText([0xFF, 0xB8, 0x0A, 0xC0])
    for offset in -1...9 { #expect(text.position(at: offset).line <= 2) }
    #expect(text.position(at: 3) == SourcePosition(line: 2, column: 1))
    #expect(text.position(at: 4) == SourcePosition(line: 2, column: 2))
  }

  @Test func givesALineWithoutItsEnd() {
    let text = SourceText(Array("\u{FEFF}a: 1\r\n\nb".utf8))
    #expect(text.contentRange(ofLine: 1) == 3..<7)
    #expect(text.contentRange(ofLine: 2) == 9..<9)
    #expect(text.contentRange(ofLine: 3) == 10..<11)
  }
}
