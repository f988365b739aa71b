import ArgumentParser
import Diagnostics
import Publishing

/// `menpai check`: everything that `build` does but write.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: said(zh: "检查记录、链接和地址，什么也不写", en: "Check records, links and addresses; write nothing"))

  @OptionGroup var place: SiteOptions

  @Option(
    name: .customLong("private"),
    help: help(
      zh: "一并检查这个文件夹里不公开的登记", en: "Check the private register in this folder along.", value: "folder"))
  var privateFolder: String?

  @Flag(
    help: help(zh: "源文件一改就再查一遍，按 Ctrl-C 结束", en: "Check again whenever a source file changes, until Ctrl-C."))
  var watch = false

  @OptionGroup var showing: ShowingOptions

  func run() throws {
    guard !watch else { return try keepChecking() }
    let report = try checked()
    try showing.show(report)
    if report.hasErrors { throw CommandFailure.contentHasErrors }
  }

  private var options: BuildOptions {
    var options = place.options()
    options.privateFolder = privateFolder
    options.isPrinting = true
    return options
  }

  private func checked() throws(CommandFailure) -> BuildReport {
    do throws(EnvironmentFailure) {
      return try withProgress(options, stageCount: BuildStage.ofCheck.count, SiteBuild.check)
    } catch {
      throw CommandFailure(error, site: place.site)
    }
  }

  private func keepChecking() throws {
    var sources = SourceWatch(options)
    while true {
      do {
        try showing.show(try checked())
      } catch {
        error.tell()
      }
      let message = Words(zh: "改动源文件后会再查一遍；按 Ctrl-C 结束。", en: "Waiting for a change; Ctrl-C ends.")
      try Console.write(message[showing.language] + "\n\n", to: .error)
      sources.waitForChange()
    }
  }
}
