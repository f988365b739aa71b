import Diagnostics

/// Builds the tree of a template from its tokens, and reports tags that do not pair up.
struct Parser {
  /// Deeper nesting than any layout needs; it bounds the recursion of everything that walks a tree.
  static let deepest = 64

  private struct Open {
    let tag: Tag
    let kind: Token.Kind
    var nodes: [Node] = []
  }

  private let source: TemplateText
  private var stack: [Open] = []
  private var nodes: [Node] = []
  private var findings: [Finding]
  private var tokens: [Token]

  static func parse(_ source: TemplateText) -> (tree: SyntaxTree, findings: [Finding]) {
    var lexer = Lexer(source)
    lexer.run()
    var parser = Parser(source, lexer)
    parser.run()
    return (SyntaxTree(source: source, nodes: parser.nodes), parser.findings)
  }

  private init(_ source: TemplateText, _ lexer: Lexer) {
    self.source = source
    findings = lexer.findings
    tokens = lexer.tokens
    markStandaloneLines(&tokens, source.bytes)
  }

  private mutating func run() {
    for index in tokens.indices {
      let token = tokens[index]
      let tag = Tag(
        name: source.string(token.nameRange), nameRange: token.nameRange, range: token.range,
        atLineStart: token.atLineStart, isStandalone: token.isStandalone, indentation: token.indentation)
      switch token.kind {
      case .text:
        if !token.isDropped { add(.text(token.range, atLineStart: token.atLineStart)) }
      case .comment, .delimiters: addLineStart(token)
      case .value: add(.value(tag, raw: false))
      case .raw: add(.value(tag, raw: true))
      case .partial(let dynamic): add(.partial(tag, dynamic: dynamic))
      case .section, .inverted, .parent, .block: stack.append(Open(tag: tag, kind: token.kind))
      case .close: close(tag, at: index)
      }
      if stack.count > Self.deepest {
        findings.append(TemplateFindings.tooDeep(source.place(tag.range), limit: Self.deepest))
        stack.removeAll()
        return
      }
    }
    while let open = stack.last {
      findings.append(TemplateFindings.unclosedSection(open.tag.name, source.place(open.tag.range)))
      finish()
    }
  }

  private mutating func add(_ node: Node) {
    if stack.isEmpty { nodes.append(node) } else { stack[stack.count - 1].nodes.append(node) }
  }

  /// A comment within a line may be what begins it; an empty text keeps the line's start.
  private mutating func addLineStart(_ token: Token) {
    if token.atLineStart, !token.isStandalone {
      add(.text(token.range.lowerBound..<token.range.lowerBound, atLineStart: true))
    }
  }

  private mutating func close(_ tag: Tag, at index: Int) {
    guard let top = stack.last else {
      findings.append(TemplateFindings.strayClose(tag.name, source.place(tag.range)))
      return
    }
    if top.tag.name == tag.name { return finish() }

    let note = (top.tag.name, source.place(top.tag.range))
    findings.append(TemplateFindings.mismatchedClose(tag.name, source.place(tag.nameRange), opened: note))
    if let match = stack.lastIndex(where: { $0.tag.name == tag.name }) {
      while stack.count > match { finish() }
    } else if !isClosedLater(top.tag.name, after: index) {
      finish()
    }
  }

  private func isClosedLater(_ name: String, after index: Int) -> Bool {
    tokens[(index + 1)...].contains { token in
      if case .close = token.kind { source.string(token.nameRange) == name } else { false }
    }
  }

  private mutating func finish() {
    guard let open = stack.popLast() else { return }
    switch open.kind {
    case .section: add(.section(open.tag, inverted: false, open.nodes))
    case .inverted: add(.section(open.tag, inverted: true, open.nodes))
    case .block: add(.block(block(open)))
    case .parent(let dynamic):
      let blocks = open.nodes.compactMap { node in
        if case .block(let block) = node { block } else { nil }
      }
      add(.parent(open.tag, dynamic: dynamic, blocks))
    default: break
    }
  }

  private func block(_ open: Open) -> Block {
    guard open.tag.isStandalone else {
      return Block(tag: open.tag, nodes: open.nodes, intrinsicIndentation: nil)
    }
    return Block(tag: open.tag, nodes: open.nodes, intrinsicIndentation: indentation(of: open.nodes.first))
  }

  private func indentation(of node: Node?) -> Range<Int>? {
    switch node {
    case .text(let range, atLineStart: true):
      let end = range.first { !isSpace(source.bytes[$0]) || source.bytes[$0] == UInt8(ascii: "\n") }
      return range.lowerBound..<(end ?? range.upperBound)
    case .partial(let tag, _), .section(let tag, _, _), .parent(let tag, _, _): return tag.indentation
    case .block(let block): return block.tag.indentation
    case .text, .value, nil: return nil
    }
  }
}
