/// References, bulletins, articles 3 to 7, the press and awards.
let organisationCases: [RuleCase] = [
  RuleCase(
    "pairings/tinghe.yaml", "lawyer: lin", to: "lawyer: linn", "error ref-unknown pairings/tinghe.yaml:3 linn"
  ),
  RuleCase(
    "pairings/tinghe.yaml", "community: tinghe", to: "community: hehua",
    "error ref-unknown pairings/tinghe.yaml:1 hehua"),
  RuleCase(
    "streets/all.yaml", "district: east}", to: "district: esat}", "error ref-unknown streets/all.yaml:2 esat"),
  RuleCase(
    "lawyers/lin.yaml", "photos/lin.jpg", to: "photos/linn.jpg",
    "error ref-unknown lawyers/lin.yaml:7 photos/linn.jpg"),
  RuleCase(
    "communities/all.yaml", "address: 听荷路 1 号", to: "address: 听荷路 1 号\n  photo: photos/no.jpg",
    "error ref-unknown communities/all.yaml:5 photos/no.jpg", or: "address: 听荷路 1 号\n  photo: photos/lin.jpg"),
  RuleCase(
    "communities/all.yaml", "{merged_into: tinghe}", to: "{merged_into: laowu}",
    "error community-merger-circle communities/all.yaml:45 laowu",
    or: "{merged_into: yinhe}", "closed"),
  RuleCase("bulletins/b.md", "number: 8", to: "number: 7", "warning bulletin-number bulletins/b.md:2 7"),
  RuleCase("bulletins/b.md", "number: 8", to: "number: 9", "warning bulletin-number bulletins/b.md:2 9"),
  RuleCase(
    "bulletins/b.md", "number: 8", to: "number: 7\nstatus: draft",
    "warning bulletin-number bulletins/b.md:2 7",
    or: "number: 8\nstatus: draft", "number: 8\npublish_on: 2026-06-01", "number: 8\nexpires: 2026-02-01"),
  RuleCase("bulletins/c.md", "number: 9", to: "number: 11", "warning bulletin-number bulletins/c.md:2 11"),
  RuleCase(
    "bulletins/c.md", "number: 9", to: "number: 8", "warning bulletin-number bulletins/c.md:2 8",
    or: "number: 1\nissuer: 西区联络处"),
  RuleCase(
    "site.yaml", "steering_group: {name: 指导协调小组}", to: "", "error art03-steering-group site.yaml:1 title",
    or: "指导协调小组: [{name: 甲, until: 2025-12-31}, {name: 乙, from: 2026-01-01}]"),
  RuleCase(
    "site.yaml", "{name: 指导协调小组}", to: "[{name: 甲}, {name: 乙, from: 2026-01-01}]",
    "error art03-steering-group site.yaml:4 {name: 乙, from: 2026-01-01}"),
  RuleCase(
    "site.yaml", "{name: 指导协调小组}", to: "{name: 甲, until: 2026-03-09}",
    "warning art03-steering-group site.yaml:4 steering_group", or: "{name: 甲, until: 2026-03-10}"),
  RuleCase(
    "annual/2024.md", "year: 2024", to: "year: 2023", "warning art04-annual-report site.yaml:1 "),
  RuleCase(
    "districts/all.yaml", "\n  justice_bureau: {name: 东区司法局, phone: 0571-88880004}", to: "",
    "warning art05-justice-bureau districts/all.yaml:6 id", or: "\n  司法局: {电话: 0571-88880004}"),
  RuleCase(
    "districts/all.yaml", "{name: 东区司法局, phone: 0571-88880004}", to: "{name: 东区司法局}",
    "warning art05-justice-bureau districts/all.yaml:9 justice_bureau"),
  RuleCase(
    "lawyers/lin.yaml", "[2024-05-10, 2025-10-20]", to: "[2024-05-10]",
    "warning art06-training lawyers/lin.yaml:8 2024-05-10", or: "[2025-03-11]"),
  RuleCase(
    "districts/all.yaml", "\n  liaison: {name: 东区联络处, phone: 0571-88880003}", to: "",
    "error art07-one-liaison-office districts/all.yaml:6 id",
    or: "\n  联络处: {名称: 东区联络处, 电话: 0571-88880003}", "\n  until: 2021-04-08"),
  RuleCase(
    "districts/all.yaml", "2026-02-01", to: "2025-12-09",
    "warning art07-verified-stale districts/all.yaml:5 2025-12-09",
    or: "2025-12-10"),
  RuleCase(
    "communities/all.yaml", "2026-02-03", to: "2025-12-09",
    "warning art07-verified-stale communities/all.yaml:9 2025-12-09", or: "2025-12-10"),
  RuleCase(
    "firms/all.yaml", "2026-02-05", to: "2025-11-30",
    "warning art07-verified-stale firms/all.yaml:1 2025-11-30"),
  RuleCase(
    "activities/2026-01.yaml",
    "- {month: 2026-01, community: yinhe, visits: 3}\n- {month: 2026-01, district: west, totals: {visits: 7, ",
    to: "- {month: 2026-01, district: west, totals: {visits: 4, ",
    "warning art07-monthly-report communities/all.yaml:10 id"),
  RuleCase(
    "press/all.yaml", "\n  source: 样例日报", to: "", "warning art12-press-source press/all.yaml:1 title",
    or: "\n  来源: 样例日报"),
  RuleCase(
    "press/all.yaml", "\n  date: 2026-01-06", to: "\n  date:",
    "warning art12-press-source press/all.yaml:1 title", or: "\n  日期: 2026-01-06"),
  RuleCase(
    "press/all.yaml", "\n  source: 样例日报\n  date: 2026-01-06", to: "",
    "warning art12-press-source press/all.yaml:1 title"),
  RuleCase(
    "honours/all.yaml", "\n  body: 协调小组办公室", to: "", "warning art25-award-details honours/all.yaml:1 year",
    or: "\n  颁奖单位: 协调小组办公室"),
  RuleCase(
    "honours/all.yaml", "\n  body: 协调小组办公室\n  date: 2026-01-20", to: "",
    "warning art25-award-details honours/all.yaml:1 year"),
]
