import ArgumentParser
import CMarkdown
import CYAML
import Diagnostics
import Records

/// `menpai doctor`: what is installed, what is missing, and what to type.
struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: said(
      zh: "检查这台机器：装了什么、缺什么、该输入什么", en: "Look at this machine: what is there, what is missing, what to type"))

  @Option(help: help(zh: "网站的文件夹", en: "The site's folder.", value: "folder"))
  var site = "."

  @Option(
    help: help(
      zh: "网站写到哪个文件夹；不写则是网站文件夹里的 public",
      en: "The folder that the pages are written into; public in the site's folder if not given.",
      value: "folder"))
  var output: String?

  @OptionGroup var showing: ShowingOptions

  func run() throws {
    let examination = MachineCheck(site: site, output: output ?? siteFolder(SiteFolders.publicSite, of: site))
    let checkups = examination.libraries + examination.folders + examination.surroundings
    try Console.write(showing.form(of: checkups), to: .output)
    if checkups.contains(where: { $0.state == .missing }) { throw ExitCode(3) }
  }
}

/// One thing that was looked at.
struct DoctorItem {
  enum State: String {
    case fine
    /// Worth knowing, no hindrance.
    case note
    /// Menpai cannot do its work.
    case missing
  }

  let state: State
  let subject: Words
  let finding: Words
  /// What to type or do.
  var cure: Words?
}

extension ShowingOptions {
  fileprivate func form(of checkups: [DoctorItem]) -> String {
    if format == .json { return json(checkups) }
    let signs: [DoctorItem.State: String] = [.fine: "✓", .note: "·", .missing: "✗"]
    return checkups.map { checkup in
      let sign = signs[checkup.state] ?? ""
      let head = Words(
        zh: "\(sign) \(checkup.subject.zh)：\(checkup.finding.zh)\n",
        en: "\(sign) \(checkup.subject.en): \(checkup.finding.en)\n")
      return head[language] + (checkup.cure.map { "    \($0[language])\n" } ?? "")
    }.joined()
  }

  /// `{"version": 1, "menpai", "checkups": [{"state", "subject", "finding", "cure"}]}`
  private func json(_ checkups: [DoctorItem]) -> String {
    let values: [JSONValue] = checkups.map {
      [
        "state": .string($0.state.rawValue),
        "subject": .string($0.subject[language]),
        "finding": .string($0.finding[language]),
        "cure": JSONValue($0.cure?[language]),
      ]
    }
    let document: JSONValue = [
      "version": 1, "menpai": .string(Menpai.version), "checkups": .array(values),
    ]
    return String(decoding: JSONWriter.bytes(of: document, layout: .indented), as: UTF8.self) + "\n"
  }
}
