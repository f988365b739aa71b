import Diagnostics
import Records
// Whoever has records has their values: days, places, telephone numbers.
@_exported import Schema

extension FieldFindings where Self == RecordFindings {
  /// Findings of records under `content/`, where internal matters may not even be written.
  static var ofRecords: RecordFindings {
    RecordFindings(
      refusal: { key, table in
        InternalNames.contains(key.string.shortenedInTheMiddle(to: 60), in: table)
          ? PrivacyInternalField.finding(key) : nil
      }, mask: masked)
  }

  static var ofPrivateRecords: RecordFindings { RecordFindings(mask: masked) }

  /// A mistyped number may still be somebody's, so that all but the first three digits of runs of 11 and more are hidden too.
  private static func masked(_ text: String) -> String {
    var result = ""
    var run = ""
    for character in PrivacyScanner.masked(text) + "\u{0}" {
      if character.isNumber {
        run.append(character)
        continue
      }
      result += run.count < 11 ? run : run.prefix(3) + String(repeating: "*", count: run.count - 3)
      run = ""
      if character != "\u{0}" { result.append(character) }
    }
    return result
  }
}

extension FieldTable {
  /// The fields of a record: what every record has, then its own.
  package convenience init<Model: RecordModel>(_ model: Model.Type) {
    self.init(model, after: CommonFields.self)
  }
}
