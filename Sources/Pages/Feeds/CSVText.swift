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
    if SpreadsheetText.startsFormula(cell) { bytes.append(UInt8(ascii: "'")) }
    cell.withBytes { add($0) }
    if isQuoted { bytes.append(UInt8(ascii: "\"")) }
  }

  /// Leaves hidden characters out, which no text that is published has.
  private mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
    var offset = 0
    while offset < text.count {
      let hidden = HiddenCharacter.length(in: text, at: offset)
      if hidden == 0 {
        if text[offset] == UInt8(ascii: "\"") { bytes.append(text[offset]) }
        bytes.append(text[offset])
      }
      offset += max(1, hidden)
    }
  }
}
