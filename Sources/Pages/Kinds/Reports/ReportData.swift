import Programme

/// A report's figures as comma-separated values, told exactly as its page tells them.
extension PageBuilder {
  func monthData(_ facts: MonthReportFacts) -> [UInt8] {
    var csv = CSVText()
    csv.row(dataColumns.map(\.name))
    add(facts.areas, city: facts.city, period: facts.month.iso, to: &csv)
    return csv.bytes
  }

  /// The city's months, then all areas over the year.
  func yearData(_ facts: YearReportFacts) -> [UInt8] {
    var csv = CSVText()
    csv.row(dataColumns.map(\.name))
    for (month, statistics) in facts.months {
      csv.row([month.iso, "city", "", "", cityName] + values(statistics))
    }
    add(facts.areas, city: facts.city, period: String(facts.year), to: &csv)
    return csv.bytes
  }

  /// The columns of the files.
  var dataColumns: [ReportColumn] {
    let (first, last) = (ReportColumn.described.prefix(5), ReportColumn.described.dropFirst(5))
    func column(_ name: String) -> ReportColumn { ReportColumn(name: name, title: wording.column(name)) }
    return first.map(column)
      + ServiceKind.allCases.map { ReportColumn(name: $0.field, title: wording.heading($0)) }
      + last.map(column)
  }

  private func add(_ areas: [AreaReport], city: AreaStatistics?, period: String, to csv: inout CSVText) {
    csv.row([period, "city", "", "", cityName] + values(city))
    for area in areas {
      let district = area.district
      csv.row([period, "district", district.id, "", name(of: district)] + values(area.statistics))
      for (street, statistics) in area.streets {
        csv.row([period, "street", district.id, street.id, name(of: street)] + values(statistics))
      }
    }
  }

  /// Empty where nothing is known.
  private func values(_ area: AreaStatistics?) -> [String] {
    guard let area else { return Array(repeating: "", count: ServiceKind.allCases.count + 6) }
    let counts = area.isReported ? area.counts.map(\.data) : area.counts.map { _ in "" }
    let (coverage, reporting) = (area.coverage, area.reporting)
    let sizes = [
      coverage.communities, coverage.withLawyer, reporting.expected, reporting.received, reporting.late,
    ]
    return counts + [area.inTime.map { String($0) } ?? ""] + sizes.map { String($0) }
  }
}

extension PublishedCount {
  /// The same in every language.
  fileprivate var data: String {
    switch self {
    case .exact(let number): String(number)
    case .few: "<\(PublishedCount.threshold)"
    case .withheld: "withheld"
    }
  }
}

extension ReportColumn {
  /// The names of the columns that stand before and after those of the services.
  static let described = [
    "period", "level", "district", "street", "name", "requests_in_time", "communities", "with_lawyer",
    "reports_expected", "reports_received", "reports_late",
  ]
}
