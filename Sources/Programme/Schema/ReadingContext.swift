import Diagnostics
import Records

/// What reading the fields of records gathers besides the records themselves.
///
/// A class that lives on one thread while one slice of the records is read.
public final class ReadingContext {
  var document: Document
  var findings: [Finding] = []
  /// Mentions of records that are not there.
  var unknown: [WrittenReference] = []
  let known: KnownIDs
  /// The nodes of all public text of the record being read.
  var texts: [Int32] = []
  /// Above zero inside an internal field.
  var internalDepth = 0
  /// Whether the record lies in the private register, where internal matters may be written.
  var isPrivate = false

  init(document: Document, known: KnownIDs) {
    self.document = document
    self.known = known
  }

  func report(
    _ rule: RuleDescription, at value: Value, _ message: Words, label: Words? = nil, help: Words? = nil
  ) {
    findings.append(rule.finding(at: value.place, message, label: label, help: help))
  }
}

/// One record's mention of another that is not there.
public struct WrittenReference: Sendable {
  let type: String
  let id: String
  let document: Document
  let node: Int32

  var place: SourcePlace { Value(document: document, index: Int(node)).place }
}
