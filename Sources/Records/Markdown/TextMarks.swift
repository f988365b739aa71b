/// What a stretch of running text is, beside being text.
package struct TextMark: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// Something that can be followed, such as a telephone number.
    case link(String)
    /// A date or the like, which no line end should tear.
    case kept
  }

  /// Bytes of the text that was asked about.
  package let range: Range<Int>
  package let kind: Kind

  package init(_ range: Range<Int>, _ kind: Kind) {
    self.range = range
    self.kind = kind
  }
}

extension MarkdownWriter {
  /// Text that nothing is to be filled into, with what its writer did not mark as a link and readers would like to be one.
  mutating func write(marked bytes: UnsafeBufferPointer<UInt8>) {
    guard let mark = renderer.mark, imageDepth == 0, !openLinks.contains(true),
      bytes.contains(where: { (0x30...0x39).contains($0) })
    else { return write(text: bytes) }
    var start = 0
    for found in mark(bytes, columnTitle) where found.range.lowerBound >= start {
      write(text: UnsafeBufferPointer(rebasing: bytes[start..<found.range.lowerBound]))
      switch found.kind {
      case .link(let address):
        result.html.append("<a class=\"tel\" href=\"")
        result.html.appendAddress(address.utf8)
        result.html.append("\">")
      case .kept: result.html.append("<span class=\"keep\">")
      }
      write(text: UnsafeBufferPointer(rebasing: bytes[found.range]))
      result.html.append(found.kind == .kept ? "</span>" : "</a>")
      start = found.range.upperBound
    }
    write(text: UnsafeBufferPointer(rebasing: bytes[start...]))
  }
}
