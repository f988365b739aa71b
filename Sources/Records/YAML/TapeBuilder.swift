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

  private(set) var nodes: [Document.Node] = []
  private(set) var text: [UInt8] = []
  private(set) var frames: [Frame] = []

  private let source: UnsafeBufferPointer<UInt8>

  var depth: Int { frames.count }

  /// - Parameters:
  ///   - source: the whole file's bytes, which must outlive the builder.
  ///   - partSize: how many of them are YAML.
  init(source: UnsafeBufferPointer<UInt8>, partSize: Int) {
    self.source = source
    // Records have a node for every nine to twelve bytes.
    nodes.reserveCapacity(partSize / 8)
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
    let place = placeInSource(of: bytes, style: style, start: start, end: end)
    nodes.append(
      Document.Node(
        kind: .scalar, style: style, isInSource: place != nil, start: UInt32(start), end: UInt32(end),
        next: UInt32(nodes.count + 1), textStart: UInt32(place ?? text.count), textCount: UInt32(bytes.count))
    )
    if place == nil { text.append(contentsOf: bytes) }
    child(endingAt: UInt32(end))
  }

  /// Where a scalar's decoded bytes stand in the source: inside its quotes, or from its first byte on.
  private func placeInSource(
    of bytes: UnsafeBufferPointer<UInt8>, style: Value.Style, start: Int, end: Int
  ) -> Int? {
    let first = style == .quoted ? start + 1 : start
    let last = first + bytes.count
    guard style != .block, last == (style == .quoted ? end - 1 : end), last <= source.count,
      source[first..<last].elementsEqual(bytes)
    else { return nil }
    return first
  }

  mutating func begin(_ kind: Value.Kind, isFlow: Bool, start: Int) {
    frames.append(
      Frame(node: nodes.count, isMapping: kind == .mapping, isFlow: isFlow, lastEnd: UInt32(start)))
    nodes.append(
      Document.Node(
        kind: kind, style: .none, start: UInt32(start), end: UInt32(start), next: 0, textStart: 0,
        textCount: 0))
  }

  /// Ends the innermost collection; its node's index.
  @discardableResult
  mutating func end(at end: Int) -> Int? {
    guard let frame = frames.popLast() else { return nil }
    let last = frame.isFlow ? UInt32(end) : frame.lastEnd
    nodes[frame.node].end = last
    nodes[frame.node].next = UInt32(nodes.count)
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
  func duplicateKeys(in mapping: Int) -> [(first: Int, repeated: Int)] {
    var keys: [Int] = []
    var position = mapping + 1
    let end = Int(nodes[mapping].next)
    while position < end {
      if nodes[position].kind == .scalar { keys.append(position) }
      position = Int(nodes[Int(nodes[position].next)].next)
    }
    return keys.count <= 24 ? duplicatesByComparing(keys) : duplicatesByHashing(keys)
  }

  private func duplicatesByComparing(_ keys: [Int]) -> [(first: Int, repeated: Int)] {
    var found: [(first: Int, repeated: Int)] = []
    for later in keys.indices {
      for earlier in 0..<later where spellSame(keys[earlier], keys[later]) {
        found.append((keys[earlier], keys[later]))
        break
      }
    }
    return found
  }

  private func duplicatesByHashing(_ keys: [Int]) -> [(first: Int, repeated: Int)] {
    var found: [(first: Int, repeated: Int)] = []
    var seen: [[UInt8]: Int] = [:]
    for key in keys {
      let spelling = Array(spelling(of: key))
      if let first = seen[spelling] {
        found.append((first, key))
      } else {
        seen[spelling] = key
      }
    }
    return found
  }

  private func spellSame(_ left: Int, _ right: Int) -> Bool {
    guard nodes[left].textCount == nodes[right].textCount else { return false }
    return text.withUnsafeBufferPointer { text in
      let left = (nodes[left].isInSource ? source : text)[textRange(left)]
      return left.elementsEqual((nodes[right].isInSource ? source : text)[textRange(right)])
    }
  }

  /// A scalar's decoded bytes.
  func spelling(of node: Int) -> ArraySlice<UInt8> {
    nodes[node].isInSource ? ArraySlice(source[textRange(node)]) : text[textRange(node)]
  }

  private func textRange(_ node: Int) -> Range<Int> {
    let start = Int(nodes[node].textStart)
    return start..<start + Int(nodes[node].textCount)
  }
}
