import Bytes
import Diagnostics
import Pages
import Records
import Schema
import Templates

/// A theme's texts in each language, the site's own laid over the theme's, and these over those of what it extends.
struct ThemeStrings: Sendable {
  private var entries: [SiteLanguage: [String: Namespace.Entry]] = [:]
  /// Languages that only the site's own files have.
  private(set) var addedLanguages: [(language: SiteLanguage, file: SourcePlace)] = []

  /// The built-in theme's, which has all that Menpai itself says.
  static let builtIn: ThemeStrings = {
    var findings: [Finding] = []
    return ThemeStrings(
      ThemeContents(ThemeLayers.embeddedFiles(age: 1)).strings, uses: [], findings: &findings)
  }()

  /// - Parameter uses: The keys that templates and texts write.
  init(_ files: [SiteLanguage: [ThemeFile]], uses: Set<String>, findings: inout [Finding]) {
    let languages = files.keys.sorted { precedesInBytes($0.tag, $1.tag) }
    for age in Set(files.values.joined().map(\.age)).sorted(by: >) {
      // The oldest theme says which texts there are; what lies over it replaces them or is used by a layout.
      let isFirst = entries.isEmpty && age > 0
      let known = isFirst ? nil : uses.union(knownKeys)
      for language in languages {
        for file in files[language] ?? [] where file.age == age {
          if age == 0, entries[language] == nil { addedLanguages.append((language, file.place)) }
          read(file, language, known: known, findings: &findings)
        }
      }
    }
    // A theme in one language alone is sound as long as no site asks it for the other.
    if hasTexts(in: .chinese), hasTexts(in: .english) {
      reportGaps(in: .english, comparedWith: .chinese, findings: &findings)
      reportGaps(in: .chinese, comparedWith: .english, findings: &findings)
    }
    for language in languages where ![.chinese, .english].contains(language) {
      if let place = files[language]?.last?.place { reportGaps(in: language, at: place, findings: &findings) }
    }
  }

  private var knownKeys: [String] {
    entries.values.flatMap(\.keys) + PhraseKey.all.map(\.name) + [
      Wording.mannerKey, Wording.fallbackKey,
    ]
  }

  func hasTexts(in language: SiteLanguage) -> Bool { !(entries[language] ?? [:]).isEmpty }

  /// The languages whose texts stand in for one another, itself first: those of broader tags, then the one that its texts name,
  /// then the site's main one, then English.
  func chain(of language: SiteLanguage) -> [SiteLanguage] {
    var chain = relatives(of: language, after: [])
    for other in [SiteLanguage.main, .english] where !chain.contains(other) { chain.append(other) }
    return chain
  }

  private func relatives(of language: SiteLanguage, after chain: [SiteLanguage]) -> [SiteLanguage] {
    var chain = chain
    for broader in language.broadening where !chain.contains(broader) {
      chain.append(broader)
      let named = entries[broader]?[Wording.fallbackKey].flatMap { SiteLanguage($0.text) }
      if let named { chain = relatives(of: named, after: chain) }
    }
    return chain
  }

  /// The texts for a page in one language; one that another language lends knows which.
  func texts(in language: SiteLanguage) -> [String: Namespace.Entry] {
    chain(of: language).reduce(into: [:]) { texts, other in
      let isOwn = language == other || language.tag.hasPrefix(other.tag + "-")
      let lent = (entries[other] ?? [:]).mapValues { entry in
        isOwn ? entry : Namespace.Entry(entry.text, at: entry.place, language: other.tag)
      }
      texts.merge(lent) { first, _ in first }
    }
  }

  /// - Parameter known: The keys that may stand in the file; nil where any may.
  private mutating func read(
    _ file: ThemeFile, _ language: SiteLanguage, known: Set<String>?, findings: inout [Finding]
  ) {
    let parsed = YAMLParser.parse(path: file.path, source: file.bytes, blankIsMapping: true)
    findings += parsed.findings
    for root in parsed.roots {
      guard root.kind == .mapping else {
        findings.append(
          notText(root, Words(zh: "这里应当是“键: 文字”", en: "lines such as `key: text` must stand here")))
        continue
      }
      for (key, value) in root.entries {
        if let known, !known.contains(key.string) {
          findings.append(unknownKey(key, among: known))
        } else if value.kind == .scalar {
          entries[language, default: [:]][key.string] = Namespace.Entry(value.string, at: value.place)
        } else {
          findings.append(
            notText(value, Words(zh: "“\(key.string)”应当是一句话", en: "“\(key.string)” must be a text")))
        }
      }
    }
  }

  private func notText(_ value: Value, _ message: Words) -> Finding {
    RecordsRules.wrongType.finding(
      at: value.place, message,
      help: Words(zh: "每行一个键，冒号后面是文字", en: "write one key a line, its text after the colon"))
  }

  private func unknownKey(_ key: Value, among known: Set<String>) -> Finding {
    let names = known.sorted(by: precedesInBytes)
    return ThemingRules.unknownString.finding(
      at: key.place, Words(zh: "没有版式用“\(key.string)”这句话", en: "no layout uses the text “\(key.string)”"),
      help: nearestName(to: key.string, among: names).map(KeyFindings.proposal)
        ?? Words(
          zh: "删去它，或在版式里写 `{{strings.\(key.string)}}`",
          en: "remove it, or write `{{strings.\(key.string)}}` in a layout"))
  }
}

extension ThemeStrings {
  private func reportGaps(
    in language: SiteLanguage, comparedWith other: SiteLanguage, findings: inout [Finding]
  ) {
    let known = entries[language] ?? [:]
    for (key, entry) in entries[other] ?? [:] where known[key] == nil {
      guard let place = entry.place else { continue }
      // The mend belongs beside the text that is there: in the theme, or in the site's overrides.
      let folder = place.path.split(separator: "/").dropLast().joined(separator: "/")
      let file = "\(folder)/\(language.tag).yaml"
      findings.append(
        ThemingRules.missingString.finding(
          at: place, Words(zh: "\(file) 里没有“\(key)”", en: "\(file) has no “\(key)”"),
          help: Words(zh: "在那里写上“\(key): …”", en: "write `\(key): …` there")))
    }
  }

  /// What a further language lacks, in one finding; nothing where a related language, or the one it names, stands in.
  private func reportGaps(in language: SiteLanguage, at place: SourcePlace, findings: inout [Finding]) {
    let relatives = relatives(of: language, after: [])
    let known = Set(relatives.flatMap { (entries[$0] ?? [:]).keys })
    let missing = Set((entries[.main] ?? [:]).keys).subtracting(known).sorted(
      by: precedesInBytes)
    guard let first = missing.first else { return }
    let count = missing.count
    findings.append(
      ThemingRules.missingString.finding(
        at: place,
        Words(
          zh: "\(language.tag) 缺 \(count) 句话，例如“\(first)”；这些会用 \(SiteLanguage.main.tag) 写出",
          en:
            "\(language.tag) lacks \(count) texts, such as “\(first)”; these are written in \(SiteLanguage.main.tag)"
        ),
        help: Words(
          zh: "补上它们，或用 `\(Wording.fallbackKey): en` 写明由哪种语言代替",
          en: "add them, or name the language that stands in, as `\(Wording.fallbackKey): en`")))
  }
}
