/// Every rule there is, by name.
public struct RuleCatalogue: Sendable {
  /// In the order of their names.
  public let rules: [RuleDescription]
  /// Names that were given to two rules or more; empty in a sound catalogue.
  public let duplicates: [RuleName]
  private let positions: [RuleName: Int]

  public init(_ rules: [RuleDescription]) {
    let sorted = rules.sorted { $0.name < $1.name }
    var duplicates: [RuleName] = []
    var positions: [RuleName: Int] = [:]
    var distinct: [RuleDescription] = []
    for rule in sorted {
      if positions[rule.name] == nil {
        positions[rule.name] = distinct.count
        distinct.append(rule)
      } else if duplicates.last != rule.name {
        duplicates.append(rule.name)
      }
    }
    self.rules = distinct
    self.duplicates = duplicates
    self.positions = positions
  }

  public subscript(name: RuleName) -> RuleDescription? {
    positions[name].map { rules[$0] }
  }

  /// The rule that a misspelt name most likely stands for.
  public func nearest(to wrong: String) -> RuleDescription? {
    nearestName(to: wrong, among: rules.map(\.name.rawValue)).flatMap { self[RuleName(rawValue: $0)] }
  }

  func position(of name: RuleName) -> Int? { positions[name] }
}

extension RuleDescription {
  /// The rule in full, as `menpai explain` prints it, with a line break at its end.
  public func explained(in language: Language) -> String {
    var lines = ["\(name.rawValue): \(title[language])", ""]
    lines += severityLines(language)
    lines += ["", explanation[language], ""]
    lines.append(Words(zh: "错误写法：", en: "The mistake:")[language])
    lines += indented(example.mistake)
    lines += ["", Words(zh: "改成：", en: "Mended:")[language]]
    lines += indented(example.mend)
    return lines.joined(separator: "\n") + "\n"
  }

  private func severityLines(_ language: Language) -> [String] {
    var lines: [String] = []
    if let article {
      let gist = gist.map { Words(zh: "：\($0.zh)", en: ": \($0.en)") } ?? Words(same: "")
      lines.append(
        Words(zh: "依据：第\(article)条\(gist.zh)", en: "Source: article \(article)\(gist.en)")[language])
    }
    switch severity {
    case .error:
      lines.append(Words(zh: "级别：错误，有它就不能发布", en: "Severity: error, stops publication")[language])
    case .warning:
      lines.append(Words(zh: "级别：警告，不影响发布", en: "Severity: warning, does not stop publication")[language])
    case .note:
      lines.append(
        Words(zh: "级别：提醒，还没有错，--strict 也不算", en: "Severity: note, nothing is wrong yet; --strict ignores it")[
          language])
    }
    lines.append(leniency.words[language])
    return lines
  }

  private func indented(_ sample: String) -> [String] {
    sample.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "    \($0)" }
  }
}

extension RuleDescription.Leniency {
  var words: Words {
    switch self {
    case .none:
      Words(zh: "放宽：不能放宽", en: "May be softened: by nobody")
    case .site:
      Words(
        zh: "放宽：网站可在 site.yaml 的 rules.overrides 中改级别，须写明理由",
        en: "May be softened: by the site, in rules.overrides of site.yaml, with a reason")
    case .waivable:
      Words(
        zh: "放宽：网站可在 site.yaml 的 rules.overrides 中改级别；单条记录可用 waivers 豁免；都须写明理由",
        en: "May be softened: by the site, in rules.overrides of site.yaml, and for one record by waivers, "
          + "each with a reason")
    }
  }
}
