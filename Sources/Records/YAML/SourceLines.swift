/// Questions about the lines of a file's bytes; only CR and LF end a line.
struct SourceLines {
  let bytes: UnsafeBufferPointer<UInt8>
  let part: Range<Int>

  func start(of offset: Int) -> Int {
    var start = min(offset, part.upperBound)
    while start > part.lowerBound, !isLineEnd(bytes[start - 1]) { start -= 1 }
    return start
  }

  func end(of offset: Int) -> Int {
    var end = offset
    while end < part.upperBound, !isLineEnd(bytes[end]) { end += 1 }
    return end
  }

  /// The start of the line after the one that `offset` is in; nil after the last.
  func next(after offset: Int) -> Int? {
    var position = end(of: offset)
    guard position < part.upperBound else { return nil }
    position +=
      bytes[position] == 0x0D && position + 1 < part.upperBound && bytes[position + 1] == 0x0A ? 2 : 1
    return position
  }

  func indentation(of offset: Int) -> Int {
    let first = start(of: offset)
    var position = first
    while position < part.upperBound, bytes[position] == 0x20 { position += 1 }
    return position - first
  }

  /// The line's content from `offset` on, without blanks at its end.
  func content(from offset: Int) -> Range<Int> {
    var last = end(of: offset)
    while last > offset, isBlank(bytes[last - 1]) { last -= 1 }
    return offset..<last
  }

  /// The scalar that begins at `offset`, as a range; empty at the end of the part.
  func scalar(at offset: Int) -> Range<Int> {
    guard offset < part.upperBound else { return part.upperBound..<part.upperBound }
    var last = offset + 1
    while last < part.upperBound, bytes[last] & 0xC0 == 0x80 { last += 1 }
    return offset..<last
  }

  func has(_ sequence: StaticString, at offset: Int) -> Bool {
    guard offset + sequence.utf8CodeUnitCount <= part.upperBound else { return false }
    return (0..<sequence.utf8CodeUnitCount).allSatisfy { bytes[offset + $0] == sequence.utf8Start[$0] }
  }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}

extension SourceLines {
  /// A key's colon that is full width, or lacks the space behind it, on the lines that `window` touches.
  ///
  /// A line counts from `window.lowerBound` on; quoted text, comments and whatever follows a proper `: ` do not count.
  func colonMistake(in window: Range<Int>) -> (mistake: SyntaxMistake, range: Range<Int>)? {
    var position: Int? = window.lowerBound
    while let first = position, first < window.upperBound {
      let isWholeLine = first == start(of: first)
      if isWholeLine || first == part.lowerBound, let found = colonMistake(onLineFrom: first) { return found }
      position = next(after: first)
    }
    return nil
  }

  func colonMistake(onLineFrom first: Int) -> (mistake: SyntaxMistake, range: Range<Int>)? {
    var position = first
    let last = end(of: first)
    while position < last, isBlank(bytes[position]) || isDash(position, before: last) { position += 1 }
    let keyStart = position
    guard position < last, ![UInt8(ascii: "\""), UInt8(ascii: "'")].contains(bytes[position]) else {
      return nil
    }
    while position < last {
      if bytes[position] == UInt8(ascii: "#"), position == keyStart || isBlank(bytes[position - 1]) {
        return nil
      }
      if has("：", at: position) { return (.fullWidthColon, position..<position + 3) }
      if bytes[position] == UInt8(ascii: ":") {
        guard position + 1 < last, !isBlank(bytes[position + 1]) else { return nil }
        guard position > keyStart, bytes[position + 1] != UInt8(ascii: "/") else { return nil }
        return (.missingSpaceAfterColon, position..<position + 1)
      }
      position += 1
    }
    return nil
  }

  /// Whether only blanks and the dashes of list entries stand before `offset` on its line.
  func startsEntry(at offset: Int) -> Bool {
    (start(of: offset)..<offset).allSatisfy { isBlank(bytes[$0]) || isDash($0, before: offset) }
  }

