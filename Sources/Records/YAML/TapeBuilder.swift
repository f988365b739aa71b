#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Lays parsed nodes one after another, closing collections as they end.
struct TapeBuilder {
  /// A collection that has begun and not yet ended.
  struct Frame {
    let node: Int
    let isMapping: Bool
    /// A flow collection ends at its bracket, a block collection with its last child.
    let isFlow: Bool
    /// Direct children: keys and values both count.
    var children = 0
    /// Where the last child ends, in bytes.
    var lastEnd: UInt32
  }

  private(set) var storage: TapeStorage
  private(set) var frames: [Frame] = []

  private let source: UnsafeBufferPointer<UInt8>

  var nodes: [Document.Node] { storage.nodes }
  var depth: Int { frames.count }

  /// - Parameters:
  ///   - source: the whole file's bytes, which must outlive the builder.
  ///   - storage: emptied, and used as far as it reaches.
  init(source: UnsafeBufferPointer<UInt8>, storage: consuming TapeStorage) {
    self.source = source
    self.storage = storage
    self.storage.removeAll()
  }

  /// Whether the next node is a mapping's key.
  var expectsKey: Bool {
    guard let frame = frames.last else { return false }
    return frame.isMapping && frame.children & 1 == 0
  }

  /// How many elements, or entries, the innermost open collection has.
  var elementsInFrame: Int {
    guard let frame = frames.last else { return 0 }
    return frame.isMapping ? frame.children / 2 : frame.children
  }

  mutating func scalar(_ bytes: UnsafeBufferPointer<UInt8>, style: Value.Style, start: Int, end: Int) {
    let isInSource = standsInSource(bytes, style: style, start: start, end: end)
    storage.nodes.append(
      Document.Node(
        .scalar, style, isInSource: isInSource, start: start, end: end,
        link: isInSource ? 0 : storage.text.count))
    if !isInSource {
      for step in 0..<4 { storage.text.append(UInt8(truncatingIfNeeded: bytes.count >> (8 * step))) }
      storage.text.append(contentsOf: bytes)
    }
    child(endingAt: UInt32(end))
  }

  /// Lays out a scalar of which it is known that its text stands in the source just so.
  mutating func scalarInSource(style: Value.Style, start: Int, end: Int) {
    storage.nodes.append(
      Document.Node(.scalar, style, isInSource: true, start: start, end: end, link: 0))
    child(endingAt: UInt32(end))
  }

  /// Lays out a literal scalar.
  ///
  /// - Parameters:
  ///   - lines: its text, from the start of its first line to the end of its last that is not empty, in LF or CRLF.
  ///   - indentation: how many spaces are not part of the text before each line that is not empty.
  mutating func literal(start: Int, end: Int, lines: Range<Int>, indentation: Int) {
    let place = storage.text.count
    storage.nodes.append(
      Document.Node(.scalar, .block, isInSource: false, start: start, end: end, link: place))
    storage.text.append(contentsOf: [0, 0, 0, 0])
    var position = lines.lowerBound
    while position < lines.upperBound {
      if source[position] == 0x20 { position += indentation }
      let rest = UnsafeBufferPointer(rebasing: source[position..<lines.upperBound])
      let length = rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.count
      let hasReturn = length > 0 && length < rest.count && rest[length - 1] == UInt8(ascii: "\r")
      storage.text.append(contentsOf: rest[..<(hasReturn ? length - 1 : length)])
      if length < rest.count { storage.text.append(UInt8(ascii: "\n")) }
      position += length + 1
    }
    let count = storage.text.count - place - 4
    for step in 0..<4 { storage.text[place + step] = UInt8(truncatingIfNeeded: count >> (8 * step)) }
    child(endingAt: UInt32(end))
  }

  /// Whether a scalar's decoded bytes stand in the source just so: inside its quotes, or from its first byte on.
  private func standsInSource(
    _ bytes: UnsafeBufferPointer<UInt8>, style: Value.Style, start: Int, end: Int
  ) -> Bool {
    let first = style == .quoted ? start + 1 : start
    let last = first + bytes.count
    guard style != .block, last == (style == .quoted ? end - 1 : end), last <= source.count else {
      return false
    }
    guard let text = bytes.baseAddress, let base = source.baseAddress else { return bytes.isEmpty }
    return memcmp(text, base + first, bytes.count) == 0
  }

