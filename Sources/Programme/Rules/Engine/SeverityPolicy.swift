import Diagnostics

/// How grave each rule's breaches are on this site: the rules' defaults, changed by `rules.overrides` of `site.yaml`.
///
/// Findings of every stage go through it, so that an override reaches records, links and print alike.
package struct SeverityPolicy: Sendable {
  /// What is wrong with the overrides themselves.
  package let findings: [Finding]
  private let overridden: [RuleName: OverriddenSeverity]

  /// - Parameter catalogue: all rules of all stages, to tell a misspelt name and a rule that may not be lowered.
  package init(_ site: Site, catalogue: RuleCatalogue = ProgrammeRules.catalogue) {
    var findings: [Finding] = []
    var overridden: [RuleName: OverriddenSeverity] = [:]
    for entry in site.rules.value?.overrides?.value ?? [] {
      let place = site.record.place(of: entry.key)
      let known = catalogue.rule(named: entry.key.value)
      if let finding = known.finding(at: place) { findings.append(finding) }
      guard let rule = known.rule, entry.value.isWritten, entry.value.value.severity.isWritten else {
        continue
      }
      let severity = entry.value.value.severity.value
      if known.isExact, severity.isBelow(rule.severity), rule.leniency == .none {
        findings.append(
          EngineRules.overrideNotAllowed.finding(
            at: place,
            Words(
              zh: "规则「\(rule.name.rawValue)」不能降级或关闭",
              en: "the rule “\(rule.name.rawValue)” can be neither lowered nor turned off"),
            help: Words(zh: "删去这一项，按规则改正记录", en: "remove the override and mend the records")))
      } else {
        overridden[rule.name] = severity
      }
    }
    self.findings = findings
    self.overridden = overridden
  }

  /// The findings with the site's severities; those of rules that are off are left out.
  package func applied(to findings: [Finding]) -> [Finding] {
    guard !overridden.isEmpty else { return findings }
    return findings.compactMap { finding in
      guard let severity = overridden[finding.rule] else { return finding }
      guard let severity = severity.severity else { return nil }
      var finding = finding
      finding.severity = severity
      return finding
    }
  }
}

extension OverriddenSeverity {
  /// Nil where the rule is off.
  fileprivate var severity: Severity? {
    switch self {
    case .error: .error
    case .warning: .warning
    case .off: nil
    }
  }

  fileprivate func isBelow(_ severity: Severity) -> Bool {
    switch self {
    case .error: false
    case .warning: severity == .error
    case .off: true
    }
  }
}

extension [Finding] {
  /// The findings of a strict run, in which warnings count as errors; what is not wrong yet stays a note.
  package var strict: [Finding] {
    map { finding in
      guard finding.severity == .warning else { return finding }
      var finding = finding
      finding.severity = .error
      return finding
    }
  }
}
