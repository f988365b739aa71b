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

  var depth: Int { frames.count }

  init(sourceSize: Int) {
    nodes.reserveCapacity(sourceSize / 16)
    text.reserveCapacity(sourceSize)
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
    nodes.append(
      Document.Node(
        kind: .scalar, style: style, start: UInt32(start), end: UInt32(end), next: UInt32(nodes.count + 1),
        textStart: UInt32(text.count), textCount: UInt32(bytes.count)))
    text.append(contentsOf: bytes)
    child(endingAt: UInt32(end))
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
    var seen: [ArraySlice<UInt8>: Int] = [:]
    for key in keys {
      let spelling = text[textRange(key)]
      if let first = seen[spelling] {
        found.append((first, key))
      } else {
        seen[spelling] = key
      }
    }
    return found
  }

  private func spellSame(_ left: Int, _ right: Int) -> Bool {
    nodes[left].textCount == nodes[right].textCount
      && text[textRange(left)].elementsEqual(text[textRange(right)])
  }

  func textRange(_ node: Int) -> Range<Int> {
    let start = Int(nodes[node].textStart)
    return start..<start + Int(nodes[node].textCount)
  }
}
