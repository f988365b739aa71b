import Diagnostics
import Programme

extension SiteSurvey {
  /// Reports of months and years, with their files, and the annual reports.
  mutating func reports(_ addresses: Addresses) {
    let language = addresses.language
    add(addresses.reports, .reports, language, Words(zh: "服务数据页", en: "the page of reports"))
    let months = Statistics.months(of: programme)
    for month in months {
      let name = Words(zh: "\(month.iso) 的服务数据", en: "the report on \(month.iso)")
      add(addresses.report(of: month), .reportMonth(month), language, name)
      add(addresses.reportData(of: month), .reportMonthData(month), language, name)
    }
    var last: Int?
    for year in months.map(\.year) where year != last {
      last = year
      let name = Words(zh: "\(year) 年的服务数据", en: "the report on \(year)")
      add(addresses.report(of: year), .reportYear(year), language, name)
      add(addresses.reportData(of: year), .reportYearData(year), language, name)
    }
    add(addresses.annuals, .annuals, language, Words(zh: "年度报告列表", en: "the list of annual reports"))
    for (index, annual) in programme.annuals.all.enumerated() where annual.isPublished(on: programme.today) {
      add([(addresses.annual(of: annual.year.value), .annual(index))], of: annual, language)
    }
  }
}
