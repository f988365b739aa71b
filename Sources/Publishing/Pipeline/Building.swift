import Diagnostics
import Files
import Pages
import Programme
import Records
import Templates
import Theming

/// A site that was checked, and its records.
package struct CheckedSite: Sendable {
  let prepared: PreparedSite

  package var report: BuildReport { prepared.report }
  package var programme: Programme { prepared.programme }
}

extension SiteBuild {
  /// Reads, checks and plans a site without writing anything.
  package static func check(_ options: BuildOptions) throws(EnvironmentFailure) -> BuildReport {
    do {
      return try examine(options).report
    } catch .font(let failure) where !failure.isRefusal {
      // What has no face on this machine is not looked at; everything else is.
      var options = options
      options.isPrinting = false
      var report = try examine(options).report
      report.notes.append(
        Words(
          zh: "没有查联系卡和公示牌：\(failure.message.zh)",
          en: "cards and notices were not looked at: \(failure.message.en)"))
      return report
    }
  }

  /// Reads, checks and plans a site for whoever wants to work with its records; nothing is written.
  package static func examine(_ options: BuildOptions) throws(EnvironmentFailure) -> CheckedSite {
    // What a build kept tells that a picture is sound, and can be printed.
    let store = PictureStore(folder: outputPath(options.site, ".menpai"))
    return CheckedSite(prepared: try prepare(options, store: store))
  }

  /// Builds a site; with errors among its findings the output stays exactly as it was.
  package static func run(_ options: BuildOptions) throws(EnvironmentFailure) -> BuildReport {
    var options = options
    options.isForReaders = true
    try requireContent(options)
    let folder = try outputFolder(options)
    return try build(options, into: folder, in: try workspace(options))
  }

  private static func build(
    _ options: BuildOptions, into folder: OutputFolder, in workspace: borrowing Workspace
  ) throws(EnvironmentFailure) -> BuildReport {
    var watch = Stopwatch(options.stageEnded)
    let look = CacheComparison(options, workspace.cache)
    watch.lap(.compare, items: look.stamps.files)
    var report: BuildReport
    if let repeated = look.repeated {
      report = repeated
      if let refreshed = look.refreshed { report.notes += workspace.keep(refreshed) }
    } else {
      let site = try prepare(
        options, past: look.past, store: workspace.pictures, keepsPictures: true)
      report = site.report
      if !report.hasErrors {
        report.unknownDistrict = site.unknownDistrict(in: options.part)
        if report.unknownDistrict == nil {
          report = try publish(site, into: folder, options, look, workspace)
        }
      }
      report.subject = site
    }
    report.causes = look.causes
    report.timings = watch.timings + report.timings
    report.notes = workspace.notes + report.notes
    return report
  }

  private static func requireContent(_ options: BuildOptions) throws(EnvironmentFailure) {
    do throws(ReadingFailure) {
      try SourceTree(site: options.site, folders: []).requireContent()
    } catch {
      throw EnvironmentFailure.reading(error)
    }
  }

  private static func outputFolder(_ options: BuildOptions) throws(EnvironmentFailure) -> OutputFolder {
    do throws(OutputError) {
      return try OutputFolder(
        path: options.output, site: options.site, gate: options.outputGate, isDurable: options.isDurable)
    } catch {
      throw EnvironmentFailure.output(error)
    }
  }

  private static func workspace(_ options: BuildOptions) throws(EnvironmentFailure) -> Workspace {
    do throws(OutputError) {
      return try Workspace(site: options.site, part: options.part)
    } catch {
      throw EnvironmentFailure.output(error)
    }
  }

  private static func publish(
    _ site: PreparedSite, into folder: OutputFolder, _ options: BuildOptions, _ look: CacheComparison,
    _ workspace: borrowing Workspace
  ) throws(EnvironmentFailure) -> BuildReport {
    var report = site.report
    var watch = Stopwatch(options.stageEnded)
    let files = OutputFiles(site, in: options.site, options.part)
    report.pages = files.pages.count
    let past = look.past?.files ?? []
    // Where there is nothing to compare with, what a file depends on is taken down as it is made.
    let known =
      past.isEmpty
      ? nil
      : PublishedFiles(
        files.digests(workers: options.workers), past: past, damaged: look.output?.damaged ?? [])
    let made = known == nil ? FileDigests(count: files.count) : nil
    watch.lap(.digest, items: known?.digests.count ?? 0)
    try site.shelf.make(files.wantedPictures(keeping: known?.isKept))
    let meter = options.measuresLayouts ? LayoutMeter() : nil
    do throws(OutputError) {
      report.outcome = try folder.publish(
        files.planned(keeping: known?.isKept), options.terms(of: site), evidence: look.output?.evidence,
        workers: options.workers
      ) { OutputRenderer(files, meter: meter, digests: made) }
    } catch {
      throw EnvironmentFailure.output(error)
    }
    report.rendered = known?.isKept.count { !$0 } ?? files.count
    watch.lap(.publish, items: files.count)
    report.timings += watch.timings
    report.layouts = meter?.timings ?? []
    let cache = look.cache(of: report, site, known?.digests ?? made?.all ?? [])
    if options.outputGate?(.write(".menpai/cache")) == .kill { return report }
    if options.part == .whole { site.shelf.sweep(past: look.past?.pictures) }
    report.notes += workspace.keep(cache)
    return report
  }
}

extension BuildOptions {
  fileprivate func terms(of site: PreparedSite) -> OutputTerms {
    let record = site.programme.site
    let name = SiteName(
      url: record.url.value, title: record.title.value, association: record.association.value)
    return OutputTerms(
      OutputHead(site: name, part: part, day: site.today), adoptsFolder: adoptsFolder,
      takesDayFromClock: takesDayFromClock)
  }
}
