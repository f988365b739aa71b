import Diagnostics

extension Programme {
  /// Adds a breach for every piece of personal data of a kind, but for those that may stand where they do.
  func reportPersonal(
    _ kind: PrivacyScanner.Kind, _ breaches: inout Breaches, message: Words, help: Words,
    unless isAllowed: (PersonalDatum) -> Bool = { _ in false }
  ) {
    for texts in texts {
      for datum in texts.personal where datum.kind == kind && !isAllowed(datum) {
        breaches.add(texts.record, at: datum.place, message, help: help)
      }
    }
  }

  func hasPersonal(_ kind: PrivacyScanner.Kind) -> Bool {
    texts.contains { $0.personal.contains { $0.kind == kind } }
  }
}

/// What all rules of the scan have in common.
func privacyRule(
  _ name: RuleName, article: Int = 20, gist: Words? = nil, title: Words, explanation: Words,
  example: RuleDescription.Example
) -> RuleDescription {
  RuleDescription(
    name, .error, article: article,
    gist: gist ?? Words(zh: "对个人隐私予以保密", en: "what is learnt of people's private lives is kept confidential"),
    leniency: .waivable, title: title, explanation: explanation, example: example)
}
