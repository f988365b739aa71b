/// Articles 21, 22, 23 and 25: who may serve, and where.
let pairingCases: [RuleCase] = [
  RuleCase(
    "lawyers/lin.yaml", "\nlicence: \"13301201010123101\"", to: "",
    "error art21-licence lawyers/lin.yaml:1 name"),
  RuleCase(
    "lawyers/lin.yaml", "13301201010123101", to: "33012026001234",
    "error art21-licence lawyers/lin.yaml:3 \"33012026001234\""),
  RuleCase(
    "lawyers/lin.yaml", "\ncertification: {number: HZ-101, on: 2023-12-01, until: 2028-12-31}", to: "",
    "error art21-certification lawyers/lin.yaml:1 name"),
  RuleCase(
    "lawyers/lin.yaml", "on: 2023-12-01", to: "on: 2024-01-02",
    "error art21-certification lawyers/lin.yaml:4 2024-01-02", or: "on: 2024-01-01"),
  RuleCase(
    "lawyers/lin.yaml", "on: 2023-12-01, until: 2028-12-31", to: "on: 2023-12-01, until: 2026-03-09",
    "warning art21-certification lawyers/lin.yaml:4 2026-03-09", or: "on: 2023-12-01, until: 2026-03-10"),
  RuleCase(
    "pairings/yinhe.yaml", "ended: {on: 2025-12-31}", to: "ended: {on: 2026-01-02}",
    "error art22-one-lead-lawyer pairings/yinhe.yaml:8 zhou", or: "ended: {on: 2026-01-01}"),
  RuleCase(
    "firms/all.yaml", "affiliation: district, district: west", to: "affiliation: district, district: east",
    "error art22-firm-outside-district pairings/tinghe.yaml:2 xizi"),
  RuleCase(
    "pairings/yinhe.yaml", "\n  allocation: city", to: "",
    "error art22-municipal-allocation pairings/yinhe.yaml:7 zhijiang",
    or: "\n  调配: 市"),
  RuleCase(
    "pairings/yinhe.yaml", "allocation: city", to: "allocation: district",
    "error art22-municipal-allocation pairings/yinhe.yaml:12 district"),
  RuleCase(
    "pairings/yinhe.yaml", "\n  filed: {on: 2026-01-05}", to: "",
    "warning art22-not-filed pairings/yinhe.yaml:6 community"),
  RuleCase(
    "pairings/old.yaml", "\n  second_agreement: XQ-4-2", to: "",
    "error art23-second-agreement pairings/old.yaml:13 self-paid-counsel", or: "\n  另签协议: 是"),
  RuleCase(
    "pairings/old.yaml", "second_agreement: XQ-4-2", to: "second_agreement: no",
    "error art23-second-agreement pairings/old.yaml:13 self-paid-counsel"),
  RuleCase(
    "pairings/old.yaml", "\n  advisers: [zhou]", to: "", "error art23-added-lawyer pairings/old.yaml:2 shen"),
  RuleCase(
    "pairings/old.yaml", "advisers: [zhou]", to: "advisers: [shen]",
    "error art23-added-lawyer pairings/old.yaml:3 [shen]", or: "advisers: [shen, wu]"),
  RuleCase(
    "firms/all.yaml", "affiliation: provincial", to: "affiliation: municipal",
    "error art23-origin-firm pairings/old.yaml:20 provincial"),
  RuleCase(
    "lawyers/lin.yaml", "name: 林昭", to: "name: 林昭\nstatus: {replaced: {on: 2026-02-28, by: wu}}",
    "error art25-replaced-but-active pairings/tinghe.yaml:3 lin",
    or: "name: 林昭\nstatus: {replaced: {on: 2026-12-31, by: wu}}"),
]
