/// Articles 14, 15 and 24: sessions, lectures, requests and figures.
let serviceCases: [RuleCase] = [
  RuleCase(
    "pairings/yinhe.yaml", #"sessions: [{weekday: thursday, from: "09:00", to: "12:00"}]"#,
    to: "sessions: []",
    "error art14-weekly-half-day pairings/yinhe.yaml:10 []",
    or: #"驻点: [{星期: 周四, 开始: "09:00", 结束: "12:00"}]"#),
  RuleCase(
    "pairings/yinhe.yaml", "\n  sessions: [{weekday: thursday, from: \"09:00\", to: \"12:00\"}]", to: "",
    "error art14-weekly-half-day pairings/yinhe.yaml:6 community", or: "\n  ended: {on: 2026-03-09}"),
  RuleCase(
    "pairings/yinhe.yaml", #"{weekday: thursday, from: "09:00", to: "12:00"}"#,
    to: #"{weekday: monday, from: "09:00", to: "10:00"}, {weekday: friday, from: "09:00", to: "11:00"}"#,
    #"error art14-weekly-half-day pairings/yinhe.yaml:10 {weekday: friday, from: "09:00", to: "11:00"}"#,
    or: #"{weekday: monday, from: "09:00", to: "10:00"}, {weekday: friday, from: "09:00", to: "12:30"}"#),
  RuleCase(
    "pairings/tinghe.yaml", "to: \"17:00\"", to: "to: \"05:00\"",
    "error art14-session-times pairings/tinghe.yaml:12 \"05:00\""),
  RuleCase(
    "pairings/yinhe.yaml",
    "zhijiang\n  lawyer: zhou\n  agreement: {number: XQ-3, signed: 2025-12-20, from: 2026-01-01, until: 2027-12-31}\n  sessions: [{weekday: thursday, from: \"09:00\", to: \"12:00\"}]",
    to:
      "xizi\n  lawyer: lin\n  agreement: {number: XQ-3, signed: 2025-12-20, from: 2026-01-01, until: 2027-12-31}\n  sessions: [{weekday: tuesday, from: \"11:30\", to: \"14:30\"}]",
    "warning art14-lawyer-double-booked pairings/yinhe.yaml:10 {weekday: tuesday, from: \"11:30\", to: \"14:30\"}",
    or:
      "xizi\n  lawyer: lin\n  agreement: {number: XQ-3, signed: 2025-12-20, from: 2026-01-01, until: 2027-12-31}\n  sessions: [{weekday: tuesday, from: \"11:00\", to: \"14:00\"}]"
  ),
  RuleCase(
    "pairings/tinghe.yaml", "{on: 2026-03-10, change: cancelled}", to: "{on: 2026-03-11, change: cancelled}",
    "warning art14-exception-no-session pairings/tinghe.yaml:13 2026-03-11",
    or: "{on: 2026-03-17, change: cancelled}"),
  RuleCase(
    "pairings/tinghe.yaml", "change: cancelled", to: "change: moved",
    "error art14-exception-incomplete pairings/tinghe.yaml:13 moved",
    or: "change: moved, to: {on: 2026-03-18}"),
  RuleCase(
    "pairings/tinghe.yaml", "change: cancelled", to: "change: substitute",
    "error art14-exception-incomplete pairings/tinghe.yaml:13 substitute", or: "change: 代班, 代班律师: wu"),
  RuleCase(
    "events/all.yaml", "- kind: lecture\n  title: 活动 2025-08-12",
    to: "- kind: outreach\n  title: 活动 2025-08-12",
    "warning art14-quarterly-lecture pairings/tinghe.yaml:1 community",
    or: "- kind: lecture\n  status: held\n  title: 活动 2025-08-12"),
  RuleCase(
    "events/all.yaml", "- kind: mediator-training", to: "- kind: mediator-training\n  status: cancelled",
    "warning art14-yearly-training pairings/tinghe.yaml:1 community", or: "- 类别: 调解员培训"),
  RuleCase(
    "lawyers/lin.yaml", "\nphone: 0571-88889101", to: "",
    "error art15-phone-and-email lawyers/lin.yaml:1 name",
    or: "\n电话: 0571-88889101"),
  RuleCase(
    "lawyers/shen.yaml", "\nphone: 0571-88889105\nemail: shen@example.org", to: "",
    "error art15-phone-and-email lawyers/shen.yaml:1 name"),
  RuleCase(
    "activities/2026-01.yaml", "in_time: 2", to: "in_time: 1",
    "warning art15-in-time-share activities/2026-01.yaml:1 1"),
  RuleCase(
    "holidays/2026.yaml", "year: 2026", to: "year: 2025", "warning art15-holiday-table site.yaml:1 "),
  RuleCase(
    "activities/2026-01.yaml", "totals: {visits: 7, lectures: 1", to: "totals: {visits: 8, lectures: 2",
    "error art24-totals activities/2026-01.yaml:3 totals", or: "totals: {lectures: 1"),
  RuleCase(
    "activities/2026-01.yaml", "\n- {month: 2026-01, community: yinhe, visits: 3}", to: "",
    "error art24-totals activities/2026-01.yaml:2 totals"),
]
