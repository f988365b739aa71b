import Diagnostics
import Records

/// What a field's value must look like, and the Swift value it becomes.
package protocol FieldType: Sendable {
  associatedtype Output: Sendable

  /// Stands in for a required value that is missing, once that has been reported.
  var placeholder: Output { get }

  /// The type as data, for JSON Schema, spreadsheet columns and the reference.
  var description: TypeDescription { get }

  /// Reads a value, or reports why it cannot and returns nil.
  func read(_ value: ValueView, _ context: ReadingContext) -> Output?
}

/// A field's type as data.
package indirect enum TypeDescription: Sendable {
  case text(TextUse)
  case prose
  case markdown
  case phone
  case email
  case url
  case date
  case month
  case time
  case identifier
  case flag
  case textOrFlag
  case integer(ClosedRange<Int>)
  /// - Parameter unit: What it counts; nil for a bare number.
  case decimal(ClosedRange<Double>, unit: Words? = nil)
  /// Two such numbers in brackets.
  case pair(ClosedRange<Double>)
  /// A word out of a closed list, in English and in Chinese.
  case choice([ChoiceName])
  /// The id of a record of the named type.
  case reference(to: String)
  case list(TypeDescription)
  case object(FieldTable)
  /// Free keys, each with a value of one type.
  case map(TypeDescription)
  /// Any one of several forms.
  case either([TypeDescription])
  /// A type that the file's format defines by name, so that it may stand inside itself.
  case definition(String)
  /// Another type, in words of its own.
  case said(TypeDescription, Words)
}

extension TypeDescription {
  /// Unicode scalars that a value may have; nil for what is no text.
  package var longest: Int? {
    switch self {
    case .text(.number): 100
    case .text: 500
    case .prose: 4000
    case .textOrFlag: 500
    case .url: 2048
    case .email: 254
    case .identifier, .reference: RecordID.longest
    case .phone, .date, .month, .time, .flag, .integer, .decimal, .choice: Self.longestWord
    case .said(let type, _): type.longest
    case .markdown, .list, .object, .map, .either, .pair, .definition: nil
    }
  }

  /// The same in words of its own.
  package func said(_ words: Words?) -> TypeDescription { words.map { .said(self, $0) } ?? self }

  /// What has a form of its own is never longer.
  package static let longestWord = 100

  /// Elements that a list of these may have.
  var mostElements: Int {
    switch self {
    case .reference, .date, .month: RecordFile.mostRecords
    // Its reader has a limit of its own.
    case .definition: .max
    default: 1000
    }
  }
}

/// A value of a closed choice, by both its names.
package struct ChoiceName: Hashable, Sendable {
  package let name: String
  package let zh: String
  /// Further Chinese words that may be written for it.
  package let alternatives: [String]

  package init(_ name: String, zh: String? = nil, alternatives: [String] = []) {
    self.name = name
    self.zh = zh ?? name
    self.alternatives = alternatives
  }

  var all: [String] { (name == zh ? [name] : [name, zh]) + alternatives }
}

/// A value that knows where it was written.
package struct Located<Content: Sendable>: Sendable {
  package let value: Content
  /// The value's node in its record's document; 0 for a value that nobody wrote.
  package let node: Int32

  @inlinable package init(_ value: Content, node: Int32) {
    self.value = value
    self.node = node
  }

  /// Whether somebody wrote it; false for the stand-in of a required field that is missing.
  @inlinable package var isWritten: Bool { node != 0 }
}

/// The id of a record of another type, looked up as it was read.
package struct Reference<Target: RecordModel>: Hashable, Sendable {
  package let id: String
  /// Where in its table the record stands; -1 where no record has the id.
  package let position: Int32

  @inlinable package init(id: String, position: Int32) { (self.id, self.position) = (id, position) }
}
