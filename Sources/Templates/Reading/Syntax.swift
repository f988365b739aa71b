/// A template read into a tree; every node knows its bytes in the source.
struct SyntaxTree: Sendable {
  let source: TemplateText
  let nodes: [Node]
}

indirect enum Node: Sendable {
  /// A piece of one line, its line end included.
  case text(Range<Int>, atLineStart: Bool)
  case value(Tag, raw: Bool)
  case section(Tag, inverted: Bool, [Node])
  case partial(Tag, dynamic: Bool)
  case parent(Tag, dynamic: Bool, [Block])
  case block(Block)
}

struct Tag: Sendable {
  let name: String
  let nameRange: Range<Int>
  let range: Range<Int>
  /// The tag's output begins a line of the output.
  var atLineStart = false
  /// The tag's line holds nothing else, so that the line itself is not written.
  var isStandalone = false
  /// The white space before the tag, if nothing else stands before it in its line.
  var indentation = 0..<0
}

struct Block: Sendable {
  let tag: Tag
  let nodes: [Node]
  /// The white space that begins the first line of the content, when the opening tag stood alone in its line.
  let intrinsicIndentation: Range<Int>?
}
