import Bytes
import CMarkdown
import Diagnostics

/// `{{name}}` as it was written in a text, for something that is filled in.
package struct MarkdownInsertion: Hashable, Sendable {
  /// Without the braces and the blanks inside them.
  package let name: String
  /// Whether it is a paragraph of its own.
  package let isParagraph: Bool
  /// The name's bytes in the source file, or its block's first line where they cannot be told.
  package let place: SourcePlace
}

/// What is filled in.
package enum InsertedMarkup: Hashable, Sendable {
  /// Words in the running text.
  case text(String)
  /// HTML in place of a whole paragraph; left out anywhere else.
  case blocks([UInt8])
}

extension MarkdownWriter {
  /// Writes what stands for a paragraph that is nothing but `{{name}}`; false for any other paragraph.
  mutating func writeInsertion() -> Bool {
    guard renderer.insert != nil else { return false }
    let content = Array(places.bytes[block])
    guard let span = insertions(in: content[...]).first, span == content.indices else { return false }
    let inserted = inserted(for: content[...], isParagraph: true)
    startLine()
    if case .blocks(let html) = inserted {
      result.html += html
      return true
    }
    result.html.append("<p>")
    write(inserted, elseLiterally: content[...])
    result.html.append("</p>\n")
    endLine()
    return true
  }

  /// Running text, with whatever is to be filled in.
  mutating func write(prose bytes: UnsafeBufferPointer<UInt8>) {
    guard renderer.insert != nil, bytes.contains(UInt8(ascii: "{")) else { return write(marked: bytes) }
    let content = Array(bytes)
    var start = 0
    for span in insertions(in: content[...]) {
      write(slice: content[start..<span.lowerBound])
      write(inserted(for: content[span], isParagraph: false), elseLiterally: content[span])
      start = span.upperBound
    }
    write(slice: content[start...])
  }

  private mutating func inserted(for span: ArraySlice<UInt8>, isParagraph: Bool) -> InsertedMarkup? {
    let name = span.dropFirst(2).dropLast(2).trimmed
    let found = places.insertion(span, in: block)
    let place = found.map { start in
      let begin = start + (name.startIndex - span.startIndex)
      return begin..<begin + name.count
    }
    let insertion = MarkdownInsertion(
      name: String(decoding: name, as: UTF8.self), isParagraph: isParagraph,
      place: places.place(place ?? places.firstLine(of: block)))
    return renderer.insert?(insertion)
  }

  private mutating func write(_ inserted: InsertedMarkup?, elseLiterally span: ArraySlice<UInt8>) {
    switch inserted {
    case .text(let words): write(slice: Array(words.utf8)[...])
    case .blocks, nil: write(slice: span)
    }
  }

  private mutating func write(slice: ArraySlice<UInt8>) {
    slice.withUnsafeBufferPointer { write(marked: $0) }
  }

  /// Every `{{…}}`, braces included.
  private func insertions(in content: ArraySlice<UInt8>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var open: Int?
    var position = content.startIndex
    while position + 1 < content.endIndex {
      let pair = (content[position], content[position + 1])
      if pair == (UInt8(ascii: "{"), UInt8(ascii: "{")) {
        open = position
        position += 2
      } else if let start = open, pair == (UInt8(ascii: "}"), UInt8(ascii: "}")) {
        found.append(start..<position + 2)
        open = nil
        position += 2
      } else {
        position += 1
      }
    }
    return found
  }
}

extension ArraySlice<UInt8> {
  /// Without the blanks around it.
  var trimmed: ArraySlice<UInt8> {
    var rest = self
    while let first = rest.first, isBlank(first) { rest.removeFirst() }
    while let last = rest.last, isBlank(last) { rest.removeLast() }
    return rest
  }
}
