extension Mistake {
  /// Waivers and changed severities.
  static let waivers: [Mistake] = [
    Mistake(
      "a waiver that waives nothing", in: "content/pairings/2026.yaml",
      .replace(
        "  volunteers: 1\n",
        by: """
            volunteers: 1
            waivers:
              - {rule: art14-weekly-half-day, reason: 已协商, approved_by: 联络处, on: 2026-09-01}

          """), breaks: "waiver-unused", as: .warning, at: "rule: art14-weekly-half-day"),
    Mistake(
      "a waiver of a rule that has none", in: "content/pairings/2026.yaml",
      .replace(
        "  volunteers: 1\n",
        by: """
            volunteers: 1
            waivers:
              - {rule: art22-not-filed, reason: 已协商, approved_by: 联络处, on: 2026-09-01}

          """), breaks: "waiver-not-allowed", at: "rule: art22-not-filed"),
    Mistake(
      "a waiver of no rule", in: "content/pairings/2026.yaml",
      .replace(
        "  volunteers: 1\n",
        by: """
            volunteers: 1
            waivers:
              - {rule: art14-weekly-halfday, reason: 已协商, approved_by: 联络处, on: 2026-09-01}

          """), breaks: "rule-unknown", at: "art14-weekly-halfday"),
    Mistake(
      "a waiver without reason", in: "content/pairings/2026.yaml",
      .replace(
        "volunteers: 1\n",
        by: """
          volunteers: 2
            waivers:
              - {rule: art29-one-at-a-session, approved_by: 联络处, on: 2026-09-01}

          """), breaks: "record-missing-field", at: "rule: art29-one",
      mend: [
        .replace(
          "volunteers: 1\n",
          by: """
            volunteers: 2
              waivers:
                - {rule: art29-one-at-a-session, reason: 已协商, approved_by: 联络处, on: 2026-09-01}

            """)
      ]),
    Mistake(
      "an override of what cannot be lowered", in: "content/site.yaml",
      .replace(
        "half_day: 3\n",
        by: """
          half_day: 3
          rules:
            overrides:
              record-unknown-field: {severity: off, reason: 试行}

          """), breaks: "override-not-allowed", at: "record-unknown-field",
      mend: [
        .replace(
          "half_day: 3\n",
          by: """
            half_day: 3
            rules:
              overrides:
                art22-not-filed: {severity: off, reason: 试行}

            """)
      ]),
    Mistake(
      "an override of no rule", in: "content/site.yaml",
      .replace(
        "half_day: 3\n",
        by: """
          half_day: 3
          rules:
            overrides:
              art22-notfiled: {severity: off, reason: 试行}

          """), breaks: "rule-unknown", at: "art22-notfiled"),
    Mistake(
      "an override without reason", in: "content/site.yaml",
      .replace(
        "half_day: 3\n",
        by: """
          half_day: 3
          rules: {overrides: {art22-not-filed: {severity: off}}}

          """), breaks: "record-missing-field", at: "art22-not-filed"),
  ]
}
