import Testing

@testable import Pages

@Suite struct ContentLinesTests {
  @Test("long lines are folded at 75 octets, never inside a character")
  func folding() {
    var lines = ContentLines()
    lines.text("SUMMARY", String(repeating: "听荷", count: 30))
    let folded = String(decoding: lines.bytes, as: UTF8.self)
    #expect(folded.hasSuffix("\r\n"))
    for line in folded.split(separator: "\r\n") { #expect(line.utf8.count <= 75) }
    let unfolded = folded.replacing("\r\n ", with: "")
    #expect(unfolded == "SUMMARY:" + String(repeating: "听荷", count: 30) + "\r\n")
  }

  @Test("commas, semicolons, backslashes and line breaks are escaped")
  func escaping() {
    #expect(ContentLines.escaped("a,b;c\\d\ne") == "a\\,b\\;c\\\\d\\ne")
  }
}
