import Diagnostics
import Pages
import Records
import Templates
import Theming

extension SiteBuild {
  /// Reads, checks and plans a site without writing anything.
  public static func check(_ options: BuildOptions) throws(MachineFailure) -> BuildReport {
    try prepare(options).report
  }

  /// Builds a site; with errors among its findings the output stays exactly as it was.
  public static func run(_ options: BuildOptions) throws(MachineFailure) -> BuildReport {
    try requireContent(options)
    let folder = try outputFolder(options)
    return try build(options, into: folder, holding: try lock(options))
  }

  private static func build(
    _ options: BuildOptions, into folder: OutputFolder, holding lock: borrowing SiteLock
  ) throws(MachineFailure) -> BuildReport {
    let site = try prepare(options)
    do throws(OutputError) {
      return try finish(site, into: folder, options)
    } catch {
      throw MachineFailure.output(error)
    }
  }

  private static func requireContent(_ options: BuildOptions) throws(MachineFailure) {
    do throws(ReadingFailure) {
      try SourceTree(site: options.site, folders: []).requireContent()
    } catch {
      throw MachineFailure.reading(error)
    }
  }

  private static func outputFolder(_ options: BuildOptions) throws(MachineFailure) -> OutputFolder {
    do throws(OutputError) {
      return try OutputFolder(path: options.output, site: options.site)
    } catch {
      throw MachineFailure.output(error)
    }
  }

  private static func lock(_ options: BuildOptions) throws(MachineFailure) -> SiteLock {
    do throws(OutputError) {
      return try SiteLock(site: options.site)
    } catch {
      throw MachineFailure.output(error)
    }
  }

  private static func finish(
    _ site: PreparedSite, into folder: OutputFolder, _ options: BuildOptions
  ) throws(OutputError) -> BuildReport {
    var report = site.report
    guard !report.hasErrors else { return report }
    var watch = Stopwatch(options.stageEnded)
    let files = OutputFiles(site)
    let outcome = try folder.publish(
      files.planned, workers: options.workers, trustsManifest: !options.isForced
    ) { OutputRenderer(site) }
    watch.lap("publish", items: files.planned.count)
    report.outcome = outcome
    report.timings += watch.timings
    return report
  }
}

/// The files of a prepared site in one row: assets, pictures, pages.
struct OutputFiles: Sendable {
  let planned: [PlannedFile]

  init(_ site: PreparedSite) {
    planned =
      site.assets.map { PlannedFile($0.address, .assets) }
      + site.pictures.map { PlannedFile($0.address.path, .assets) }
      + site.plan.pages.map { PlannedFile($0.address.path, $0.kind.layout == nil ? .data : .pages) }
  }

}

/// Renders the files of a prepared site on one thread.
struct OutputRenderer: FileRenderer {
  private let site: PreparedSite
  private var maker: PageMaker

  init(_ site: PreparedSite) {
    self.site = site
    maker = site.plan.maker()
  }

  mutating func render(_ index: Int, into bytes: inout [UInt8]) {
    if index < site.assets.count {
      bytes += site.assets[index].bytes
      return
    }
    let afterAssets = index - site.assets.count
    if afterAssets < site.pictures.count {
      bytes += site.pictures[afterAssets].bytes
      return
    }
    let page = site.plan.pages[afterAssets - site.pictures.count]
    guard let layout = page.kind.layout else {
      bytes += maker.file(of: page)
      return
    }
    guard let template = site.templates[page.language]?[layout], let model = maker.model(of: page) else {
      return
    }
    template.render(model, into: &bytes)
  }
}
