import Bytes
import CMarkdown
import Diagnostics

/// Inline content: text, breaks, code, links and pictures.
extension MarkdownWriter {
  mutating func write(text bytes: UnsafeBufferPointer<UInt8>) {
    result.html.appendEscaped(bytes)
    text.append(contentsOf: bytes)
    lastScalar = lastScalar(of: bytes) ?? lastScalar
  }

  mutating func softBreak(_ node: OpaquePointer) {
    guard breakIsSpace(between: lastScalar, and: firstScalar(after: node)) else { return }
    result.html.append(0x0A)
    text.append(0x20)
  }

  mutating func hardBreak() {
    imageDepth == 0 ? result.html.append("<br>\n") : result.html.append(" ")
    text.append(0x0A)
    lastScalar = nil
  }

  mutating func code(_ bytes: UnsafeBufferPointer<UInt8>) {
    if imageDepth == 0 { result.html.append("<code>") }
    write(text: bytes)
    if imageDepth == 0 { result.html.append("</code>") }
  }

  /// Closing tags and comments need no finding of their own.
  mutating func refuseTag(_ tag: UnsafeBufferPointer<UInt8>) {
    guard !tag.starts(with: "</".utf8), !tag.starts(with: "<!--".utf8) else { return }
    let range = places.tag(tag, in: block)
    result.findings.append(
      RecordsRules.rawHTML.finding(
        at: places.place(range), Words(zh: "这个 HTML 标签不会发布", en: "this HTML tag is not published"),
        help: Words(zh: "改用 Markdown 的写法，例如 **粗体**", en: "use Markdown's own markup, such as **bold**")))
  }

  private func lastScalar(of bytes: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar? {
    var start = bytes.endIndex
    while start > 0 {
      start -= 1
      if bytes[start] & 0xC0 != 0x80 {
        return firstScalar(of: UnsafeBufferPointer(rebasing: bytes[start...]))
      }
    }
    return nil
  }

  private func firstScalar(of bytes: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar? {
    String(decoding: bytes.prefix(4), as: UTF8.self).unicodeScalars.first
  }

  private func firstScalar(after node: OpaquePointer) -> Unicode.Scalar? {
    var next = cmark_node_next(node)
    while let current = next {
      switch cmark_node_get_type(current) {
      case CMARK_NODE_TEXT, CMARK_NODE_CODE: return firstScalar(of: literal(current))
      case CMARK_NODE_HTML_INLINE: next = cmark_node_next(current)
      default: next = cmark_node_first_child(current)
      }
    }
    return nil
  }
}

extension MarkdownWriter {
  mutating func openLink(_ node: OpaquePointer) {
    guard imageDepth == 0 else { return }
    let url = bytes(cmark_node_get_url(node))
    let link = noted(url, isImage: false)
    let scheme = LinkScheme(of: url, recordSchemes: renderer.recordSchemes)
    guard let address = address(of: link, scheme) else {
      openLinks.append(false)
      return
    }
    openLinks.append(true)
    result.html.append("<a href=\"")
    result.html.appendAddress(address.utf8)
    writeTitle(node)
    if scheme == .web, address == link.destination { result.html.append("\" rel=\"noopener") }
    result.html.append("\">")
    if cmark_node_first_child(node) == nil { write(text: url) }
  }

  mutating func closeLink() {
    guard imageDepth == 0, openLinks.popLast() == true else { return }
    result.html.append("</a>")
  }

  mutating func openImage(_ node: OpaquePointer) {
    let url = bytes(cmark_node_get_url(node))
    guard imageDepth == 0 else {
      imageDepth += 1
      return
    }
    let link = noted(url, isImage: true)
    var scheme = LinkScheme(of: url, recordSchemes: renderer.recordSchemes)
    if scheme == .web || scheme == .contact { scheme = .refused }
    guard let address = address(of: link, scheme) else {
      // Its alternative text stays, as ordinary text.
      openLinks.append(false)
      return
    }
    openLinks.append(true)
    imageDepth = 1
    if let picture = renderer.picture(link) {
      isInPicture = true
      return open(picture)
    }
    result.html.append("<img src=\"")
    result.html.appendAddress(address.utf8)
    result.html.append("\" alt=\"")
  }

  mutating func closeImage(_ node: OpaquePointer) {
    if imageDepth > 1 {
      imageDepth -= 1
      return
    }
    guard openLinks.popLast() == true else { return }
    imageDepth = 0
    writeTitle(node)
    result.html.append("\" loading=\"lazy\">")
    if isInPicture { result.html.append("</picture>") }
    isInPicture = false
  }

  private mutating func writeTitle(_ node: OpaquePointer) {
    let title = bytes(cmark_node_get_title(node))
    guard !title.isEmpty else { return }
    result.html.append("\" title=\"")
    result.html.appendEscaped(title)
  }

  private mutating func noted(_ url: UnsafeBufferPointer<UInt8>, isImage: Bool) -> MarkdownLink {
    let range = places.destination(url, in: block)
    let link = MarkdownLink(
      destination: String(decoding: url, as: UTF8.self), isImage: isImage, place: places.place(range))
    result.links.append(link)
    return link
  }

  private mutating func address(of link: MarkdownLink, _ scheme: LinkScheme) -> String? {
    switch scheme {
    case .web, .contact: return renderer.outside(link)
    case .inside: return renderer.resolve(link)
    case .refused:
      result.findings.append(link.isImage ? refusedImage(link) : refusedLink(link))
      return nil
    }
  }

  private func refusedLink(_ link: MarkdownLink) -> Finding {
    RecordsRules.unsafeLink.finding(
      at: link.place, Words(zh: "这个链接不会发布，只留下文字", en: "this link is not published, only its text is"),
      help: Words(
        zh: "链接以 https:、mailto:、tel: 或 geo: 开头，或者指向网站内的页面或记录",
        en: "begin it with https:, mailto:, tel: or geo:, or link to a page or record of the site"))
  }

  private func refusedImage(_ link: MarkdownLink) -> Finding {
    RecordsRules.unsafeLink.finding(
      at: link.place, Words(zh: "网站不从别处加载图片", en: "the site loads no pictures from elsewhere"),
      help: Words(
        zh: "把图片放到 content/photos/，再链接它", en: "put the picture into content/photos/ and link to that"))
  }
}
