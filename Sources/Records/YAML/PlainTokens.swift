extension PlainScanner {
  /// A scalar on one line, quotes included, whose text stands in the source as it is.
  struct Scalar {
    let style: Value.Style
    let start: Int
    let end: Int
  }

  /// Bytes that a key may have; libyaml looks for a colon within 1,024 characters of the key's start.
  private static let longestKey = 1000

  /// Reads a scalar, and stops right behind it.
  mutating func scalar(inFlow: Bool) throws(NotPlain) -> Scalar {
    guard position < end else { throw NotPlain() }
    let first = bytes[position]
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") { return try quoted(first) }
    guard first == UInt8(ascii: "-") ? startsPlain(position + 1) : startsPlain(position) else {
      throw NotPlain()
    }
    return try plain(inFlow: inFlow)
  }

  private mutating func quoted(_ quote: UInt8) throws(NotPlain) -> Scalar {
    let start = position
    position += 1
    while position < end {
      let byte = bytes[position]
      if byte == quote {
        position += 1
        // Two single quotes stand for one.
        if position < end, bytes[position] == quote { throw NotPlain() }
        return Scalar(style: .quoted, start: start, end: position)
      }
      if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") { throw NotPlain() }
      if byte < 0x20 || isOddBreak(byte) { throw NotPlain() }
      position += 1
    }
    throw NotPlain()
  }

  /// A plain scalar up to `: `, ` #`, the line's end or, inside a flow collection, its punctuation.
  private mutating func plain(inFlow: Bool) throws(NotPlain) -> Scalar {
    let start = position
    // Behind the last byte that is no space.
    var last = start
    scan: while position < end {
      let byte = bytes[position]
      if byte == 0x20 {
        position += 1
        continue
      }
      if byte >= 0xE4, byte <= 0xE9, position + 3 <= end {
        // The Chinese characters of the basic block, of which most texts consist.
        position += 3
        last = position
        continue
      }
      if byte < 0x80 ? isSpecial(byte) : isOddBreak(byte) {
        switch byte {
        case UInt8(ascii: "\n"), UInt8(ascii: "\r"): break scan
        case UInt8(ascii: ":"):
          if endsToken(position + 1) { break scan }
          if inFlow, isFlowMark(bytes[position + 1]) { throw NotPlain() }
        case UInt8(ascii: "#"):
          if last < position { break scan }
        case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"):
          if inFlow { break scan }
        case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "?"):
          if inFlow { throw NotPlain() }
        default: throw NotPlain()
        }
      }
      position += 1
      last = position
    }
    position = last
    return Scalar(style: .plain, start: start, end: last)
  }

  /// A flow collection, from its bracket to its bracket.
  mutating func flow() throws(NotPlain) {
    let isMapping = bytes[position] == UInt8(ascii: "{")
    let close = isMapping ? UInt8(ascii: "}") : UInt8(ascii: "]")
    try begin(isMapping ? .mapping : .sequence, isFlow: true, start: position)
    position += 1
    skipSpaces()
    if position < end, bytes[position] == close {
      position += 1
      return try endCollection()
    }
    while true {
      if isMapping {
        try appendKey(try scalar(inFlow: true))
        skipSpaces()
      }
      guard position < end else { throw NotPlain() }
      if bytes[position] == UInt8(ascii: "[") || bytes[position] == UInt8(ascii: "{") {
        try flow()
      } else {
        try append(try scalar(inFlow: true))
      }
      skipSpaces()
      guard position < end, bytes[position] == close || bytes[position] == UInt8(ascii: ",") else {
        throw NotPlain()
      }
      position += 1
      if bytes[position - 1] == close { return try endCollection() }
      skipSpaces()
    }
  }

  /// A literal scalar, from its `|` to the start of the line behind it.
  ///
  /// - Parameter column: of the key that it belongs to, which its lines stand further in than.
  mutating func literal(below column: Int) throws(NotPlain) {
    let start = position
    position += 1
    try endLine()
    let first = position
    skipSpaces()
    let indentation = position - first
    guard indentation > column, position < end, bytes[position] > 0x20 else { throw NotPlain() }
    position = first
    // Behind the last byte that is no blank, and behind the end of its line: blank lines after it do not count.
    var last = first
    var lines = first..<first
    while position < end {
      let line = position
      skipSpaces()
      // libyaml has rules of its own for lines of nothing but blanks.
      guard position < end else { throw NotPlain() }
      if bytes[position] < 0x20 {
        guard position == line else { throw NotPlain() }
        try skipLineEnd()
        continue
      }
      if position - line < indentation {
        position = line
        break
      }
      last = try skipText()
      try skipLineEnd()
      lines = first..<position
    }
    guard tape.nodes.count < YAMLParser.mostNodes else { throw NotPlain() }
    tape.literal(start: start, end: last, lines: lines, indentation: indentation)
  }

  /// Walks to the line's end, whatever the text; behind the last byte that is no space.
  private mutating func skipText() throws(NotPlain) -> Int {
    var last = position
    while position < end {
      let byte = bytes[position]
      if byte < 0x20 { break }
      if isOddBreak(byte) { throw NotPlain() }
      position += 1
      if byte != 0x20 { last = position }
    }
    return last
  }

  mutating func begin(_ kind: Value.Kind, isFlow: Bool, start: Int) throws(NotPlain) {
    guard tape.depth < YAMLParser.deepestNesting, tape.nodes.count < YAMLParser.mostNodes else {
      throw NotPlain()
    }
    tape.begin(kind, isFlow: isFlow, start: start)
  }

  mutating func endCollection() throws(NotPlain) {
    guard tape.elementsInFrame <= YAMLParser.mostElements, let node = tape.end(at: position) else {
      throw NotPlain()
    }
    if tape.nodes[node].kind == .mapping, !tape.duplicateKeys(in: node).isEmpty { throw NotPlain() }
  }

  mutating func append(_ scalar: Scalar) throws(NotPlain) {
    guard tape.nodes.count < YAMLParser.mostNodes else { throw NotPlain() }
    tape.scalarInSource(style: scalar.style, start: scalar.start, end: scalar.end)
  }

  /// Appends a key that was just read, and stops behind its colon.
  mutating func appendKey(_ key: Scalar) throws(NotPlain) {
    guard isColon, key.end - key.start <= Self.longestKey, key.style == .quoted || !isSuspect(key) else {
      throw NotPlain()
    }
    try append(key)
    position += 1
  }

  /// Whether a plain key may hold a full-width colon, or begin with a blank, a dash or a quote that is none.
  private func isSuspect(_ key: Scalar) -> Bool {
    let first = bytes[key.start]
    guard first != 0x2D, first != 0xC2, first != 0xE2, first != 0xE3 || bytes[key.start + 1] != 0x80 else {
      return true
    }
    return bytes[key.start..<key.end].contains(0xEF)
  }
}

