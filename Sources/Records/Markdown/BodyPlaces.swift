import CMarkdown
import Diagnostics

/// Finds where in the source file a node of the Markdown tree was written.
///
/// libcmark's positions of inline nodes are unreliable, those of blocks are sound: so a node is looked for in the bytes of its block.
struct BodyPlaces {
  let path: String
  let bytes: UnsafeBufferPointer<UInt8>
  let body: Range<Int>
  private let lineStarts: [Int]
  /// Places in the file that were already given to a node, so that the next of the same text gets the next one.
  private var used: Set<Int> = []
  /// Where a destination may begin, for the block that was last asked about.
  private var candidates: (block: Range<Int>, offsets: ArraySlice<Int>) = (0..<0, [])
  /// The `<` of the block that was last asked about.
  private var tags: (block: Range<Int>, offsets: ArraySlice<Int>) = (0..<0, [])
  /// The `{` of the block that was last asked about.
  private var braces: (block: Range<Int>, offsets: ArraySlice<Int>) = (0..<0, [])
  /// Remembered, because one long block may ask for it thousands of times.
  private var firstLine: (block: Range<Int>, line: Range<Int>) = (0..<0, 0..<0)
  /// Where reference definitions put their destinations, once somebody asked.
  private var definitions: [Int]?
  private var foundDefinitions: [[UInt8]: Range<Int>?] = [:]

  init(path: String, bytes: UnsafeBufferPointer<UInt8>, body: Range<Int>) {
    self.path = path
    self.bytes = bytes
    self.body = body
    var starts = [body.lowerBound]
    var position = body.lowerBound
    while position < body.upperBound {
      let byte = bytes[position]
      position += 1
      guard byte == 0x0A || byte == 0x0D else { continue }
      if byte == 0x0D, position < body.upperBound, bytes[position] == 0x0A { position += 1 }
      starts.append(position)
    }
    lineStarts = starts
  }

  /// The bytes of a block from its first character to the end of its last line.
  func range(ofBlock node: OpaquePointer) -> Range<Int> {
    let first = min(max(Int(cmark_node_get_start_line(node)), 1), lineStarts.count)
    let last = min(max(Int(cmark_node_get_end_line(node)), first), lineStarts.count)
    var start = lineStarts[first - 1]
    var end = last < lineStarts.count ? lineStarts[last] : body.upperBound
    while end > start, isBlank(bytes[end - 1]) { end -= 1 }
    while start < end, isBlank(bytes[start]) { start += 1 }
    return start..<end
  }

  /// The lines of a block without their line ends.
  func lines(of block: Range<Int>) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = block.lowerBound
    var position = start
    while position < block.upperBound {
      if bytes[position] == 0x0A || bytes[position] == 0x0D {
        lines.append(start..<position)
        let isPair = bytes[position] == 0x0D && position + 1 < block.upperBound && bytes[position + 1] == 0x0A
        position += isPair ? 2 : 1
        start = position
      } else {
        position += 1
      }
    }
    lines.append(start..<block.upperBound)
    return lines
  }

  func place(_ range: Range<Int>) -> SourcePlace { SourcePlace(path: path, range: range) }

  /// The first line of a block.
  func firstLine(of block: Range<Int>) -> Range<Int> {
    let end = bytes[block].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? block.upperBound
    return block.lowerBound..<end
  }
}

extension BodyPlaces {
  /// Where a link's destination stands: in its block, else in a reference definition, else the block's first line.
  mutating func destination(_ text: some Collection<UInt8>, in block: Range<Int>) -> Range<Int> {
    if let found = take(text, in: block) { return found }
    if let found = definition(of: text) { return found }
    return cachedFirstLine(of: block)
  }

  /// Where an inline tag stands in its block, else the block's first line.
  mutating func tag(_ text: some Collection<UInt8>, in block: Range<Int>) -> Range<Int> {
    if tags.block != block { tags = (block, block.filter { bytes[$0] == UInt8(ascii: "<") }[...]) }
    // Tags come in the order of the text, unlike a link around a picture, so what was passed is not looked at again.
    guard let index = tags.offsets.firstIndex(where: { matches(text, at: $0, before: block.upperBound) })
    else {
      return cachedFirstLine(of: block)
    }
    let start = tags.offsets[index]
    tags.offsets = tags.offsets[(index + 1)...]
    return start..<start + text.count
  }

  /// Where the next `{{…}}` of this text begins in its block; nil where it was written some other way.
  mutating func insertion(_ text: some Collection<UInt8>, in block: Range<Int>) -> Int? {
    if braces.block != block { braces = (block, block.filter { bytes[$0] == UInt8(ascii: "{") }[...]) }
    guard let index = braces.offsets.firstIndex(where: { matches(text, at: $0, before: block.upperBound) })
    else { return nil }
    let start = braces.offsets[index]
    braces.offsets = braces.offsets[(index + 1)...]
    return start
  }

  /// The first place of a text in a range.
  func first(_ text: some Collection<UInt8>, in range: Range<Int>) -> Range<Int>? {
    range.first { matches(text, at: $0, before: range.upperBound) }.map { $0..<$0 + text.count }
  }

  private mutating func take(_ text: some Collection<UInt8>, in block: Range<Int>) -> Range<Int>? {
    if candidates.block != block { candidates = (block, possibleStarts(in: block)[...]) }
    while let first = candidates.offsets.first, used.contains(first) { candidates.offsets.removeFirst() }
    for start in candidates.offsets
    where !used.contains(start) && matches(text, at: start, before: block.upperBound) {
      used.insert(start)
      return start..<start + text.count
    }
    return nil
  }

  /// Behind `(`, `(<` and `<`.
  private func possibleStarts(in block: Range<Int>) -> [Int] {
    var starts: [Int] = []
    var position = block.lowerBound
    while position < block.upperBound {
      let byte = bytes[position]
      if byte == UInt8(ascii: "<") || byte == UInt8(ascii: "(") {
        var next = position + 1
        while next < block.upperBound, isBlank(bytes[next]) { next += 1 }
        if next < block.upperBound, starts.last ?? -1 < next { starts.append(next) }
        position = max(position + 1, min(next, block.upperBound))
      } else {
        position += 1
      }
    }
    return starts
  }

  private mutating func cachedFirstLine(of block: Range<Int>) -> Range<Int> {
    if firstLine.block != block { firstLine = (block, firstLine(of: block)) }
    return firstLine.line
  }

  private mutating func definition(of text: some Collection<UInt8>) -> Range<Int>? {
    let key = Array(text)
    if let known = foundDefinitions[key] { return known }
    let starts = definitions ?? definitionStarts()
    definitions = starts
    let start = starts.first { matches(key, at: $0, before: body.upperBound) }
    let found = start.map { $0..<$0 + key.count }
    foundDefinitions[key] = .some(found)
    return found
  }

  /// Behind `]:`, anywhere in the body.
  private func definitionStarts() -> [Int] {
    var starts: [Int] = []
    var position = body.lowerBound
    while position + 1 < body.upperBound {
      defer { position += 1 }
      guard bytes[position] == UInt8(ascii: "]"), bytes[position + 1] == UInt8(ascii: ":") else { continue }
      var start = position + 2
      while start < body.upperBound, isBlank(bytes[start]) || bytes[start] == UInt8(ascii: "<") { start += 1 }
      starts.append(start)
    }
    return starts
  }

  private func matches(_ text: some Collection<UInt8>, at start: Int, before end: Int) -> Bool {
    start + text.count <= end && !text.isEmpty && bytes[start..<start + text.count].elementsEqual(text)
  }
}
