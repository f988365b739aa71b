import Bytes
import Files
import Programme
import Records
import Theming

/// What the last build left, compared with what is there now.
struct CacheComparison: Sendable {
  /// The last build's cache, when what it published may be kept; nil when nothing of it is to be trusted.
  let past: BuildCache?
  /// What differs; with nothing the site is as it was published.
  let causes: [RebuildCause]
  let stamps: SourceStamps
  let program: UInt64
  /// What is known of the files that stand in the output; nil when nothing of it is to be trusted.
  let output: OutputLook?
  private let options: BuildOptions

  /// - Parameter file: nil where no cache can be kept.
  init(_ options: BuildOptions, _ file: CacheFile?) {
    self.options = options
    program = ProgramIdentity.digest
    let cache = file?.load()
    stamps = SourceStamps(of: options, then: cache?.conditions.taken)
    guard let cache else {
      past = nil
      output = nil
      causes = options.isForced ? [.forced] : [.noCache]
      return
    }
    let old = cache.conditions
    let isSameProgram = old.program == program
    let found = OutputState.read(options.output)
    let isSameOutput = found?.state == old.output
    let look =
      isSameOutput && !options.isForced
      ? found.flatMap {
        OutputLook(at: $0.state.path, manifest: $0.manifest, stamps: cache.stamps, workers: options.workers)
      } : nil
    let isSameForm =
      old.isPortable == options.isPortable && old.isPrinting == options.isPrinting
      && old.part == options.part
    let isSameDay = options.today(old.timezone).map { Int($0.number) } == old.today
    let differences: [(RebuildCause, Bool)] = [
      (.forced, options.isForced), (.program, !isSameProgram),
      (
        .options,
        !isSameForm || old.isStrict != options.isStrict || old.privateFolder != options.privateFolder
      ),
      (.date, !isSameDay), (.content, old.content != stamps.content.then),
      (.theme, old.themes != stamps.themes.then), (.overrides, old.overrides != stamps.overrides.then),
      (.register, old.register != stamps.register.then),
      (.output, !isSameOutput || !(look?.damaged.isEmpty ?? true)),
      (.fonts, !cache.fonts.allSatisfy(\.isUnchanged)),
    ]
    let different = differences.filter(\.1).map(\.0)
    causes = different.isEmpty && !stamps.isSure ? [.content] : different
    output = look
    past = !options.isForced && isSameProgram && isSameForm && isSameOutput ? cache : nil
  }

  /// The last build's report as it would be made again, when nothing differs.
  var repeated: BuildReport? {
    guard causes.isEmpty, let old = past?.report else { return nil }
    var report = BuildReport()
    report.findings = old.findings
    report.records = old.records
    report.pages = old.pages
    report.outcome = OutputOutcome(
      added: [], changed: [], removed: [], unchanged: old.files, bytes: old.bytes)
    report.sources = sources(old.sources)
    return report
  }

  private func sources(_ wanted: [CachedReport.Source]) -> [String: [UInt8]] {
    var sources: [String: [UInt8]] = [:]
    let embedded = wanted.contains(where: \.isEmbedded) ? EmbeddedFiles.theme : []
    for source in wanted {
      if source.isEmbedded {
        sources[source.path] = embedded.first { "themes/default/" + $0.path == source.path }?.bytes
      } else {
        let file = located(source.path, in: options.site)
        let read = try? FileSystem.read(file, shownAs: source.path, limit: SourceTree.largestFile)
        sources[source.path] = read?.bytes
      }
    }
    return sources
  }
}

extension CacheComparison {
  /// The cache for the next build; nil when what was published is no longer there, or when no stamp can be trusted.
  func cache(of report: BuildReport, _ site: PreparedSite, _ files: [PublishedFile]) -> BuildCache? {
    guard stamps.isSure, let outcome = report.outcome, let output = OutputState.read(options.output)?.state
    else { return nil }
    let conditions = CacheKey(
      taken: stamps.taken, program: program, isStrict: options.isStrict, isPortable: options.isPortable,
      isPrinting: options.isPrinting, part: options.part, privateFolder: options.privateFolder,
      timezone: site.timezone,
      today: Int(site.today.number),
      content: stamps.content.now, themes: stamps.themes.now, overrides: stamps.overrides.now,
      register: stamps.register.now, output: output)
    let past = CachedReport(
      findings: report.findings, sources: sources(of: report, site.embeddedSources), records: report.records,
      pages: report.pages, files: files.count, bytes: outcome.bytes)
    return BuildCache(
      conditions: conditions, report: past, files: files, stamps: outcome.stamps,
      pictures: knownPictures(site),
      soundPieces: site.soundPieces, fonts: site.prints.map { FontStamp.all(of: $0.faces) } ?? [])
  }

  /// Pictures that the next build need not read if their files stay as they are.
  private func knownPictures(_ site: PreparedSite) -> [PictureSource] {
    site.shelf.sources.values.filter { picture in
      picture.file.map { $0.modified < trustedUntil(stamps.taken) } ?? false
    }.sorted { precedesInBytes($0.name, $1.name) }
  }

  /// The last build's cache with today's stamps, so that files that were young then need not be read again; nil where
  /// it holds already.
  var refreshed: BuildCache? {
    guard causes.isEmpty, var cache = past else { return nil }
    let seen = output?.evidence.stamps ?? []
    guard stamps.young > 0 || seen != cache.stamps else { return nil }
    cache.stamps = seen
    cache.conditions.taken = stamps.taken
    cache.conditions.content = stamps.content.now
    cache.conditions.themes = stamps.themes.now
    cache.conditions.overrides = stamps.overrides.now
    cache.conditions.register = stamps.register.now
    return cache
  }

  private func sources(of report: BuildReport, _ embedded: Set<String>) -> [CachedReport.Source] {
    let paths = report.findings.flatMap { finding in
      [finding.place.path] + finding.notes.map(\.place.path)
    }
    return Set(paths).filter { report.sources[$0] != nil }
      .sorted(by: precedesInBytes)
      .map { CachedReport.Source(path: $0, isEmbedded: embedded.contains($0)) }
  }
}
