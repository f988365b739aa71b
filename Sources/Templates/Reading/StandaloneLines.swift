/// Marks the tags that stand alone in their line, whose line end and white space are not written.
///
/// The specification lets one section, partial, comment or delimiter tag stand alone; of the inheritance tags,
/// several may share a line (`{{<page}}{{$main}}`), and a parent that opens and closes in one line counts as one.
func markStandaloneLines(_ tokens: inout [Token], _ bytes: [UInt8]) {
  var start = 0
  while start < tokens.count {
    var end = start
    while end < tokens.count, !endsLine(tokens[end], bytes) { end += 1 }
    end = min(end + 1, tokens.count)
    markLine(&tokens, start..<end, bytes)
    start = end
  }
}

private func endsLine(_ token: Token, _ bytes: [UInt8]) -> Bool {
  token.isText && bytes[token.range.upperBound - 1] == UInt8(ascii: "\n")
}

private func markLine(_ tokens: inout [Token], _ line: Range<Int>, _ bytes: [UInt8]) {
  func isBlank(_ index: Int) -> Bool {
    tokens[index].isText && tokens[index].range.allSatisfy { isSpace(bytes[$0]) }
  }

  guard let firstTag = line.first(where: { !tokens[$0].isText }) else {
    tokens[line.lowerBound].atLineStart = true
    return
  }
  let beginsWithTag = (line.lowerBound..<firstTag).allSatisfy(isBlank)
  if beginsWithTag, line.lowerBound < firstTag {
    tokens[firstTag].indentation = tokens[line.lowerBound].range
  }

  let inner = insideParents(tokens, line)
  guard beginsWithTag, isStandalone(tokens, line.filter { !inner.contains($0) }, isBlank) else {
    tokens[line.lowerBound].atLineStart = true
    return
  }
  for index in line where !inner.contains(index) {
    if tokens[index].isText { tokens[index].isDropped = true } else { tokens[index].isStandalone = true }
  }
}

/// Whether a line stands alone, by the tokens of it that are not inside a parent of the same line.
private func isStandalone(_ tokens: [Token], _ outer: [Int], _ isBlank: (Int) -> Bool) -> Bool {
  guard outer.allSatisfy({ tokens[$0].isText ? isBlank($0) : tokens[$0].mayStandAlone }) else { return false }
  let tags = outer.filter { !tokens[$0].isText }
  if tags.count == 1 { return true }
  // A block that is both opened and closed here is written here: its line stays.
  var openBlocks = 0
  for index in tags {
    switch tokens[index].kind {
    case .block: openBlocks += 1
    case .parent: break
    case .close:
      if openBlocks > 0 { return false }
    default: return false
    }
  }
  return true
}

/// The tokens that stand inside a parent opened and closed in this line, the closing tag among them.
private func insideParents(_ tokens: [Token], _ line: Range<Int>) -> Set<Int> {
  var inside: Set<Int> = []
  var index = line.lowerBound
  while index < line.upperBound {
    if case .parent = tokens[index].kind, let close = closing(tokens, index, line) {
      inside.formUnion((index + 1)...close)
      index = close
    }
    index += 1
  }
  return inside
}

private func closing(_ tokens: [Token], _ open: Int, _ line: Range<Int>) -> Int? {
  var depth = 0
  for index in open..<line.upperBound {
    switch tokens[index].kind {
    case .section, .inverted, .parent, .block: depth += 1
    case .close:
      depth -= 1
      if depth == 0 { return index }
    default: break
    }
  }
  return nil
}
