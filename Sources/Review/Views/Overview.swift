@_spi(Review) import Programme

extension ReviewViews {
  /// What there is to do, each with the page that tells more.
  var overview: ReviewView {
    var table = ReviewTable([
      .name("项目", "What"), .number("数", "Figure"), .text("说明", "What it means"), .name("见", "See"),
    ])
    for line in lines {
      let cell = line.isBad ? Cell(text: line.figure, style: .short) : Cell(text: line.figure)
      table.add([.text(line.what), cell, .text(line.meaning), line.page])
    }
    var notes: [String] = []
    if !review.hasRegister { notes.append(withoutRegister) }
    if !review.yearsWithoutHolidays.isEmpty {
      let years = review.yearsWithoutHolidays.map(String.init).joined(separator: ", ")
      notes.append(
        w(
          "没有 \(years) 年的放假安排：节假日也算进了应驻点次数，需求的工作日没有算。",
          "There is no holiday table for \(years): holidays count as sessions due, and working days are not counted."
        ))
    }
    return ReviewView(
      name: "index", label: w("概览", "Overview"), title: w("履职考核概览", "Overview"),
      intro: [
        w(
          "考核期是最近一个有已结束月份的自然年，从 1 月到上个月。每页的表都另存为 CSV，可用表格软件打开。",
          "The review covers the calendar year of the last month that has ended, from January to that month. Each table is also a CSV file for a spreadsheet."
        )
      ],
      sections: [
        ReviewView.Section(
          id: "overview", title: period, notes: notes, table: table, sheet: "overview")
      ])
  }

  private struct Line {
    let what: String
    let figure: String
    let meaning: String
    let page: Cell
    var isBad = false
  }

  private var lines: [Line] {
    dutyLines + registerLines + recordLines
  }

  private var dutyLines: [Line] {
    let city = review.duties.city
    let page = link("履职", "Duties", "duties")
    let reports = link("月报与合计", "Reports and totals", "reports")
    let mismatches = review.reconciliation.mismatches.count
    return [
      Line(
        what: w("社区", "Communities"), figure: "\(review.served) / \(review.communities)",
        meaning: w("今天有律师的社区 / 全部社区", "with a lawyer today / all"), page: link("排名", "Rankings", "rankings"),
        isBad: review.served < review.communities),
      Line(
        what: w("驻点", "Weekly visits"), figure: "\(city.visitsKept) / \(city.visitsDue)",
        meaning: w("做到的 / 应驻点次数（按月封顶）", "kept / due, each month by itself"), page: page,
        isBad: city.visitsKept < city.visitsDue),
      Line(
        what: w("季度讲座", "Quarterly lectures"), figure: "\(city.quartersKept) / \(city.quartersDue)",
        meaning: w("有讲座的 / 应有讲座的季度", "quarters with a lecture / due"), page: page,
        isBad: city.quartersKept < city.quartersDue),
      Line(
        what: w("调解员培训", "Trainings of mediators"), figure: "\(city.trainings)",
        meaning: w(
          "场；应办 \(tenths(city.months)) 场（每满十二个月一场）", "held; \(tenths(city.months)) due, one for twelve months"
        ),
        page: page),
      Line(
        what: w("月报", "Monthly reports"), figure: "\(city.reports) / \(city.reportsDue)",
        meaning: w("已报 / 应报，其中迟报 \(city.reportsLate) 份", "received / due; \(city.reportsLate) came late"),
        page: reports,
        isBad: city.reportsMissing > 0),
      Line(
        what: w("合计不符", "Totals that differ"), figure: "\(mismatches)",
        meaning: w("区县合计与各社区之和不同的数字", "stated totals that are not the communities' sums"), page: reports,
        isBad: mismatches > 0),
    ]
  }

  private var registerLines: [Line] {
    guard review.hasRegister else { return [] }
    let entries = review.requests.entries
    let late = entries.count { $0.state == .late }
    let overdue = entries.count { $0.state == .overdue }
    let conflicts = review.mandates.entries.count { $0.conflict != .none }
    let failed = review.assessments.evaluations.count(where: \.isFailure)
    return [
      Line(
        what: w("登记的需求", "Requests on register"), figure: "\(entries.count)",
        meaning: w("逾期受理 \(late) 件，逾期未受理 \(overdue) 件", "\(late) taken up late, \(overdue) overdue"),
        page: link("需求", "Requests", "requests"), isBad: late + overdue > 0),
      Line(
        what: w("代理冲突", "Mandates in conflict"), figure: "\(conflicts)",
        meaning: w(
          "登记的 \(review.mandates.entries.count) 件代理中",
          "of \(review.mandates.entries.count) mandates on register"),
        page: link("代理", "Mandates", "mandates"), isBad: conflicts > 0),
      Line(
        what: w("考评不合格", "Evaluations not passed"), figure: "\(failed)",
        meaning: w("今年和去年的考评中", "of this year's and last year's evaluations"),
        page: link("考评与抽查", "Evaluations", "assessments"), isBad: failed > 0),
    ]
  }

  private var recordLines: [Line] {
    let over = review.endings.entries.count { $0.state != .ending }
    let ending = review.endings.entries.count - over
    let stale = review.stale.entries.count
    return [
      Line(
        what: w("已到期", "Run out"), figure: "\(over)",
        meaning: w("协议、认证、同意", "agreements, certifications, consents"), page: link("到期", "Terms", "terms"),
        isBad: over > 0),
      Line(
        what: w("60 天内到期", "Ending within 60 days"), figure: "\(ending)", meaning: w("同上", "the same"),
        page: link("到期", "Terms", "terms")),
      Line(
        what: w("久未核实", "Not verified"), figure: "\(stale)",
        meaning: w("核实超过 90 天或从未核实的记录", "records verified over 90 days ago, or never"),
        page: link("核实", "Records", "records"), isBad: stale > 0),
    ]
  }

  private func link(_ zh: String, _ en: String, _ page: String) -> Cell {
    var cell = Cell.text(w(zh, en))
    cell.href = page + ".html"
    return cell
  }

  /// Twelfths as a decimal: months of service as trainings due.
  func tenths(_ months: Int) -> String {
    let tenths = months * 10 / 12
    return "\(tenths / 10).\(tenths % 10)"
  }
}
