import Charts
import Programme
import Templates

extension PageBuilder {
  /// One kind of service, month by month.
  func monthChart(
    _ caption: String, id: String, _ kind: ServiceKind,
    _ months: [(month: Month, statistics: AreaStatistics?)]
  ) -> HTML {
    let chart = Chart(
      caption: caption, heading: wording[.columnMonth],
      labels: months.map { month, _ in
        Chart.Label(
          wording.words(month), short: wording.manner.shortMonth(month),
          group: wording(.yearWords, month.year))
      },
      series: [Chart.Series(wording.heading(kind), months.map { value($0.statistics, kind) })],
      form: .columns)
    return HTML(ChartWriter(id: id, words: wording.chartWords).html(chart, table: .folded))
  }

  /// Advice given face to face, and by telephone and e-mail, district by district.
  func districtChart(_ caption: String, id: String, _ areas: [AreaReport]) -> HTML {
    let chart = Chart(
      caption: caption, heading: wording[.columnDistrict],
      labels: areas.map { Chart.Label(name(of: $0.district)) },
      series: [ServiceKind.consultations, .hotline].map { kind in
        Chart.Series(wording.heading(kind), areas.map { value($0.statistics, kind) })
      })
    return HTML(ChartWriter(id: id, words: wording.chartWords).html(chart, table: .folded))
  }

  private func value(_ area: AreaStatistics?, _ kind: ServiceKind) -> Chart.Value {
    guard let area, area.isReported else { return .absent }
    switch area[kind] {
    case .exact(let number): return .number(number)
    case .few: return .few
    case .withheld: return .withheld
    }
  }
}
