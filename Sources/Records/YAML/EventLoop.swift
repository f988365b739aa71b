import CYAML
import Diagnostics

/// Pulls libyaml's events one by one, so that a limit stops the scan where it is crossed.
struct EventLoop {
  let path: String
  let bytes: UnsafeBufferPointer<UInt8>
  let part: Range<Int>
  var cursor: ScalarCursor
  var tape: TapeBuilder
  var roots: [Int] = []
  var findings: [Finding] = []
  var isComplete = true
  /// The first mistake of syntax; what follows it cannot be judged.
  var stop: YAMLParser.Stop?
  /// How deep the outermost collection lies that stands in a key's place: what is inside it needs no finding.
  var refusedKeyDepth: Int?
  /// Where the last event ended: a syntax error lies behind it.
  var lastEnd: Int
  /// The last quoted scalar, which may have swallowed lines because its own end is missing.
  var lastQuoted: Range<Int>?
  /// The last plain scalar, which may have swallowed the line below it because its colon is no colon.
  var lastPlain: Range<Int>?

  init(path: String, bytes: UnsafeBufferPointer<UInt8>, part: Range<Int>, storage: consuming TapeStorage) {
    self.path = path
    self.bytes = bytes
    self.part = part
    let isASCII = !bytes.contains { $0 >= 0x80 }
    cursor = ScalarCursor(bytes, first: part.lowerBound, isASCII: isASCII)
    tape = TapeBuilder(source: bytes, storage: storage)
    lastEnd = part.lowerBound
  }

  mutating func outcome() -> YAMLParser.Outcome {
    guard hasFewDirectives() else {
      return YAMLParser.Outcome(roots: [], findings: findings, isComplete: false)
    }
    // On the heap, because libyaml keeps a pointer to the parser inside it.
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    defer { parser.deallocate() }
    if yaml_parser_initialize(parser) == 1 {
      defer { yaml_parser_delete(parser) }
      yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
      yaml_parser_set_input_string(parser, bytes.baseAddress.map { $0 + part.lowerBound }, part.count)
      while findings.count < YAMLParser.mostFindings {
        guard step(parser) else { break }
      }
      if findings.count >= YAMLParser.mostFindings { isComplete = false }
    } else {
      preconditionFailure("no memory for libyaml")
    }
    if !isComplete { roots = [] }
    return YAMLParser.Outcome(roots: roots, findings: findings, isComplete: isComplete, stop: stop)
  }

  /// Takes one event; false when there is nothing more to read.
  private mutating func step(_ parser: UnsafeMutablePointer<yaml_parser_t>) -> Bool {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else {
      precondition(parser.pointee.error != YAML_MEMORY_ERROR, "no memory for libyaml")
      reportSyntax(parser.pointee)
      return false
    }
    defer { yaml_event_delete(&event) }
    let start = cursor.offset(of: event.start_mark.index)
    let end = cursor.offset(of: event.end_mark.index)
    switch event.type {
    case YAML_STREAM_END_EVENT:
      return false
    case YAML_DOCUMENT_START_EVENT:
      guard canBeginDocument(start..<end) else { return false }
      checkDirectives(event.data.document_start, before: end)
    case YAML_ALIAS_EVENT:
      guard admit(start..<end) else { return false }
      refuseAlias(start..<end)
    case YAML_SCALAR_EVENT:
      guard admit(start..<end), canBeKey(start..<end) else { return false }
      scalar(event.data.scalar, start: start, end: end)
    case YAML_SEQUENCE_START_EVENT:
      let data = event.data.sequence_start
      let isFlow = data.style == YAML_FLOW_SEQUENCE_STYLE
      guard admit(start..<end), canNest(start..<end) else { return false }
      let first = afterProperties(data.anchor, data.tag, start: start, end: end)
      begin(.sequence, isFlow: isFlow, start: first)
    case YAML_MAPPING_START_EVENT:
      let data = event.data.mapping_start
      let isFlow = data.style == YAML_FLOW_MAPPING_STYLE
      guard admit(start..<end), canNest(start..<end) else { return false }
      let first = afterProperties(data.anchor, data.tag, start: start, end: end)
      begin(.mapping, isFlow: isFlow, start: first)
    case YAML_SEQUENCE_END_EVENT:
      tape.end(at: end)
      leaveRefusedKey()
    case YAML_MAPPING_END_EVENT:
      if let mapping = tape.end(at: end) { reportDuplicates(in: mapping) }
      leaveRefusedKey()
    default:
      break
    }
    lastEnd = max(lastEnd, end)
    return true
  }
}

extension EventLoop {
  private mutating func begin(_ kind: Value.Kind, isFlow: Bool, start: Int) {
    if tape.expectsKey, refusedKeyDepth == nil {
      refuseCollectionKey(start..<min(start + 1, bytes.count))
      refusedKeyDepth = tape.depth
    }
    if tape.depth == 0 { roots.append(tape.nodes.count) }
    tape.begin(kind, isFlow: isFlow, start: start)
  }

  private mutating func leaveRefusedKey() {
    if tape.depth == refusedKeyDepth { refusedKeyDepth = nil }
  }

  private mutating func scalar(
    _ data: yaml_event_s.__Unnamed_union_data.__Unnamed_struct_scalar, start: Int, end: Int
  ) {
    let style = Value.Style(data.style)
    let first = afterProperties(data.anchor, data.tag, start: start, end: end)
    let last = style == .block ? endOfBlock(first..<end) : end
    let text = UnsafeBufferPointer(start: UnsafePointer(data.value), count: data.length)
    if style == .quoted { lastQuoted = first..<last }
    if style == .plain { lastPlain = first..<last }
    if tape.expectsKey, style == .plain { checkKey(text, at: first..<last) }
    if tape.depth == 0 { roots.append(tape.nodes.count) }
    tape.scalar(text, style: style, start: first, end: max(first, last))
  }

  /// libyaml ends a literal or folded scalar behind its trailing blank lines; a reader sees its last character.
  private func endOfBlock(_ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, isBlank(bytes[end - 1]) { end -= 1 }
    return end
  }
}

extension Value.Style {
  init(_ style: yaml_scalar_style_t) {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .quoted
    case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: self = .block
    default: self = .plain
    }
  }
}
