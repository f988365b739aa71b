import Diagnostics

/// A destination being read out of an `href` or `src`.
struct OpenLink {
  private var target: [UInt8] = []
  private var range: Range<Int>
  private var isFromRoot = false
  var isLiteral = true

  init(at start: Int) { range = start..<start }

  mutating func start(afterRootAt offset: Int) {
    guard isLiteral else { return }
    isFromRoot = true
    range = offset..<offset
  }

  mutating func add(_ byte: UInt8, at offset: Int?) {
    guard isLiteral, let offset, offset >= range.lowerBound else {
      isLiteral = false
      return
    }
    target.append(byte)
    range = range.lowerBound..<(offset + 1)
  }

  /// Nil for what is no relative destination within the site.
  func link(in source: TemplateText) -> LiteralLink? {
    guard isLiteral, isFromRoot || !target.isEmpty else { return nil }
    let first = target.first
    guard first != UInt8(ascii: "#"), first != UInt8(ascii: "/") || isFromRoot else { return nil }
    let scheme = target.prefix {
      $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#")
    }
    guard isFromRoot || !scheme.contains(UInt8(ascii: ":")) else { return nil }
    return LiteralLink(
      target: String(decoding: target, as: UTF8.self), isFromRoot: isFromRoot, place: source.place(range))
  }
}

extension Compiler {
  /// Writes bytes as they are; follows where in HTML they stand.
  ///
  /// - Parameter from: The offset of the bytes in the source, nil for bytes that do not stand there.
  mutating func literal(_ bytes: [UInt8], from offset: Int?, atLineStart: Bool) {
    if target == .html { follow(bytes, from: offset) }
    var bytes = bytes
    if offset != nil, !state.constants.isEmpty { bytes = written(constant: bytes) }

    let start = Int32(pool.literals.count)
    let endsInLineEnd = pool.literals.last == UInt8(ascii: "\n")
    pool.literals += bytes
    let end = Int32(pool.literals.count)
    let goesOn = shortcuts.ignoresLineStarts || atLineStart == endsInLineEnd
    if case .literal(let first, start, let flag) = state.code.last, goesOn, canExtend {
      state.code[state.code.count - 1] = .literal(start: first, end: end, atLineStart: flag)
    } else {
      state.code.append(.literal(start: start, end: end, atLineStart: atLineStart))
    }
  }

  /// A constant's text as it stands here: data that is escaped, but for `<wbr>`, which says where a line may end.
  private func written(constant text: [UInt8]) -> [UInt8] {
    let breaks = Array("<wbr>".utf8)
    var pieces: [[UInt8]] = [[]]
    var position = 0
    while position < text.count {
      if text[position...].starts(with: breaks) {
        pieces.append([])
        position += breaks.count
      } else {
        pieces[pieces.count - 1].append(text[position])
        position += 1
      }
    }
    guard target != .plainText else { return Array(pieces.joined()) }
    return Array(pieces.map(escaped).joined(separator: state.html.takesElements ? breaks : []))
  }

  /// The step before must not be the end of what another step skips, which a longer literal would move.
  private var canExtend: Bool { state.code.count > state.barrier }

  private mutating func follow(_ bytes: [UInt8], from offset: Int?) {
    let isText = !state.constants.isEmpty
    for (index, byte) in bytes.enumerated() {
      // A constant's text is data to HTML: it neither opens a tag nor ends a quote.
      if isText, !state.html.isInQuotes || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        continue
      }
      switch state.html.feed(byte) {
      case .none: break
      case .valueStarted:
        if ["href", "src"].contains(where: { state.html.attribute.elementsEqual($0.utf8) }) {
          state.link = offset.map { OpenLink(at: $0 + index + 1) }
        }
      case .inValue: state.link?.add(byte, at: isText ? nil : offset.map { $0 + index })
      case .valueEnded:
        if let link = state.link?.link(in: state.source), !links.contains(link) { links.append(link) }
        state.link = nil
      }
    }
  }
}
