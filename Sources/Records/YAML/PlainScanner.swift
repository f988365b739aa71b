/// Reads the plain subset of YAML that nearly all record files are written in, many times faster than libyaml.
///
/// The subset: block mappings and sequences indented with spaces, compact (`- key: value`) and aligned with their parent's
/// key too; plain and quoted scalars on one line, without escapes; literal scalars as a key's value; flow collections on one
/// line; comments, blank lines, and documents between `---` lines. Lines end in LF or CRLF.
///
/// It answers only for text without any mistake, with the tape that libyaml's events would have laid out, node by node.
/// At the first byte that is not certainly of the subset it gives up, and libyaml reads all of the text from the start. So
/// giving up costs a little time and never an answer: what is refused, limited or reported is decided in one place,
/// `EventLoop`.
struct PlainScanner {
  /// Why the scanner stops: this text is libyaml's. No mistake is meant by it.
  struct NotPlain: Error {}

  /// A block collection that has begun and not yet ended.
  private struct Level {
    enum Kind {
      case mapping
      case sequence
      /// A sequence whose dashes stand in the column of the key that it belongs to.
      case alignedSequence
    }

    let kind: Kind
    let column: Int
  }

  let bytes: UnsafeBufferPointer<UInt8>
  /// Where the text ends; bytes may follow, as behind front matter.
  let end: Int
  var position: Int
  var tape: TapeBuilder
  private var lineStart: Int
  private var roots: [Int] = []
  private var levels: [Level] = []
  /// Behind the colon or dash of the innermost level that has no value on its line: one may follow on the next, else it is empty.
  private var awaitingValue: Int?
  private var hasContent = false
  private var isExplicitDocument = false

  private init(bytes: UnsafeBufferPointer<UInt8>, part: Range<Int>, storage: consuming TapeStorage) {
    self.bytes = bytes
    end = part.upperBound
    position = part.lowerBound
    lineStart = part.lowerBound
    tape = TapeBuilder(source: bytes, storage: storage)
  }

  /// Lays the text out in `storage`; the root of each document, or nil where libyaml must read it.
  ///
  /// - Parameters:
  ///   - bytes: the whole file, which has passed `EncodingCheck`.
  ///   - part: the YAML in it, without a byte-order mark, from the start of a line on.
  static func roots(
    of bytes: UnsafeBufferPointer<UInt8>, part: Range<Int>, storage: inout TapeStorage
  ) -> [Int]? {
    let taken = storage
    storage = TapeStorage()
    var scanner = PlainScanner(bytes: bytes, part: part, storage: taken)
    let isPlain: Bool
    do {
      try scanner.scan()
      isPlain = true
    } catch {
      isPlain = false
    }
    storage = scanner.tape.storage
    return isPlain ? scanner.roots : nil
  }
}

extension PlainScanner {
  private mutating func scan() throws(NotPlain) {
    while try findContent() {
      if try !startDocument() { try line() }
    }
    try endDocument()
    if roots.isEmpty || roots.count > YAMLParser.mostDocuments { throw NotPlain() }
  }

