extension Mistake {
  /// What the measures ask for.
  static let articles: [Mistake] = [
    Mistake(
      "no steering group", in: "content/site.yaml",
      .cut(from: "steering_group:", upTo: "office:"), breaks: "art03-steering-group", at: 1),
    Mistake(
      "two steering groups at once", in: "content/site.yaml",
      .insert(after: "  - {name: 安平市指导", "  - {name: 第二小组, from: 2025-01-01}"),
      breaks: "art03-steering-group", at: "第二小组",
      mend: [.insert(after: "  - {name: 安平市指导", "  - {name: 第二小组, from: 2020-01-01, until: 2023-12-31}")]),
    Mistake(
      "a district without a justice bureau", in: "content/districts/dongcheng.yaml",
      .delete("justice_bureau:"), breaks: "art05-justice-bureau", as: .warning, at: 1),
    Mistake(
      "a lawyer long without training", in: "content/lawyers/xu-wen.yaml",
      .replace("  on: 2026-03-10", by: "  on: 2025-03-10"), .replace("[2026-04-18]", by: "[2024-04-18]"),
      breaks: "art06-training", as: .warning, at: "2024-04-18"),
    Mistake(
      "a month without report", in: "content/activities/2026-10.yaml",
      .delete("2026-10-meixi"), breaks: "art24-totals", at: "totals:"),
    Mistake(
      "a liaison office removed", in: "content/districts/dongcheng.yaml",
      .cut(from: "liaison:", upTo: "justice_bureau:"), breaks: "art07-one-liaison-office", at: 1),
    Mistake(
      "a firm not verified for long", in: "content/firms/district.yaml",
      .replace("verified: {on: 2026-10-11", by: "verified: {on: 2026-06-11"), breaks: "art07-verified-stale",
      as: .warning, at: "2026-06-11"),
    Mistake(
      "a community not verified for long", in: "content/communities/dongcheng.yaml",
      .replace("verified: {on: 2026-10-25", by: "verified: {on: 2026-08-24"), breaks: "art07-verified-stale",
      as: .warning, at: "2026-08-24",
      mend: [.replace("verified: {on: 2026-10-25", by: "verified: {on: 2026-08-25")]),
    Mistake(
      "a lawyer of another firm", in: "content/lawyers/xu-wen.yaml",
      .replace("firm: mingli", by: "firm: hengping"), breaks: "art08-lawyer-of-other-firm",
      at: "lawyer: xu-wen", of: "content/pairings/2026.yaml"),
    Mistake(
      "sessions for a term long over", in: "content/pairings/2026.yaml",
      .replace(
        """
        〔2026〕00号
            signed: 2026-08-20
            from: 2026-09-01
            until: 2028-08-31
        """,
        by: """
          〔2026〕00号
              signed: 2026-08-20
              from: 2026-05-01
              until: 2026-08-10
          """), breaks: "art08-session-outside-term", at: "agreement:"),
    Mistake(
      "a term that has run out", in: "content/pairings/2026.yaml",
      .replace(
        """
        〔2026〕00号
            signed: 2026-08-20
            from: 2026-09-01
            until: 2028-08-31
        """,
        by: """
          〔2026〕00号
              signed: 2026-08-20
              from: 2026-09-01
              until: 2026-11-22
          """), breaks: "art08-term-ended", as: .warning, at: "until: 2026-11-22"),
    Mistake(
      "a term that ends before it begins", in: "content/pairings/2026.yaml",
      .replace(
        """
        〔2026〕00号
            signed: 2026-08-20
            from: 2026-09-01
            until: 2028-08-31
        """,
        by: """
          〔2026〕00号
              signed: 2026-08-20
              from: 2026-09-01
              until: 2025-08-31
          """), breaks: "art08-term-order", at: "until: 2025-08-31"),
    Mistake(
      "no mediation contact", in: "content/communities/dongcheng.yaml",
      .delete("kind: mediation, name: 兰汀"), breaks: "art11-mediation-contact", as: .warning,
      at: """
          contacts:
            - {kind: safety, name: 兰汀
        """),
    Mistake(
      "no office", in: "content/communities/dongcheng.yaml",
      .replace(
        """
          office:
            place: 兰汀社区服务中心一楼
            access: 一楼无台阶

        """, by: ""), breaks: "art11-premises", at: "id: lanting"),
    Mistake(
      "an office without place", in: "content/communities/dongcheng.yaml",
      .replace("    place: 兰汀社区服务中心一楼\n", by: ""), breaks: "record-missing-field",
      at: """
            access: 一楼无台阶
          contacts:
            - {kind: mediation, name: 兰汀
        """),
    Mistake(
      "no picture", in: "content/lawyers/xu-wen.yaml",
      .delete("photo:"), breaks: "art13-photo", at: 1),
    Mistake(
      "an empty picture", in: "content/lawyers/xu-wen.yaml",
      .replace("photo: photos/xu-wen.png", by: "photo:"), breaks: "art13-photo", at: 10),
    Mistake(
      "a contact that may not be shown", in: "content/lawyers/xu-wen.yaml",
      .replace("covers: [name, photo, phone, email,", by: "covers: [name, photo, email,"),
      breaks: "art13-contact", at: "covers: [name, photo, email"),
    Mistake(
      "no consent", in: "content/lawyers/xu-wen.yaml",
      .delete("consent:"), breaks: "art13-consent", at: 1),
    Mistake(
      "a consent that has run out", in: "content/lawyers/xu-wen.yaml",
      .replace("until: 2028-12-31, covers", by: "until: 2026-11-01, covers"), breaks: "art13-consent",
      as: .warning, at: "until: 2026-11-01"),
    Mistake(
      "a consent withdrawn", in: "content/lawyers/xu-wen.yaml",
      .replace("data]}", by: "data], withdrawn: 2026-11-01}"), breaks: "art13-consent", as: .warning,
      at: "withdrawn"),
    Mistake(
      "a printed card that is out of date", in: "content/cards/cards.yaml",
      .replace(
        "  copies: 3000",
        by: """
            copies: 3000
            printed:
              - {community: meixi, on: 2026-09-10, fingerprint: 0000000000000000, copies: 500}
          """), breaks: "art13-card-outdated", as: .warning, at: "fingerprint"),
    Mistake(
      "sessions removed", in: "content/pairings/2026.yaml",
      .replace(
        """
          sessions:
            - {weekday: tuesday, from: "14:00", to: "17:00"}

        """, by: ""), breaks: "art14-weekly-half-day", at: "id: meixi-2026"),
    Mistake(
      "an empty list of sessions", in: "content/pairings/2026.yaml",
      .replace(
        """
          sessions:
            - {weekday: tuesday, from: "14:00", to: "17:00"}

        """, by: "  sessions: []\n"), breaks: "art14-weekly-half-day", at: "sessions: []"),
    Mistake(
      "a session too short", in: "content/pairings/2026.yaml",
      .replace("from: \"14:00\", to: \"17:30\"", by: "from: \"14:00\", to: \"16:30\""),
      breaks: "art14-weekly-half-day", at: "thursday"),
    Mistake(
      "a session that ends before it begins", in: "content/pairings/2026.yaml",
      .replace("from: \"14:00\", to: \"17:30\"", by: "from: \"17:30\", to: \"14:00\""),
      breaks: "art14-session-times", at: "thursday"),
    Mistake(
      "a session moved to no day", in: "content/pairings/2026.yaml",
      .replace(
        "  allocation: city",
        by: """
            allocation: city
            exceptions:
              - {on: 2026-12-03, change: moved}
          """), breaks: "art14-exception-incomplete", at: "change: moved",
      mend: [
        .replace(
          "  allocation: city",
          by: """
              allocation: city
              exceptions:
                - {on: 2026-12-03, change: moved, to: {on: 2026-12-04, from: "14:00", to: "17:30"}}
            """)
      ]),
    Mistake(
      "an exception on a day without session", in: "content/pairings/2026.yaml",
      .replace(
        "  allocation: city",
        by: """
            allocation: city
            exceptions:
              - {on: 2026-12-02, change: cancelled}
          """), breaks: "art14-exception-no-session", as: .warning, at: "2026-12-02",
      mend: [
        .replace(
          "  allocation: city",
          by: """
              allocation: city
              exceptions:
                - {on: 2026-12-03, change: cancelled}
            """)
      ]),
    Mistake(
      "a session moved beyond the term", in: "content/pairings/2026.yaml",
      .replace(
        "  allocation: city",
        by: """
            allocation: city
            exceptions:
              - {on: 2026-12-03, change: moved, to: {on: 2028-12-04, from: "14:00", to: "17:30"}}
          """), breaks: "art14-exception-outside-term", at: "2028-12-04",
      mend: [
        .replace(
          "  allocation: city",
          by: """
              allocation: city
              exceptions:
                - {on: 2026-12-03, change: moved, to: {on: 2026-12-04, from: "14:00", to: "17:30"}}
            """)
      ]),
    Mistake(
      "a moved session that ends before it begins", in: "content/pairings/2026.yaml",
      .replace(
        "  allocation: city",
        by: """
            allocation: city
            exceptions:
              - {on: 2026-12-03, change: moved, to: {on: 2026-12-04, from: "17:30", to: "14:00"}}
          """), breaks: "art14-session-times", at: "2026-12-04"),
    Mistake(
      "no telephone", in: "content/lawyers/xu-wen.yaml",
      .delete("phone:"), breaks: "art15-phone-and-email", at: 1),
    Mistake(
      "no e-mail", in: "content/lawyers/xu-wen.yaml",
      .delete("email:"), breaks: "art15-phone-and-email", at: 1),
    Mistake(
      "neither telephone nor e-mail", in: "content/lawyers/xu-wen.yaml",
      .delete("phone:"), .delete("email:"), breaks: "art15-phone-and-email", at: 1),
    Mistake(
      "requests not taken up in time", in: "content/activities/2026-10.yaml",
      .replace(
        "2026-10, community: meixi, reported: 2026-11-05, visits: 4, consultations: 10, lectures: 1, mediations: 1, documents: 2, hotline: 6, requests: {received: 5, in_time: 5}",
        by:
          "2026-10, community: meixi, reported: 2026-11-05, visits: 4, consultations: 10, lectures: 1, mediations: 1, documents: 2, hotline: 6, requests: {received: 5, in_time: 4}"
      ), .replace("15, in_time: 15", by: "15, in_time: 14"), breaks: "art15-in-time-share", as: .warning,
      at: "id: 2026-10-meixi"),
    Mistake(
      "no holiday table", in: "content/holidays/2026.yaml",
      .removeFile, breaks: "art15-holiday-table", as: .warning, at: 1, of: "content/site.yaml"),
    Mistake(
      "representation offered", in: "content/bulletins/b2.md",
      .replace("先看三点。", by: "先看三点。律师可以代理诉讼。"), breaks: "art19-representation-offered", as: .warning,
      at: "代理诉讼", mend: [.replace("先看三点。", by: "先看三点。律师不代理诉讼。")]),
    Mistake(
      "no licence", in: "content/lawyers/xu-wen.yaml",
      .delete("licence:"), breaks: "art21-licence", at: 1),
    Mistake(
      "a trainee's licence", in: "content/lawyers/xu-wen.yaml",
      .replace("\"13301201411419511\"", by: "\"13012604110123\""), breaks: "art21-licence",
      at: "13012604110123"),
    Mistake(
      "no certification", in: "content/lawyers/xu-wen.yaml",
      .cut(from: "certification:", upTo: "phone:"), breaks: "art21-certification", at: 1),
  ]
}
