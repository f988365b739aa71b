import Diagnostics
import Programme
import Publishing

/// What `menpai cards` found, made and recorded, and how it is shown.
struct CardsResult {
  let site: CheckedSite
  let showing: ShowingOptions
  /// Nil unless it was asked for.
  var due: [DueReprint]?
  var made: [String] = []
  /// What of the pieces that were made does not print well.
  var findings: [Finding] = []
  var recorded: [CardRecorder.Recorded] = []

  init(site: CheckedSite, showing: ShowingOptions) {
    self.site = site
    self.showing = showing
  }

  /// In `text` a table and a line on each file on standard output; else what is due as findings in that form, in JSON with the
  /// rest behind them.
  func show() throws(CommandFailure) {
    guard showing.format == .text else { return try showFindings() }
    if !findings.isEmpty { try Console.write(printed(findings), to: .error) }
    let language = showing.language
    var text = due.map { list($0, in: language) } ?? ""
    for file in made { text += Words(zh: "已写入 \(file)\n", en: "Wrote \(file)\n")[language] }
    for file in recorded { text += line(on: file)[language] + "\n" }
    let masked = PrivacyScanner.masked(Array(text.utf8))
    try Console.write(String(decoding: masked, as: UTF8.self), to: .output)
  }

  private func line(on file: CardRecorder.Recorded) -> Words {
    let bare = Words(
      zh: "；文件太大，只记了指纹，没有记内容", en: "; the file is too large to keep what they state, only fingerprints")
    return Words(
      zh: "已记入 \(file.path)（\(file.runs) 批）" + (file.keepsStatements ? "" : bare.zh),
      en: "Recorded in \(file.path) (\(file.runs) \(file.runs == 1 ? "run" : "runs"))"
        + (file.keepsStatements ? "" : bare.en))
  }
}

extension CardsResult {
  private func list(_ due: [DueReprint], in language: Language) -> String {
    guard !due.isEmpty else {
      return Words(zh: "印好的都没有变，不用重印。\n", en: "Nothing that was printed is due for reprint.\n")[language]
    }
    let heading = [
      Words(zh: "社区", en: "Community"), Words(zh: "版式", en: "Design"), Words(zh: "印于", en: "Printed"),
      Words(zh: "在外", en: "Out"), Words(zh: "变了什么", en: "What changed"),
    ]
    var table = TextTable(heading.map { $0[language] }, flushLeft: [0, 1, 2, 4])
    for reprint in due {
      let lines = reprint.reasonLines.map { $0[language] }
      table.add([
        reprint.community.name.value, reprint.design, reprint.lastPrinted.iso, number(reprint),
        lines.first ?? "",
      ])
      for line in lines.dropFirst() { table.add(["", "", "", "", line]) }
    }
    return table.text + "\n" + total(due)[language] + "\n"
  }

  private func number(_ reprint: DueReprint) -> String {
    reprint.isCounted ? "\(reprint.copies)" : reprint.copies == 0 ? "?" : "≥\(reprint.copies)"
  }

  private func total(_ due: [DueReprint]) -> Words {
    let copies = due.reduce(0) { $0 + $1.copies }
    let least = due.allSatisfy(\.isCounted) ? Words(same: "") : Words(zh: "至少 ", en: "at least ")
    let recalls = due.count { $0.recall != nil }
    let first =
      recalls == 0
      ? Words(same: "") : Words(zh: "其中 \(recalls) 项要先收回。", en: " To be taken back first: \(recalls).")
    return Words(
      zh: "共 \(due.count) 项要重印，\(least.zh)\(copies) 份在外。\(first.zh)",
      en:
        "\(due.count) due for reprint, \(least.en)\(copies) \(copies == 1 ? "copy" : "copies") out.\(first.en)"
    )
  }
}

extension CardsResult {
  private func showFindings() throws(CommandFailure) {
    try Console.write(printed((due ?? []).map(\.finding) + findings), to: .output)
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

  private var appendix: [JSONValue.Member] {
    let due = self.due.map { due in
      [JSONValue.Member("due", .array(due.map { json($0) }))]
    }
    return (due ?? []) + [
      .init("made", .array(made.map { .string($0) })),
      .init("recorded", .array(recorded.map { .string($0.path) })),
    ]
  }

  private func json(_ reprint: DueReprint) -> JSONValue {
    [
      "community": .string(reprint.community.id), "kind": .string(reprint.kind.rawValue),
      "design": .string(reprint.design), "printed": .string(reprint.lastPrinted.iso),
      "copies": .integer(reprint.copies), "counted": .bool(reprint.isCounted),
    ]
  }
}
