import Diagnostics
import Pages
import Programme

/// What becomes of each article of the measures: the records it asks for, the rules that check them and the addresses where
/// the public sees it.
package struct ArticleTable: Sendable {
  package struct Row: Sendable {
    package let article: Article
    package let records: [ArticleRecords]
    /// In the order of their names.
    package let rules: [RuleDescription]
    /// Addresses, in the order of the address table.
    package let addresses: [String]
  }

  package let rows: [Row]

  package init(_ catalogue: RuleCatalogue = SiteBuild.catalogue) {
    rows = Article.all.map { article in
      Row(
        article: article, records: article.records,
        rules: catalogue.rules.filter {
          $0.article == article.number || $0.furtherArticles.contains(article.number)
        },
        addresses: AddressPattern.all.filter { $0.articles.contains(article.number) }.map(\.path))
    }
  }

  package subscript(number: Int) -> Row? { rows.first { $0.article.number == number } }
}

extension ArticleTable {
  /// The whole table in Markdown, with a line break at its end.
  package func markdown(in language: Language) -> String {
    let heading = Words(
      zh: "| 条 | 内容 | 记录 | 规则 | 网站上 |", en: "| art. | subject | records | rules | on the site |")
    let lines = rows.map { row in
      let records = row.records.map {
        "`\($0.type.name)` \($0.fields.map { "`\($0)`" }.joined(separator: ", "))"
      }
      let cells = [
        "\(row.article.number)", row.article.subject[language], records.joined(separator: "<br>"),
        row.rules.map { "`\($0.name.rawValue)`" }.joined(separator: "<br>"),
        row.addresses.map { "`\($0.isEmpty ? "/" : $0)`" }.joined(separator: "<br>"),
      ]
      return "| \(cells.map { $0.isEmpty ? "–" : $0 }.joined(separator: " | ")) |"
    }
    return ([heading[language], "| --- | --- | --- | --- | --- |"] + lines).map { $0 + "\n" }.joined()
  }
}
