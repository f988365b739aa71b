import Diagnostics
@_spi(Review) import Programme

extension ReviewViews {
  /// Weekly visits, lectures, trainings and monthly reports of each pairing, then by firm and by district.
  var duties: ReviewView {
    ReviewView(
      name: "duties", label: w("履职", "Duties"), title: w("各结对的履职情况", "Duties of each pairing"),
      intro: [
        w(
          "应驻点：协议约定的星期几，扣除节假日和停一次的变更；改期的算在改到的那个月。一个月多去的不抵另一个月少去的。没有月报的月份，结对满整月且已过次月 10 日的，按没有驻点计。",
          "Visits due are the agreed weekdays less holidays and cancelled days; a moved session counts in the month it was moved to. No month makes up for another. A month without a report counts as without visits once it is overdue."
        ),
        w(
          "讲座只问结对满整季的季度；培训按在任月数折算，十二个月一场。月内换人的，驻点按各自应驻点次数分摊。",
          "Lectures are asked of quarters through which the pairing stood; trainings pro rata, one for twelve months. Where one lawyer followed another within a month its visits are shared out by the sessions each was to hold."
        ), w.legend,
      ],
      sections: [pairingSection, firmSection, districtSection, monthSection])
  }

  private var pairingSection: ReviewView.Section {
    var table = ReviewTable(
      [
        .text("区县", "District", .sheet), .name("社区", "Community"), .name("律师", "Lawyer"), .text("律所", "Firm"),
        .name("在任", "Served", .page), .text("起", "From", .sheet), .text("止", "Until", .sheet),
      ] + dutyColumns + [.place])
    for duty in review.duties.pairings {
      let (first, last) = (duty.days.lowerBound, duty.days.upperBound)
      table.add(
        [
          .text(w.district(duty.district)), .text(duty.community.name.value), .text(duty.lawyer?.name.value),
          .text(duty.firm?.name.value), .text("\(short(first))—\(short(last))"), w.day(first), w.day(last),
        ] + cells(duty.counts, missed: duty.quartersMissed) + [w.place(duty.pairing.record.place)],
        under: w.district(duty.district))
    }
    for index in table.groups.indices {
      guard
        let district = review.duties.districts.first(where: {
          $0.district.name.value == table.groups[index].title
        })
      else { continue }
      table.groups[index].total =
        [
          .text(nil), .text(w("合计", "Total")),
          .text(w("\(district.counts.pairings) 对", "\(district.counts.pairings) pairings")), .text(nil),
          .text(nil),
          .text(nil), .text(nil),
        ]
        + cells(district.counts) + [.text(nil)]
    }
    return ReviewView.Section(
      id: "pairings", title: w("按结对", "By pairing"), table: table,
      nothing: w("考核期内没有结对。", "No pairing stood in these months."), sheet: "duties")
  }

  private var firmSection: ReviewView.Section {
    var table = ReviewTable([.text("律所", "Firm"), .number("结对", "Pairings")] + dutyColumns)
    for (firm, counts) in review.duties.firms {
      table.add([.text(firm.name.value), .number(counts.pairings)] + cells(counts))
    }
    return ReviewView.Section(
      id: "firms", title: w("按律所", "By firm"),
      notes: [w("律所为本所律师汇总（第二十四条）。", "Firms collate for their lawyers (article 24).")], table: table,
      nothing: w("没有律所有结对。", "No firm has a pairing."), sheet: "firms")
  }

  private var districtSection: ReviewView.Section {
    var table = ReviewTable([.text("区县", "District"), .number("结对", "Pairings")] + dutyColumns)
    for (district, counts) in review.duties.districts where counts.pairings > 0 {
      table.add([.text(district.name.value), .number(counts.pairings)] + cells(counts))
    }
    if table.hasRows {
      let city = review.duties.city
      table.groups[table.groups.count - 1].total =
        [.text(w("全市", "City")), .number(city.pairings)] + cells(city)
    }
    return ReviewView.Section(
      id: "districts", title: w("按区县", "By district"), table: table,
      nothing: w("没有区县有结对。", "No district has a pairing."), sheet: "districts")
  }

