@_spi(Review) import Programme

extension ReviewViews {
  /// Agreements, certifications and consents that end soon or are over.
  var terms: ReviewView {
    let over = review.endings.entries.filter { $0.state != .ending }
    let ending = review.endings.entries.filter { $0.state == .ending }
    return ReviewView(
      name: "terms", label: w("到期", "Terms"),
      title: w("到期的协议、认证与同意", "Agreements, certifications and consents that end"),
      sections: [
        ReviewView.Section(
          id: "over", title: w("已到期或已撤回", "Over, or withdrawn"), table: table(over),
          nothing: w("没有。", "None."), sheet: "terms-over"),
        ReviewView.Section(
          id: "ending", title: w("\(Endings.horizon) 天内到期", "Ending within \(Endings.horizon) days"),
          table: table(ending), nothing: w("没有。", "None."), sheet: "terms-ending"),
      ])
  }

  private func table(_ entries: [Endings.Entry]) -> ReviewTable {
    var table = ReviewTable([
      .name("截止", "Until"), .number("天数", "Days"), .name("种类", "What"), .text("社区或姓名", "Community or person"),
      .text("相对方", "With"), .name("区县", "District"), .text("情况", "State"), .place,
    ])
    for entry in entries {
      table.add([
        w.day(entry.until), .number(entry.daysLeft), .text(words(entry.kind)), .text(entry.subject),
        .text(entry.detail), .text(entry.district?.name.value), state(entry), w.place(entry.place),
      ])
    }
    return table
  }

  private func words(_ kind: Endings.Kind) -> String {
    switch kind {
    case .agreement: w("服务协议", "service agreement")
    case .certification: w("资格认证", "certification")
    case .consent: w("同意公开", "consent")
    case .schoolAgreement: w("志愿服务协议", "agreement with a school")
    }
  }

  private func state(_ entry: Endings.Entry) -> Cell {
    if entry.isRenewed { return .text(w("已登记续签", "renewal on record")) }
    switch entry.state {
    case .ending: return .text(w("将到期", "ending"))
    case .over: return .bad(w("已到期", "over"))
    case .withdrawn: return .bad(w("已撤回", "withdrawn"))
    }
  }

  /// Records that should be compared with the facts again.
  var records: ReviewView {
    var table = ReviewTable([
      .text("区县", "District", .sheet), .name("种类", "Kind"), .name("名称", "Name"), .name("最近核实", "Verified"),
      .number("天数", "Days"), .place,
    ])
    for entry in review.stale.entries {
      table.add(
        [
          .text(w.district(entry.district)), .text(words(entry.kind)), .text(entry.name),
          entry.verified == nil ? .bad(w("从未核实", "never")) : w.day(entry.verified), .number(entry.age),
          w.place(entry.place),
        ], under: w.district(entry.district))
    }
    return ReviewView(
      name: "records", label: w("核实", "Records"), title: w("久未核实的记录", "Records not verified for long"),
      intro: [
        w(
          "核实超过 \(StaleRecords.freshness) 天的和从未核实的；每个区县里从未核实的在前，然后最久的在前。核对后更新记录的 verified.on。",
          "Verified over \(StaleRecords.freshness) days ago, or never; in each district those never verified first, then the oldest. Compare them with the facts and update `verified.on`."
        )
      ],
      sections: [
        ReviewView.Section(
          id: "stale", title: w("按区县", "By district"), table: table,
          nothing: w("记录都在 90 天内核实过。", "Every record was verified within 90 days."), sheet: "records")
      ])
  }

  private func words(_ kind: StaleRecords.Kind) -> String {
    switch kind {
    case .district: w("区县", "district")
    case .community: w("社区", "community")
    case .firm: w("律所", "firm")
    }
  }
}
