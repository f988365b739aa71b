import Bytes
import CMarkdown
import Diagnostics

/// Blocks: headings, paragraphs, lists, quotations, code.
extension MarkdownWriter {
  mutating func enterBlock(_ node: OpaquePointer) -> Progress {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_PARAGRAPH: return openParagraph(node)
    case CMARK_NODE_HEADING: openHeading(node)
    case CMARK_NODE_BLOCK_QUOTE: openBlock("<blockquote>\n")
    case CMARK_NODE_LIST: openList(node)
    case CMARK_NODE_ITEM: openBlock("<li>")
    case CMARK_NODE_CODE_BLOCK: codeBlock(node)
    case CMARK_NODE_HTML_BLOCK: refuseBlock(node)
    case CMARK_NODE_THEMATIC_BREAK: openBlock("<hr>\n")
    default: break
    }
    return .goOn
  }

  mutating func exitBlock(_ node: OpaquePointer) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_PARAGRAPH:
      if !isTight(node) { result.html.append("</p>\n") }
      endLine()
    case CMARK_NODE_HEADING: closeHeading(node)
    case CMARK_NODE_BLOCK_QUOTE: result.html.append("</blockquote>\n")
    case CMARK_NODE_LIST:
      cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
        ? result.html.append("</ol>\n") : result.html.append("</ul>\n")
    case CMARK_NODE_ITEM: result.html.append("</li>\n")
    default: break
    }
  }

  private mutating func openBlock(_ tag: StaticString) {
    startLine()
    result.html.append(tag)
  }

  mutating func startLine() {
    if let last = result.html.last, last != 0x0A { result.html.append(0x0A) }
  }

  /// Ends a block of the plain text.
  mutating func endLine() {
    if let last = text.last, last != 0x0A { text.append(0x0A) }
    lastScalar = nil
  }

  private func isTight(_ paragraph: OpaquePointer) -> Bool {
    guard let list = cmark_node_parent(cmark_node_parent(paragraph)) else { return false }
    return cmark_node_get_type(list) == CMARK_NODE_LIST && cmark_node_get_list_tight(list) != 0
  }

  private mutating func openParagraph(_ node: OpaquePointer) -> Progress {
    block = places.range(ofBlock: node)
    lastScalar = nil
    noteUnlinked()
    if cmark_node_get_type(cmark_node_parent(node)) == CMARK_NODE_DOCUMENT, writePipeTable() {
      return .skipChildren
    }
    if cmark_node_get_type(cmark_node_parent(node)) == CMARK_NODE_DOCUMENT, writeInsertion() {
      return .skipChildren
    }
    if !isTight(node) { openBlock("<p>") }
    return .goOn
  }

  private mutating func openList(_ node: OpaquePointer) {
    startLine()
    guard cmark_node_get_list_type(node) == CMARK_ORDERED_LIST else { return result.html.append("<ul>\n") }
    let start = cmark_node_get_list_start(node)
    guard start != 1 else { return result.html.append("<ol>\n") }
    result.html.append("<ol start=\"")
    result.html.append(contentsOf: String(start).utf8)
    result.html.append("\">\n")
  }

  private mutating func codeBlock(_ node: OpaquePointer) {
    block = places.range(ofBlock: node)
    let info = bytes(cmark_node_get_fence_info(node))
    let words = info.split(separator: 0x20, maxSplits: 1)
    if let first = words.first, first.elementsEqual("csv".utf8) {
      return writeCSV(literal(node), caption: words.count > 1 ? Array(words[1]) : [])
    }
    if let first = words.first, first.elementsEqual("chart".utf8) {
      return writeChart(literal(node), caption: words.count > 1 ? Array(words[1]) : [])
    }
    startLine()
    // A wide listing scrolls, and what scrolls must be reachable by keyboard.
    result.html.append("<pre tabindex=\"0\"><code")
    if let language = words.first {
      result.html.append(" class=\"language-")
      result.html.appendEscaped(language)
      result.html.append("\"")
    }
    result.html.append(">")
    result.html.appendEscaped(literal(node))
    result.html.append("</code></pre>\n")
    text.append(contentsOf: literal(node))
    endLine()
  }
}

extension MarkdownWriter {
  private mutating func openHeading(_ node: OpaquePointer) {
    startLine()
    block = places.range(ofBlock: node)
    lastScalar = nil
    noteUnlinked()
    result.html.append(contentsOf: "<h\(level(node)) id=\"\(headingID(node))\">".utf8)
  }

  private mutating func closeHeading(_ node: OpaquePointer) {
    result.html.append(contentsOf: "</h\(level(node))>\n".utf8)
    endLine()
  }

  private func level(_ node: OpaquePointer) -> Int { min(Int(cmark_node_get_heading_level(node)) + 1, 6) }

  /// The id goes before the content, so the content's text is collected ahead of writing it.
  private mutating func headingID(_ node: OpaquePointer) -> String {
    let title = plainText(of: node)
    let id = ids.id(for: title)
    result.headings.append(
      MarkdownHeading(
        level: level(node), id: id, text: title, place: places.place(places.firstLine(of: block))))
    return id
  }

  private func plainText(of node: OpaquePointer) -> String {
    guard let iterator = cmark_iter_new(node) else { return "" }
    defer { cmark_iter_free(iterator) }
    var text: [UInt8] = []
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let child = cmark_iter_get_node(iterator) else { break }
      switch cmark_node_get_type(child) {
      case CMARK_NODE_TEXT, CMARK_NODE_CODE: text.append(contentsOf: literal(child))
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: text.append(0x20)
      default: break
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func refuseBlock(_ node: OpaquePointer) {
    guard !literal(node).starts(with: "<!--".utf8) else { return }
    let range = places.range(ofBlock: node)
    result.findings.append(
      RecordsRules.rawHTML.finding(
        at: places.place(range), Words(zh: "这一段 HTML 不会发布", en: "this block of HTML is not published"),
        help: Words(zh: "改用 Markdown 的写法", en: "use Markdown's own markup")))
  }
}
