import Diagnostics

/// Cuts template bytes into text and tags; follows the tags that set delimiters.
struct Lexer {
  private let source: TemplateText
  private let bytes: [UInt8]
  private var at = 0
  private var opening = Array("{{".utf8)
  private var closing = Array("}}".utf8)
  private(set) var tokens: [Token] = []
  private(set) var findings: [Finding] = []

  init(_ source: TemplateText) {
    self.source = source
    bytes = source.bytes
  }

  mutating func run() {
    while at < bytes.count {
      let start = at
      let open = find(opening, from: start, to: bytes.count)
      addText(start..<(open ?? bytes.count))
      guard let open else { return }
      readTag(at: open)
    }
  }

  private mutating func addText(_ range: Range<Int>) {
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start
      while end < range.upperBound, bytes[end] != UInt8(ascii: "\n") { end += 1 }
      end = min(end + 1, range.upperBound)
      tokens.append(Token(kind: .text, range: start..<end))
      start = end
    }
    at = range.upperBound
  }

  private mutating func readTag(at open: Int) {
    var inner = open + opening.count
    let sigil = inner < bytes.count ? bytes[inner] : 0
    var end = closing
    if sigil == UInt8(ascii: "{") { end = [UInt8(ascii: "}")] + closing }
    if sigil == UInt8(ascii: "=") { end = [UInt8(ascii: "=")] + closing }
    if "!={&#^/><$".utf8.contains(sigil) { inner += 1 }
    let isComment = sigil == UInt8(ascii: "!")
    guard let close = find(end, from: inner, to: bytes.count),
      isComment || find(opening, from: inner, to: close) == nil
    else { return unclosed(open) }

    at = close + end.count
    let range = open..<at
    let content = trimmed(inner..<close)
    switch sigil {
    case UInt8(ascii: "!"): tokens.append(Token(kind: .comment, range: range))
    case UInt8(ascii: "="): setDelimiters(content, range)
    case UInt8(ascii: "{"), UInt8(ascii: "&"): addTag(.raw, content, range)
    case UInt8(ascii: "#"): addTag(.section, content, range)
    case UInt8(ascii: "^"): addTag(.inverted, content, range)
    case UInt8(ascii: "/"): addTag(.close, content, range)
    case UInt8(ascii: "$"): addTag(.block, content, range)
    case UInt8(ascii: ">"): addCall(content, range) { .partial(dynamic: $0) }
    case UInt8(ascii: "<"): addCall(content, range) { .parent(dynamic: $0) }
    default: addTag(.value, content, range)
    }
  }

  private mutating func addCall(_ name: Range<Int>, _ range: Range<Int>, _ kind: (Bool) -> Token.Kind) {
    guard let first = name.first, bytes[first] == UInt8(ascii: "*") else {
      return addTag(kind(false), name, range)
    }
    addTag(kind(true), trimmed((first + 1)..<name.upperBound), range)
  }

  private mutating func addTag(_ kind: Token.Kind, _ name: Range<Int>, _ range: Range<Int>) {
    if name.isEmpty {
      findings.append(TemplateFindings.emptyTag(source.place(range)))
    } else if name.contains(where: { isSpace(bytes[$0]) }) {
      findings.append(TemplateFindings.spaceInName(source.string(name), source.place(name)))
    } else {
      tokens.append(Token(kind: kind, range: range, nameRange: name))
      return
    }
    tokens.append(Token(kind: .comment, range: range))
  }

  private mutating func setDelimiters(_ content: Range<Int>, _ range: Range<Int>) {
    let words = bytes[content].split(whereSeparator: isSpace)
    guard words.count == 2, !words.contains(where: { $0.contains(UInt8(ascii: "=")) }) else {
      findings.append(TemplateFindings.badDelimiters(source.place(range)))
      return
    }
    opening = Array(words[0])
    closing = Array(words[1])
    tokens.append(Token(kind: .delimiters, range: range))
  }

  private mutating func unclosed(_ open: Int) {
    at = open + opening.count
    findings.append(
      TemplateFindings.unclosedTag(source.place(open..<at), closing: String(decoding: closing, as: UTF8.self))
    )
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = max(range.upperBound, start)
    while start < end, isSpace(bytes[start]) { start += 1 }
    while end > start, isSpace(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  private func find(_ wanted: [UInt8], from start: Int, to end: Int) -> Int? {
    guard let first = wanted.first, end - start >= wanted.count else { return nil }
    var at = start
    while at <= end - wanted.count {
      if bytes[at] == first, bytes[at..<(at + wanted.count)].elementsEqual(wanted) { return at }
      at += 1
    }
    return nil
  }
}

func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
