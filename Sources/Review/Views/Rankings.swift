import Diagnostics
@_spi(Review) import Programme

extension ReviewViews {
  /// The districts side by side, measure by measure.
  var rankings: ReviewView {
    var columns: [ReviewTable.Column] = [.name("区县", "District")]
    for measure in Rankings.Measure.allCases {
      let title = words(measure)
      columns += [
        ReviewTable.Column(title: title, style: .number, use: .page),
        ReviewTable.Column(
          title: Words(zh: title.zh + "·数", en: title.en + ", part"), style: .number, use: .sheet),
        ReviewTable.Column(
          title: Words(zh: title.zh + "·总", en: title.en + ", whole"), style: .number, use: .sheet),
        ReviewTable.Column(
          title: Words(zh: title.zh + "·名次", en: title.en + ", rank"), style: .number, use: .sheet),
      ]
    }
    var table = ReviewTable(columns)
    for line in review.rankings.lines {
      table.add([.text(line.district.name.value)] + line.results.flatMap(cells))
    }
    return ReviewView(
      name: "rankings", label: w("排名", "Rankings"), title: w("各区县的排名", "How the districts rank"),
      intro: [
        w(
          "每项各排各的，比例高的在前，相同的并列；不足 \(Rankings.leastCases) 件的不排名。没有总分：各项孰轻孰重，由市律协决定，不由程序决定。",
          "Each measure is ranked by itself, the highest share first, equal shares alike; below \(Rankings.leastCases) cases there is no rank. There is no overall score: what weighs more is the association's to say, not the program's."
        ),
        w(
          "覆盖：今天有律师的社区；驻点、讲座、月报：考核期内做到的；需求：月报里按时受理的；核实：\(StaleRecords.freshness) 天内核实过的记录。",
          "Coverage: communities with a lawyer today. Visits, lectures, reports: those kept in the period. Requests: taken up in time by the monthly reports. Records: verified within \(StaleRecords.freshness) days."
        ),
      ],
      sections: [
        ReviewView.Section(
          id: "rankings", title: period, table: table, nothing: w("没有区县。", "There is no district."),
          sheet: "rankings")
      ])
  }

  private func cells(_ result: Rankings.Result) -> [Cell] {
    let share = w.share(result.part, of: result.whole)
    let rank = result.rank.map { w("　第 \($0)", "  #\($0)") } ?? w("　不排", "  no rank")
    return [
      Cell(text: "\(share)（\(result.part)/\(result.whole)）\(rank)"), .number(result.part),
      .number(result.whole),
      .number(result.rank),
    ]
  }

  private func words(_ measure: Rankings.Measure) -> Words {
    switch measure {
    case .coverage: Words(zh: "覆盖", en: "Coverage")
    case .visits: Words(zh: "驻点", en: "Visits")
    case .lectures: Words(zh: "季度讲座", en: "Lectures")
    case .reports: Words(zh: "月报按时", en: "Reports in time")
    case .requests: Words(zh: "需求按时", en: "Requests in time")
    case .verified: Words(zh: "记录核实", en: "Records verified")
    }
  }
}
