import Diagnostics

/// The rules that a print layout is held to, and what it prints.
package enum PrintingRules {
  package static let all: [RuleDescription] = layouts + preflight + SheetRules.all

  static func rule(
    _ name: RuleName, _ severity: Severity, _ title: Words, _ explanation: Words, mistake: String,
    mend: String
  ) -> RuleDescription {
    RuleDescription(
      name, severity, title: title, explanation: explanation, example: .init(mistake: mistake, mend: mend))
  }
}
