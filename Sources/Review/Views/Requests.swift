@_spi(Review) import Programme

extension ReviewViews {
  /// Requests that were not taken up within two working days, and the share that was.
  var requests: ReviewView {
    ReviewView(
      name: "requests", label: w("需求", "Requests"), title: w("服务需求的受理", "How requests were taken up"),
      intro: [
        w(
          "收到当天不算，两个工作日内受理；节假日和调休按放假通知计算。",
          "A request is taken up within two working days, the day it came not counted, by the State Council's notice."
        )
      ] + (review.hasRegister ? [] : [withoutRegister]),
      sections: (review.hasRegister ? [lateRequests, requestsByLawyer, requestsByCommunity] : []) + [
        shareSection
      ])
  }

  private var lateRequests: ReviewView.Section {
    let columns: [ReviewTable.Column] = [
      .text("区县", "District", .sheet), .name("社区", "Community"), .name("律师", "Lawyer"),
      .name("收到", "Received"),
      .name("最迟", "Due"), .name("受理", "Taken up"), .number("用了几个工作日", "Working days"), .text("途径", "Channel"),
      .text("情况", "State"), .place,
    ]
    var table = ReviewTable(columns)
    var sheet = ReviewTable(columns)
    for entry in review.requests.entries {
      let row: [Cell] = [
        .text(w.district(entry.district)), .text(entry.community?.name.value ?? entry.communityID),
        .text(entry.lawyer?.name.value), w.day(entry.received), w.day(entry.due), w.day(entry.accepted),
        .number(entry.workingDays), w.prose(entry.channel), state(entry.state), w.place(entry.place),
      ]
      sheet.add(row)
      if entry.state != .inTime { table.add(row, under: w.district(entry.district)) }
    }
    return ReviewView.Section(
      id: "late", title: w("逾期的和还没有受理的", "Late, and not taken up yet"), table: table,
      nothing: w("登记的需求都按时受理了。", "Every request on register was taken up in time."), sheet: "requests",
      sheetTable: sheet)
  }

  private func state(_ state: RequestReview.State) -> Cell {
    switch state {
    case .inTime: .text(w("按时", "in time"))
    case .late: .bad(w("逾期受理", "taken up late"))
    case .overdue: .bad(w("逾期未受理", "overdue"))
    case .running: .text(w("期限内，未受理", "open, in time"))
    case .uncounted: .text(w("不能计算（日期不对或缺放假安排）", "cannot be counted (a wrong date, or no holiday table)"))
    }
  }

  private var tallyColumns: [ReviewTable.Column] {
    [
      .number("登记", "Registered"), .number("按时", "In time"), .number("逾期受理", "Late"),
      .number("逾期未受理", "Overdue"),
      .number("未到期", "Open"),
    ]
  }

  private func cells(_ tally: RequestReview.Tally) -> [Cell] {
    [
      .number(tally.registered), .number(tally.inTime), flagged(tally.late), flagged(tally.overdue),
      .number(tally.open),
    ]
  }

  private var requestsByLawyer: ReviewView.Section {
    var table = ReviewTable([.name("律师", "Lawyer")] + tallyColumns)
    for (lawyer, tally) in review.requests.lawyers { table.add([.text(lawyer.name.value)] + cells(tally)) }
    return ReviewView.Section(
      id: "lawyers", title: w("登记，按律师", "The register by lawyer"), table: table,
      nothing: w("没有登记。", "Nothing is registered."), sheet: "requests-by-lawyer")
  }

  private var requestsByCommunity: ReviewView.Section {
    var table = ReviewTable([.name("社区", "Community")] + tallyColumns)
    for (community, tally) in review.requests.communities {
      table.add([.text(community.name.value)] + cells(tally))
    }
    return ReviewView.Section(
      id: "communities", title: w("登记，按社区", "The register by community"), table: table,
      nothing: w("没有登记。", "Nothing is registered."), sheet: "requests-by-community")
  }

  private var shareSection: ReviewView.Section {
    var table = ReviewTable([
      .name("区县", "District"), .number("收到", "Received"), .number("按时受理", "In time"), .number("按时率", "Share"),
    ])
    for (district, share) in review.requests.districts where share.received > 0 {
      table.add([.text(district.name.value)] + cells(share))
    }
    if table.hasRows {
      table.groups[table.groups.count - 1].total = [.text(w("全市", "City"))] + cells(review.requests.city)
    }
    return ReviewView.Section(
      id: "share", title: w("月报里的按时率", "The share in time by the monthly reports"),
      notes: [
        w(
          "这里的数字没有隐去小数目，不得公开；公开的月报里，五件以下的不写。",
          "Small numbers are not suppressed here and must not be published; the public report leaves out those below five."
        )
      ], table: table, nothing: w("月报里没有需求数字。", "No report has figures on requests."), sheet: "requests-share"
    )
  }

  private func cells(_ share: RequestReview.Share) -> [Cell] {
    [.number(share.received), .number(share.inTime), .text(w.share(share.inTime, of: share.received))]
  }
}
