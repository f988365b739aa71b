/// Article 13: what the office displays, and the consent to it.
let displayCases: [RuleCase] = [
  RuleCase(
    "lawyers/lin.yaml", "\nphoto: photos/lin.jpg", to: "", "error art13-photo lawyers/lin.yaml:1 name",
    or: "\n照片: photos/lin.jpg"),
  RuleCase(
    "lawyers/lin.yaml", "[name, photo, phone, email, print]", to: "[name, photo, email, print]",
    "error art13-contact lawyers/lin.yaml:9 [name, photo, email, print]", or: "[照片, 电话, 邮箱]"),
  RuleCase(
    "lawyers/shen.yaml", "[name, photo, phone, email, print]", to: "[name, phone]",
    "error art13-contact lawyers/shen.yaml:7 [name, phone]"),
  RuleCase(
    "lawyers/lin.yaml",
    "\nconsent: {on: 2024-01-01, until: 2028-12-31, covers: [name, photo, phone, email, print]}", to: "",
    "error art13-consent lawyers/lin.yaml:1 name"),
  RuleCase(
    "lawyers/lin.yaml", "until: 2028-12-31, covers", to: "until: 2026-03-09, covers",
    "warning art13-consent lawyers/lin.yaml:9 2026-03-09", or: "until: 2026-03-10, covers"),
  RuleCase(
    "lawyers/lin.yaml", "consent: {on: 2024-01-01", to: "consent: {on: 2026-03-11",
    "warning art13-consent lawyers/lin.yaml:9 2026-03-11", or: "consent: {on: 2026-03-10"),
  RuleCase(
    "lawyers/lin.yaml",
    "photo: photos/lin.jpg\ntrained: [2024-05-10, 2025-10-20]\nconsent: {on: 2024-01-01, ",
    to: "consent: {on: 2024-01-01, withdrawn: 2026-03-01, ",
    "warning art13-consent lawyers/lin.yaml:7 2026-03-01"),
]
