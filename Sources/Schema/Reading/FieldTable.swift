import Diagnostics

/// A group of fields that are read together: a record, or a mapping inside one.
///
/// Its initialiser is the only declaration of its fields; run over no input, it describes them.
package protocol FieldGroup: Sendable {
  static var fields: FieldTable { get }
  init(_ fields: inout FieldReader)
}

/// Something that is true of a field's values beyond their form, said beside the field; whoever acts on it asks the field.
package protocol FieldMeaning: Sendable {}

/// One field, as data.
package struct FieldDescription: Sendable {
  package enum Need: Sendable, Equatable {
    case required
    case optional
    /// Asked for by a rule of the programme that has its own words for its absence.
    case expected(by: RuleName)
  }

  package enum Visibility: String, Sendable {
    case `public`
    /// Published only while the person's consent covers it.
    case consent
    case `internal`
  }

  package let name: String
  /// Its Chinese name; the same as `name` in files that have one name for each field.
  package let zh: String
  package internal(set) var type: TypeDescription
  package let need: Need
  package let visibility: Visibility
  package let article: Int?
  package let meaning: [any FieldMeaning]
  package let summary: Words

  package var names: [String] { name == zh ? [name] : [name, zh] }
}

/// The fields of a group in the order of their declaration.
package final class FieldTable: Sendable {
  /// What the group is: "a text".
  package let owner: Words
  package let fields: [FieldDescription]
  /// How many of them come from the group before it.
  let shared: Int
  /// The slot of the Markdown body, in types that have one.
  package let bodySlot: Int?
  /// Both names of each field as UTF-8, one after the other.
  private let names: [UInt8]
  /// Where the English and the Chinese name of each field end in `names`.
  private let ends: [(english: Int, chinese: Int)]

  /// - Parameter common: A group whose fields stand before the group's own in the same mapping.
  package convenience init<Group: FieldGroup>(
    _ group: Group.Type, after common: (any FieldGroup.Type)? = nil,
    owner: Words = Words(zh: "这里", en: "this group")
  ) {
    var reader = FieldReader.describing
    if let common { _ = common.init(&reader) }
    let shared = reader.described.count
    _ = Group(&reader)
    self.init(reader.described, shared: shared, owner: owner)
  }

  /// The fields that a reader is asked for in turn.
  package convenience init(owner: Words, _ read: (inout FieldReader) -> Void) {
    var reader = FieldReader.describing
    read(&reader)
    self.init(reader.described, owner: owner)
  }

  package init(_ described: [FieldDescription], shared: Int = 0, owner: Words) {
    // Which fields are written is kept as the bits of one number.
    precondition(described.count <= UInt64.bitWidth, "more fields than a group can have")
    fields = described
    self.shared = shared
    self.owner = owner
    var names: [UInt8] = []
    ends = described.map { field in
      names += field.name.utf8
      let english = names.count
      names += field.zh.utf8
      return (english, names.count)
    }
    self.names = names
    bodySlot = described.firstIndex(where: \.isMarkdown)
  }

  /// The same fields, one of them with another description of its type, for who is told of them.
  package func replacing(_ name: String, by type: TypeDescription) -> FieldTable {
    var fields = fields
    for index in fields.indices where fields[index].name == name { fields[index].type = type }
    return FieldTable(fields, shared: shared, owner: owner)
  }

  /// The slot of a field by either name; looks from `hint` on, because records are written in the order of the schema.
  func slot(of key: UnsafeBufferPointer<UInt8>, from hint: Int) -> Int? {
    names.withUnsafeBufferPointer { names in
      ends.withUnsafeBufferPointer { ends in
        var slot = hint
        for _ in ends.indices {
          let start = slot == 0 ? 0 : ends[slot - 1].chinese
          let (english, chinese) = ends[slot]
          if isSameText(UnsafeBufferPointer(rebasing: names[start..<english]), key)
            || isSameText(UnsafeBufferPointer(rebasing: names[english..<chinese]), key)
          {
            return slot
          }
          slot = slot + 1 == ends.count ? 0 : slot + 1
        }
        return nil
      }
    }
  }

  /// The slot of a field by either name.
  package func slot(named name: String) -> Int? {
    var name = name
    return name.withUTF8 { slot(of: $0, from: 0) }
  }

  package subscript(name: String) -> FieldDescription? { fields.first { $0.name == name || $0.zh == name } }
}
