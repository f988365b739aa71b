import Bytes
import Diagnostics

/// A table as CSV (RFC 4180) that a spreadsheet opens as it is: UTF-8 with a byte-order mark, lines ended by CRLF.
enum Sheet {
  static func bytes(_ table: ReviewTable, in language: Language) -> [UInt8] {
    let columns = table.columns.indices.filter { table.columns[$0].use != .page }
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    add(columns.map { Cell.text(table.columns[$0].title[language]) }, to: &bytes)
    for group in table.groups {
      for row in group.rows { add(columns.map { row[$0] }, to: &bytes) }
    }
    return bytes
  }

  private static func add(_ row: [Cell], to bytes: inout [UInt8]) {
    for (index, cell) in row.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      add(cell, to: &bytes)
    }
    bytes += [0x0D, 0x0A]
  }

  private static func add(_ cell: Cell, to bytes: inout [UInt8]) {
    let guarded = !cell.isNumber && SpreadsheetText.startsFormula(cell.text)
    let special = cell.text.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
    guard guarded || special else {
      bytes += cell.text.utf8
      return
    }
    bytes.append(UInt8(ascii: "\""))
    // What a spreadsheet would reckon with is text for it behind an apostrophe.
    if guarded { bytes.append(UInt8(ascii: "'")) }
    for byte in cell.text.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
