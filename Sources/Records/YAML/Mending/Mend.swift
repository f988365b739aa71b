/// A way in which a mistake may be mended in memory; what was mended so is read for further mistakes and nothing else.
enum Mend: Sendable {
  /// Other text in place of what the finding covers.
  case put(StaticString)
  case insert(StaticString)
  case append(StaticString)
  /// A letter in place of the first character.
  case blot
  /// Without what the finding covers and the rest of the line, or the rest of the entry in brackets.
  case cut
  /// The line as a comment.
  case comment
  /// The line and those under it that hold cells as comments.
  case commentRows
  /// The same quote again, at the end of the line or before what may follow a value in brackets.
  case closeQuote
  /// The closing bracket, at the end of this line or of one of the next.
  case closeBracket(StaticString)
  /// The line begun in a column in which a line above it begins.
  case align
  /// The same, with all that is further in below it.
  case alignBlock
}

/// Bytes in the place of others.
struct TextEdit {
  let range: Range<Int>
  let bytes: [UInt8]

  init(_ range: Range<Int>, _ bytes: some Sequence<UInt8>) {
    self.range = range
    self.bytes = Array(bytes)
  }

  init(_ range: Range<Int>, _ text: StaticString) { self.init(range, text.withUTF8Buffer { Array($0) }) }
}

extension Mend {
  /// Edits that may mend a mistake, the likeliest first; each an alternative, in order of its places.
  func candidates(at range: Range<Int>, in lines: SourceLines) -> [[TextEdit]] {
    switch self {
    case .put(let text): [[TextEdit(range, text)]]
    case .insert(let text): [[TextEdit(range.lowerBound..<range.lowerBound, text)]]
    case .append(let text): [[TextEdit(range.upperBound..<range.upperBound, text)]]
    case .blot: [[TextEdit(lines.scalar(at: range.lowerBound), "x")]]
    case .cut: Self.cuts(range, lines)
    case .comment: [[Self.comment(lines.start(of: range.lowerBound))]]
    case .commentRows: [Self.commentRows(from: lines.start(of: range.lowerBound), lines)]
    case .closeQuote: Self.closings(of: range, lines)
    case .closeBracket(let bracket): Self.closings(of: range, by: bracket, lines)
    case .align: Self.alignments(of: range, withBlock: false, lines)
    case .alignBlock: Self.alignments(of: range, withBlock: true, lines)
    }
  }

  private static func comment(_ line: Int) -> TextEdit { TextEdit(line..<line, "#") }

  private static func commentRows(from first: Int, _ lines: SourceLines) -> [TextEdit] {
    var edits: [TextEdit] = []
    var line: Int? = first
    while let start = line, lines.isRow(start) {
      edits.append(comment(start))
      line = lines.next(after: start)
    }
    return edits
  }

  /// Commas and closing brackets behind an offset on its line: where a value in brackets may end.
  private static func flowEnds(behind offset: Int, _ lines: SourceLines) -> [Int] {
    lines.content(from: offset).filter { ",]}".utf8.contains(lines.bytes[$0]) }
  }

  private static func cuts(_ range: Range<Int>, _ lines: SourceLines) -> [[TextEdit]] {
    let ends = flowEnds(behind: range.lowerBound, lines).prefix(3) + [lines.end(of: range.lowerBound)]
    return ends.reversed().map { [TextEdit(range.lowerBound..<$0, "")] }
  }

  private static func closings(of quote: Range<Int>, _ lines: SourceLines) -> [[TextEdit]] {
    let mark = lines.bytes[quote]
    let end = lines.content(from: quote.upperBound).upperBound
    return ([end] + flowEnds(behind: quote.upperBound, lines).prefix(6)).map { [TextEdit($0..<$0, mark)] }
  }

  private static func closings(
    of bracket: Range<Int>, by closing: StaticString, _ lines: SourceLines
  ) -> [[TextEdit]] {
    var ends = [lines.content(from: bracket.upperBound).upperBound]
    ends += flowEnds(behind: bracket.upperBound, lines).filter { lines.bytes[$0] != UInt8(ascii: ",") }
      .prefix(3)
    var line = lines.next(after: bracket.lowerBound)
    // What is no further in than the line with the bracket does not stand inside it.
    let column = lines.indentation(of: bracket.lowerBound)
    while let start = line, ends.count < 8, lines.indentation(of: start) > column {
      ends.append(lines.content(from: start).upperBound)
      line = lines.next(after: start)
    }
    return ends.map { [TextEdit($0..<$0, closing)] }
  }
}

extension Mend {
  private static func alignments(
    of range: Range<Int>, withBlock: Bool, _ lines: SourceLines
  ) -> [[TextEdit]] {
    let line = lines.start(of: range.lowerBound)
    let begin = lines.contentStart(of: line)
    let width = lines.width(of: line..<begin)
    let isPlain = lines.bytes[line..<begin].allSatisfy { $0 == 0x20 }
    var columns = isPlain ? [] : [width]
    for column in lines.columnsAbove(line).sorted(by: { abs($0 - width) < abs($1 - width) })
    where !columns.contains(column) && !(isPlain && column == width) {
      columns.append(column)
    }
    let block = withBlock ? lines.block(under: line, indentedBy: width) : []
    return columns.prefix(8).flatMap { column -> [[TextEdit]] in
      let own = TextEdit(line..<begin, blanks(column))
      let moved = block.map { TextEdit($0, blanks(max(0, $0.count + column - width))) }
      return moved.isEmpty ? [[own]] : [[own], [own] + moved]
    }
  }

  private static func blanks(_ count: Int) -> [UInt8] { [UInt8](repeating: 0x20, count: count) }
}

extension SourceLines {
  /// How far in blanks seem to put the text: an ideographic space and a tab count two.
  fileprivate func width(of blanks: Range<Int>) -> Int {
    var width = 0
    for offset in blanks {
      switch bytes[offset] {
      case 0x20, 0xC2: width += 1
      case 0x09, 0xE3: width += 2
      default: break
      }
    }
    return width
  }

  /// Columns in which the lines above begin, or their text behind a dash.
  fileprivate func columnsAbove(_ line: Int) -> Set<Int> {
    var columns: Set<Int> = []
    var start = line
    var isNearest = true
    for _ in 0..<40 where start > part.lowerBound {
      start = self.start(of: start - 1)
      let begin = contentStart(of: start)
      guard begin < end(of: start), bytes[begin] != UInt8(ascii: "#") else { continue }
      let width = width(of: start..<begin)
      columns.insert(width)
      if bytes[begin] == UInt8(ascii: "-") { columns.insert(width + 2) }
      if isNearest { columns.insert(width + 2) }
      isNearest = false
    }
    return columns
  }

  /// The indentation of the lines that follow as far in as a line or further.
  fileprivate func block(under line: Int, indentedBy width: Int) -> [Range<Int>] {
    var blanks: [Range<Int>] = []
    var next = self.next(after: line)
    while let start = next, blanks.count < 200, indentation(of: start) >= width {
      let begin = start + indentation(of: start)
      if begin < end(of: start) { blanks.append(start..<begin) }
      next = self.next(after: start)
    }
    return blanks
  }
}
