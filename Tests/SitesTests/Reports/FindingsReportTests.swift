import Foundation
import Testing

/// Reports of months and years: the page, its chart and its file of data tell the same, and nothing that may not be told.
@Suite struct ReportTests {
  private let sound = Fixture.site("sound")

  private func text(_ files: [String: [UInt8]], _ path: String) throws -> String {
    String(decoding: try #require(files[path], "\(path) was not built"), as: UTF8.self)
  }

  @Test func theFileOfAMonthTellsAreasInOrder() throws {
    let files = try sound.build().files()
    let expected = """
      \u{FEFF}period,level,district,street,name,visits,consultations,lectures,mediator_trainings,mediations,documents,\
      hotline,requests,volunteers,requests_in_time,communities,with_lawyer,reports_expected,reports_received,reports_late
      2026-10,city,,,全市,24,60,6,0,6,12,36,30,0,100,6,6,6,6,0
      2026-10,district,dongcheng,,东城区,12,30,3,0,<5,6,18,15,0,100,3,3,3,3,0
      2026-10,street,dongcheng,liuyin,柳荫街道,8,20,2,0,<5,<5,12,10,0,,2,2,2,2,0
      2026-10,street,dongcheng,shuyuan,书院街道,4,10,1,0,<5,<5,6,5,0,,1,1,1,1,0
      2026-10,district,hexi,,河西区,12,30,3,0,<5,6,18,15,0,100,3,3,3,3,0
      2026-10,street,hexi,duchuan,渡船街道,12,30,3,0,<5,6,18,15,0,,3,3,3,3,0

      """
    #expect(
      try text(files, "reports/2026-10/report.csv") == expected.replacing("\n", with: "\r\n"))
    let year = try text(files, "reports/2026/report.csv").split(separator: "\r\n").map { $0.prefix(16) }
    #expect(year.dropFirst().prefix(3) == ["2026-09,city,,,全", "2026-10,city,,,全", "2026,city,,,全市,4"])
  }

  /// Every row of the table has the values of the same row of the file.
  @Test(arguments: ["2026-09", "2026-10", "2026"])
  func pageAndFileAgree(period: String) throws {
    let files = try sound.build().files()
    let page = try text(files, "reports/\(period)/index.html")
    let rows = try text(files, "reports/\(period)/report.csv").split(separator: "\r\n").dropFirst()
    for row in rows where row.hasPrefix(period + ",") {
      let cells = row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      let told = cells[5..<14].map { cell in
        let words = cell == "withheld" ? "不公布" : cell == "<5" ? "&lt;5" : cell
        let kind = words == cell ? "number" : "number untold"
        return "<td class=\"\(kind)\">\(words)</td>"
      }
      #expect(page.contains("\(cells[4])\(cells[1] == "city" ? "" : "</a>")</th>\(told.joined())"), "\(row)")
    }
  }

  @Test func aChartHidesWhatItsTableHides() throws {
    let few = sound.editing(
      "content/activities/2026-10.yaml", .replace("consultations: 10", by: "consultations: 1"),
      .replace("consultations: 10", by: "consultations: 1"),
      .replace("consultations: 10", by: "consultations: 1"),
      .replace("visits: 12, consultations: 30", by: "visits: 12, consultations: 3"))
    let page = try text(try few.build().files(), "reports/2026-10/index.html")
    let chart = try #require(page.firstMatch(of: #/<figure class="chart">[\s\S]*?</figure>/#)).output
    #expect(chart.contains("不满 5 的有东城区"))
    #expect(chart.contains(#"<rect class="chart-hidden""#))
    #expect(page.contains(#"东城区</a></th><td class="number">12</td><td class="number untold">"#))
  }

  @Test func aMonthWithoutReportsIsNotOneWithoutWork() throws {
    let files = try sound.editing("content/activities/2026-09.yaml", .removeFile).editing(
      "content/activities/2026-08.yaml",
      .write("- {id: a, month: 2026-08, community: meixi, reported: 2026-09-01, visits: 3}\n")
    ).build().files()
    let page = try text(files, "reports/2026-09/index.html")
    #expect(page.contains("</th><td class=\"number\">—</td>"))
    #expect(try text(files, "reports/2026-09/report.csv").contains("2026-09,city,,,全市,,,,,,,,,,,"))
  }

  @Test(arguments: [("2026-11-23", true), ("2027-01-10", true), ("2027-01-11", false)])
  func aYearRunsUntilItsLastReportsAreDue(today: String, isRunning: Bool) throws {
    let page = try text(try sound.today(today).build().files(), "reports/2026/index.html")
    #expect(page.contains("这一年的月报还没有收齐") == isRunning)
  }

  @Test func monthsLeadToTheirNeighbours() throws {
    let files = try sound.build().files()
    let first = try text(files, "reports/2026-09/index.html")
    #expect(first.contains(#"<a rel="next" href="../../reports/2026-10/">"#))
    #expect(!first.contains(#"rel="prev""#))
    #expect(
      try text(files, "reports/2026-10/index.html").contains(#"rel="prev" href="../../reports/2026-09/""#))
  }

  @Test func districtsAndStreetsShowTheirOwn() throws {
    let files = try sound.build().files()
    let district = try text(files, "districts/hexi/index.html")
    #expect(district.contains("<title id=\"services.wide.t\">河西区最近十二个月的法律咨询（件）</title>"))
    #expect(district.contains("href=\"../../reports/2026-10/\""))
    let street = try text(files, "streets/duchuan/index.html")
    #expect(street.contains("<th scope=\"col\" class=\"number\">2026年至今</th>"))
    #expect(street.contains("<th scope=\"row\">法律咨询</th><td class=\"number\">60</td>"))
  }

  @Test func aCityWithoutReportsSaysSo() throws {
    let files = try Fixture.site("minimal").build().files()
    #expect(try text(files, "reports/index.html").contains("还没有收到月报"))
    #expect(try text(files, "annual/index.html").contains("还没有年度报告"))
    #expect(!files.keys.contains { $0.hasSuffix("report.csv") })
  }
}
