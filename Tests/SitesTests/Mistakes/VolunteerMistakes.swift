extension Mistake {
  /// Articles 27 to 30: law schools and their students.
  static let volunteers: [Mistake] = [
    Mistake(
      "schools: lead: true removed", in: "content/schools/all.yaml", .replace("\n  lead: true", by: ""),
      breaks: "art27-one-lead-school", at: 1, of: "content/site.yaml", covering: "",
      mends: .replace("\n  lead: true", by: "\n  牵头: 是")),
    Mistake(
      "schools: lead: true added", in: "content/schools/all.yaml",
      .replace("name: 东湖法学院", by: "name: 东湖法学院\n  lead: true"),
      breaks: "art27-one-lead-school", at: 10, covering: "true",
      mends: .replace("name: 东湖法学院", by: "name: 东湖法学院\n  lead: false")),
    Mistake(
      "schools: agreement: {from: 2025-09-01, until: 202 … removed", in: "content/schools/all.yaml",
      .replace("lead: true\n  agreement: {from: 2025-09-01, until: 2027-08-31}", by: "lead: true"),
      breaks: "art28-school-agreement", at: 1, covering: "id"),
    Mistake(
      "schools: 2027-08-31 → 2026-03-09", in: "content/schools/all.yaml",
      .replace(
        "lead: true\n  agreement: {from: 2025-09-01, until: 2027-08-31}",
        by: "lead: true\n  agreement: {from: 2025-09-01, until: 2026-03-09}"),
      breaks: "art28-school-agreement", as: .warning, at: 4, covering: "2026-03-09"),
    Mistake(
      "teams: 3 → 4", in: "content/teams/all.yaml", .replace("size: 3", by: "size: 4"),
      breaks: "art29-team-size", at: 3, covering: "4", mends: .replace("size: 3", by: "size: 1")),
    Mistake(
      "teams: 3 → 0", in: "content/teams/all.yaml", .replace("size: 3", by: "size: 0"),
      breaks: "art29-team-size", at: 3, covering: "0"),
    Mistake(
      "tinghe: 1 → 2", in: "content/pairings/tinghe.yaml", .replace("volunteers: 1", by: "volunteers: 2"),
      breaks: "art29-one-at-a-session", as: .warning, at: 15, covering: "2",
      mends: .replace("volunteers: 1", by: "volunteers: 0")),
    Mistake(
      "teams: tinghe → donghu", in: "content/teams/all.yaml",
      .replace(
        "- community: tinghe\n  school: zhijiang-law", by: "- community: donghu\n  school: zhijiang-law"),
      breaks: "art29-school-district", as: .warning, at: 2, covering: "zhijiang-law",
      mends: .replace(
        "- community: tinghe\n  school: zhijiang-law", by: "- community: donghu\n  school: donghu-law")),
    Mistake(
      "schools: adviser: 何老师 removed", in: "content/schools/all.yaml", .replace("\n  adviser: 何老师", by: ""),
      breaks: "art30-school-adviser", as: .warning, at: 8, covering: "id",
      mends: .replace("\n  adviser: 何老师", by: "\n  指导教师: 何老师")),
    Mistake(
      "schools: contact: {phone: 0571-88887002} removed", in: "content/schools/all.yaml",
      .replace("\n  contact: {phone: 0571-88887002}", by: ""),
      breaks: "art30-school-adviser", as: .warning, at: 8, covering: "id"),
  ]
}