  private func isDash(_ position: Int, before last: Int) -> Bool {
    bytes[position] == UInt8(ascii: "-") && (position + 1 == last || isBlank(bytes[position + 1]))
  }

  /// A full-width or ideographic comma outside quotes.
  func fullWidthComma(in range: Range<Int>) -> Range<Int>? {
    var position = range.lowerBound
    var quote: UInt8?
    while position < range.upperBound {
      let byte = bytes[position]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if has("，", at: position) || has("、", at: position) {
        return position..<position + 3
      }
      position += 1
    }
    return nil
  }
}

extension SourceLines {
  /// A slip that a line shows whatever stands around it: a row of a spreadsheet, or a beginning that only looks like blanks or
  /// like the dash of a list.
  func slip(onLineFrom first: Int) -> (mistake: SyntaxMistake, range: Range<Int>)? {
    if isRow(first) { return (.pastedRow, content(from: contentStart(of: firstRow(above: first)))) }
    let begin = contentStart(of: first)
    if let blank = wideBlank(in: first..<begin) { return (.fullWidthIndentation, blank) }
    return dash(at: begin).map { (.fullWidthDash, $0) }
  }

  /// Where a line's text begins, behind blanks of every kind.
  func contentStart(of first: Int) -> Int {
    var position = first
    while position < part.upperBound {
      if bytes[position] == 0x20 || bytes[position] == 0x09 {
        position += 1
      } else if let wide = wideBlank(at: position) {
        position = wide.upperBound
      } else {
        break
      }
    }
    return position
  }

  /// An ideographic or no-break space, which looks like indentation and is none.
  private func wideBlank(at position: Int) -> Range<Int>? {
    if has("\u{3000}", at: position) { return position..<position + 3 }
    return has("\u{A0}", at: position) ? position..<position + 2 : nil
  }

  private func wideBlank(in range: Range<Int>) -> Range<Int>? {
    range.lazy.compactMap { wideBlank(at: $0) }.first
  }

  /// A dash or bullet that is no ASCII `-`, at the place of a list entry's; blanks behind it are part of it.
  func dash(at position: Int) -> Range<Int>? {
    let dashes: [StaticString] = ["－", "—", "–", "‐", "−", "•", "●", "·"]
    guard let dash = dashes.first(where: { has($0, at: position) }) else { return nil }
    var end = position + dash.utf8CodeUnitCount
    while has("—", at: end) { end += 3 }
    return position..<min(contentStart(of: end), max(end, self.end(of: position)))
  }

  /// Cells with tabs between them, the first of which is no `key: value`.
  func isRow(_ first: Int) -> Bool {
    let begin = contentStart(of: first)
    let cells = bytes[content(from: begin)].split(separator: 0x09, omittingEmptySubsequences: true)
    guard cells.count > 1, let cell = cells.first else { return false }
    guard cell.first != UInt8(ascii: "#"), cell.first != UInt8(ascii: "-") else { return false }
    let text = String(decoding: cell, as: UTF8.self)
    return !text.hasSuffix(":") && !text.contains(": ") && !text.contains("：")
  }

  /// The first of the rows that a row stands among.
  private func firstRow(above row: Int) -> Int {
    var row = row
    while row > part.lowerBound, case let above = start(of: previousEnd(row)), isRow(above) { row = above }
    return row
  }

  /// Where the line above ends.
  private func previousEnd(_ line: Int) -> Int {
    let isPair = line - 2 >= part.lowerBound && bytes[line - 1] == 0x0A && bytes[line - 2] == 0x0D
    return line - (isPair ? 2 : 1)
  }

  func fullWidthBracket(in range: Range<Int>) -> Range<Int>? {
    let brackets: [StaticString] = ["［", "］", "【", "】", "｛", "｝"]
    return range.first { offset in brackets.contains { has($0, at: offset) } }.map { $0..<$0 + 3 }
  }

  func curlyQuote(in range: Range<Int>) -> Range<Int>? {
    let quotes: [StaticString] = ["”", "“", "’", "‘", "＂"]
    return range.last { offset in quotes.contains { has($0, at: offset) } }.map { $0..<$0 + 3 }
  }
}