extension PlainScanner {
  /// Takes blanks, perhaps a comment, and the line's end.
  mutating func endLine() throws(NotPlain) {
    let start = position
    skipSpaces()
    if position < end, bytes[position] == UInt8(ascii: "#"), position > start { return try skipComment() }
    try skipLineEnd()
  }

  mutating func skipSpaces() {
    while position < end, bytes[position] == 0x20 { position += 1 }
  }

  mutating func skipComment() throws(NotPlain) {
    _ = try skipText()
    try skipLineEnd()
  }

  mutating func skipLineEnd() throws(NotPlain) {
    guard position < end else { return }
    if bytes[position] == UInt8(ascii: "\r") { position += 1 }
    guard position < end, bytes[position] == UInt8(ascii: "\n") else { throw NotPlain() }
    position += 1
  }

  /// Whether a key's colon stands here.
  var isColon: Bool { position < end && bytes[position] == UInt8(ascii: ":") && endsToken(position + 1) }

  /// Whether `offset` lies behind an indicator that needs a blank after it; a tab is not taken for one.
  func endsToken(_ offset: Int) -> Bool {
    guard offset < end else { return true }
    return bytes[offset] == 0x20 || bytes[offset] == UInt8(ascii: "\n") || bytes[offset] == UInt8(ascii: "\r")
  }

  /// Whether a plain scalar certainly may begin with this byte: letters and digits, `_`, `/`, `+`, round brackets, and
  /// all that is not ASCII but a byte-order mark.
  private func startsPlain(_ offset: Int) -> Bool {
    guard offset < end else { return false }
    switch bytes[offset] {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"), UInt8(ascii: "/"), UInt8(ascii: "+"),
      UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "~"):
      return true
    case 0xEF: return offset + 1 < end && bytes[offset + 1] != 0xBB
    case let byte: return byte >= 0x80
    }
  }

  /// Whether a byte of ASCII may mean something inside a plain scalar, or is a tab or another control character.
  private func isSpecial(_ byte: UInt8) -> Bool {
    // `#`, `,`, `:` and `?` among the printed ones below 0x40; `[`, `]`, `{`, `}` and DEL above.
    let low: UInt64 = 0x8400_1008_FFFF_FFFF
    let high: UInt64 = 0xA800_0000_2800_0000
    return (byte < 0x40 ? low : high) >> UInt64(byte & 0x3F) & 1 == 1
  }

  private func isFlowMark(_ byte: UInt8) -> Bool {
    [
      UInt8(ascii: ","), UInt8(ascii: "?"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
      UInt8(ascii: "}"),
    ]
    .contains(byte)
  }

  /// Whether U+0085, U+2028 or U+2029 may begin here, which end a line in YAML 1.1.
  private func isOddBreak(_ byte: UInt8) -> Bool {
    guard byte == 0xC2 || byte == 0xE2 else { return false }
    guard position + 2 < end else { return true }
    if byte == 0xC2 { return bytes[position + 1] < 0xA0 }
    return bytes[position + 1] == 0x80 && (bytes[position + 2] == 0xA8 || bytes[position + 2] == 0xA9)
  }
}
