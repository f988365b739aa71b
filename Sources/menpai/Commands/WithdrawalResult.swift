import Diagnostics
import Programme
import Publishing

/// What `menpai withdraw` found, and how it is shown.
struct WithdrawalResult {
  let takedown: Takedown
  let site: CheckedSite
  let showing: ShowingOptions
  /// The record file that changes; nil when the withdrawal stands in it already.
  let file: String?
  let isWritten: Bool

  private var withdrawal: Withdrawal { takedown.withdrawal }

  /// In `text` the places on standard output and the texts to edit as findings on standard error; else findings in that form,
  /// in JSON with the rest behind them.
  func show() throws(CommandFailure) {
    let findings = withdrawal.mentionFindings
    guard showing.format == .text else { return try Console.write(printed(findings), to: .output) }
    if !findings.isEmpty { try Console.write(printed(findings), to: .error) }
    let words = lines.map { $0[showing.language] + "\n" }.joined()
    let masked = PrivacyScanner.masked(Array(words.utf8))
    try Console.write(String(decoding: masked, as: UTF8.self), to: .output)
  }

  private func printed(_ findings: [Finding]) -> String {
    let sources = site.report.sources
    let report = FindingsReport(
      findings, counts: FindingsReport.Counts(records: site.report.records), source: { sources[$0] },
      mask: PrivacyScanner.masked, appendix: showing.format == .json ? appendix : [])
    return report.printed(
      as: showing.format, in: showing.language, catalogue: SiteBuild.catalogue, version: Menpai.version,
      colours: showing.colours)
  }
}

extension WithdrawalResult {
  private var lines: [Words] {
    var lines = [heading, Words(same: "")]
    for (outcome, title) in Self.titles {
      let files = takedown.files.filter { $0.outcome == outcome }
      guard !files.isEmpty else { continue }
      lines.append(Words(zh: "\(title.zh)（\(files.count)）：", en: "\(title.en) (\(files.count)):"))
      lines += files.map { Words(same: "  \($0.address)") }
    }
    if takedown.files.isEmpty { lines.append(Words(zh: "没有文件会变。", en: "No file changes.")) }
    lines += printedPieces + texts + others
    lines += [Words(same: ""), left] + remarks + [written]
    return lines
  }

  private static let titles: [(Takedown.Outcome, Words)] = [
    (.gone, Words(zh: "撤下", en: "Removed")),
    (.updating, Words(zh: "改写“律师信息更新中”", en: "Say that the details are being updated")),
    (.without, Words(zh: "不再有此人", en: "Without the person")),
    (.mentions, Words(zh: "仍会提到，要先改正文", en: "Still mention the person, until the text is edited")),
  ]

  private var heading: Words {
    let (name, day, path) = (withdrawal.person.name, withdrawal.on.iso, withdrawal.person.place.path)
    return file == nil
      ? Words(
        zh: "\(name)（\(path)）的同意已经撤回。", en: "The consent of \(name) (\(path)) is withdrawn already.")
      : Words(
        zh: "\(name)（\(path)）\(day) 撤回同意以后，重新生成的网站：",
        en: "The site built anew after \(name) (\(path)) withdrew consent on \(day):")
  }

  private var printedPieces: [Words] {
    guard !takedown.recalls.isEmpty else { return [] }
    let heading = Words(
      zh: "已经印发、要收回的（\(takedown.recalls.count)）：",
      en: "Printed, to be taken back (\(takedown.recalls.count)):")
    return [heading]
      + takedown.recalls.map { due in
        Words(
          zh:
            "  \(due.community.name.value)的\(due.kind.title.zh)，\(due.lastPrinted.iso) 印，\(due.copiesOut.zh)",
          en: "  \(due.kind.title.en) of \(due.community.name.value), printed on \(due.lastPrinted.iso), "
            + "\(due.copiesOut.en)")
      }
  }

  private var texts: [Words] {
    places(
      withdrawal.mentions,
      Words(zh: "正文里提到，要自己改的", en: "Texts that mention the person, to be edited by hand"))
  }

  private var others: [Words] {
    places(
      withdrawal.namesakes,
      Words(zh: "同名的人；若是同一人，也要撤回", en: "Others of the same name; withdraw there too if it is the same person")
    )
  }

  private func places(_ places: [SourcePlace], _ title: Words) -> [Words] {
    guard !places.isEmpty else { return [] }
    return [Words(zh: "\(title.zh)（\(places.count)）：", en: "\(title.en) (\(places.count)):")]
      + places.map { place in
        let start = position(of: place)
        return Words(same: "  \(place.path):\(start.line):\(start.column)")
      }
  }

  private func position(of place: SourcePlace) -> SourcePosition {
    SourceText(site.report.sources[place.path] ?? []).position(at: place.range.lowerBound)
  }

  private var left: Words {
    let count = takedown.placesLeft
    return Words(
      zh: "重新生成以后，还剩 \(count) 处提到此人。",
      en: "Once the site is built again, \(count) \(count == 1 ? "place is" : "places are") left.")
  }

  private var remarks: [Words] {
    var remarks = takedown.note.map { [$0] } ?? []
    let errors = site.report.findings.count { $0.severity == .error }
    if errors > 0 {
      remarks.append(
        Words(
          zh: "注意：内容里有 \(errors) 个错误，改好之前 menpai build 不会更新网站，此人的信息还在上面。用 menpai check 看是哪些。",
          en:
            "Mind: the content has \(errors) \(errors == 1 ? "error" : "errors"). Until they are mended `menpai build` "
            + "does not update the site, and the person stays on it. `menpai check` lists them."))
    }
    return remarks
  }

  private var written: Words {
    guard let file else {
      return Words(zh: "记录不用改。运行 menpai build 更新网站。", en: "The record needs no change. Run `menpai build`.")
    }
    return isWritten
      ? Words(
        zh: "已写入 \(file)。现在运行 menpai build，网站才会撤下。",
        en: "Wrote \(file). Now run `menpai build` to update the site.")
      : Words(zh: "这是预演，什么也没有写。确认后加上 --write。", en: "Nothing was written. Add --write to do it.")
  }
}

extension WithdrawalResult {
  private var appendix: [JSONValue.Member] {
    let person = withdrawal.person
    return [
      .init(
        "withdrawal",
        [
          "type": .string(person.type), "id": .string(person.record.id), "path": .string(person.place.path),
          "on": .string(withdrawal.on.iso), "already": .bool(file == nil),
          "written": .bool(isWritten && file != nil),
        ]),
      .init(
        "outputs",
        .array(
          takedown.files.map { ["address": .string($0.address), "after": .string($0.outcome.rawValue)] })),
      .init("recalls", .array(takedown.recalls.map(json))),
      .init("namesakes", .array(withdrawal.namesakes.map(json))),
      .init("places_left", .integer(takedown.placesLeft)),
    ]
  }

  private func json(_ due: DueReprint) -> JSONValue {
    [
      "community": .string(due.community.id), "kind": .string(due.kind.rawValue),
      "printed": .string(due.lastPrinted.iso), "copies": .integer(due.copies),
      "counted": .bool(due.isCounted),
    ]
  }

  private func json(_ place: SourcePlace) -> JSONValue {
    let start = position(of: place)
    return [
      "path": .string(place.path), "line": .integer(start.line), "column": .integer(start.column),
    ]
  }
}
