/// A piece of template source: text within one line, or a tag.
struct Token: Sendable {
  enum Kind: Sendable {
    case text
    case comment
    case delimiters
    case value
    case raw
    case section
    case inverted
    case partial(dynamic: Bool)
    case parent(dynamic: Bool)
    case block
    case close
  }

  let kind: Kind
  let range: Range<Int>
  var nameRange = 0..<0
  var atLineStart = false
  var isStandalone = false
  var indentation = 0..<0
  /// Text that belongs to the line of a standalone tag and is not written.
  var isDropped = false

  var isText: Bool {
    if case .text = kind { true } else { false }
  }

  /// Whether the tag may stand alone in a line without leaving an empty line behind.
  var mayStandAlone: Bool {
    switch kind {
    case .text, .value, .raw: false
    case .comment, .delimiters, .section, .inverted, .partial, .parent, .block, .close: true
    }
  }
}
