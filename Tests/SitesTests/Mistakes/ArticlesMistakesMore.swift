extension Mistake {
  /// What the measures ask for.
  static let articlesMore: [Mistake] = [
    Mistake(
      "certified after the agreement began", in: "content/lawyers/xu-wen.yaml",
      .replace("on: 2026-03-10", by: "on: 2026-09-02"), breaks: "art21-certification", at: "2026-09-02"),
    Mistake(
      "a certification that has run out", in: "content/lawyers/xu-wen.yaml",
      .replace("  until: 2028-12-31", by: "  until: 2026-11-01"), breaks: "art21-certification", as: .warning,
      at: "until: 2026-11-01"),
    Mistake(
      "two lead lawyers at once", in: "content/pairings/2026.yaml",
      .replace(
        "- id: lanting-2026",
        by: """
          - id: meixi-more
            community: meixi
            firm: mingli
            lawyer: xu-wen
            agreement: {number: 安律社〔2026〕09号, signed: 2026-08-20, from: 2026-09-01, until: 2028-08-31}
            sessions:
              - {weekday: sunday, from: "14:00", to: "17:00"}
            filed: {on: 2026-08-25}

          - id: lanting-2026
          """), breaks: "art22-one-lead-lawyer", at: "lawyer: xu-wen\n  agreement: {number"),
    Mistake(
      "a district firm outside its district", in: "content/pairings/2026.yaml",
      .replace("  firm: mingli\n  lawyer: lin-ruo", by: "  firm: zhixing\n  lawyer: gao-yuan"),
      breaks: "art22-firm-outside-district", at: "firm: zhixing",
      mend: [
        .replace(
          "  firm: mingli\n  lawyer: lin-ruo",
          by: """
              firm: zhixing
              lawyer: gao-yuan
              waivers:
                - {rule: art22-firm-outside-district, reason: 已协商, approved_by: 联络处, on: 2026-09-01}
            """)
      ]),
    Mistake(
      "a municipal firm not allocated by the city", in: "content/pairings/2026.yaml",
      .replace("allocation: city", by: "allocation: district"), breaks: "art22-municipal-allocation",
      at: "allocation: district\n  volunteers"),
    Mistake(
      "a municipal firm without allocation", in: "content/pairings/2026.yaml",
      .delete("  allocation: city"), breaks: "art22-municipal-allocation", at: "firm: shiming"),
    Mistake(
      "a pairing not filed", in: "content/pairings/2026.yaml",
      .replace(
        """
        saturday, from: "09:00", to: "12:00"}
          filed: {on: 2026-08-25}
        """, by: "saturday, from: \"09:00\", to: \"12:00\"}"), breaks: "art22-not-filed", as: .warning,
      at: "id: songpo-2026"),
    Mistake(
      "no second agreement", in: "content/pairings/2026.yaml",
      .delete("second_agreement"), breaks: "art23-second-agreement", at: "origin: self-paid"),
    Mistake(
      "no lawyer added to a teacher", in: "content/pairings/2026.yaml",
      .delete("advisers:"), breaks: "art23-added-lawyer", at: "lawyer: wei-ming"),
    Mistake(
      "a provincial pairing with a firm that is not", in: "content/firms/provincial.yaml",
      .replace(
        """
        affiliation: provincial
          district: dongcheng
        """,
        by: """
          affiliation: municipal
            district: dongcheng
          """), breaks: "art23-origin-firm", at: "origin: provincial", of: "content/pairings/2026.yaml"),
    Mistake(
      "figures that do not add up", in: "content/activities/2026-10.yaml",
      .replace(
        """
        month: 2026-10
          district: dongcheng
          reported: 2026-11-05
          totals: {visits: 12, consultations: 30
        """,
        by: """
          month: 2026-10
            district: dongcheng
            reported: 2026-11-05
            totals: {visits: 12, consultations: 31
          """), breaks: "art24-totals", at: "consultations: 31"),
    Mistake(
      "a community's figure changed", in: "content/activities/2026-10.yaml",
      .replace(
        "community: juyuan, reported: 2026-11-05, visits: 4",
        by: "community: juyuan, reported: 2026-11-05, visits: 5"), breaks: "art24-totals", at: 16),
    Mistake(
      "a replaced lawyer still active", in: "content/lawyers/xu-wen.yaml",
      .replace(
        "firm: mingli",
        by: """
          firm: mingli
          status: {replaced: {on: 2026-11-01, by: lin-ruo}}
          """), breaks: "art25-replaced-but-active", at: "lawyer: xu-wen", of: "content/pairings/2026.yaml"),
    Mistake(
      "no lead school", in: "content/schools/donghu.yaml",
      .delete("lead: true"), breaks: "art27-one-lead-school", at: 1, of: "content/site.yaml"),
    Mistake(
      "two lead schools", in: "content/schools/xihe.yaml",
      .replace("name: 西河学院法学系", by: "name: 西河学院法学系\nlead: true"), breaks: "art27-one-lead-school",
      at: "lead: true"),
    Mistake(
      "a school without agreement", in: "content/schools/xihe.yaml",
      .delete("agreement:"), breaks: "art28-school-agreement", at: 1),
    Mistake(
      "a school's agreement run out", in: "content/schools/xihe.yaml",
      .replace("until: 2028-08-31", by: "until: 2026-11-01"), breaks: "art28-school-agreement", as: .warning,
      at: "2026-11-01"),
    Mistake(
      "a team too large", in: "content/teams/2026.yaml",
      .replace("size: 3", by: "size: 4"), breaks: "art29-team-size", at: "size: 4"),
    Mistake(
      "a team of nobody", in: "content/teams/2026.yaml",
      .replace("size: 3", by: "size: 0"), breaks: "art29-team-size", at: "size: 0"),
    Mistake(
      "two volunteers at a session", in: "content/pairings/2026.yaml",
      .replace("volunteers: 1", by: "volunteers: 2"), breaks: "art29-one-at-a-session", as: .warning,
      at: "volunteers: 2"),
    Mistake(
      "a school of another district", in: "content/schools/xihe.yaml",
      .replace("district: hexi", by: "district: dongcheng"), breaks: "art29-school-district", as: .warning,
      at: "school: xihe", of: "content/teams/2026.yaml"),
    Mistake(
      "a school without adviser", in: "content/schools/xihe.yaml",
      .delete("adviser:"), breaks: "art30-school-adviser", as: .warning, at: 1),
    Mistake(
      "a price in a bulletin", in: "content/bulletins/b2.md",
      .replace("先看三点。", by: "先看三点。每小时收费200元。"), breaks: "art02-free-of-charge", as: .warning, at: "收费",
      mend: [.replace("先看三点。", by: "先看三点。不收费。")]),
    Mistake(
      "a gap in the bulletins' numbers", in: "content/bulletins/b3.md",
      .replace("number: 3", by: "number: 4"), breaks: "bulletin-number", as: .warning, at: "number: 4"),
    Mistake(
      "a bulletin's number repeated", in: "content/bulletins/b3.md",
      .replace("number: 3", by: "number: 2"), breaks: "bulletin-number", as: .warning, at: "number: 2"),
    Mistake(
      "an honour without the body that gave it", in: "content/honours/2025.yaml",
      .delete("  body: 共青团安平市委"), breaks: "art25-award-details", as: .warning, at: "id: h2"),
    Mistake(
      "an honour without its day", in: "content/honours/2025.yaml",
      .delete("  date: 2026-01-20"), breaks: "art25-award-details", as: .warning, at: 1),
    Mistake(
      "a press item without source", in: "content/press/2026.yaml",
      .delete("  source: 安平日报"), breaks: "art12-press-source", as: .warning, at: "id: p1"),
    Mistake(
      "a press item without its day", in: "content/press/2026.yaml",
      .delete("  date: 2026-10-06"), breaks: "art12-press-source", as: .warning, at: "id: p1"),
  ]
}
