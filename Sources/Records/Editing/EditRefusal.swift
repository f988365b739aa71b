import Diagnostics

/// Why a file cannot be changed without risk to what else is written in it.
package enum EditRefusal: Error, Hashable, Sendable {
  /// What is written at this place leaves no certain place for more, such as a text where a list should be.
  case oddlyWritten(SourcePlace)
  /// The changed file would not say what it said before and what was added.
  case notTheSame(path: String)
  /// The file would become larger than files may be.
  case tooLarge(path: String)
}

extension EditRefusal {
  /// Relative to the site.
  package var path: String {
    switch self {
    case .oddlyWritten(let place): place.path
    case .notTheSame(let path), .tooLarge(let path): path
    }
  }

  package var message: Words {
    switch self {
    case .oddlyWritten, .notTheSame:
      Words(
        zh: "\(path) 的写法特别，改动它可能会弄坏别的内容",
        en: "\(path) is written in an unusual way, and changing it might break something else in it")
    case .tooLarge:
      Words(zh: "\(path) 会超过 8 MiB", en: "\(path) would become larger than 8 MiB")
    }
  }
}
