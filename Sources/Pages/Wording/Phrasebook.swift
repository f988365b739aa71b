import Bytes
import Charts
import Diagnostics

/// All that this module says in one language: the theme's texts for its keys, ready to be filled in.
package struct Phrasebook: Sendable {
  package let language: SiteLanguage
  /// The languages that stand in for it, itself first: a record's text is the first that there is.
  package let chain: [SiteLanguage]
  /// How dates, hours and lists are said.
  let manner: any LanguageManner
  /// Differs whenever any of the texts does.
  let digest: UInt64
  private let simple: [Phrase: String]
  private let single: [Phrase1: Pattern]
  private let double: [Phrase2: Pattern]
  private let areas: [AreaSuffix: Pattern]
  private let charts: [ChartPhrase: Pattern]
  private let words: [Vocabulary: [String: String]]

  /// - Parameter text: Of the theme in this language, by its name; nil where no language has it.
  package init(_ language: SiteLanguage, chain: [SiteLanguage], text: (String) -> String?) {
    var digest = Digest()
    func read(_ key: PhraseKey) -> Pattern {
      let text = text(key.name) ?? key.name
      digest.add(text)
      return Pattern(text, key.values)
    }
    func patterns<Name: PhraseName>(_ names: [Name]) -> [Name: Pattern] {
      Dictionary(uniqueKeysWithValues: names.map { ($0, read($0.key)) })
    }
    self.language = language
    self.chain = chain
    let manner = text(Phrasebook.mannerKey)
    self.manner = LanguageManners.named(manner) ?? LanguageManners.all[0]
    digest.add(manner ?? "")
    for language in chain { digest.add(language.tag) }
    simple = patterns(Phrase.allCases).mapValues { $0.filled() }
    single = patterns(Phrase1.allCases)
    double = patterns(Phrase2.allCases)
    areas = patterns(AreaSuffix.allCases)
    charts = patterns(ChartPhrase.allCases)
    words = Dictionary(
      uniqueKeysWithValues: Vocabulary.allCases.map { vocabulary in
        let words = vocabulary.words.map { word in
          (word, read(PhraseKey(vocabulary.name(of: word))).filled())
        }
        return (vocabulary, Dictionary(uniqueKeysWithValues: words))
      })
    self.digest = digest.value
  }

  /// The theme's text that names the language whose way of saying dates and hours a language has.
  package static let mannerKey = "language_wording"
  /// The theme's text that names the language which stands in for what a language lacks.
  package static let fallbackKey = "language_fallback"
  /// Texts that are settings of a language: the only ones that it may do without.
  package static let settings = [mannerKey, fallbackKey]

  /// What may stand as `language_wording`.
  package static var manners: [String] { LanguageManners.all.map { type(of: $0).tag } }

  subscript(phrase: Phrase) -> String { simple[phrase] ?? "" }
  func filled(_ phrase: Phrase1, _ value: String) -> String { single[phrase]?.filled(value) ?? "" }
  func filled(_ phrase: Phrase2, _ first: String, _ second: String) -> String {
    double[phrase]?.filled(first, second) ?? ""
  }
  func filled(_ suffix: AreaSuffix, _ name: String) -> String { areas[suffix]?.filled(name) ?? "" }
  func word(_ word: String, of vocabulary: Vocabulary) -> String { words[vocabulary]?[word] ?? "" }

  var chartWords: ChartWords {
    let (charts, separator) = (charts, manner.listSeparator)
    return ChartWords {
      $0.joined(separator: separator)
    } phrase: {
      charts[$0]?.filled($1) ?? ""
    }
  }
}

/// A text with places that values go to.
package struct Pattern: Sendable {
  private enum Part: Sendable {
    case text(String)
    /// Position among the values.
    case value(Int)
  }

  private var parts: [Part] = []
  /// What the text asks for that it cannot be given.
  private(set) package var unknown: [String] = []

  /// - Parameters:
  ///   - text: `{{community}}服务联系卡`; `<wbr>` says where a line of a page may break, and means nothing here.
  ///   - values: The names of the values, in their order.
  package init(_ text: String, _ values: [String]) {
    var rest = text[...].removing("<wbr>")[...]
    while let open = rest.range(of: "{{"), let close = rest[open.upperBound...].range(of: "}}") {
      add(rest[..<open.lowerBound])
      let name = rest[open.upperBound..<close.lowerBound].filter { $0 != " " }
      if let position = values.firstIndex(of: name) {
        parts.append(.value(position))
      } else {
        unknown.append(name)
      }
      rest = rest[close.upperBound...]
    }
    add(rest)
  }

  private mutating func add(_ text: Substring) { if !text.isEmpty { parts.append(.text(String(text))) } }

  func filled(_ values: String...) -> String { filled(values) }

  func filled(_ values: [String]) -> String {
    var text = ""
    for part in parts {
      switch part {
      case .text(let words): text += words
      case .value(let position): if position < values.count { text += values[position] }
      }
    }
    return text
  }
}

extension Substring {
  fileprivate func range(of mark: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].utf8.starts(with: mark.utf8) {
        return start..<utf8.index(start, offsetBy: mark.utf8.count)
      }
      start = utf8.index(after: start)
    }
    return nil
  }

  fileprivate func removing(_ mark: String) -> String {
    var (result, rest) = ("", self)
    while let found = rest.range(of: mark) {
      result += rest[..<found.lowerBound]
      rest = rest[found.upperBound...]
    }
    return result + rest
  }
}
