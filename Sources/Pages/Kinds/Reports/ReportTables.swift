import Bytes
import Programme
import Templates

/// A table of totals as HTML, wide enough to scroll by itself on a phone, by keyboard too.
///
/// Written here rather than in a layout because it stands in Markdown as well, where `{{figures}}` asks for it.
struct ReportTable {
  struct Row {
    var title: String
    var href: String?
    var cells: [Cell]
    /// A sum of the others, or of more than they.
    var isTotal = false
  }

  struct Cell {
    let text: String
    /// Whether a number is not told exactly.
    var isHidden = false
  }

  var caption: String
  /// What the rows are.
  var heading: String
  var columns: [String]
  var rows: [Row]

  var html: HTML {
    var html: [UInt8] = []
    html.reserveCapacity(512 + rows.count * (160 + columns.count * 32))
    html.append("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"")
    html.appendEscaped(caption.utf8)
    html.append("\">\n<table class=\"report\">\n<caption>")
    html.appendEscaped(caption.utf8)
    html.append("</caption>\n<thead>\n<tr><th scope=\"col\">")
    html.appendEscaped(heading.utf8)
    html.append("</th>")
    for column in columns {
      html.append("<th scope=\"col\" class=\"number\">")
      html.appendEscaped(column.utf8)
      html.append("</th>")
    }
    html.append("</tr>\n</thead>\n<tbody>\n")
    for row in rows { write(row, into: &html) }
    html.append("</tbody>\n</table>\n</div>\n")
    return HTML(html)
  }

  private func write(_ row: Row, into html: inout [UInt8]) {
    row.isTotal
      ? html.append("<tr class=\"total\"><th scope=\"row\">") : html.append("<tr><th scope=\"row\">")
    if let href = row.href {
      html.append("<a href=\"")
      html.appendEscaped(href.utf8)
      html.append("\">")
    }
    html.appendEscaped(row.title.utf8)
    if row.href != nil { html.append("</a>") }
    html.append("</th>")
    for cell in row.cells {
      cell.isHidden ? html.append("<td class=\"number untold\">") : html.append("<td class=\"number\">")
      html.appendEscaped(cell.text.utf8)
      html.append("</td>")
    }
    html.append("</tr>\n")
  }
}

extension PageBuilder {
  /// What an area's row says: a total of each kind, and the share of requests taken up in time.
  func cells(_ area: AreaStatistics?, withShare: Bool = true) -> [ReportTable.Cell] {
    guard let area, area.isReported else {
      let count = ServiceKind.allCases.count + (withShare ? 1 : 0)
      return Array(repeating: ReportTable.Cell(text: "—"), count: count)
    }
    let counts = ServiceKind.allCases.map { cell(area[$0]) }
    return withShare ? counts + [ReportTable.Cell(text: wording.told(share: area.inTime))] : counts
  }

  func cell(_ count: PublishedCount) -> ReportTable.Cell {
    ReportTable.Cell(text: wording.told(count), isHidden: count.number == nil)
  }

  private func columns(withShare: Bool) -> [String] {
    let kinds = ServiceKind.allCases.map(wording.heading)
    return withShare ? kinds + [wording[.columnInTime]] : kinds
  }

  var cityName: String { wording[.rowCity] }

  /// The city and its districts.
  func districtTable(_ caption: String, city: AreaStatistics?, _ areas: [AreaReport]) -> HTML {
    let rows = areas.map { area in
      ReportTable.Row(
        title: name(of: area.district), href: linker.href(addresses.district(area.district.id)),
        cells: cells(area.statistics))
    }
    return ReportTable(
      caption: caption, heading: wording[.columnDistrict], columns: columns(withShare: true),
      rows: [ReportTable.Row(title: cityName, cells: cells(city), isTotal: true)] + rows
    ).html
  }

  /// The streets of each district; a street has no share of its own.
  func streetTables(_ areas: [AreaReport], period: String) -> NonEmptyList<ReportDistrict>? {
    NonEmptyList(
      areas.filter { !$0.streets.isEmpty }.map { area in
        let title = name(of: area.district)
        let table = ReportTable(
          caption: wording(.captionStreets, period, title),
          heading: wording[.columnStreet], columns: columns(withShare: false),
          rows: area.streets.map { street, statistics in
            ReportTable.Row(
              title: name(of: street), href: linker.href(addresses.street(street.id)),
              cells: cells(statistics, withShare: false))
          })
        return ReportDistrict(
          title: title, href: linker.href(addresses.district(area.district.id)),
          id: "streets-\(area.district.id)", table: table.html)
      })
  }

  /// Communities with a lawyer, and monthly reports.
  func coverageTable(_ caption: String, city: AreaStatistics?, _ areas: [AreaReport]) -> HTML {
    func cells(_ area: AreaStatistics?) -> [ReportTable.Cell] {
      guard let area else { return Array(repeating: ReportTable.Cell(text: "—"), count: 4) }
      let (coverage, reporting) = (area.coverage, area.reporting)
      return [coverage.communities, coverage.withLawyer, reporting.expected, reporting.received].map {
        ReportTable.Cell(text: String($0))
      }
    }
    let rows = areas.map { area in
      ReportTable.Row(title: name(of: area.district), cells: cells(area.statistics))
    }
    return ReportTable(
      caption: caption, heading: wording[.columnDistrict],
      columns: [
        wording[.columnCommunities], wording[.columnWithLawyer], wording[.columnReportsDue],
        wording[.columnReportsReceived],
      ],
      rows: [ReportTable.Row(title: cityName, cells: cells(city), isTotal: true)] + rows
    ).html
  }

  /// The city's months and, last, their sum.
  func monthTable(
    _ caption: String, _ months: [(month: Month, statistics: AreaStatistics)], total: AreaStatistics?
  ) -> HTML {
    let rows = months.map { month, statistics in
      ReportTable.Row(
        title: wording.manner.monthName(month), href: linker.href(addresses.report(of: month)),
        cells: cells(statistics))
    }
    let sum = ReportTable.Row(title: wording[.rowTotal], cells: cells(total), isTotal: true)
    return ReportTable(
      caption: caption, heading: wording[.columnMonth], columns: columns(withShare: true),
      rows: rows + [sum]
    ).html
  }
}
