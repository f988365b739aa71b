import ArgumentParser
import Diagnostics
import Publishing
import Workers

/// `menpai build`: check a site and publish it.
struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: said(zh: "检查记录，并生成公开网站", en: "Check the records and write the public site"),
    discussion: said(
      zh: "有一个错误就什么也不发布，输出文件夹保持原样。",
      en: "With a single error nothing is published and the output folder stays as it was."))

  /// What a build may leave out.
  enum Part: String, ExpressibleByArgument, CaseIterable {
    case pdf
    /// Everything that belongs to a district.
    case districts
  }

  @OptionGroup var place: SiteOptions

  @Option(
    help: help(
      zh: "网站写到哪个文件夹；不写则是网站文件夹里的 public",
      en: "The folder that the pages are written into; public in the site's folder if not given.",
      value: "folder"))
  var output: String?

  @Flag(help: help(zh: "链接写明 index.html，不用服务器也能浏览", en: "Link to index.html, for browsing from a disk."))
  var portable = false

  @Option(
    name: .customLong("district"),
    help: help(
      zh: "只生成这个区县的页面；可以写多次", en: "Write the pages of this district only; may be repeated.", value: "id"))
  var districts: [String] = []

  @Option(
    help: help(
      zh: "不生成的部分；districts 是各区县的页面", en: "What to leave out; districts leaves out what --district writes."))
  var without: [Part] = []

  @Option(help: help(zh: "同时用几个线程；不写则每个处理器一个", en: "Threads to use; one a processor if not given."))
  var jobs: Int?

  @Flag(
    help: help(
      zh: "逐个比对输出文件，不相信上次的记录", en: "Compare every output file instead of trusting what the last build noted.")
  )
  var force = false

  @Flag(
    help: help(
      zh: "输出文件夹里是另一个网站，或是本网站改网址以前的，也接管它，删去不再需要的",
      en:
        "Take over an output folder of another site, or of this one under an old address, and remove what is not needed."
    ))
  var adopt = false

  @Flag(
    help: help(
      zh: "显示每一步、每个版式用了多久，以及为什么要重做",
      en: "Show how long each stage and each layout took, and why there was something to do."))
  var timings = false

  @Option(
    help: help(
      zh: "把新增、改动、删除的地址写进这个文件；- 是标准输出",
      en: "Write the addresses that were added, changed and removed to this file; - is standard output.",
      value: "file"))
  var changes: String?

  @OptionGroup var showing: ShowingOptions

  func validate() throws {
    if let jobs, !(1...1024).contains(jobs) {
      throw ValidationError(said(zh: "--jobs 应是 1 到 1024 的整数", en: "--jobs is a whole number from 1 to 1024"))
    }
    if !districts.isEmpty, without.contains(.districts) {
      throw ValidationError(
        said(
          zh: "--district 和 --without districts 不能一起用：一个只要区县的页面，一个不要",
          en:
            "--district and --without districts exclude each other: one asks for districts, one leaves them out"
        ))
    }
    if output?.isEmpty == true {
      throw ValidationError(said(zh: "--output 后面没有写文件夹", en: "--output names no folder"))
    }
    if changes == "-", showing.format != .text {
      throw ValidationError(
        said(
          zh: "--changes - 和 --format \(showing.format.rawValue) 都要写标准输出；请给 --changes 一个文件名",
          en: "--changes - and --format \(showing.format.rawValue) both write to standard output; "
            + "give --changes a file"))
    }
  }

  func run() throws {
    let report = try published()
    if let unknown = report.unknownDistrict { throw CommandFailure(unknown) }
    try showing.show(report, withTimings: timings)
    if report.hasErrors { throw CommandFailure.contentHasErrors }
    if let changes, let outcome = report.outcome { try list(outcome, in: changes) }
    leave(holding: report)
  }

  private func published() throws(CommandFailure) -> BuildReport {
    var options = place.options(output: output)
    options.isPortable = portable
    options.isForced = force
    options.adoptsFolder = adopt
    options.isPrinting = !without.contains(.pdf)
    options.part = part
    options.measuresLayouts = timings
    options.workers = Workers(count: jobs)
    do throws(EnvironmentFailure) {
      return try withProgress(options, stageCount: BuildStage.allCases.count, SiteBuild.run)
    } catch {
      throw CommandFailure(error, site: place.site)
    }
  }

  private var part: SitePart {
    if !districts.isEmpty { return SitePart(districts: districts) }
    return without.contains(.districts) ? .rest : .whole
  }

  private func list(_ outcome: OutputOutcome, in file: String) throws(CommandFailure) {
    if file == "-" {
      try Console.write(outcome.changeList, to: .output)
    } else {
      try TextFile(path: file).replace(with: outcome.changeList)
    }
  }
}
