import Diagnostics
import Files
import Pages
import Printing
import Programme
import Records
import Templates
import Theming
import Workers

/// A site read, checked and planned: everything that can be wrong with it is known, and nothing has been written.
struct PreparedSite: Sendable {
  var report: BuildReport
  let programme: Programme
  let plan: SitePlan
  let templates: [SiteLanguage: CompiledLayouts]
  let assets: [ThemeAsset]
  /// Files made of shown pictures, in the order of their addresses.
  let pictures: [PictureOutput]
  let shelf: PictureLibrary
  /// What cards and notices are printed with; nil where nothing is printed.
  let prints: PrintSetup?
  /// Digests of the pieces that print well.
  let soundPieces: [UInt64]
  let today: Day
  /// As the site names it.
  let timezone: String?
  /// Paths of the theme's files that are compiled into the program.
  let embeddedSources: Set<String>
}

extension SiteBuild {
  /// - Parameters:
  ///   - past: what the last build published and what may be taken over from it.
  ///   - store: where files made of pictures are kept.
  ///   - keepsPictures: whether they are made already, because they will be published.
  static func prepare(
    _ options: BuildOptions, past: BuildCache? = nil, store: PictureStore = PictureStore(folder: nil),
    keepsPictures: Bool = false
  ) throws(EnvironmentFailure) -> PreparedSite {
    var watch = Stopwatch(options.stageEnded)
    var findings: [Finding] = []

    let themes = ThemeTask(options)
    let records = try read(options)
    findings += records.findings
    watch.lap(.read, items: records.records.count)

    var programme = decode(records, options, &findings)
    watch.lap(.decode, items: records.records.count)

    let theme = try load(programme.site, themes)
    findings += theme.findings + theme.theme.languageFindings(programme.site.placedLanguages)
    programme.designs = theme.designs
    let checking = CheckTask(programme, options)
    let prints = try house(theme)
    var shelf = try look(at: records, programme, options, past, store)
    var plan = plan(programme, shelf, theme, prints, options)
    watch.lap(.plan, items: plan.pages.count)
    var pictures = shelf.outputs(whole: plan.pictures, portraits: plan.portraits)
    if try shelf.prove(pictures, keepsFiles: keepsPictures) > 0 {
      // No page may show what turned out to be broken.
      plan = self.plan(programme, shelf, theme, prints, options)
      pictures = shelf.outputs(whole: plan.pictures, portraits: plan.portraits)
    }
    findings += plan.findings + shelf.findings
    watch.lap(.pictures, items: pictures.count)
    findings += checking.findings
    findings += StarterFacts.own.findings(
      in: records, isForReaders: options.isForReaders, workers: options.workers)
    watch.lap(.check, items: records.records.count)

    findings += linkFindings(theme, plan)
    watch.lap(.compile, items: theme.templates.count * Layout.allCases.count)

    var looked = PrintCheck.Outcome()
    if let prints, options.looksAtPieces {
      let check = PrintCheck(
        house: prints, plan: plan, programme: programme, pictures: SitePictures(shelf),
        known: Set(past?.soundPieces ?? []))
      looked = check.outcome(workers: options.workers)
      findings += looked.findings
    }
    watch.lap(.preflight, items: prints == nil ? 0 : programme.communities.all.count)

    var report = BuildReport()
    report.findings = settled(findings, programme, options)
    report.records = records.records.count
    report.pages = plan.pages.count
    report.timings = watch.timings
    report.sources = records.sources.merging(theme.theme.sources) { first, _ in first }
    return PreparedSite(
      report: report, programme: programme, plan: plan, templates: theme.templates,
      assets: theme.theme.assets, pictures: pictures, shelf: shelf, prints: prints, soundPieces: looked.sound,
      today: programme.today,
      timezone: programme.site.timezone?.value,
      embeddedSources: theme.theme.embedded)
  }

  private static func read(_ options: BuildOptions) throws(EnvironmentFailure) -> RecordSet {
    let folders = Programme.publicTypes.map { $0.type.folder }.filter { $0 != "site" }
    let privateFolders = Programme.privateTypes.map { $0.type.folder }
    let tree = SourceTree(
      site: options.site, folders: folders, privateFolders: privateFolders, workers: options.workers)
    do throws(ReadingFailure) {
      var records = try tree.read(privateFolder: options.privateFolder)
      for (path, bytes) in options.replacing { records.replace(path, with: bytes) }
      return records
    } catch {
      throw EnvironmentFailure.reading(error)
    }
  }

