import Diagnostics
@_spi(Review) import Programme

extension ReviewViews {
  /// Which reports are late or missing, and whether community, district and city agree.
  var reports: ReviewView {
    ReviewView(
      name: "reports", label: w("月报与合计", "Reports and totals"),
      title: w("月报与逐级合计", "Monthly reports, and totals level by level"),
      intro: [
        w(
          "月报次月 10 日前报到。结对满整月的社区每月一份；没有写报送日期的，不算迟报。",
          "A month's report is due by the 10th of the next, from each community whose pairing stood all month. One that does not say when it came is not called late."
        )
      ], sections: [monthsSection, mismatchSection, unstatedSection, missingSection, lateSection])
  }

  private var monthsSection: ReviewView.Section {
    var table = ReviewTable([
      .name("月份", "Month"), .number("应报", "Due"), .number("已报", "Received"), .number("迟报", "Late"),
      .number("缺报", "Missing"), .number("报合计的区县", "Districts with totals"),
      .number("各社区驻点之和", "Visits of communities"),
      .number("区县驻点合计之和", "Visits of districts"), .number("不符的数字", "Figures that differ"),
    ])
    for line in review.reconciliation.months {
      let agrees = line.statedVisits == nil || line.statedVisits == line.visits
      table.add([
        .text(line.month.iso), .number(line.due), .number(line.reports), .number(line.late),
        flagged(line.missing),
        .number(line.stated), .number(line.visits),
        Cell(
          text: line.statedVisits.map(String.init) ?? "—", style: agrees ? nil : .short,
          isNumber: line.statedVisits != nil),
        flagged(line.mismatches),
      ])
    }
    return ReviewView.Section(
      id: "months", title: w("逐月", "By month"),
      notes: [
        w(
          "区县驻点合计之和与各社区驻点之和不同，或者有区县没有报合计，或者有合计写错。",
          "Where the districts' sum differs from the communities', a district stated no totals, or stated them wrongly."
        )
      ], table: table, sheet: "months")
  }

  private var mismatchSection: ReviewView.Section {
    var table = ReviewTable([
      .name("月份", "Month"), .name("区县", "District"), .text("项目", "Figure"), .number("区县合计", "Stated"),
      .number("各社区之和", "Sum"), .number("差", "Difference"), .place,
    ])
    for mismatch in review.reconciliation.mismatches {
      table.add([
        .text(mismatch.month.iso), .text(mismatch.district), .text(w(mismatch.figure)),
        .number(mismatch.stated),
        .number(mismatch.sum), .number(mismatch.stated - mismatch.sum), w.place(mismatch.place),
      ])
    }
    return ReviewView.Section(
      id: "mismatches", title: w("对不上的合计", "Totals that differ"), table: table,
      nothing: w("报出的合计都与各社区之和相符。", "All stated totals are the communities' sums."), sheet: "mismatches")
  }

  private var unstatedSection: ReviewView.Section {
    var table = ReviewTable([.name("月份", "Month"), .text("没有报合计的区县", "Districts without totals")])
    for month in review.reconciliation.unstated {
      table.add([.text(month.month.iso), .text(w.list(month.districts))])
    }
    return ReviewView.Section(
      id: "unstated", title: w("没有报合计的区县", "Districts without totals"), table: table,
      nothing: w("社区报过月报的区县都报了合计。", "Every district whose communities reported stated totals."))
  }

  private var missingSection: ReviewView.Section {
    var table = ReviewTable([
      .text("区县", "District", .sheet), .name("社区", "Community"), .name("律师", "Lawyer"), .text("律所", "Firm"),
      .text("缺报的月份", "Months missing"), .number("份数", "How many"), .place,
    ])
    for missing in review.reconciliation.missing {
      table.add(
        [
          .text(w.district(missing.district)), .text(missing.community), .text(missing.lawyer),
          .text(missing.firm),
          .text(w.list(missing.months.map(\.iso))), .number(missing.months.count), w.place(missing.place),
        ], under: w.district(missing.district))
    }
    return ReviewView.Section(
      id: "missing", title: w("缺报", "Missing"), table: table, nothing: w("没有缺报。", "No report is missing."),
      sheet: "reports-missing")
  }

  private var lateSection: ReviewView.Section {
    var table = ReviewTable([
      .name("月份", "Month"), .name("区县", "District"), .name("社区", "Community"), .name("报送日期", "Reported"),
      .number("迟几天", "Days late"), .place,
    ])
    for late in review.reconciliation.late {
      table.add([
        .text(late.month.iso), .text(w.district(late.district)),
        .text(late.community ?? w("（区县合计）", "(the district's totals)")), w.day(late.reported),
        .number(late.days), w.place(late.place),
      ])
    }
    return ReviewView.Section(
      id: "late", title: w("迟报", "Late"), table: table, nothing: w("没有迟报。", "No report came late."),
      sheet: "reports-late")
  }

  /// A count that should be zero.
  func flagged(_ count: Int) -> Cell {
    Cell(text: "\(count)", style: count > 0 ? .short : nil, isNumber: true)
  }
}
