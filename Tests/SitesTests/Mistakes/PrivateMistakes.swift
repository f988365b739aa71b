extension Mistake {
  /// The register that is never published.
  static let register: [Mistake] = [
    Mistake(
      "a mandate against the community", in: "private/representations/2026.yaml",
      .replace("against: other", by: "against: community"), breaks: "art19-representation", at: "against:"),
    Mistake(
      "a mandate for one resident against another", in: "private/representations/2026.yaml",
      .replace("for: other", by: "for: resident"), .replace("against: other", by: "against: resident"),
      breaks: "art19-representation", at: "against:"),
    Mistake(
      "a mandate for the community's opponent", in: "private/representations/2026.yaml",
      .replace("matter: suit", by: "matter: non-contentious"), .replace("for: other", by: "for: opponent"),
      .replace("against: other", by: "against: community"), breaks: "art19-representation", at: "for:"),
    Mistake(
      "a request taken up late", in: "private/requests/2026.yaml",
      .replace("accepted: 2026-10-09", by: "accepted: 2026-10-10"), breaks: "art15-late", as: .warning,
      at: "2026-10-10"),
    Mistake(
      "a request never taken up", in: "private/requests/2026.yaml",
      .delete("accepted:"), breaks: "art15-late", as: .warning, at: "received"),
    Mistake(
      "an evaluation of nobody", in: "private/evaluations/2025.yaml",
      .delete("lawyer:"), breaks: "record-missing-field", at: "id: e1"),
    Mistake(
      "a private date", in: "private/spot-checks/2026.yaml",
      .replace("on: 2026-10-13", by: "on: 2026-10-32"), breaks: "format-date", at: "2026-10-32"),
    Mistake(
      "a private field misspelt", in: "private/spot-checks/2026.yaml",
      .replace("result:", by: "reslt:"), breaks: "record-unknown-field", at: "reslt"),
  ]
}