  private static func decode(
    _ records: RecordSet, _ options: BuildOptions, _ findings: inout [Finding]
  ) -> Programme {
    var unknownZone: Finding?
    let (programme, found) = Programme.read(
      records, pictures: Set(records.pictures), workers: options.workers
    ) { site in
      if let today = options.today(site.timezone?.value) { return today }
      unknownZone = RecordsRules.wrongType.finding(
        at: site.record.place(of: site.timezone),
        Words(
          zh: "没有「\(site.timezone?.value ?? "")」这个时区",
          en: "there is no time zone “\(site.timezone?.value ?? "")”"),
        help: Words(zh: "写成 Asia/Shanghai 这样的名称", en: "write a name such as Asia/Shanghai"))
      return options.today(nil) ?? Day(number: 0)
    }
    findings += found
    if let unknownZone { findings.append(unknownZone) }
    return programme
  }

  private static func load(_ site: Site, _ themes: ThemeTask) throws(EnvironmentFailure) -> ReadyTheme {
    do throws(ReadingFailure) {
      return try themes.theme(of: site)
    } catch {
      throw EnvironmentFailure.reading(error)
    }
  }

  private static func house(_ theme: ReadyTheme) throws(EnvironmentFailure) -> PrintSetup? {
    do throws(FontFailure) {
      return try theme.prints.get()
    } catch {
      throw EnvironmentFailure.font(error)
    }
  }

  private static func look(
    at records: RecordSet, _ programme: Programme, _ options: BuildOptions, _ past: BuildCache?,
    _ store: PictureStore
  ) throws(EnvironmentFailure) -> PictureLibrary {
    let files = records.stamps.lazy.filter { $0.path.hasPrefix("content/photos/") }.map {
      (
        String($0.path.dropFirst("content/".count)),
        FileIdentity(size: $0.size, modified: $0.modified, inode: $0.inode)
      )
    }
    let known = (past?.pictures ?? []).map { ($0.name, $0) }
    return try PictureLibrary(
      site: options.site, names: programme.pictures.sorted(), places: programme.wantedPictures,
      files: Dictionary(files) { first, _ in first }, known: Dictionary(known) { first, _ in first },
      store: store, workers: options.workers)
  }

  private static func plan(
    _ programme: Programme, _ shelf: PictureLibrary, _ theme: ReadyTheme, _ prints: PrintSetup?,
    _ options: BuildOptions
  ) -> SitePlan {
    SitePlan(
      programme, words: theme.words,
      options: SiteSettings(
        isPortable: options.isPortable, prints: prints != nil, designs: prints?.designs ?? []),
      pictures: shelf.published(portraits: programme.portraits), leftOut: shelf.leftOut,
      anchors: theme.anchors, workers: options.workers)
  }

  /// What is wrong with the layouts, and with where their literal links lead on this site.
  private static func linkFindings(_ theme: ReadyTheme, _ plan: SitePlan) -> [Finding] {
    let links = Layout.allCases.flatMap { theme.templates[.main]?[$0]?.literalLinks ?? [] }
    return (theme.compilingFindings + links.compactMap { plan.check($0) }).withoutRepetitions
  }

  /// Severities as the site and the user want them, sorted, each finding once.
  private static func settled(
    _ findings: [Finding], _ programme: Programme, _ options: BuildOptions
  ) -> [Finding] {
    let policy = SeverityPolicy(programme.site, catalogue: catalogue)
    let applied = policy.applied(to: findings).sorted().withoutRepeats.withinLimits
    return options.isStrict ? applied.strict : applied
  }
}

extension [Finding] {
  fileprivate var withoutRepeats: [Finding] {
    var seen: Set<Finding> = []
    return filter { seen.insert($0).inserted }
  }
}

/// The programme's rules, run while the site is being planned: much of planning keeps one thread busy.
private struct CheckTask {
  private let programme: Programme
  private let options: BuildOptions
  private let ahead: BackgroundTask<[Finding]>?

  init(_ programme: Programme, _ options: BuildOptions) {
    self.programme = programme
    self.options = options
    ahead =
      options.workers.count > 1
      ? BackgroundTask { programme.check(workers: options.workers, catalogue: SiteBuild.catalogue) } : nil
  }

  var findings: [Finding] {
    ahead?.value ?? programme.check(workers: options.workers, catalogue: SiteBuild.catalogue)
  }
}
