import Diagnostics
import Records
import Testing
import Workers

@testable import Programme

/// Whatever field a personal number is written into, no printer shows it whole.
///
/// The fields come from the schema, so that new ones are tried too.
@Suite("Every printer masks personal numbers in every field") struct MaskingPropertyTests {
  static let numbers = [
    "330106190001010017", "330106 19000101 0017", "３３０１０６１９０００１０１００１７", "13912345678", "139-1234-5678",
    "6222020000000007", "（2026）浙0106民初123号", "浙A12345", "3幢2单元501室",
    "E12345678", "%3139%312345678",
  ]

  /// A record for each field of a type, the number in every place that a text may stand in.
  private static func records(of type: any RecordModel.Type, _ number: String) -> [String] {
    type.fields.fields.map { field in "{\(field.name): \(value(field.type, number))}\n" }
  }

  private static func value(_ type: TypeDescription, _ number: String) -> String {
    switch type {
    case .object(let table):
      "{" + table.fields.map { "\($0.name): \(value($0.type, number))" }.joined(separator: ", ") + "}"
    case .list(let element): "[\(value(element, number))]"
    case .map(let element): "{\"\(number)\": \(value(element, number))}"
    case .either(let forms): forms.last.map { value($0, number) } ?? "\"\(number)\""
    default: "\"\(number)\""
    }
  }

  private static func printed(_ path: String, _ folder: String, _ text: String) -> [String] {
    var records = RecordSet()
    let file = RecordFile(path: path, folder: folder, source: Array(text.utf8))
    records.records = file.records
    let read = Programme.read(records, today: Day("2026-03-10") ?? Day(number: 0), workers: Workers(count: 1))
    let findings = file.findings + read.findings + read.programme.check(workers: Workers(count: 1))
    let report = FindingsReport(
      findings, source: { $0 == path ? Array(text.utf8) : nil }, mask: PrivacyScanner.masked)
    return OutputFormat.allCases.flatMap { format in
      [Language.chinese, .english].map { language in
        report.printed(
          as: format, in: language, catalogue: ProgrammeRules.catalogue, version: nil, colours: false)
      }
    }
  }

  @Test(arguments: numbers)
  func masked(_ number: String) {
    var tried = 0
    for type in Programme.types {
      let folder = type.type.folder
      let place = type.type.isPrivate ? "private" : "content"
      let path = folder == "site" ? "content/site.yaml" : "\(place)/\(folder)/x.yaml"
      for text in Self.records(of: type, number) {
        tried += 1
        for output in Self.printed(path, folder, text) {
          #expect(!output.contains(number), "\(text)\(output.prefix(600))")
        }
      }
    }
    #expect(tried > 150)
  }
}
