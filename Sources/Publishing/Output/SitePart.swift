import Bytes
import Diagnostics

/// Which part of a site a build publishes; each part has an output folder of its own, and all together are the site.
package enum SitePart: Hashable, Sendable {
  case whole
  /// What belongs to these districts; ids in byte order, each once.
  case districts([String])
  /// What belongs to no district.
  case rest

  /// Districts as the user named them.
  package init(districts ids: [String]) { self = .districts(Set(ids).sorted(by: precedesInBytes)) }

  /// As the first line of a manifest and of a journal names it: empty, `districts ID ID …` or `rest`.
  var label: String {
    switch self {
    case .whole: ""
    case .districts(let ids): (["districts"] + ids).joined(separator: " ")
    case .rest: "rest"
    }
  }

  /// Nil for what is no label.
  init?(label: String) {
    let words = label.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    switch words.first {
    case "" where words.count == 1: self = .whole
    case "rest" where words.count == 1: self = .rest
    case "districts" where words.count > 1: self = .districts(Array(words.dropFirst()))
    default: return nil
    }
  }

  /// Tells the names of the parts' own files in `.menpai` apart; empty for the whole.
  var mark: String {
    self == .whole ? "" : "-" + ContentHash(of: Array(label.utf8)).hexadecimal
  }

  /// A phrase, such as "the districts a and b".
  var words: Words {
    switch self {
    case .whole: Words(zh: "整个网站", en: "the whole site")
    case .districts(let ids):
      Words(
        zh: "区县 \(ids.joined(separator: "、"))",
        en: "\(ids.count == 1 ? "the district" : "the districts") \(ids.joined(separator: ", "))")
    case .rest: Words(zh: "各区县以外的部分", en: "what belongs to no district")
    }
  }
}

/// A district that was asked for and that no record declares.
package struct UnknownDistrict: Hashable, Sendable {
  package let id: String
  /// The site's districts.
  package let known: [String]
}
