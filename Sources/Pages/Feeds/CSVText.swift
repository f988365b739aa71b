import Bytes

/// Comma-separated values (RFC 4180) as spreadsheets open them best: UTF-8 with a byte-order mark, lines ending in CRLF.
///
/// A text that a spreadsheet would take for a formula gets an apostrophe before it.
struct CSVText {
  private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

  mutating func row(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      add(cell)
    }
    bytes += [0x0D, 0x0A]
  }

  private mutating func add(_ cell: String) {
    let isQuoted =
      cell.unicodeScalars.contains { [",", "\"", "\r", "\n"].contains($0) } || cell.hasPrefix(" ")
      || cell.hasSuffix(" ")
    if isQuoted { bytes.append(UInt8(ascii: "\"")) }
    if let first = cell.unicodeScalars.first, CSVText.formulaSigns.contains(first) {
      bytes.append(UInt8(ascii: "'"))
    }
    for byte in cell.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    if isQuoted { bytes.append(UInt8(ascii: "\"")) }
  }

  /// What begins a formula or a command in one spreadsheet or another (OWASP, "CSV Injection").
  private static let formulaSigns: [Unicode.Scalar] = [
    "=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n",
  ]
}
