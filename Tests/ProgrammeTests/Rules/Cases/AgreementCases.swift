/// Articles 8 and 11: agreements, premises and the mediation contact.
let agreementCases: [RuleCase] = [
  RuleCase(
    "pairings/tinghe.yaml", "firm: xizi", to: "firm: wulin",
    "error art08-lawyer-of-other-firm pairings/tinghe.yaml:3 lin"),
  RuleCase(
    "pairings/old.yaml", "signed: 2026-01-04, from: 2026-02-01, until: 2027-12-31",
    to: "signed: 2026-01-04, from: 2025-02-01, until: 2025-12-31}\n  ended: {on: 2025-12-31",
    "error art08-session-outside-term pairings/old.yaml:10 agreement"),
  RuleCase(
    "pairings/tinghe.yaml", "signed: 2023-12-20", to: "signed: 2027-12-20",
    "error art08-session-outside-term pairings/tinghe.yaml:4 agreement", or: "signed: 2026-12-31"),
  RuleCase(
    "pairings/old.yaml", "from: 2026-02-01, until: 2027-12-31", to: "from: 2026-02-01, until: 2026-01-31",
    "error art08-term-order pairings/old.yaml:10 2026-01-31", or: "from: 2026-02-01, until: 2028-01-31"),
  RuleCase(
    "pairings/tinghe.yaml", "until: 2026-12-31", to: "until: 2026-03-09",
    "warning art08-term-ended pairings/tinghe.yaml:8 2026-03-09", or: "until: 2026-03-10",
    "until: 2026-03-09\nended: {on: 2026-03-09}"),
  RuleCase(
    "communities/all.yaml", "\n  office: {place: 二楼 202 室}", to: "",
    "error art11-premises communities/all.yaml:10 id",
    or: "\n  工作室: {地点: 二楼 202 室, 合署: 是}"),
  RuleCase(
    "communities/all.yaml", "\n  mediation: {phone: 0571-88884002}", to: "",
    "warning art11-mediation-contact communities/all.yaml:26 id"),
  RuleCase(
    "communities/all.yaml", "{kind: mediation, phone: 0571-88883002}",
    to: "{kind: safety, phone: 0571-88883002}",
    "warning art11-mediation-contact communities/all.yaml:24 contacts"),
]
