import Diagnostics
import Testing

/// A resident's number that stands in a wrong place is an error there, and no printer shows it whole.
@Suite struct SecrecyTests {
  struct Slip: Sendable, CustomTestStringConvertible {
    let place: String
    let file: String
    let edit: Edit
    init(_ place: String, _ file: String, _ edit: Edit) {
      self.place = place
      self.file = file
      self.edit = edit
    }
    var testDescription: String { place }
  }

  /// Made up: no such division, and the check digit is right.
  static let number = "119999199003070013".replacingCheckDigit

  private static let lawyer = "content/lawyers/xu-wen.yaml"
  private static let bulletin = "content/bulletins/b3.md"
  static let slips: [Slip] = [
    Slip("a telephone number", lawyer, .replace("0571-81000401", by: number)),
    Slip("an e-mail address", lawyer, .replace("xu-wen@example.org", by: number)),
    Slip("a licence", lawyer, .replace("\"13301201411419511\"", by: number)),
    Slip("a firm's id", lawyer, .replace("firm: mingli", by: "firm: \"\(number)\"")),
    Slip("a picture", lawyer, .replace("photos/xu-wen.png", by: "photos/\(number).png")),
    Slip("a date", lawyer, .replace("[2026-04-18]", by: "[\(number)]")),
    Slip("a choice", lawyer, .replace("firm: mingli", by: "firm: mingli\nkind: \(number)")),
    Slip(
      "a value of an unknown field", lawyer, .replace("firm: mingli", by: "firm: mingli\nidcard: \(number)")),
    Slip("the name of a field", lawyer, .replace("firm: mingli", by: "firm: mingli\n\(number): x")),
    Slip(
      "a key written twice", lawyer, .replace("firm: mingli", by: "firm: mingli\n\(number): x\n\(number): y")),
    Slip("an anchor", lawyer, .replace("firm: mingli", by: "firm: &a\(number) mingli")),
    Slip("a line that is no YAML", lawyer, .replace("firm: mingli", by: "firm: [mingli, \(number)")),
    Slip("a line without a colon", lawyer, .replace("firm: mingli", by: "firm: mingli\n\(number)")),
    Slip(
      "a line before a full-width colon", lawyer, .replace("firm: mingli", by: "firm: mingli\n\(number)：x")),
    Slip("a record's id", "content/honours/2025.yaml", .replace("id: h3", by: "id: \(number)A")),
    Slip("a link's address", bulletin, .replace("community:meixi", by: "community:\(number)")),
    Slip("a relative link", bulletin, .replace("community:meixi", by: "../\(number)/")),
    Slip("a title", bulletin, .replace("title: 防范", by: "title: \(number)防范")),
    Slip("a number", bulletin, .replace("number: 3", by: "number: \(number)")),
    Slip("a text", bulletin, .replace("先看三点。", by: "先看三点。\(number)")),
    Slip("raw HTML", bulletin, .replace("先看三点。", by: "先<b title=\"\(number)\">看</b>三点。")),
    Slip("an image's description", bulletin, .replace("先看三点。", by: "![\(number)](../photos/none.png)")),
    Slip("a time", "content/events/2026.yaml", .replace("\"14:00\"", by: "\"\(number)\"")),
    Slip(
      "a rule's name", "content/site.yaml",
      .replace("half_day: 3", by: "rules: {overrides: {\(number): {severity: off, reason: x}}}")),
    Slip("a time zone", "content/site.yaml", .replace("Asia/Shanghai", by: number)),
    Slip("a theme", "content/site.yaml", .replace("half_day: 3", by: "theme: \"\(number)\"")),
    Slip("a file's name", "content/press/\(number).yaml", .write("title: x\n")),
    Slip("a folder's name", "content/\(number)/a.yaml", .write("title: x\n")),
  ]

  @Test(arguments: slips)
  func isNeverPrintedWhole(_ slip: Slip) throws {
    let outcome = try Fixture.site("sound").editing(slip.file, slip.edit).check()
    #expect(outcome.report.hasErrors)
    for format in OutputFormat.allCases {
      for language in [Language.chinese, .english] {
        let printed = outcome.printed(as: format, in: language)
        #expect(!printed.contains(Self.number), "\(format.rawValue): \(printed)")
      }
    }
  }
}

extension String {
  /// The same 17 digits with the check character of GB 11643.
  fileprivate var replacingCheckDigit: String {
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let digits = prefix(17).compactMap(\.wholeNumberValue)
    let sum = zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 }
    return prefix(17) + String(Array("10X98765432")[sum % 11])
  }
}
