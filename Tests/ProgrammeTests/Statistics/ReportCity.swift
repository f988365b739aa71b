@testable import Programme

/// A city of two districts with three streets and four communities, of which a test states pairings and reports.
struct ReportCity {
  var today = "2026-03-20"
  var pairings = ""
  var reports = ""
  var communities = """
    - {id: a, name: 甲, street: s1}
    - {id: b, name: 乙, street: s1}
    - {id: c, name: 丙, street: s2}
    - {id: d, name: 丁, street: s3}
    """
  var districts = "- {id: west, name: 西区}\n- {id: east, name: 东区}"

  var directory: Directory {
    let files = [
      "districts/all.yaml": districts,
      "streets/all.yaml": """
      - {id: s1, name: 一街, district: west}
      - {id: s2, name: 二街, district: west}
      - {id: s3, name: 三街, district: east}
      - {id: lost, name: 无区街, district: nowhere}
      """,
      "communities/all.yaml": communities,
      "firms/all.yaml": "- {id: f, name: 甲所}\n- {id: g, name: 乙所}",
      "lawyers/all.yaml": """
      - {id: l, name: 某甲, firm: f}
      - {id: old, name: 某乙, firm: f, status: {replaced: {on: 2026-02-10, by: l}}}
      """,
      "pairings/all.yaml": pairings, "activities/all.yaml": reports,
    ]
    return Directory(TestCity(files.mapValues { $0.isEmpty ? "# none" : $0 }, today: today).programme)
  }

  var statistics: Statistics { Statistics(directory) }
}

extension AreaStatistics {
  /// A kind's total as a table shows it, `-` for one that is withheld.
  func shown(_ kind: ServiceKind) -> String { self[kind].shown }
}

extension PublishedCount {
  var shown: String {
    switch self {
    case .exact(let number): "\(number)"
    case .few: "<5"
    case .withheld: "-"
    }
  }
}

extension Statistics {
  /// `city | districts | streets` of a month, a nought for an area of which nothing is known.
  func row(_ kind: ServiceKind, _ month: String) -> String {
    guard let found = Month(month).flatMap({ self[$0] }) else { return "no such month" }
    return Self.row(kind, found.city, found.districts, found.streets)
  }

  func row(_ kind: ServiceKind, year: Int) -> String {
    guard let found = self[year: year] else { return "no such year" }
    return Self.row(kind, found.city, found.districts, found.streets)
  }

  private static func row(
    _ kind: ServiceKind, _ city: AreaStatistics, _ districts: [AreaStatistics?], _ streets: [AreaStatistics?]
  ) -> String {
    [[city], districts, streets].map { areas in
      areas.map { $0?.shown(kind) ?? "nil" }.joined(separator: " ")
    }.joined(separator: " | ")
  }
}
