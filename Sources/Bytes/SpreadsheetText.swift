/// What spreadsheets make of a cell's text.
package enum SpreadsheetText {
  /// Whether a spreadsheet might take a text for a formula or a command (OWASP, "CSV Injection"): a sign begins it, of ASCII
  /// or full width, perhaps behind blanks or what nobody sees.
  package static func startsFormula(_ text: String) -> Bool {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "=", "+", "-", "@", "＝", "＋", "－", "＠", "\u{FE62}", "\u{FE63}", "\u{FE66}", "\u{FE6B}", "\u{2212}",
        "\t", "\r", "\n":
        return true
      default:
        guard scalar.properties.isWhitespace || HiddenCharacter(scalar.value) != nil else { return false }
      }
    }
    return false
  }
}
