import Diagnostics
import Testing

@Suite("No finding prints a resident number whole") struct MaskingTests {
  /// A made-up number whose check digit is right, in the ways in which staff write it.
  private static let number = "330106194912310051"

  static let places: [(file: String, edit: Edit)] = [
    ("content/pages/qzx.md", .write("---\ntitle: 号码 \(number)\nmenu: \(number)\n---\n见 \(number)。\n")),
    ("content/pages/qzx.md", .write("---\ntitle: 页\n\(number): 一\n---\n![\(number)](\(number).jpg)\n")),
    (
      "content/pages/qzx.md",
      .write("---\ntitle: 页\n---\n[甲](community:\(number)) <b>\(number)</b> [乙](x/\(number)/)\n")
    ),
    ("content/pages/qzx.md", .write("---\ntitle: \"页 \(number)\nmenu: 1\n---\n文\n")),
    (
      "content/cards/qzx.yaml",
      .write("for: {community: \"\(number)\"}\nedition: \"\(number)\"\ncopies: \"\(number)\"\n")
    ),
    (
      "content/press/qzx.yaml",
      .write("{title: 号, source: &a \(number), date: \(number), url: \"https://\(number)\"}\n")
    ),
    (
      "content/honours/qzx.yaml",
      .write("year: \(number)\nkind: \(number)\naward: \(number)\n身份证号: \(number)\n")
    ),
    (
      "content/lawyers/qzx.yaml",
      .write("name: 甲\nphone: \(number)\nemail: \(number)\nphoto: \(number)\nlicence: \(number)\n")
    ),
  ]

  @Test("in any format, wherever the number was written", arguments: places.indices)
  func masked(place: Int) throws {
    let (file, edit) = Self.places[place]
    let outcome = try Fixture.site("sound").editing(file, edit).check()
    #expect(outcome.report.hasErrors)
    for format in OutputFormat.allCases {
      for language in [Language.chinese, .english] {
        let printed = outcome.printed(as: format, in: language)
        let lines = printed.split(separator: "\n").filter { $0.contains(Self.number) }
        #expect(lines == [], "\(format)")
      }
    }
  }
}
