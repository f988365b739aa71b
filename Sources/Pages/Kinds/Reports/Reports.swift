import Diagnostics
import Programme

/// What was done, month by month and year by year.
struct ReportsPageKind: LayoutPage {
  static let name = "reports"
  static let articles = [7, 14, 15, 16, 17, 24]
  static let isFoundBySearch = true
  static func example(_ addresses: Addresses) -> Address? { addresses.reports }

  static func route(_ router: inout Router, _ addresses: Addresses) {
    router.add(
      ReportsPageKind(), at: addresses.reports, addresses, Words(zh: "服务数据页", en: "the page of reports"))
  }

  func district(in programme: Programme) -> Int? { nil }

  func gather(_ finder: inout DependencyTracker) -> ReportsFacts { finder.reports() }

  func build(_ facts: ReportsFacts, _ builder: PageBuilder) -> (head: PageHead, content: ReportsPage) {
    (builder.head(.headReports, .headReportsText), builder.reportsPage(facts))
  }
}

/// The report on a month; its data is routed with it.
struct ReportMonthPageKind: LayoutPage {
  let month: Month

  static let name = "report-month"
  static let articles = ReportsPageKind.articles
  static let isFoundBySearch = true
  static func example(_ addresses: Addresses) -> Address? {
    Month(year: 2026, month: 3).map { addresses.report(of: $0) }
  }

  static func route(_ router: inout Router, _ addresses: Addresses) {
    for month in Statistics.months(of: router.programme) {
      let name = Words(zh: "\(month.iso) 的服务数据", en: "the report on \(month.iso)")
      router.add(ReportMonthPageKind(month: month), at: addresses.report(of: month), addresses, name)
      router.add(ReportMonthData(month: month), at: addresses.reportData(of: month), addresses, name)
    }
  }

  func district(in programme: Programme) -> Int? { nil }

  func gather(_ finder: inout DependencyTracker) -> MonthReportFacts { finder.report(on: month) }

  func build(_ facts: MonthReportFacts, _ builder: PageBuilder) -> (head: PageHead, content: ReportMonthPage)
  {
    let (wording, addresses) = (builder.wording, builder.addresses)
    let (month, year) = (wording.words(facts.month), facts.month.year)
    var head = PageHead(
      title: wording(.headReport, month), description: wording(.headReportText, month),
      crumbs: [
        builder.reportsCrumb, builder.crumb(wording(.yearWords, year), addresses.report(of: year)),
      ])
    head.structuredData = builder.datasetData(
      head.title, head.description, period: facts.month.iso, file: addresses.reportData(of: facts.month))
    return (head, builder.monthPage(facts))
  }
}

/// The same as CSV.
struct ReportMonthData: GeneratedFile {
  let month: Month

  static let name = "report-month.csv"
  static let articles = ReportsPageKind.articles
  static func example(_ addresses: Addresses) -> Address? {
    Month(year: 2026, month: 3).map { addresses.reportData(of: $0) }
  }
  static func route(_ router: inout Router, _ addresses: Addresses) {}
  func district(in programme: Programme) -> Int? { nil }

  func gather(_ finder: inout DependencyTracker) -> MonthReportFacts { finder.report(on: month) }
  func bytes(of facts: MonthReportFacts, _ builder: PageBuilder) -> [UInt8] { builder.monthData(facts) }
}

/// The report on a year; its data is routed with it.
struct ReportYearPageKind: LayoutPage {
  let year: Int

  static let name = "report-year"
  static let articles = ReportsPageKind.articles
  static let isFoundBySearch = true
  static func example(_ addresses: Addresses) -> Address? { addresses.report(of: 2026) }

  static func route(_ router: inout Router, _ addresses: Addresses) {
    for year in Set(Statistics.months(of: router.programme).map(\.year)).sorted() {
      let name = Words(zh: "\(year) 年的服务数据", en: "the report on \(year)")
      router.add(ReportYearPageKind(year: year), at: addresses.report(of: year), addresses, name)
      router.add(ReportYearData(year: year), at: addresses.reportData(of: year), addresses, name)
    }
  }

  func district(in programme: Programme) -> Int? { nil }

  func gather(_ finder: inout DependencyTracker) -> YearReportFacts { finder.report(on: year) }

  func build(_ facts: YearReportFacts, _ builder: PageBuilder) -> (head: PageHead, content: ReportYearPage) {
    let (wording, year) = (builder.wording, builder.wording(.yearWords, year))
    var head = PageHead(
      title: wording(.headReport, year), description: wording(.headReportText, year),
      crumbs: [builder.reportsCrumb])
    head.structuredData = builder.datasetData(
      head.title, head.description, period: String(self.year),
      file: builder.addresses.reportData(of: self.year))
    return (head, builder.yearPage(facts))
  }
}

/// The same as CSV.
struct ReportYearData: GeneratedFile {
  let year: Int

  static let name = "report-year.csv"
  static let articles = ReportsPageKind.articles
  static func example(_ addresses: Addresses) -> Address? { addresses.reportData(of: 2026) }
  static func route(_ router: inout Router, _ addresses: Addresses) {}
  func district(in programme: Programme) -> Int? { nil }

  func gather(_ finder: inout DependencyTracker) -> YearReportFacts { finder.report(on: year) }
  func bytes(of facts: YearReportFacts, _ builder: PageBuilder) -> [UInt8] { builder.yearData(facts) }
}

extension PageBuilder {
  fileprivate var reportsCrumb: OptionalLink { crumb(.headReports, addresses.reports) }
}
