import ArgumentParser
import Programme
import Publishing

/// Which site, on which day, and how strictly.
struct SiteOptions: ParsableArguments {
  @Option(help: help(zh: "网站的文件夹", en: "The site's folder.", value: "folder"))
  var site = "."

  @Option(
    help: help(
      zh: "当作今天的日期，如 2026-03-31；电脑日期离上次生成很远时必须写",
      en:
        "The day to take for today, such as 2026-03-31; must be given where the clock is far from the last build.",
      value: "date"))
  var today: Day?

  @Flag(help: help(zh: "警告也算错误", en: "Warnings count as errors."))
  var strict = false

  func validate() throws {
    if site.isEmpty {
      throw ValidationError(said(zh: "--site 后面没有写文件夹", en: "--site names no folder"))
    }
  }

  func options(output: String) -> BuildOptions {
    let clock = Clock(named: today)
    var options = BuildOptions(site: site, output: output) { clock.today(in: $0) }
    options.isStrict = strict
    options.takesDayFromClock = today == nil
    return options
  }
}
