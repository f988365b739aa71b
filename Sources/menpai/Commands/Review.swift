import ArgumentParser
import Diagnostics
import Files
import Programme
import Publishing
import Records
import Review

/// `menpai review`: the association's own report on duties, requests, records and terms, outside the site.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: said(zh: "做内部的履职考核报告，不属于网站", en: "Make the internal report on duties; no part of the site"),
    discussion: said(
      zh:
        "网页和 CSV 写到 --output 指的文件夹，从 index.html 看起。内容有错也照样做报告，但退出码是 1；提示里只列内部登记的问题和内容的错误，其余用 menpai check 看。",
      en:
        "Pages and CSV files are written to the folder of --output; begin with index.html. A site with errors gets its report "
        + "all the same, and exit code 1. Findings are those of the private register and the content's errors; "
        + "menpai check tells the rest."))

  @OptionGroup var place: SiteOptions

  @Option(
    name: .customLong("private"),
    help: help(
      zh: "内部登记的文件夹；不写则用网站里的 private（如果有）",
      en: "The folder of the private register; the site's `private`, where there is one, if not given.",
      value: "folder"))
  var privateFolder: String?

  @Option(
    help: help(
      zh: "报告写到哪个文件夹，不能在公开的网站里；不写则是网站文件夹里的 review",
      en:
        "The folder for the report, which cannot lie in a public site; review in the site's folder if not given.",
      value: "folder"))
  var output: String?

  @OptionGroup var showing: ShowingOptions

  func validate() throws {
    if output?.isEmpty == true {
      throw ValidationError(said(zh: "--output 后面没有写文件夹", en: "--output names no folder"))
    }
    if privateFolder?.isEmpty == true {
      throw ValidationError(said(zh: "--private 后面没有写文件夹", en: "--private names no folder"))
    }
  }

  func run() throws {
    let register = try register()
    let folder = try reviewFolder(register)
    let examined = try examine(register)
    let sources = examined.report.sources
    let review = ReviewReport(
      examined.programme, hasRegister: register != nil, language: showing.language
    ) { sources[$0] }
    let findings = shown(examined.report.findings) + review.findings
    try write(review, into: folder)
    try show(findings, review, examined, in: folder)
    if findings.contains(where: { $0.severity == .error }) { throw CommandFailure.contentHasErrors }
  }
}

extension ReviewCommand {
  /// The register's folder; nil where there is none.
  private func register() throws(CommandFailure) -> String? {
    if let privateFolder { return privateFolder }
    do throws(ReadingFailure) {
      return try FileSystem.isFolder(place.site + "/private", shownAs: "private") ? "private" : nil
    } catch {
      throw CommandFailure(.reading(error), site: place.site)
    }
  }

  private func reviewFolder(_ register: String?) throws(CommandFailure) -> ReviewFolder {
    do throws(OutputError) {
      let register = register.map { $0.hasPrefix("/") ? $0 : siteFolder($0, of: place.site) }
      return try ReviewFolder(
        path: output ?? siteFolder(SiteFolders.review, of: place.site), site: place.site, register: register)
    } catch {
      throw CommandFailure(.output(error), site: place.site)
    }
  }

  private func examine(_ register: String?) throws(CommandFailure) -> CheckedSite {
    var options = place.options()
    options.privateFolder = register
    options.makesPages = false
    do throws(EnvironmentFailure) {
      return try SiteBuild.examine(options)
    } catch {
      throw CommandFailure(error, site: place.site)
    }
  }

  /// What is to be said of the register, and what ends with an error.
  private func shown(_ findings: [Finding]) -> [Finding] {
    findings.filter { $0.severity == .error || !$0.place.path.hasPrefix("content/") }
  }

  private func write(_ review: ReviewReport, into folder: ReviewFolder) throws(CommandFailure) {
    // First, so that nothing of a report that is interrupted can be published.
    try TextFile(path: folder.path + "/" + ReviewFolder.markerName).put([])
    for file in review.files { try TextFile(path: folder.path + "/" + file.name).put(file.bytes) }
  }

  private func show(
    _ findings: [Finding], _ review: ReviewReport, _ examined: CheckedSite, in folder: ReviewFolder
  ) throws(CommandFailure) {
    let sources = examined.report.sources
    let summary = JSONValue.object(review.summary.map { .init($0.name, .integer($0.count)) })
    let report = FindingsReport(
      findings, counts: FindingsReport.Counts(records: examined.report.records, written: review.files.count),
      source: { sources[$0] }, mask: PrivacyScanner.masked,
      appendix: showing.format == .json
        ? [.init("review", summary), .init("files", .array(review.files.map { .string($0.name) }))] : [])
    let text = report.printed(
      as: showing.format, in: showing.language, catalogue: SiteBuild.catalogue, version: Menpai.version,
      colours: showing.colours)
    try Console.write(text, to: showing.format == .text ? .error : .output)
    guard showing.format == .text else { return }
    let index = folder.path + "/index.html"
    try Console.write(
      Words(zh: "考核报告已写入 \(index)；内部资料，不得公开。\n", en: "The review is in \(index). It is internal.\n")[
        showing.language], to: .output)
  }
}
