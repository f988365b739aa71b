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
struct TemplateText: Sendable {
  let name: String
  let bytes: [UInt8]
  private let path: String
  /// For a text inside another file: the range it was read from.
  private let container: Range<Int>?
  /// Where in the file its bytes begin; nil if they do not stand there just so.
  private let start: Int?

  init(_ file: TemplateSource) {
    name = file.name
    bytes = file.bytes
    path = file.path
    container = nil
    start = 0
  }

  init(name: String, text: String, at place: SourcePlace, start: Int?) {
    self.name = name
    bytes = Array(text.utf8)
    path = place.path
    container = place.range
    self.start = start
  }

  init(name: String, text: String, at place: SourcePlace) {
    // A plain scalar has its bytes as they are, a quoted one without escapes between its quotes.
    let margin = place.range.count - text.utf8.count
    let start = margin == 0 || margin == 2 ? place.range.lowerBound + margin / 2 : nil
    self.init(name: name, text: text, at: place, start: start)
  }

  func place(_ range: Range<Int>) -> SourcePlace {
    guard let container else { return SourcePlace(path: path, range: range) }
    guard let start else { return SourcePlace(path: path, range: container) }
    return SourcePlace(path: path, range: (start + range.lowerBound)..<(start + range.upperBound))
  }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
