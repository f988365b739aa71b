import Diagnostics
import Files
import Pages
import Printing
import Programme
import Records
import Templates
import Theming
import Workers

/// A theme that was read, and compiled for a site's languages.
struct ReadyTheme: Sendable {
  let name: String
  let languages: [SiteLanguage]
  let theme: Theme
  let templates: [SiteLanguage: CompiledLayouts]
  /// What pages say beside their layouts.
  let words: [SiteLanguage: Wording]
  /// The ids that each layout writes itself.
  let anchors: [Layout: Set<String>]
  /// What cards and notices are printed with; nil where nothing is printed.
  let prints: Result<PrintSetup?, FontFailure>
  /// What its print layouts are for, printed or not.
  let designs: PrintDesigns
  /// What is wrong with its files.
  let findings: [Finding]
  let compilingFindings: [Finding]

  init(
    _ options: BuildOptions, name: String, languages: [SiteLanguage], at place: SourcePlace
  ) throws(ReadingFailure) {
    self.name = name
    self.languages = languages
    (theme, findings) = try Theme.load(site: options.site, name: name, at: place)
    let theme = theme
    var compilingFindings: [Finding] = []
    words = theme.wordings(languages, findings: &compilingFindings)
    let (templates, found) = options.makesPages ? theme.compile(languages: languages) : ([:], [])
    self.templates = templates
    designs = PrintDesigns(
      theme.printPieces.compactMap { name, shows in PrintKind(rawValue: shows).map { (name, $0) } })
    compilingFindings += found
    prints = Result { () throws(FontFailure) in
      options.isPrinting ? try PrintSetup(theme, languages: languages, findings: &compilingFindings) : nil
    }
    self.compilingFindings = compilingFindings
    anchors = Dictionary(uniqueKeysWithValues: Layout.allCases.map { ($0, theme.anchors(of: $0)) })
  }

  /// Whether the site has no such theme, so that another stands in for it.
  var isStandIn: Bool { theme.manifest.name != name }
}

/// Makes a site's theme ready while its records are still being read.
///
/// Which theme and which languages is guessed from a first look at `content/site.yaml`; a wrong guess costs time only.
struct ThemeTask: Sendable {
  private let options: BuildOptions
  private let ahead: BackgroundTask<ReadyTheme?>?

  init(_ options: BuildOptions) {
    self.options = options
    // With one thread there is no beside.
    guard options.workers.count > 1 else {
      ahead = nil
      return
    }
    ahead = BackgroundTask {
      let (theme, languages) = Site(ofFolder: options.site).look
      return try? ReadyTheme(options, name: theme, languages: languages, at: .site)
    }
  }

  /// The theme that the site names, now that this is known.
  func theme(of record: Site) throws(ReadingFailure) -> ReadyTheme {
    let (name, languages) = record.look
    if let guessed = ahead?.value ?? nil, guessed.name == name, guessed.languages == languages,
      !guessed.isStandIn
    {
      return guessed
    }
    return try ReadyTheme(
      options, name: name, languages: languages, at: record.record.place(of: record.theme))
  }
}

extension Site {
  /// A first look at a site's own record; where it cannot be read, the record of a site that says nothing.
  init(ofFolder site: String) {
    let path = "content/site.yaml"
    let read = try? FileSystem.read(site + "/" + path, shownAs: path, limit: SourceTree.largestFile)
    let isText = read.map { EncodingCheck.finding(path: path, in: $0.bytes) == nil } ?? false
    let source = isText ? read?.bytes ?? [] : []
    self.init(reading: YAMLParser.parse(path: path, source: source).roots.first)
  }

  /// The theme by its folder's name, and the languages.
  var look: (theme: String, languages: [SiteLanguage]) { (theme?.value ?? Theme.builtIn, languages) }

  /// Each language with the place where the record asks for it.
  var placedLanguages: [(language: SiteLanguage, place: SourcePlace)] {
    languages.map { language in
      let written = writtenLanguages?.value.first { $0.value == language }
      return (language, written.map { record.place(of: $0) } ?? record.place(of: writtenLanguages))
    }
  }
}
