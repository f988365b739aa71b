import Charts
import Programme

/// A sentence's name among a theme's texts, and what may be filled in.
package struct PhraseKey: Sendable {
  package let name: String
  package let values: [String]

  /// - Parameter written: `card_of community`.
  init(_ written: String) {
    let words = written.split(separator: " ").map(String.init)
    name = words.first ?? ""
    values = Array(words.dropFirst())
  }

  /// Every text that a theme has to have for this module, whatever its layouts write.
  package static let all: [PhraseKey] =
    Phrase.allCases.map(\.key) + Phrase1.allCases.map(\.key) + Phrase2.allCases.map(\.key)
    + ChartPhrase.allCases.map(\.key) + AreaSuffix.allCases.map(\.key) + Vocabulary.keys.map { PhraseKey($0) }
}

protocol PhraseName: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  var key: PhraseKey { get }
}

extension PhraseName {
  var key: PhraseKey { PhraseKey(rawValue) }
}

extension Phrase: PhraseName {
  /// `headAboutText` is `head_about_text`.
  var key: PhraseKey {
    var name: [UInt8] = []
    for byte in rawValue.utf8 {
      if (0x41...0x5A).contains(byte) { name.append(UInt8(ascii: "_")) }
      name.append(byte | 0x20)
    }
    return PhraseKey(String(decoding: name, as: UTF8.self))
  }
}

extension Phrase1: PhraseName {}
extension Phrase2: PhraseName {}
extension ChartPhrase: PhraseName {}
extension AreaSuffix: PhraseName {}

/// The closed choices of records that pages put into words, each under a name of its own: `event_kind_lecture`.
enum Vocabulary: String, CaseIterable, Sendable {
  case lawyerKind = "lawyer_kind"
  case communityKind = "community_kind"
  case affiliation, origin, allocation
  case contactKind = "contact_kind"
  case eventKind = "event_kind"
  case honourKind = "honour_kind"
  /// Somebody honoured who is not named.
  case unnamed
  case service

  var words: [String] {
    switch self {
    case .lawyerKind: LawyerKind.allCases.map(\.rawValue)
    case .communityKind: CommunityKind.allCases.map(\.rawValue)
    case .affiliation: Affiliation.allCases.map(\.rawValue)
    // The usual way, an assignment, is not worth a word.
    case .origin: Origin.allCases.filter { $0 != .assigned }.map(\.rawValue)
    case .allocation: Allocation.allCases.map(\.rawValue)
    case .contactKind: ContactKind.allCases.map(\.rawValue)
    case .eventKind: EventKind.allCases.map(\.rawValue)
    case .honourKind, .unnamed: HonourKind.allCases.map(\.rawValue)
    case .service: ServiceKind.allCases.map(\.field)
    }
  }

  func name(of word: String) -> String { "\(rawValue)_" + word.map { $0 == "-" ? "_" : String($0) }.joined() }

  static var keys: [String] { allCases.flatMap { vocabulary in vocabulary.words.map(vocabulary.name) } }
}
