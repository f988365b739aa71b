/// How a table's column is set.
enum ColumnAlignment { case none, left, center, right }

/// A GFM pipe table read from a paragraph's lines (GitHub Flavored Markdown 0.29, 4.10).
struct PipeTable {
  /// Which of the lines is the header row; those before it are ordinary text.
  let headerLine: Int
  let alignments: [ColumnAlignment]

  /// Nil when no line is a delimiter row that fits the line above it.
  init?(lines: [ArraySlice<UInt8>]) {
    for index in lines.indices.dropFirst() {
      guard let found = Self.delimiters(lines[index]) else { continue }
      guard lines[index - 1].contains(UInt8(ascii: "|")) || lines[index].contains(UInt8(ascii: "|")) else {
        continue
      }
      guard Self.cells(lines[index - 1]).count == found.count else { continue }
      headerLine = index - 1
      alignments = found
      return
    }
    return nil
  }

  private static func delimiters(_ line: ArraySlice<UInt8>) -> [ColumnAlignment]? {
    guard line.contains(UInt8(ascii: "-")), line.allSatisfy({ "|-: \t".utf8.contains($0) }) else {
      return nil
    }
    var alignments: [ColumnAlignment] = []
    for cell in cells(line) {
      let isLeft = cell.first == UInt8(ascii: ":")
      let isRight = cell.last == UInt8(ascii: ":")
      let dashes = cell.dropFirst(isLeft ? 1 : 0).dropLast(isRight ? 1 : 0)
      guard !dashes.isEmpty, dashes.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
      alignments.append(isLeft && isRight ? .center : isRight ? .right : isLeft ? .left : .none)
    }
    return alignments
  }

  /// A row's cells without the blanks around them; `\|` is a bar in a cell.
  static func cells(_ line: ArraySlice<UInt8>) -> [[UInt8]] {
    var rest = trimmed(line)
    if rest.first == UInt8(ascii: "|") { rest = rest.dropFirst() }
    if rest.last == UInt8(ascii: "|"), rest.dropLast().last != UInt8(ascii: "\\") { rest = rest.dropLast() }
    var cells: [[UInt8]] = []
    var cell: [UInt8] = []
    for byte in rest {
      if byte == UInt8(ascii: "|") {
        if cell.last == UInt8(ascii: "\\") {
          cell[cell.count - 1] = byte
        } else {
          cells.append(Array(trimmed(cell[...])))
          cell = []
        }
      } else {
        cell.append(byte)
      }
    }
    cells.append(Array(trimmed(cell[...])))
    return cells
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var line = line
    while let first = line.first, isBlank(first) { line.removeFirst() }
    while let last = line.last, isBlank(last) { line.removeLast() }
    return line
  }
}

/// Rows of comma-separated values (RFC 4180); lines may end in LF, CRLF or CR, and an unclosed quote ends with the text.
func commaSeparatedRows(_ text: some Collection<UInt8>) -> [[[UInt8]]] {
  var rows: [[[UInt8]]] = []
  var row: [[UInt8]] = []
  var cell: [UInt8] = []
  var isQuoted = false
  var position = text.startIndex
  func peek() -> UInt8? {
    let next = text.index(after: position)
    return next < text.endIndex ? text[next] : nil
  }
  while position < text.endIndex {
    let byte = text[position]
    switch byte {
    case UInt8(ascii: "\"") where isQuoted && peek() == byte:
      cell.append(byte)
      position = text.index(after: position)
    case UInt8(ascii: "\"") where isQuoted || cell.isEmpty:
      isQuoted.toggle()
    case _ where isQuoted:
      cell.append(byte)
    case UInt8(ascii: ","):
      row.append(cell)
      cell = []
    case 0x0A, 0x0D:
      if !row.isEmpty || !cell.isEmpty { rows.append(row + [cell]) }
      row = []
      cell = []
    default:
      cell.append(byte)
    }
    position = text.index(after: position)
  }
  if !row.isEmpty || !cell.isEmpty { rows.append(row + [cell]) }
  return rows
}
