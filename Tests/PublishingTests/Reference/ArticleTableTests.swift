import Diagnostics
import Foundation
import Pages
import Programme
import Testing

@testable import Publishing

@Suite struct ArticleTableTests {
  private static let docs = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("docs")

  /// `MENPAI_UPDATE_GOLDENS=1 swift test` writes the tables anew.
  @Test(arguments: [("articles.md", Language.english), ("articles.zh-CN.md", .chinese)])
  func theDocumentationHasTheTable(name: String, language: Language) throws {
    let file = Self.docs.appendingPathComponent(name)
    let text = try String(contentsOf: file, encoding: .utf8)
    let start = try #require(text.range(of: "<!-- articles -->\n")).upperBound
    let finish = try #require(text.range(of: "<!-- end of articles -->\n")).lowerBound
    let expected = "\n" + ArticleTable().markdown(in: language) + "\n"
    if ProcessInfo.processInfo.environment["MENPAI_UPDATE_GOLDENS"] != nil {
      try text.replacingCharacters(in: start..<finish, with: expected).write(
        to: file, atomically: true, encoding: .utf8)
      return
    }
    #expect(String(text[start..<finish]) == expected)
  }

  @Test func everyArticleHasAnOutputOrARule() {
    for row in ArticleTable().rows {
      #expect(!row.addresses.isEmpty || !row.rules.isEmpty, "article \(row.article.number)")
      for number in row.rules.compactMap(\.article) { #expect((1...32).contains(number)) }
    }
  }

  @Test func anAddressIsListedOnce() {
    let paths = AddressPattern.all.map(\.path)
    #expect(Set(paths).count == paths.count)
    #expect(AddressPattern.all.allSatisfy { $0.articles == $0.articles.sorted() && !$0.articles.isEmpty })
  }
}
