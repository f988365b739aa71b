import Diagnostics

/// A group of fields that are read together: a record, or a mapping inside one.
///
/// Its initialiser is the only declaration of its fields; run over no input, it describes them.
public protocol FieldGroup: Sendable {
  static var fields: FieldTable { get }
  init(_ fields: inout FieldReader)
}

/// One field, as data.
public struct FieldDescription: Sendable {
  public enum Need: Sendable, Equatable {
    case required
    case optional
    /// Asked for by a rule of the programme that has its own words for its absence.
    case expected(by: RuleName)
  }

  public enum Visibility: String, Sendable {
    case `public`
    /// Published only while the person's consent covers it.
    case consent
    case `internal`
  }

  public let name: String
  public let zh: String
  public let type: TypeDescription
  public let need: Need
  public let visibility: Visibility
  public let article: Int?
  public let summary: Words
}

/// The fields of a group in the order of their declaration.
public struct FieldTable: Sendable {
  public let fields: [FieldDescription]
  /// Both names of each field as UTF-8, in the same order.
  let names: [(english: [UInt8], chinese: [UInt8])]

  public init<Group: FieldGroup>(_ group: Group.Type) {
    var reader = FieldReader()
    _ = Group(&reader)
    self.init(reader.described)
  }

  /// The fields of a record: what every record has, then its own.
  public init<Model: RecordModel>(_ model: Model.Type) {
    var reader = FieldReader()
    _ = CommonFields(&reader)
    _ = Model(&reader)
    self.init(reader.described)
  }

  private init(_ described: [FieldDescription]) {
    fields = described
    names = fields.map { (Array($0.name.utf8), Array($0.zh.utf8)) }
  }

  /// The slot of a field by either name; looks from `hint` on, because records are written in the order of the schema.
  func slot(of key: UnsafeBufferPointer<UInt8>, from hint: Int) -> Int? {
    for step in 0..<names.count {
      let slot = (hint + step) % names.count
      if matches(names[slot].english, key) || matches(names[slot].chinese, key) { return slot }
    }
    return nil
  }

  public subscript(name: String) -> FieldDescription? { fields.first { $0.name == name || $0.zh == name } }
}

private func matches(_ name: [UInt8], _ key: UnsafeBufferPointer<UInt8>) -> Bool {
  name.count == key.count && name.elementsEqual(key)
}
