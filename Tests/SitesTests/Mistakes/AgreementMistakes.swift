extension Mistake {
  /// Articles 8 and 11: agreements, premises and the mediation contact.
  static let agreements: [Mistake] = [
    Mistake(
      "tinghe: xizi → wulin", in: "content/pairings/tinghe.yaml", .replace("firm: xizi", by: "firm: wulin"),
      breaks: "art08-lawyer-of-other-firm", at: 3, covering: "lin"),
    Mistake(
      "old: 2026-02-01, until: 2027-12-31 → 2025-02-01, until: 2025-12-31} ended: …",
      in: "content/pairings/old.yaml",
      .replace(
        "signed: 2026-01-04, from: 2026-02-01, until: 2027-12-31",
        by: "signed: 2026-01-04, from: 2025-02-01, until: 2025-12-31}\n  ended: {on: 2025-12-31"),
      breaks: "art08-session-outside-term", at: 10, covering: "agreement"),
    Mistake(
      "tinghe: 2023-12-20 → 2027-12-20", in: "content/pairings/tinghe.yaml",
      .replace("signed: 2023-12-20", by: "signed: 2027-12-20"),
      breaks: "art08-session-outside-term", at: 4, covering: "agreement",
      mends: .replace("signed: 2023-12-20", by: "signed: 2026-12-31")),
    Mistake(
      "old: 2027-12-31 → 2026-01-31", in: "content/pairings/old.yaml",
      .replace("from: 2026-02-01, until: 2027-12-31", by: "from: 2026-02-01, until: 2026-01-31"),
      breaks: "art08-term-order", at: 10, covering: "2026-01-31",
      mends: .replace("from: 2026-02-01, until: 2027-12-31", by: "from: 2026-02-01, until: 2028-01-31")),
    Mistake(
      "tinghe: 2026-12-31 → 2026-03-09", in: "content/pairings/tinghe.yaml",
      .replace("until: 2026-12-31", by: "until: 2026-03-09"),
      breaks: "art08-term-ended", as: .warning, at: 8, covering: "2026-03-09",
      mends: .replace("until: 2026-12-31", by: "until: 2026-03-10"),
      .replace("until: 2026-12-31", by: "until: 2026-03-09\nended: {on: 2026-03-09}")),
    Mistake(
      "communities: office: {place: 二楼 202 室} removed", in: "content/communities/all.yaml",
      .replace("\n  office: {place: 二楼 202 室}", by: ""),
      breaks: "art11-premises", at: 10, covering: "id",
      mends: .replace("\n  office: {place: 二楼 202 室}", by: "\n  工作室: {地点: 二楼 202 室, 合署: 是}")),
    Mistake(
      "communities: mediation: {phone: 0571-88884002} removed", in: "content/communities/all.yaml",
      .replace("\n  mediation: {phone: 0571-88884002}", by: ""),
      breaks: "art11-mediation-contact", as: .warning, at: 26, covering: "id"),
    Mistake(
      "communities: mediation → safety", in: "content/communities/all.yaml",
      .replace("{kind: mediation, phone: 0571-88883002}", by: "{kind: safety, phone: 0571-88883002}"),
      breaks: "art11-mediation-contact", as: .warning, at: 24, covering: "contacts"),
  ]
}
