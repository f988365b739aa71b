extension Mistake {
  /// Articles 14, 15 and 24: sessions, lectures, requests and figures.
  static let service: [Mistake] = [
    Mistake(
      #"yinhe: {weekday: thursday, from: "09:00", to: " … removed"#, in: "content/pairings/yinhe.yaml",
      .replace(#"sessions: [{weekday: thursday, from: "09:00", to: "12:00"}]"#, by: "sessions: []"),
      breaks: "art14-weekly-half-day", at: 10, covering: "[]",
      mends: .replace(
        #"sessions: [{weekday: thursday, from: "09:00", to: "12:00"}]"#,
        by: #"驻点: [{星期: 周四, 开始: "09:00", 结束: "12:00"}]"#)),
    Mistake(
      #"yinhe: sessions: [{weekday: thursday, from: "09 … removed"#, in: "content/pairings/yinhe.yaml",
      .replace("\n  sessions: [{weekday: thursday, from: \"09:00\", to: \"12:00\"}]", by: ""),
      breaks: "art14-weekly-half-day", at: 6, covering: "community",
      mends: .replace(
        "\n  sessions: [{weekday: thursday, from: \"09:00\", to: \"12:00\"}]",
        by: "\n  ended: {on: 2026-03-09}")),
    Mistake(
      #"yinhe: thursday, from: "09:00", to: "12:00 → monday, from: "09:00", to: "10:00"}, {we …"#,
      in: "content/pairings/yinhe.yaml",
      .replace(
        #"{weekday: thursday, from: "09:00", to: "12:00"}"#,
        by: #"{weekday: monday, from: "09:00", to: "10:00"}, {weekday: friday, from: "09:00", to: "11:00"}"#),
      breaks: "art14-weekly-half-day", at: 10, covering: #"{weekday: friday, from: "09:00", to: "11:00"}"#,
      mends: .replace(
        #"{weekday: thursday, from: "09:00", to: "12:00"}"#,
        by: #"{weekday: monday, from: "09:00", to: "10:00"}, {weekday: friday, from: "09:00", to: "12:30"}"#)),
    Mistake(
      "tinghe: 17:00 → 05:00", in: "content/pairings/tinghe.yaml",
      .replace(#"to: "17:00""#, by: #"to: "05:00""#),
      breaks: "art14-session-times", at: 12, covering: #""05:00""#),
    Mistake(
      "yinhe: zhijiang lawyer: zhou agreement: {nu … → xizi lawyer: lin agreement: {number: …",
      in: "content/pairings/yinhe.yaml",
      .replace(
        "zhijiang\n  lawyer: zhou\n  agreement: {number: XQ-3, signed: 2025-12-20, from: 2026-01-01, until: 2027-12-31}\n  sessions: [{weekday: thursday, from: \"09:00\", to: \"12:00\"}]",
        by:
          "xizi\n  lawyer: lin\n  agreement: {number: XQ-3, signed: 2025-12-20, from: 2026-01-01, until: 2027-12-31}\n  sessions: [{weekday: tuesday, from: \"11:30\", to: \"14:30\"}]"
      ),
      breaks: "art14-lawyer-double-booked", at: 10,
      covering: #"{weekday: tuesday, from: "11:30", to: "14:30"}"#,
      mends: .replace(
        "zhijiang\n  lawyer: zhou\n  agreement: {number: XQ-3, signed: 2025-12-20, from: 2026-01-01, until: 2027-12-31}\n  sessions: [{weekday: thursday, from: \"09:00\", to: \"12:00\"}]",
        by:
          "xizi\n  lawyer: lin\n  agreement: {number: XQ-3, signed: 2025-12-20, from: 2026-01-01, until: 2027-12-31}\n  sessions: [{weekday: tuesday, from: \"11:00\", to: \"14:00\"}]"
      )),
    Mistake(
      "tinghe: 2026-03-10 → 2026-03-11", in: "content/pairings/tinghe.yaml",
      .replace("{on: 2026-03-10, change: cancelled}", by: "{on: 2026-03-11, change: cancelled}"),
      breaks: "art14-exception-no-session", as: .warning, at: 13, covering: "2026-03-11",
      mends: .replace("{on: 2026-03-10, change: cancelled}", by: "{on: 2026-03-17, change: cancelled}")),
    Mistake(
      "tinghe: cancelled → moved", in: "content/pairings/tinghe.yaml",
      .replace("change: cancelled", by: "change: moved"),
      breaks: "art14-exception-incomplete", at: 13, covering: "moved",
      mends: .replace("change: cancelled", by: "change: moved, to: {on: 2026-03-18}")),
    Mistake(
      "tinghe: cancelled → substitute", in: "content/pairings/tinghe.yaml",
      .replace("change: cancelled", by: "change: substitute"),
      breaks: "art14-exception-incomplete", at: 13, covering: "substitute",
      mends: .replace("change: cancelled", by: "change: 代班, 代班律师: wu")),
    Mistake(
      "events: lecture → outreach", in: "content/events/all.yaml",
      .replace("- kind: lecture\n  title: 活动 2025-08-12", by: "- kind: outreach\n  title: 活动 2025-08-12"),
      breaks: "art14-quarterly-lecture", as: .warning, at: 1, of: "content/pairings/tinghe.yaml",
      covering: "community",
      mends: .replace(
        "- kind: lecture\n  title: 活动 2025-08-12",
        by: "- kind: lecture\n  status: held\n  title: 活动 2025-08-12")),
    Mistake(
      "events: status: cancelled added", in: "content/events/all.yaml",
      .replace("- kind: mediator-training", by: "- kind: mediator-training\n  status: cancelled"),
      breaks: "art14-yearly-training", as: .warning, at: 1, of: "content/pairings/tinghe.yaml",
      covering: "community", mends: .replace("- kind: mediator-training", by: "- 类别: 调解员培训")),
    Mistake(
      "lin: phone: 0571-88889101 removed", in: "content/lawyers/lin.yaml",
      .replace("\nphone: 0571-88889101", by: ""),
      breaks: "art15-phone-and-email", at: 1, covering: "name",
      mends: .replace("\nphone: 0571-88889101", by: "\n电话: 0571-88889101")),
    Mistake(
      "shen: phone: 0571-88889105 email: shen@example … removed", in: "content/lawyers/shen.yaml",
      .replace("\nphone: 0571-88889105\nemail: shen@example.org", by: ""),
      breaks: "art15-phone-and-email", at: 1, covering: "name"),
    Mistake(
      "2026-01: 2 → 1", in: "content/activities/2026-01.yaml", .replace("in_time: 2", by: "in_time: 1"),
      breaks: "art15-in-time-share", as: .warning, at: 1, covering: "1"),
    Mistake(
      "2026: 2026 → 2025", in: "content/holidays/2026.yaml", .replace("year: 2026", by: "year: 2025"),
      breaks: "art15-holiday-table", as: .warning, at: 1, of: "content/site.yaml", covering: ""),
    Mistake(
      "2026-01: 7, lectures: 1 → 8, lectures: 2", in: "content/activities/2026-01.yaml",
      .replace("totals: {visits: 7, lectures: 1", by: "totals: {visits: 8, lectures: 2"),
      breaks: "art24-totals", at: 3, covering: "totals",
      mends: .replace("totals: {visits: 7, lectures: 1", by: "totals: {lectures: 1")),
    Mistake(
      "2026-01: - {month: 2026-01, community: yinhe, vis … removed", in: "content/activities/2026-01.yaml",
      .replace("\n- {month: 2026-01, community: yinhe, visits: 3}", by: ""),
      breaks: "art24-totals", at: 2, covering: "totals"),
  ]
}
