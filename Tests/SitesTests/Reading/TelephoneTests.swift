import Foundation
import Programme
import Testing

/// A number that somebody would ring up can be tapped wherever it stands.
@Suite struct TelephoneTests {
  /// Numbers that their form tells, and those of services known everywhere.
  private static let number =
    #"(?<![\d.,/-])(0\d{2,3}-\d{3,4} ?\d{4}|1[3-9]\d ?\d{4} ?\d{4}|[48]00-\d{3,4}-?\d{3,4}|12348|12315|12345|12333|12338|12355|96110)(?![\d%]|[.,]\d)"#

  @Test func `every telephone number of the sample city is a link`() throws {
    let pattern = try NSRegularExpression(pattern: Self.number)
    var plain: Set<String> = []
    var linked = 0
    for page in try PublishedSample.pages {
      for piece in page.text.blocks.joined() where !piece.isPaper {
        let range = NSRange(piece.text.startIndex..., in: piece.text)
        for match in pattern.matches(in: piece.text, range: range) {
          if piece.href?.hasPrefix("tel:") == true {
            linked += 1
          } else if let found = Range(match.range, in: piece.text) {
            plain.insert("\(piece.text[found]) in \(piece.text.prefix(60)) (\(page.address))")
          }
        }
      }
    }
    #expect(plain.sorted() == [])
    #expect(linked > 1000)
  }

  @Test func `a page of numbers can be dialled from`() throws {
    let links = try PublishedSample.files.get().read("numbers/index.html").blocks.joined().compactMap(\.href)
    for number in ["12348", "110", "96110", "12315", "12345", "12333", "12338", "12355"] {
      #expect(links.contains("tel:\(number)"), "\(number)")
    }
  }

  @Test func `where no lawyer comes the hotline can be tapped in the sentence that names it`() throws {
    let files = try Fixture.site("time").today("2026-11-23").build().files()
    let page = files.read("communities/wulvshi/index.html")
    let sentence = try #require(page.blocks.first { $0.map(\.text).joined().hasPrefix("本社区的律师还在安排") })
    #expect(sentence.contains { $0.text == "12348" && $0.href == "tel:12348" })
  }
}
