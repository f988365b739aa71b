@_spi(Review) import Programme

extension ReviewViews {
  /// The mandates on register, those in conflict first.
  var mandates: ReviewView {
    var table = ReviewTable([
      .text("情况", "Conflict"), .name("律师", "Lawyer"), .text("律所", "Firm"), .name("社区", "Community"),
      .text("区县", "District", .sheet), .name("委托", "Taken"), .name("终止", "Ended"), .name("事项", "Matter"),
      .name("代理", "For"), .name("对方", "Against"), .name("与谁冲突", "Clashes with"), .place,
    ])
    for entry in review.mandates.entries {
      table.add([
        words(entry.conflict), .text(entry.lawyer), .text(entry.firm), .text(entry.community),
        .text(w.district(entry.district)), w.day(entry.on), w.day(entry.ended), .text(words(entry.matter)),
        .text(words(entry.side)), .text(words(entry.against)), .text(entry.counterpart), w.place(entry.place),
      ])
    }
    return ReviewView(
      name: "mandates", label: w("代理", "Mandates"), title: w("代理登记与冲突", "Mandates and conflicts"),
      intro: review.hasRegister ? [] : [withoutRegister],
      sections: [
        ReviewView.Section(
          id: "mandates", title: w("登记的代理", "Mandates on register"),
          notes: [
            w(
              "社区律师不代理社区内部的诉讼、仲裁，也不做社区和居民对方的代理人；同所律师这样做的，提醒律所处理（第十九条）。",
              "A community lawyer acts for no side of a suit within the community, and never against it or a resident; where a colleague does, the firm should settle it (article 19)."
            )
          ], table: table, nothing: w("没有登记。", "Nothing is registered."), sheet: "mandates")
      ])
  }

  private func words(_ conflict: MandateReview.Conflict) -> Cell {
    switch conflict {
    case .ownLawyer: .bad(w("社区律师不得代理", "the community's own lawyer"))
    case .earlierMandate: .bad(w("结对前接的，未写终止", "older than the pairing, no end"))
    case .colleague: .bad(w("同所律师", "a colleague"))
    case .bothSides: .bad(w("同所代理双方", "one firm, both sides"))
    case .none: .text(w("无", "none"))
    }
  }

  private func words(_ matter: MatterKind) -> String {
    switch matter {
    case .suit: w("诉讼", "suit")
    case .arbitration: w("仲裁", "arbitration")
    case .nonContentious: w("非诉讼", "non-contentious")
    }
  }

  private func words(_ party: Party) -> String {
    switch party {
    case .community: w("社区", "community")
    case .resident: w("居民", "resident")
    case .opponent: w("对方当事人", "opponent")
    case .other: w("其他", "other")
    }
  }
}

extension ReviewViews {
  /// Evaluations of lawyers and firms, and spot checks of communities.
  var assessments: ReviewView {
    ReviewView(
      name: "assessments", label: w("考评与抽查", "Evaluations"),
      title: w("考评与走访抽查", "Evaluations and spot checks"),
      intro: review.hasRegister ? [] : [withoutRegister],
      sections: review.hasRegister
        ? [evaluationSection, unevaluatedSection, spotCheckSection, checkedSection] : [])
  }

  private var evaluationSection: ReviewView.Section {
    var table = ReviewTable([
      .name("年份", "Year"), .name("律师", "Lawyer"), .text("律所", "Firm"), .text("现在的社区", "Communities today"),
      .text("结果", "Result"), .place,
    ])
    for entry in review.assessments.evaluations {
      var result = w.prose(entry.result)
      if entry.isFailure { result.style = .bad }
      table.add([
        .number(entry.year), .text(entry.lawyer ?? w("（律所）", "(the firm)")), .text(entry.firm),
        .text(w.list(entry.communities)), result, w.place(entry.place),
      ])
    }
    let year = review.assessments.lastYear
    let notes = review.assessments.unevaluated.map { names in
      guard !names.isEmpty else {
        return w("在任律师都有 \(year) 年的考评。", "Every serving lawyer is evaluated for \(year).")
      }
      let more = names.count > 20 ? w("等", " …") : ""
      return w(
        "还没有 \(year) 年考评的在任律师 \(names.count) 位：", "\(names.count) serving lawyers have none for \(year): ")
        + w.list(Array(names.prefix(20))) + more
    }
    return ReviewView.Section(
      id: "evaluations", title: w("考评", "Evaluations"), notes: notes.map { [$0] } ?? [], table: table,
      nothing: w("没有登记。", "Nothing is registered."), sheet: "evaluations")
  }

  /// All of them, where the page names some.
  private var unevaluatedSection: ReviewView.Section {
    var table = ReviewTable([.name("律师", "Lawyer")])
    for name in review.assessments.unevaluated ?? [] { table.add([.text(name)]) }
    return ReviewView.Section(
      id: "unevaluated", title: "", table: table, sheet: "not-evaluated", isSheetOnly: true)
  }

  private var spotCheckSection: ReviewView.Section {
    var table = ReviewTable([
      .text("区县", "District", .sheet), .name("日期", "Day"), .name("社区", "Community"), .name("律师", "Lawyer"),
      .text("律所", "Firm"), .text("结果", "Result"), .place,
    ])
    for check in review.assessments.spotChecks {
      table.add(
        [
          .text(w.district(check.district)), w.day(check.on), .text(check.community), .text(check.lawyer),
          .text(check.firm), w.prose(check.result), w.place(check.place),
        ], under: w.district(check.district))
    }
    return ReviewView.Section(
      id: "spot-checks", title: w("走访抽查", "Spot checks"), table: table,
      nothing: w("没有登记。", "Nothing is registered."), sheet: "spot-checks")
  }

  private var checkedSection: ReviewView.Section {
    var table = ReviewTable([
      .name("区县", "District"), .number("有律师的社区", "Communities with a lawyer"),
      .number("今年抽查过", "Checked this year"),
    ])
    for (district, served, checked) in review.assessments.districts where served > 0 {
      table.add([.text(district.name.value), .number(served), .number(checked)])
    }
    return ReviewView.Section(
      id: "checked", title: w("抽查的面", "How far spot checks reach"), table: table,
      nothing: w("今天没有社区有律师。", "No community has a lawyer today."), sheet: "spot-checks-by-district")
  }
}
