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
    func column(_ name: String, _ title: Phrase) -> ReportColumn {
      ReportColumn(name: name, title: wording[title])
    }
    return [
      column("period", .dataPeriod), column("level", .dataLevel), column("district", .dataDistrict),
      column("street", .dataStreet), column("name", .dataName),
    ] + ServiceKind.allCases.map { ReportColumn(name: $0.field, title: wording.heading($0)) } + [
      column("requests_in_time", .dataRequestsInTime), column("communities", .dataCommunities),
      column("with_lawyer", .dataWithLawyer), column("reports_expected", .dataReportsExpected),
      column("reports_received", .dataReportsReceived), column("reports_late", .dataReportsLate),
    ]
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
