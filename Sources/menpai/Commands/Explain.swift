import ArgumentParser
import Diagnostics
import Programme
import Publishing

/// `menpai explain`: what a rule asks for, with an example; what an article asks for; without a name, which rules there are.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: said(
      zh: "说明一条规则，或办法的一条；不写名称则列出全部规则",
      en: "Explain a rule or an article of the measures; list all rules without a name"))

  @Argument(
    help: help(
      zh: "规则的名称，如 art14-weekly-half-day；或第几条，如 14",
      en: "The rule's name, such as art14-weekly-half-day, or an article's number, such as 14.", value: "rule"
    ))
  var rule: String?

  @OptionGroup var showing: ShowingOptions

  func run() throws {
    let catalogue = SiteBuild.catalogue
    if let number = rule.flatMap({ Int($0) }) {
      return try Console.write(showing.described(try article(number)), to: .output)
    }
    let rules = try rule.map { [try found($0, in: catalogue)] } ?? catalogue.rules
    try Console.write(showing.described(rules, isList: rule == nil), to: .output)
  }

  private func article(_ number: Int) throws(CommandFailure) -> ArticleTable.Row {
    if let row = ArticleTable()[number] { return row }
    throw .usage(
      Words(zh: "办法没有第 \(number) 条", en: "the measures have no article \(number)"),
      help: Words(zh: "从 1 到 \(Article.all.count)", en: "they go from 1 to \(Article.all.count)"))
  }

  private func found(_ name: String, in catalogue: RuleCatalogue) throws(CommandFailure) -> RuleDescription {
    if let found = catalogue[RuleName(rawValue: name)] { return found }
    let nearest = catalogue.nearest(to: name).map { suggestion(of: $0.name.rawValue) }
    throw .usage(
      Words(zh: "没有叫「\(name)」的规则", en: "there is no rule named “\(name)”"),
      help: nearest ?? Words(zh: "用 menpai explain 列出全部规则", en: "list all rules with menpai explain"))
  }
}

extension ShowingOptions {
  fileprivate func described(_ rules: [RuleDescription], isList: Bool) -> String {
    switch format {
    case .json: json(rules)
    case .sarif:
      FindingsReport([], source: { _ in nil }).printed(
        as: .sarif, in: language, catalogue: RuleCatalogue(rules), version: Menpai.version)
    case .text, .github: isList ? list(rules) : rules.map { $0.explained(in: language) }.joined()
    }
  }

  fileprivate func described(_ row: ArticleTable.Row) -> String {
    format == .json ? json(row) : text(row)
  }

  private func text(_ row: ArticleTable.Row) -> String {
    let (number, subject) = (row.article.number, row.article.subject)
    var text =
      Words(zh: "第 \(number) 条：\(subject.zh)", en: "Article \(number): \(subject.en)")[language] + "\n"
    func add(_ heading: Words, _ lines: [String]) {
      let lines = lines.isEmpty ? [Words(zh: "没有", en: "none")[language]] : lines
      text += "\n" + heading[language] + "\n" + lines.map { "  \($0)\n" }.joined()
    }
    add(
      Words(zh: "记录：", en: "Records:"),
      row.records.map { "\($0.type.name): \($0.fields.joined(separator: ", "))" })
    add(Words(zh: "规则：", en: "Rules:"), row.rules.map { "\($0.name.rawValue): \($0.title[language])" })
    add(
      Words(zh: "网站上：", en: "On the site:"),
      row.addresses.map { $0.isEmpty ? Words(zh: "首页", en: "the home page")[language] : $0 })
    return text
  }

  /// `{"version": 1, "article", "subject", "records": [{"type", "fields"}], "rules": […], "addresses": […]}`
  private func json(_ row: ArticleTable.Row) -> String {
    let records: [JSONValue] = row.records.map {
      ["type": .string($0.type.name), "fields": .array($0.fields.map { .string($0) })]
    }
    let document: JSONValue = [
      "version": 1, "article": .integer(row.article.number),
      "subject": .string(row.article.subject[language]),
      "records": .array(records), "rules": .array(row.rules.map { .string($0.name.rawValue) }),
      "addresses": .array(row.addresses.map { .string($0) }),
    ]
    return String(decoding: JSONWriter.bytes(of: document, layout: .indented), as: UTF8.self) + "\n"
  }

  private func list(_ rules: [RuleDescription]) -> String {
    let width = rules.map(\.name.rawValue.utf8.count).max() ?? 0
    return rules.map { rule in
      let name = rule.name.rawValue
      return name + String(repeating: " ", count: width - name.utf8.count + 2) + rule.title[language] + "\n"
    }.joined()
  }

  /// `{"version": 1, "rules": [{"rule", "severity", "article", "title", "explanation", "mistake", "mend"}]}`
  private func json(_ rules: [RuleDescription]) -> String {
    let values: [JSONValue] = rules.map { rule in
      [
        "rule": .string(rule.name.rawValue),
        "severity": .string(rule.severity.rawValue),
        "article": JSONValue(rule.article),
        "title": .string(rule.title[language]),
        "explanation": .string(rule.explanation[language]),
        "mistake": .string(rule.example.mistake),
        "mend": .string(rule.example.mend),
      ]
    }
    let document: JSONValue = ["version": 1, "rules": .array(values)]
    return String(decoding: JSONWriter.bytes(of: document, layout: .indented), as: UTF8.self) + "\n"
  }
}
