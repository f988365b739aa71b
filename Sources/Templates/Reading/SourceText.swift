import Diagnostics

/// A template as it lies on disk.
public struct TemplateSource: Sendable {
  /// The name that partial and parent tags call it by: `page`, `partials/header`.
  public let name: String
  public let path: String
  public let bytes: [UInt8]

  public init(name: String, path: String, bytes: [UInt8]) {
    self.name = name
    self.path = path
    self.bytes = bytes
  }
}

/// Template text together with where it stands: a file, or a string of a theme's table.
struct SourceText: Sendable {
  let name: String
  let bytes: [UInt8]
  private let path: String
  /// For a text inside another file: the range it was read from.
  private let container: Range<Int>?

  init(_ file: TemplateSource) {
    name = file.name
    bytes = file.bytes
    path = file.path
    container = nil
  }

  init(name: String, text: String, at place: SourcePlace) {
    self.name = name
    bytes = Array(text.utf8)
    path = place.path
    container = place.range
  }

  func place(_ range: Range<Int>) -> SourcePlace {
    guard let container else { return SourcePlace(path: path, range: range) }
    // A plain scalar has its bytes as they are, a quoted one without escapes between its quotes.
    let margin = container.count - bytes.count
    guard margin == 0 || margin == 2 else { return SourcePlace(path: path, range: container) }
    let start = container.lowerBound + margin / 2
    return SourcePlace(path: path, range: (start + range.lowerBound)..<(start + range.upperBound))
  }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