  /// Every month of every pairing, for who wants to reckon for themselves.
  private var monthSection: ReviewView.Section {
    var table = ReviewTable([
      .text("区县", "District"), .text("社区", "Community"), .text("律师", "Lawyer"), .text("月份", "Month"),
      .number("应驻点", "Visits due"), .number("已驻点", "Visits"), .number("讲座", "Lectures"),
      .number("培训", "Trainings"), .text("应报", "Report due"), .text("报送日期", "Reported"), .text("月报", "Report"),
      .place,
    ])
    for duty in review.duties.pairings {
      for month in duty.months {
        let state =
          month.report == nil
          ? w("缺", "missing") : month.isLate ? w("迟", "late") : w("有", "received")
        table.add([
          .text(w.district(duty.district)), .text(duty.community.name.value), .text(duty.lawyer?.name.value),
          .text(month.month.iso), .number(month.visitsDue), .number(month.visits), .number(month.lectures),
          .number(month.trainings), .text(month.isReportDue ? w("是", "yes") : w("否", "no")),
          w.day(month.report?.reported?.value), .text(state),
          w.place(month.report?.record.place ?? duty.pairing.record.place),
        ])
      }
    }
    return ReviewView.Section(
      id: "months", title: w("逐月", "Month by month"), table: table, sheet: "duty-months", isSheetOnly: true)
  }
}

extension ReviewViews {
  /// What a page shows in four columns, a sheet in one for each number.
  var dutyColumns: [ReviewTable.Column] {
    [
      .number("驻点", "Visits", .page), .number("应驻点", "Visits due", .sheet), .number("已驻点", "Visits", .sheet),
      .number("做到", "Visits kept", .sheet), .text("驻点履行", "Visits mark", .sheet),
      .number("讲座（季）", "Lectures", .page), .number("应有讲座的季度", "Quarters due", .sheet),
      .number("有讲座的季度", "Quarters with a lecture", .sheet), .number("讲座场次", "Lectures", .sheet),
      .text("讲座履行", "Lectures mark", .sheet), .number("培训", "Trainings", .page),
      .number("在任整月", "Whole months", .sheet), .number("培训场次", "Trainings", .sheet),
      .text("培训履行", "Trainings mark", .sheet), .number("月报", "Reports", .page),
      .number("应报", "Reports due", .sheet),
      .number("已报", "Reports", .sheet), .number("迟报", "Reports late", .sheet),
      .number("缺报", "Reports missing", .sheet), .text("月报履行", "Reports mark", .sheet),
    ]
  }

  /// - Parameter missed: the quarters to name, of a single pairing.
  func cells(_ counts: DutyCounts, missed: [Quarter] = []) -> [Cell] {
    let isOver = review.period.isWholeYear
    let single = counts.pairings == 1
    let visits = "\(counts.visitsKept)/\(counts.visitsDue)"
    let surplus = counts.visits > counts.visitsKept ? w("（实 \(counts.visits)）", " (\(counts.visits))") : ""
    let quarters =
      missed.isEmpty
      ? "" : w("（缺 ", " (no ") + missed.map { "Q\($0.quarter)" }.joined(separator: w("、", ", ")) + w("）", ")")
    let trainings = single ? "\(counts.trainings)" : "\(counts.trainings)/\(tenths(counts.months))"
    let trainingsMark = counts.trainingsMark(isOver: isOver)
    let reports = "\(counts.reports)/\(counts.reportsDue)"
    let late = counts.reportsLate > 0 ? w("（迟 \(counts.reportsLate)）", " (\(counts.reportsLate) late)") : ""
    return [
      w.mark(visits + surplus, counts.visitsMark), .number(counts.visitsDue), .number(counts.visits),
      .number(counts.visitsKept), w.word(counts.visitsMark),
      w.mark("\(counts.quartersKept)/\(counts.quartersDue)" + quarters, counts.lecturesMark),
      .number(counts.quartersDue), .number(counts.quartersKept), .number(counts.lectures),
      w.word(counts.lecturesMark),
      w.mark(trainings, trainingsMark), .number(counts.months), .number(counts.trainings),
      w.word(trainingsMark),
      w.mark(reports + late, counts.reportsMark), .number(counts.reportsDue), .number(counts.reports),
      .number(counts.reportsLate), .number(counts.reportsMissing), w.word(counts.reportsMark),
    ]
  }

  /// `03-31`: the year stands on top of the page.
  private func short(_ day: Day) -> String { String(day.iso.suffix(5)) }
}
