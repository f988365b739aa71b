import Bytes
import CMarkdown
import Diagnostics

/// Walks libcmark's tree once and writes HTML, plain text, headings, links and findings as it goes.
struct MarkdownWriter {
  let renderer: MarkdownRenderer
  var places: BodyPlaces
  var result = RenderedMarkdown()
  var ids: HeadingIDs
  /// The innermost block with inline content, as bytes of the file.
  var block = 0..<0
  /// Open links: whether each has an element to close.
  var openLinks: [Bool] = []
  /// Pictures around the current node: inside one only its alternative text is written.
  var imageDepth = 0
  /// Whether the open picture has an element around it.
  var isInPicture = false
  var text: [UInt8] = []
  var lastScalar: Unicode.Scalar?
  var depth = 0
  /// Whether the text is nested too deeply, so that nothing of it is published.
  var isTooDeep = false
  var tableCount = 0
  var chartCount = 0
  var tableLabels: Set<String> = []
  /// Of the column whose cell is being written.
  var columnTitle: [UInt8] = []
  /// The labels of reference definitions, once somebody asked.
  var labels: Set<String>?

  init(renderer: MarkdownRenderer, places: BodyPlaces) {
    self.renderer = renderer
    self.places = places
    ids = HeadingIDs(taken: renderer.takenIDs, prefix: renderer.idPrefix)
  }

  mutating func writeDocument(_ body: UnsafeBufferPointer<UInt8>) {
    result.html.reserveCapacity(body.count * 3 / 2)
    text.reserveCapacity(body.count)
    withMarkdownTree(body) { walk($0) }
  }

  func finished() -> RenderedMarkdown {
    guard !isTooDeep else {
      var nothing = RenderedMarkdown()
      nothing.findings = result.findings.filter { $0.rule == RecordsRules.tooLarge.name }
      return nothing
    }
    var result = result
    result.plainText = String(decoding: text, as: UTF8.self)
    return result
  }

  /// Writes a node and everything below it, without recursion, since nesting is the writer's to choose.
  mutating func walk(_ root: OpaquePointer) {
    guard let iterator = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(iterator) }
    let outerDepth = depth
    defer { depth = outerDepth }
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return }
      guard let node = cmark_iter_get_node(iterator) else { return }
      if event == CMARK_EVENT_ENTER {
        guard descend(node) else { return }
        if enter(node) == .skipChildren {
          depth -= 1
          cmark_iter_reset(iterator, node, CMARK_EVENT_EXIT)
        }
      } else {
        depth -= 1
        exit(node)
      }
    }
  }

  /// False, with a finding, where the text is nested deeper than records may be.
  private mutating func descend(_ node: OpaquePointer) -> Bool {
    if isLeaf(cmark_node_get_type(node)) { return true }
    depth += 1
    guard depth > YAMLParser.deepestNesting else { return true }
    guard !isTooDeep else { return false }
    result.findings.append(
      RecordsRules.tooLarge.finding(
        at: places.place(places.firstLine(of: isInline(node) ? block : places.range(ofBlock: node))),
        Words(
          zh: "正文嵌套超过 \(YAMLParser.deepestNesting) 层",
          en: "the body is nested more than \(YAMLParser.deepestNesting) levels deep")))
    isTooDeep = true
    return false
  }

  private func isInline(_ node: OpaquePointer) -> Bool {
    cmark_node_get_type(node).rawValue >= CMARK_NODE_FIRST_INLINE.rawValue
  }

  /// Node types that libcmark's iterator enters but never exits.
  private func isLeaf(_ type: cmark_node_type) -> Bool {
    switch type {
    case CMARK_NODE_HTML_BLOCK, CMARK_NODE_THEMATIC_BREAK, CMARK_NODE_CODE_BLOCK, CMARK_NODE_TEXT,
      CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK, CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE:
      true
    default: false
    }
  }
}

extension MarkdownWriter {
  enum Progress { case goOn, skipChildren }

  private mutating func enter(_ node: OpaquePointer) -> Progress {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT: write(prose: literal(node))
    case CMARK_NODE_SOFTBREAK: softBreak(node)
    case CMARK_NODE_LINEBREAK: hardBreak()
    case CMARK_NODE_CODE: code(literal(node))
    case CMARK_NODE_HTML_INLINE: refuseTag(literal(node))
    case CMARK_NODE_EMPH: if imageDepth == 0 { result.html.append("<em>") }
    case CMARK_NODE_STRONG: if imageDepth == 0 { result.html.append("<strong>") }
    case CMARK_NODE_LINK: openLink(node)
    case CMARK_NODE_IMAGE: openImage(node)
    default: return enterBlock(node)
    }
    return .goOn
  }

  private mutating func exit(_ node: OpaquePointer) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_EMPH: if imageDepth == 0 { result.html.append("</em>") }
    case CMARK_NODE_STRONG: if imageDepth == 0 { result.html.append("</strong>") }
    case CMARK_NODE_LINK: closeLink()
    case CMARK_NODE_IMAGE: closeImage(node)
    default: exitBlock(node)
    }
  }

  /// A node's literal text without copying it; lives as long as the tree.
  func literal(_ node: OpaquePointer) -> UnsafeBufferPointer<UInt8> { bytes(cmark_node_get_literal(node)) }

  func bytes(_ text: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
    guard let text else { return UnsafeBufferPointer(start: nil, count: 0) }
    var count = 0
    while text[count] != 0 { count += 1 }
    return UnsafeBufferPointer(
      start: UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self), count: count)
  }
}