  /// Walks over blank lines and comments to the next line's first byte that is no space; false at the end.
  private mutating func findContent() throws(NotPlain) -> Bool {
    while position < end {
      lineStart = position
      skipSpaces()
      guard position < end else { return false }
      switch bytes[position] {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): try skipLineEnd()
      case UInt8(ascii: "#"): try skipComment()
      default: return true
      }
    }
    return false
  }

  /// Takes a line of `---`; false where there is none.
  private mutating func startDocument() throws(NotPlain) -> Bool {
    guard position == lineStart, position + 2 < end, bytes[position] == UInt8(ascii: "-"),
      bytes[position + 1] == UInt8(ascii: "-"), bytes[position + 2] == UInt8(ascii: "-")
    else { return false }
    position += 3
    try endLine()
    try endDocument()
    isExplicitDocument = true
    return true
  }

  private mutating func endDocument() throws(NotPlain) {
    try settleValue()
    while !levels.isEmpty { try closeLevel() }
    // Nothing behind a `---` is a value too.
    if isExplicitDocument, !hasContent { throw NotPlain() }
    hasContent = false
  }

  private mutating func line() throws(NotPlain) {
    let column = position - lineStart
    if awaitingValue != nil, let level = levels.last {
      if column > level.column {
        awaitingValue = nil
        return try node()
      }
      if column == level.column, level.kind == .mapping, startsEntry {
        awaitingValue = nil
        try openLevel(.alignedSequence)
        return try entry()
      }
      try settleValue()
    }
    while let level = levels.last, level.column > column { try closeLevel() }
    if levels.last?.kind == .alignedSequence, !startsEntry { try closeLevel() }
    guard let level = levels.last else {
      if hasContent { throw NotPlain() }
      hasContent = true
      return try node()
    }
    // A line further in would go on with the scalar above, or is a mistake.
    guard level.column == column else { throw NotPlain() }
    switch level.kind {
    case .mapping: try pair(try scalar(inFlow: false))
    case .sequence, .alignedSequence:
      guard startsEntry else { throw NotPlain() }
      try entry()
    }
  }

  /// A value that begins its line, or stands behind a dash.
  private mutating func node() throws(NotPlain) {
    if startsEntry {
      try openLevel(.sequence)
      return try entry()
    }
    if startsFlow {
      if levels.isEmpty { throw NotPlain() }
      try flow()
      return try endLine()
    }
    let start = position
    let scalar = try scalar(inFlow: false)
    if isColon {
      try openLevel(.mapping, at: start)
      return try pair(scalar)
    }
    if levels.isEmpty { throw NotPlain() }
    try append(scalar)
    try endLine()
  }

  /// A sequence's entry, from its dash on.
  private mutating func entry() throws(NotPlain) {
    position += 1
    if try !awaitsValue() { try node() }
  }

  /// A key that was just read, its colon and the value on its line.
  private mutating func pair(_ key: Scalar) throws(NotPlain) {
    try appendKey(key)
    if try awaitsValue() { return }
    if bytes[position] == UInt8(ascii: "|"), let level = levels.last {
      return try literal(below: level.column)
    }
    if startsFlow { try flow() } else { try append(try scalar(inFlow: false)) }
    try endLine()
  }

  /// Behind a colon or dash: goes to the value on this line, or takes the line's end and returns true.
  private mutating func awaitsValue() throws(NotPlain) -> Bool {
    let mark = position
    skipSpaces()
    if position < end, bytes[position] > 0x20, bytes[position] != UInt8(ascii: "#") { return false }
    position = mark
    try endLine()
    awaitingValue = mark
    return true
  }

  /// Makes the value empty that did not come.
  private mutating func settleValue() throws(NotPlain) {
    guard let mark = awaitingValue else { return }
    awaitingValue = nil
    try append(Scalar(style: .plain, start: mark, end: mark))
  }

  private mutating func openLevel(_ kind: Level.Kind) throws(NotPlain) { try openLevel(kind, at: position) }

  private mutating func openLevel(_ kind: Level.Kind, at start: Int) throws(NotPlain) {
    if tape.depth == 0 { roots.append(tape.nodes.count) }
    try begin(kind == .mapping ? .mapping : .sequence, isFlow: false, start: start)
    levels.append(Level(kind: kind, column: start - lineStart))
  }

  private mutating func closeLevel() throws(NotPlain) {
    levels.removeLast()
    try endCollection()
  }

  /// Whether the dash of a sequence's entry stands here.
  private var startsEntry: Bool {
    bytes[position] == UInt8(ascii: "-") && endsToken(position + 1)
  }

  private var startsFlow: Bool {
    bytes[position] == UInt8(ascii: "[") || bytes[position] == UInt8(ascii: "{")
  }
}
