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
      csv.row([month.iso, "city", "", "", cityTitle] + values(statistics))
    }
    add(facts.areas, city: facts.city, period: String(facts.year), to: &csv)
    return csv.bytes
  }

  /// The columns of the files.
  var dataColumns: [ReportColumn] {
    func column(_ name: String, _ zh: String, _ en: String) -> ReportColumn {
      ReportColumn(name: name, title: wording.pick(zh, en))
    }
    return [
      column("period", "月份或年份", "the month or the year"),
      column("level", "city 全市、district 区县、street 街道", "city, district or street"),
      column("district", "区县的编号", "the district's id"), column("street", "街道的编号", "the street's id"),
      column("name", "名称", "its name"),
    ] + ServiceKind.allCases.map { ReportColumn(name: $0.field, title: wording.heading($0)) } + [
      column(
        "requests_in_time", "两个工作日内受理的服务需求，百分比", "requests taken up within two working days, in per cent"),
      column("communities", "社区", "communities"),
      column("with_lawyer", "有律师的社区", "communities with a lawyer"),
      column("reports_expected", "应报月报", "monthly reports due"),
      column("reports_received", "已收月报", "monthly reports received"),
      column("reports_late", "迟到的月报", "monthly reports that came late"),
    ]
  }

  private var cityTitle: String { wording.pick("全市", "Whole city") }

  private func add(_ areas: [AreaReport], city: AreaStatistics?, period: String, to csv: inout CSVText) {
    csv.row([period, "city", "", "", cityTitle] + values(city))
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
