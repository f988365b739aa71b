import Records

/// What every record may have, whatever its type.
struct CommonFields: FieldGroup {
  let id: Located<String>?
  let waivers: Internal<[Located<Waiver>]>
  let note: Internal<String>

  static let fields = FieldTable(CommonFields.self)
  init(_ f: inout FieldReader) {
    id = f.optional(
      RecordIDType(), "id", "编号", zh: "记录的编号；一个文件一条记录时可用文件名",
      en: "the record's id; else the name of a file that holds it alone")
    waivers = f.internal(
      .list(.group(Waiver.self)), "waivers", "例外", zh: "不适用的规则和理由",
      en: "rules that this record is exempt from, with reasons")
    note = f.internal(.prose, "note", "备注", zh: "内部备注，永不公开", en: "a note for staff; never published")
  }
}

/// An id as it was written, good or bad, so that mentions of a badly formed id still find their record.
struct RecordIDType: FieldType {
  var placeholder: String { "" }
  var description: TypeDescription { .identifier }

  func read(_ value: ValueView, _ context: ReadingContext) -> String? {
    let id = IdentifierType().read(value, context)
    guard id == nil else { return id }
    let isName = value.kind == .scalar && (1...4 * RecordID.longest).contains(value.bytes.count)
    return isName ? value.string : nil
  }
}
