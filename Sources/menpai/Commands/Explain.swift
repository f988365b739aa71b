import ArgumentParser
import Diagnostics
import Publishing

/// `menpai explain`: what a rule asks for, with an example; without a name, which rules there are.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: said(zh: "说明一条规则；不写名称则列出全部", en: "Explain a rule; list all of them without a name"))

  @Argument(
    help: help(
      zh: "规则的名称，如 art14-weekly-half-day", en: "The rule's name, such as art14-weekly-half-day.",
      value: "rule"))
  var rule: String?

  @OptionGroup var showing: ShowingOptions

  func run() throws {
    let catalogue = SiteBuild.catalogue
    let rules = try rule.map { [try found($0, in: catalogue)] } ?? catalogue.rules
    try Console.write(showing.described(rules, isList: rule == nil), to: .output)
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
      Report([], source: { _ in nil }).printed(
        as: .sarif, in: language, catalogue: RuleCatalogue(rules), version: Menpai.version)
    case .text, .github: isList ? list(rules) : rules.map { $0.explained(in: language) }.joined()
    }
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