  mutating func begin(_ kind: Value.Kind, isFlow: Bool, start: Int) {
    frames.append(
      Frame(node: nodes.count, isMapping: kind == .mapping, isFlow: isFlow, lastEnd: UInt32(start)))
    storage.nodes.append(
      Document.Node(kind, .none, isInSource: false, start: start, end: start, link: 0))
  }

  /// Ends the innermost collection; its node's index.
  @discardableResult
  mutating func end(at end: Int) -> Int? {
    guard let frame = frames.popLast() else { return nil }
    let last = frame.isFlow ? UInt32(end) : frame.lastEnd
    storage.nodes[frame.node].end = last
    storage.nodes[frame.node].link = UInt32(storage.nodes.count)
    child(endingAt: last)
    return frame.node
  }

  private mutating func child(endingAt end: UInt32) {
    guard !frames.isEmpty else { return }
    frames[frames.count - 1].children += 1
    frames[frames.count - 1].lastEnd = end
  }
}

extension TapeBuilder {
  /// Pairs of key nodes in one mapping that spell the same name: each later one with the first.
  mutating func duplicateKeys(in mapping: Int) -> [(first: Int, repeated: Int)] {
    var keys = storage.keys
    storage.keys = []
    keys.removeAll(keepingCapacity: true)
    defer { storage.keys = keys }
    var position = mapping + 1
    let end = Int(nodes[mapping].link)
    while position < end {
      let node = nodes[position]
      if node.kind == .scalar { keys.append(TapeStorage.Key(node: position, sign: sign(of: position))) }
      let value = node.next(after: position)
      position = nodes[value].next(after: value)
    }
    return keys.count <= 24 ? duplicatesByComparing(keys) : duplicatesByHashing(keys)
  }

  private func duplicatesByComparing(_ keys: [TapeStorage.Key]) -> [(first: Int, repeated: Int)] {
    var found: [(first: Int, repeated: Int)] = []
    for later in keys.indices.dropFirst() {
      let key = keys[later]
      for earlier in 0..<later
      where keys[earlier].sign == key.sign && spelling(of: keys[earlier].node) == spelling(of: key.node) {
        found.append((keys[earlier].node, key.node))
        break
      }
    }
    return found
  }

  private func duplicatesByHashing(_ keys: [TapeStorage.Key]) -> [(first: Int, repeated: Int)] {
    var found: [(first: Int, repeated: Int)] = []
    var seen: [[UInt8]: Int] = [:]
    for key in keys.map(\.node) {
      let spelling = Array(spelling(of: key))
      if let first = seen[spelling] {
        found.append((first, key))
      } else {
        seen[spelling] = key
      }
    }
    return found
  }

  /// The length, the first four bytes and the last two: different for most keys that differ.
  private func sign(of key: Int) -> UInt64 {
    let node = nodes[key]
    return node.isInSource ? sign(source[node.textInSource]) : sign(spelling(of: key))
  }

  private func sign(_ bytes: some BidirectionalCollection<UInt8>) -> UInt64 {
    var sign = UInt64(bytes.count)
    for byte in bytes.prefix(4) { sign = sign << 8 | UInt64(byte) }
    for byte in bytes.suffix(2) { sign = sign << 8 | UInt64(byte) }
    return sign
  }

  /// A scalar's decoded bytes.
  func spelling(of index: Int) -> ArraySlice<UInt8> {
    let node = nodes[index]
    if node.isInSource { return ArraySlice(source[node.textInSource]) }
    let place = Int(node.link)
    var count = 0
    for step in 0..<4 { count |= Int(storage.text[place + step]) << (8 * step) }
    return storage.text[place + 4..<place + 4 + count]
  }
}

/// The room that tapes are laid out in, kept from one file to the next.
struct TapeStorage {
  /// A mapping's key, with something by which most other keys are told at once.
  struct Key {
    let node: Int
    let sign: UInt64
  }

  var nodes: [Document.Node] = []
  var text: [UInt8] = []
  fileprivate var keys: [Key] = []

  mutating func addBlankMapping(at start: Int) {
    nodes.append(
      Document.Node(.mapping, .none, isInSource: false, start: start, end: start, link: nodes.count + 1))
  }

  fileprivate mutating func removeAll() {
    nodes.removeAll(keepingCapacity: true)
    text.removeAll(keepingCapacity: true)
  }
}
