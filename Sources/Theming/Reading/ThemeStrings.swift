import Bytes
import Diagnostics
import Records
import Templates

/// A theme's texts in each language, the site's own laid over the theme's, and these over those of what it extends.
struct ThemeStrings: Sendable {
  private var entries: [Language: [String: Namespace.Entry]] = [:]

  /// - Parameter uses: The keys that templates and texts write.
  init(_ files: [Language: [ThemeFile]], uses: Set<String>, findings: inout [Finding]) {
    for age in Set(files.values.joined().map(\.age)).sorted(by: >) {
      // The oldest theme says which texts there are; what lies over it replaces them or is used by a layout.
      let isFirst = entries.isEmpty && age > 0
      let known = isFirst ? nil : uses.union(Language.allCases.flatMap { (entries[$0] ?? [:]).keys })
      for language in Language.allCases {
        for file in files[language] ?? [] where file.age == age {
          read(file, language, known: known, findings: &findings)
        }
      }
    }
    // A theme in one language alone is sound as long as no site asks it for the other.
    guard hasTexts(in: .chinese), hasTexts(in: .english) else { return }
    reportGaps(in: .english, comparedWith: .chinese, findings: &findings)
    reportGaps(in: .chinese, comparedWith: .english, findings: &findings)
  }

  func hasTexts(in language: Language) -> Bool { !(entries[language] ?? [:]).isEmpty }

  /// The texts for a page in one language; where one is missing, the Chinese one, else whichever there is.
  func texts(in language: Language) -> [String: Namespace.Entry] {
    let order = [language, .chinese, .english]
    return order.reduce(into: [:]) { texts, other in
      texts.merge(entries[other] ?? [:]) { first, _ in first }
    }
  }

  /// - Parameter known: The keys that may stand in the file; nil where any may.
  private mutating func read(
    _ file: ThemeFile, _ language: Language, known: Set<String>?, findings: inout [Finding]
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
      help: nearestName(to: key.string, among: names).map {
        Words(zh: "是不是 `\($0)`？", en: "did you mean `\($0)`?")
      }
        ?? Words(
          zh: "删去它，或在版式里写 `{{strings.\(key.string)}}`",
          en: "remove it, or write `{{strings.\(key.string)}}` in a layout"))
  }

  private func reportGaps(
    in language: Language, comparedWith other: Language, findings: inout [Finding]
  ) {
    let known = entries[language] ?? [:]
    for (key, entry) in entries[other] ?? [:] where known[key] == nil {
      guard let place = entry.place else { continue }
      // The mend belongs beside the text that is there: in the theme, or in the site's overrides.
      let folder = place.path.split(separator: "/").dropLast().joined(separator: "/")
      let file = "\(folder)/\(language.rawValue).yaml"
      findings.append(
        ThemingRules.missingString.finding(
          at: place, Words(zh: "\(file) 里没有“\(key)”", en: "\(file) has no “\(key)”"),
          help: Words(zh: "在那里写上“\(key): …”", en: "write `\(key): …` there")))
    }
  }
}
