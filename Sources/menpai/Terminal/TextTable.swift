/// Rows of cells for a terminal: columns of words flush left, the others flush right.
struct TextTable {
  private var rows: [[String]]
  private let flushLeft: Set<Int>

  /// - Parameter flushLeft: the columns of words, counted from zero.
  init(_ heading: [String], flushLeft: Set<Int> = [0]) {
    rows = [heading]
    self.flushLeft = flushLeft
  }

  mutating func add(_ row: [String]) { rows.append(row) }

  /// With a line break after each row.
  var text: String {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { $0.count > column ? width($0[column]) : 0 }.max() ?? 0
    }
    return rows.map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        if column > 0 { line += "  " }
        let padding = String(repeating: " ", count: widths[column] - width(cell))
        line += flushLeft.contains(column) ? cell + padding : padding + cell
      }
      while line.hasSuffix(" ") { line.removeLast() }
      return line + "\n"
    }.joined()
  }

  /// In cells of a terminal, of which a Chinese character takes two and an arrow or a dash one.
  private func width(_ cell: String) -> Int {
    cell.unicodeScalars.reduce(0) { $0 + ($1.value < 0x2E80 ? 1 : 2) }
  }
}
