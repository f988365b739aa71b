import Diagnostics
import Records

/// A type of record, such as a community or a pairing.
///
/// Types with many fields are classes, so that handing a record on copies none of them; it never changes once it is read.
package protocol RecordModel: FieldGroup {
  static var type: RecordType { get }
  var record: RecordHeader { get }
}

extension RecordModel {
  package var id: String { record.id }

  /// Changes with anything that the record says.
  package var digest: UInt64 { record.digest }

  /// Whether a field was left out; false when something misspelt or unreadable stands for it, which has its own finding.
  package func lacks(_ field: String) -> Bool {
    guard let slot = Self.fields.slot(named: field) else { return false }
    return record.written & (1 << UInt64(slot)) == 0
  }

  /// Where a finding stands about a field that has no value: at its key if that was written, else at the record's first.
  package func place(ofMissing field: String) -> SourcePlace {
    guard let root = record.root, let slot = Self.fields.slot(named: field) else { return record.place }
    let described = Self.fields.fields[slot]
    return root.blankKey(named: described.names)?.place ?? record.place
  }
}

/// The facts about a type of record that are not fields.
package struct RecordType: Sendable {
  /// As in `menpai schema NAME`.
  package let name: String
  /// The folder under `content/` or `private/`.
  package let folder: String
  package let title: Words
  package let summary: Words
  /// Whether its records have an address or are referred to, so that each needs an id.
  package let needsID: Bool
  package let isPrivate: Bool
  /// Whether there is one record of it, in a file of the folder's name.
  package let isSingle: Bool
  /// How near an id must come to one of its records' to be taken for it.
  package let nearMisses: NearMisses

  package init(
    _ name: String, folder: String, needsID: Bool = false, isPrivate: Bool = false, isSingle: Bool = false,
    nearMisses: NearMisses = .oneSlip, title: Words, summary: Words
  ) {
    self.name = name
    self.folder = folder
    self.needsID = needsID
    self.isPrivate = isPrivate
    self.isSingle = isSingle
    self.nearMisses = nearMisses
    self.title = title
    self.summary = summary
  }
}

/// What every record has, whatever its type.
package struct RecordHeader: Sendable {
  package let id: String
  /// Whether the record itself says its id, rather than the name of its file.
  package let hasOwnID: Bool
  package let root: Value?
  package let body: RecordBody?
  /// A bit for each slot of the type's fields in which something was written, readable or not.
  package let written: UInt64
  /// Where in its type's table the record stands.
  package let position: Int
  /// Of the record's type, its id, its fields as they were written and its Markdown; the same wherever in its file it
  /// stands, and in every run.
  package let digest: UInt64

  package static let none = RecordHeader(
    id: "", hasOwnID: false, root: nil, body: nil, written: 0, position: 0, digest: 0)

  package init(
    id: String, hasOwnID: Bool, root: Value?, body: RecordBody?, written: UInt64, position: Int,
    digest: UInt64
  ) {
    (self.id, self.hasOwnID, self.root, self.body) = (id, hasOwnID, root, body)
    (self.written, self.position, self.digest) = (written, position, digest)
  }
}

extension RecordHeader {
  /// Where a value of this record stands; the record's first key for a value nobody wrote.
  package func place<Content>(of located: Located<Content>?) -> SourcePlace {
    guard let root, let located, located.isWritten else { return place }
    return root.at(located.node).place
  }

  /// Where the key of a field stands; for a field that holds a mapping this is what names it.
  package func keyPlace<Content>(of located: Located<Content>?) -> SourcePlace {
    guard let root, let located, located.isWritten else { return place }
    return root.at(located.node - 1).place
  }

  /// The record's first key: where findings stand about what it lacks.
  package var place: SourcePlace { root?.missingPlace ?? .site }

  /// Where the record says its id; else its first key.
  package var idPlace: SourcePlace {
    if hasOwnID, let value = root?["id"] ?? root?["编号"] { return value.place }
    return place
  }

  package func text(at node: Int32) -> Value? { root?.at(node) }
}

/// A record's Markdown.
package struct RecordBody: Sendable {
  package let document: Document
  /// Where it lies in the document's source; nil when it was written as a `body:` field.
  package let range: Range<Int>?
  package let node: Int32

  package init(document: Document, range: Range<Int>?, node: Int32) {
    (self.document, self.range, self.node) = (document, range, node)
  }

  /// The Markdown as UTF-8.
  package var bytes: [UInt8] {
    if let range { return Array(document.source[range]) }
    return Value(document: document, index: Int(node)).withBytes { Array($0) }
  }

  /// The byte offset in the file that the first byte of `bytes` stands at; exact where the body is the rest of a file.
  package var start: Int {
    range?.lowerBound ?? Value(document: document, index: Int(node)).place.range.lowerBound
  }
  package var path: String { document.path }
}
