import Charts
import Programme
import Templates

extension PhraseKey {
  /// Every text that a theme has to have for this module, whatever its layouts write.
  package static let all =
    named.values
    + vocabularies.flatMap { type, words in
      words.map { PhraseKey(word($0, of: type)) }
    }

  /// Those of single sentences, by what Swift calls them.
  static let named: [String: PhraseKey] = {
    func keys<Name: PhraseName>(_ names: Name.Type) -> [(String, PhraseKey)] {
      names.allCases.map { ($0.rawValue, PhraseKey($0.rawValue, Name.values)) }
    }
    return Dictionary(
      uniqueKeysWithValues: keys(Phrase.self) + keys(NamePhrase.self) + keys(PeriodPhrase.self)
        + keys(NumberPhrase.self) + keys(PairPhrase.self) + keys(ChartPhrase.self)
        + Pinyin.areas.map { ($0.phrase, PhraseKey($0.phrase, ["name"])) })
  }()

  /// The closed choices of records that pages put into words: a lecture is `event_kind_lecture`.
  static let vocabularies: [(type: String, words: [String])] = [
    ("lawyer_kind", LawyerKind.allCases.map(\.rawValue)), ("event_kind", EventKind.allCases.map(\.rawValue)),
    ("community_kind", CommunityKind.allCases.map(\.rawValue)),
    ("contact_kind", ContactKind.allCases.map(\.rawValue)),
    ("affiliation", Affiliation.allCases.map(\.rawValue)),
    ("allocation", Allocation.allCases.map(\.rawValue)),
    // The usual way, an assignment, is not worth a word.
    ("origin", Origin.allCases.filter { $0 != .assigned }.map(\.rawValue)),
    ("honour_kind", HonourKind.allCases.map(\.rawValue)), ("unnamed", HonourKind.allCases.map(\.rawValue)),
    ("service", ServiceKind.allCases.map(\.field)), ("data", ReportColumn.described),
  ]

  static func word(_ word: String, of type: String) -> String {
    "\(type)_" + word.map { $0 == "-" ? "_" : String($0) }.joined()
  }
}

extension ChartPhrase: PhraseName { package static let values: [String] = [] }
