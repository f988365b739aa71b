import Diagnostics

extension DueReprint {
  /// The finding of `art13-card-outdated` about it.
  package var finding: Finding {
    let rule = Art13CardOutdated.description
    return rule.finding(at: place, message, help: help, notes: notes)
  }

  var place: SourcePlace { runs.first?.place ?? community.record.place }

  private var name: String { community.called(community.name) }

  /// `在外 1200 份`; what runs do not tell is not guessed.
  package var copiesOut: Words {
    let (number, isCounted) = (copies, isCounted)
    if number == 0, !isCounted {
      return Words(zh: "份数没有记", en: "number of copies not recorded")
    }
    let least = isCounted ? Words(same: "") : Words(zh: "至少 ", en: "at least ")
    return Words(
      zh: "\(least.zh)\(number) 份在外", en: "\(least.en)\(number) \(number == 1 ? "copy" : "copies") out")
  }

  private var message: Words {
    let day = lastPrinted.iso
    switch reason {
    case .changed(let changes):
      let fields = listed(changes.map(\.field.title.zh), upTo: 5).zh
      let fieldsEnglish = listed(changes.map(\.field.title.en), upTo: 5).en
      return Words(
        zh: "\(name) \(day) 印的\(kind.title.zh)内容已变：\(fields)（\(copiesOut.zh)）",
        en: "the \(kind.title.en) of \(name) printed on \(day) no longer say the truth: "
          + "\(fieldsEnglish) (\(copiesOut.en))")
    case .changedSomehow:
      return Words(
        zh: "\(name) \(day) 印的\(kind.title.zh)内容已变（\(copiesOut.zh)）",
        en: "the \(kind.title.en) of \(name) printed on \(day) no longer say the truth (\(copiesOut.en))")
    case .newEdition(let edition):
      return Words(
        zh: "\(name)的\(kind.title.zh)是 \(day) 印的，早于现在的版次 \(edition.iso)（\(copiesOut.zh)）",
        en: "the \(kind.title.en) of \(name) were printed on \(day), before the edition of \(edition.iso) "
          + "(\(copiesOut.en))")
    case .closed:
      return Words(
        zh: "\(name)已关闭，\(day) 印的\(kind.title.zh)还没有收回（\(copiesOut.zh)）",
        en: "\(name) is closed, and its \(kind.title.en) printed on \(day) are still around (\(copiesOut.en))"
      )
    case .merged(let successor):
      let into = successor.map { $0.called($0.name) }
      return Words(
        zh: "\(name)已并入\(into ?? "别的社区")，\(day) 印的\(kind.title.zh)还没有换（\(copiesOut.zh)）",
        en:
          "\(name) is part of \(into ?? "another community") now, and its \(kind.title.en) printed on \(day) "
          + "were not replaced (\(copiesOut.en))")
    }
  }

  private var help: Words {
    let pieces = kind.title
    switch recall {
    case .withdrawn:
      return Words(
        zh: "律师已撤回同意：把这些\(pieces.zh)收回销毁，再用 \(command) 重印",
        en: "the lawyer has withdrawn consent: take these \(pieces.en) back and destroy them, "
          + "then print anew with `\(command)`")
    case .expired:
      return Words(
        zh: "律师同意公开的期限已过：把这些\(pieces.zh)收回；续签同意后用 \(command) 重印",
        en: "the lawyer's consent has run out: take these \(pieces.en) back; renew the consent, "
          + "then print anew with `\(command)`")
    case nil: break
    }
    switch reason {
    case .closed:
      return Words(
        zh: "收回这些\(pieces.zh)，然后从 printed 里删去这几批",
        en: "take these \(pieces.en) back, then remove the runs from `printed`")
    case .merged(let successor?):
      let command = "menpai cards --community \(successor.id) --record"
      return Words(
        zh: "收回这些\(pieces.zh)，改发新社区的：\(command)",
        en: "take these \(pieces.en) back and give out those of the new community: `\(command)`")
    case .merged, .changed, .changedSomehow, .newEdition:
      return Words(
        zh: "用 \(command) 重印，并收回旧的", en: "print anew with `\(command)` and collect the old ones")
    }
  }

  private var command: String {
    "menpai cards --community \(community.id)"
      + (design == usual ? "" : " --design \(design)") + " --record"
  }

  /// What changed, each at the place that says what is true; then the earlier runs.
  private var notes: [Finding.Note] {
    let changed = changes.prefix(Self.mostNotes).map { change in
      Finding.Note(change.words(naming: isNamed), at: change.place ?? place)
    }
    let earlier = runs.dropFirst().prefix(Self.mostNotes).map { run in
      Finding.Note(earlierRun(run), at: run.place)
    }
    return changed + earlier
  }

  private static let mostNotes = 12

  private func earlierRun(_ run: PrintedRun) -> Words {
    let day = run.run.value.on.value.iso
    guard let copies = run.run.value.copies?.value else {
      return Words(zh: "\(day) 印的那批也还在外面", en: "the run of \(day) is still around too")
    }
    return Words(
      zh: "\(day) 印的 \(copies) 份也还在外面", en: "the \(copies) copies of \(day) are still around too")
  }

  /// What a row of a reprint list says of it: what changed from what to what, a line each, or why else it is due.
  package var reasonLines: [Words] {
    let lines: [Words] =
      switch reason {
      case .changed(let changes): changes.map { $0.words(naming: isNamed) }
      case .changedSomehow: [Words(zh: "内容已变（没有记下原来印的）", en: "something changed (the run kept no words)")]
      case .newEdition(let day): [Words(zh: "新版次 \(day.iso)", en: "new edition of \(day.iso)")]
      case .closed: [Words(zh: "社区已关闭", en: "the community is closed")]
      case .merged(let successor):
        [
          Words(
            zh: "已并入\(successor.map { $0.called($0.name) } ?? "别的社区")",
            en: "merged into \(successor.map { $0.called($0.name) } ?? "another community")")
        ]
      }
    switch recall {
    case .withdrawn: return [Words(zh: "收回：律师已撤回同意", en: "recall: the lawyer has withdrawn consent")] + lines
    case .expired: return [Words(zh: "收回：律师的同意已到期", en: "recall: the lawyer's consent has run out")] + lines
    case nil: return lines
    }
  }
}
