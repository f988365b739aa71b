/// Articles 27 to 30: law schools and their students.
let volunteerCases: [RuleCase] = [
  RuleCase(
    "schools/all.yaml", "\n  lead: true", to: "", "error art27-one-lead-school site.yaml:1 ", or: "\n  牵头: 是"),
  RuleCase(
    "schools/all.yaml", "name: 东湖法学院", to: "name: 东湖法学院\n  lead: true",
    "error art27-one-lead-school schools/all.yaml:10 true", or: "name: 东湖法学院\n  lead: false"),
  RuleCase(
    "schools/all.yaml", "lead: true\n  agreement: {from: 2025-09-01, until: 2027-08-31}", to: "lead: true",
    "error art28-school-agreement schools/all.yaml:1 id"),
  RuleCase(
    "schools/all.yaml", "lead: true\n  agreement: {from: 2025-09-01, until: 2027-08-31}",
    to: "lead: true\n  agreement: {from: 2025-09-01, until: 2026-03-09}",
    "warning art28-school-agreement schools/all.yaml:4 2026-03-09"),
  RuleCase(
    "teams/all.yaml", "size: 3", to: "size: 4", "error art29-team-size teams/all.yaml:3 4", or: "size: 1"),
  RuleCase("teams/all.yaml", "size: 3", to: "size: 0", "error art29-team-size teams/all.yaml:3 0"),
  RuleCase(
    "pairings/tinghe.yaml", "volunteers: 1", to: "volunteers: 2",
    "warning art29-one-at-a-session pairings/tinghe.yaml:15 2", or: "volunteers: 0"),
  RuleCase(
    "teams/all.yaml", "- community: tinghe\n  school: zhijiang-law",
    to: "- community: donghu\n  school: zhijiang-law",
    "warning art29-school-district teams/all.yaml:2 zhijiang-law",
    or: "- community: donghu\n  school: donghu-law"),
  RuleCase(
    "schools/all.yaml", "\n  adviser: 何老师", to: "", "warning art30-school-adviser schools/all.yaml:8 id",
    or: "\n  指导教师: 何老师"),
  RuleCase(
    "schools/all.yaml", "\n  contact: {phone: 0571-88887002}", to: "",
    "warning art30-school-adviser schools/all.yaml:8 id"),
]
