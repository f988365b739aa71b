/// Rows of cells for a terminal: the first column flush left, the others flush right.
struct TextTable {
  private var rows: [[String]]

  init(_ heading: [String]) { rows = [heading] }

  mutating func add(_ row: [String]) { rows.append(row) }

  /// With a line break after each row.
  var text: String {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { $0.count > column ? width($0[column]) : 0 }.max() ?? 0
    }
    return rows.map { row in
      row.enumerated().map { column, cell in
        let padding = String(repeating: " ", count: widths[column] - width(cell))
        return column == 0 ? cell + padding : padding + cell
      }.joined(separator: "  ") + "\n"
    }.joined()
  }

  /// In cells of a terminal, of which a Chinese character takes two.
  private func width(_ cell: String) -> Int { cell.unicodeScalars.reduce(0) { $0 + ($1.isASCII ? 1 : 2) } }
}
