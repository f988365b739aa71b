import Diagnostics

/// The rule that a site or a record names, found by its exact name or by the nearest one.
struct NamedRule {
  let written: String
  let rule: RuleDescription?
  var isExact: Bool { rule?.name.rawValue == written }

  /// The name's own finding; a misspelt name still stands for the rule it resembles, so that it makes no further ones.
  func finding(at place: SourcePlace) -> Finding? {
    guard !isExact else { return nil }
    return EngineRules.ruleUnknown.finding(
      at: place, Words(zh: "没有名为「\(written)」的规则", en: "there is no rule “\(written)”"),
      help: rule.map {
        Words(zh: "是不是想写「\($0.name.rawValue)」？", en: "did you mean “\($0.name.rawValue)”?")
      }
        ?? Words(
          zh: "规则名写在每条提示的方括号里，例如 art14-weekly-half-day",
          en: "a rule's name stands in brackets in each finding, such as art14-weekly-half-day"))
  }
}

extension RuleCatalogue {
  func rule(named name: String) -> NamedRule {
    NamedRule(written: name, rule: self[RuleName(rawValue: name)] ?? nearest(to: name))
  }
}
