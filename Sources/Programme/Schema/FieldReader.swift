import Diagnostics
import Records

/// Hands out a group's fields one after the other, in the order in which the group's initialiser declares them.
///
/// It works in three ways: over a mapping it reads and reports, over nothing it yields stand-ins, and while a
/// `FieldTable` is made it writes down what is declared.
package struct FieldReader: ~Copyable {
  /// Nil where there is nothing to read from.
  private let source: Source?
  private var next = 0
  private(set) var described: [FieldDescription] = []
  private let isDescribing: Bool
  /// The record's own facts; a stand-in for a group that is not a record.
  package var header: RecordHeader = .none

  /// A reader that describes.
  init() { self.init(isDescribing: true) }

  private init(isDescribing: Bool) {
    source = nil
    self.isDescribing = isDescribing
  }

  /// A mapping that is read.
  struct Source {
    let mapping: ValueView
    let context: ReadingContext
    let slots: Slots
  }

  /// For each field the node of its value; 0 where nothing was written, -1 where something unreadable stands for it.
  struct Slots {
    let nodes: UnsafeMutablePointer<Int32>
    let count: Int
  }

  /// A reader that yields stand-ins without reporting anything.
  static var blank: FieldReader { FieldReader(isDescribing: false) }

  /// A reader over a mapping; reports keys that the group does not have and keys that stand twice.
  init(_ mapping: ValueView, table: FieldTable, context: ReadingContext) {
    let count = table.fields.count
    let slots = Slots(nodes: context.takeSlots(count), count: count)
    source = Source(mapping: mapping, context: context, slots: slots)
    isDescribing = false
    Self.assign(mapping, table: table, context: context, slots: slots)
  }

  deinit {
    if let source { source.context.giveBack(slots: source.slots.count) }
  }

  /// The node of what was written in a slot.
  func node(in slot: Int) -> Int32? {
    guard let slots = source?.slots, slot < slots.count, slots.nodes[slot] > 0 else { return nil }
    return slots.nodes[slot]
  }

  /// Whether there is a mapping to read from.
  package var isRecord: Bool { source != nil }

  /// A bit for each slot in which something was written, readable or not.
  var written: UInt64 {
    guard let slots = source?.slots else { return 0 }
    var bits: UInt64 = 0
    for slot in 0..<slots.count where slots.nodes[slot] != 0 { bits |= 1 << UInt64(slot) }
    return bits
  }

  private static func assign(_ mapping: ValueView, table: FieldTable, context: ReadingContext, slots: Slots) {
    var hint = 0
    for (key, value) in mapping.entries {
      guard let slot = table.slot(of: key.bytes, from: hint) else {
        reportUnknown(key, table: table, context: context, slots: slots)
        continue
      }
      hint = slot + 1 == slots.count ? 0 : slot + 1
      if slots.nodes[slot] > 0 {
        // The same spelling twice was found when the file was read.
        guard
          !mapping.entries.contains(where: {
            $0.key.index < key.index && $0.key.bytes.elementsEqual(key.bytes)
          })
        else { continue }
        reportTwice(key, field: table.fields[slot], first: Int(slots.nodes[slot]) - 1, context: context)
      } else if !value.isBlank {
        slots.nodes[slot] = Int32(value.index)
      }
    }
  }

  private static func reportUnknown(
    _ key: ValueView, table: FieldTable, context: ReadingContext, slots: Slots
  ) {
    // Names are looked up in full only while anybody will read the answer.
    guard !context.isFull else { return context.omit() }
    let wrong = key.string.shortenedInTheMiddle(to: 60)
    if !context.isPrivate, InternalNames.contains(wrong, in: table) {
      PrivacyInternalField.report(key, context)
      return
    }
    let known = table.fields.flatMap { [$0.name, $0.zh] }
    let nearest = nearestName(to: key.string, among: known)
    if let nearest, let slot = table.fields.firstIndex(where: { $0.name == nearest || $0.zh == nearest }),
      slots.nodes[slot] == 0
    {
      slots.nodes[slot] = -1
    }
    let proposed = NearMisses.words.suggestion(for: wrong, among: known)
    context.report(
      SchemaRules.unknownField, at: key,
      Words(zh: "这里没有「\(wrong)」这个字段", en: "there is no field “\(wrong)” here"),
      help: proposed.map { Words(zh: "是不是想写「\($0)」？", en: "did you mean “\($0)”?") }
        ?? Words(
          zh: "可用的字段：\(table.fields.map { "\($0.name)/\($0.zh)" }.joined(separator: "、"))",
          en: "fields that may stand here: \(table.fields.map(\.name).joined(separator: ", "))"))
  }

  private static func reportTwice(
    _ key: ValueView, field: FieldDescription, first: Int, context: ReadingContext
  ) {
    let earlier = key.at(first)
    // The same name twice is reported where the file is read.
    guard !earlier.bytes.elementsEqual(key.bytes) else { return }
    context.report(
      RecordsRules.duplicateKey.finding(
        at: context.place(of: key),
        Words(
          zh: "「\(field.name)」和「\(field.zh)」是同一个字段，写了两次",
          en: "“\(field.name)” and “\(field.zh)” are the same field, written twice"),
        help: Words(zh: "只留一个", en: "keep one of them"),
        notes: [
          Finding.Note(Words(zh: "第一次写在这里", en: "first written here"), at: context.place(of: earlier))
        ]))
  }
}

extension FieldReader {
  /// A field that must be there; its absence is `record-missing-field`.
  package mutating func required<Type: FieldType>(
    _ type: Type, _ name: String, _ zhName: String, article: Int? = nil, zh: String, en: String
  ) -> Located<Type.Output> {
    let slot = declare(type, name, zhName, .required, .public, article, zh, en)
    if let read = read(type, slot) { return read }
    if isLeftOut(slot) { reportMissing(name, zhName, zh: zh, en: en, article: article) }
    return Located(type.placeholder, node: 0)
  }

  package mutating func optional<Type: FieldType>(
    _ type: Type, _ name: String, _ zhName: String, article: Int? = nil, zh: String, en: String
  ) -> Located<Type.Output>? {
    read(type, declare(type, name, zhName, .optional, .public, article, zh, en))
  }

  /// A field whose absence a rule of the programme reports in its own words.
  package mutating func expected<Type: FieldType>(
    _ type: Type, _ name: String, _ zhName: String, by rule: RuleName, article: Int? = nil, zh: String,
    en: String
  ) -> Located<Type.Output>? {
    read(type, declare(type, name, zhName, .expected(by: rule), .public, article, zh, en))
  }

  /// A field that is published only while the person's consent covers it.
  package mutating func consented<Type: FieldType>(
    _ type: Type, _ name: String, _ zhName: String, under topic: ConsentTopic, by rule: RuleName? = nil,
    article: Int? = nil, zh: String, en: String
  ) -> Consented<Type.Output> {
    let need = rule.map { FieldDescription.Need.expected(by: $0) } ?? .optional
    let slot = declare(type, name, zhName, need, .consent, article, zh, en)
    return Consented(read(type, slot), topic: topic)
  }

  /// A field that is checked and never published.
  package mutating func `internal`<Type: FieldType>(
    _ type: Type, _ name: String, _ zhName: String, by rule: RuleName? = nil, article: Int? = nil,
    required: Bool = false, zh: String, en: String
  ) -> Internal<Type.Output> {
    let asked = rule.map { FieldDescription.Need.expected(by: $0) } ?? .optional
    let slot = declare(type, name, zhName, required ? .required : asked, .internal, article, zh, en)
    source?.context.enterInternal()
    defer { source?.context.leaveInternal() }
    let value = read(type, slot)
    if required, value == nil, isLeftOut(slot) {
      reportMissing(name, zhName, zh: zh, en: en, article: article)
    }
    return Internal(value)
  }

  /// The Markdown of a record, which is the rest of a `.md` file or a `body:` field.
  package mutating func body(required: Bool, article: Int? = nil) {
    let (zh, en) = ("正文，用 Markdown 写", "the text, in Markdown")
    let type = MarkdownType()
    let slot = declare(type, "body", "正文", required ? .required : .optional, .public, article, zh, en)
    guard required, header.body == nil, isLeftOut(slot) else { return }
    reportMissing("body", "正文", zh: zh, en: en, article: article)
  }

  /// Reports a field that is asked for only in some records.
  package func reportMissing(_ name: String, _ zhName: String, zh: String, en: String, article: Int? = nil) {
    guard let source else { return }
    let mapping = Value(document: source.context.document, index: source.mapping.index)
    if let key = mapping.blankKey(named: [name, zhName]) {
      let written = key.string
      source.context.report(
        SchemaRules.missingField.finding(
          at: key.place,
          Words(zh: "「\(written)」后面没有内容：\(zh)", en: "nothing stands after “\(written)”: \(en)"),
          help: Words(
            zh: "在「\(written): 」后面写上内容", en: "write it behind “\(written): ”")))
      return
    }
    // Spoken of as the file would write it.
    let (own, other) = mapping.isWrittenInChinese ? (zhName, name) : (name, zhName)
    source.context.report(
      SchemaRules.missingField.finding(
        at: mapping.missingPlace,
        Words(zh: "缺少「\(own)」（\(other)）：\(zh)", en: "“\(own)” is missing: \(en)"),
        help: Words(zh: "补上一行 `\(own): …`（也可写 `\(other): …`）", en: "add a line `\(own): …`")))
  }

  /// Reports something about a value that this reader has handed out.
  func report<Content>(
    _ rule: RuleDescription, at located: Located<Content>, _ message: Words, help: Words? = nil
  ) {
    guard let source, located.isWritten else { return }
    source.context.report(rule, at: source.mapping.at(Int(located.node)), message, help: help)
  }

  private mutating func declare(
    _ type: some FieldType, _ name: String, _ zhName: String, _ need: FieldDescription.Need,
    _ visibility: FieldDescription.Visibility, _ article: Int?, _ zh: String, _ en: String
  ) -> Int {
    defer { next += 1 }
    if isDescribing {
      described.append(
        FieldDescription(
          name: name, zh: zhName, type: type.description, need: need, visibility: visibility,
          article: article,
          summary: Words(zh: zh, en: en)))
    }
    return next
  }

  private func read<Type: FieldType>(_ type: Type, _ slot: Int) -> Located<Type.Output>? {
    guard let source, let node = node(in: slot) else { return nil }
    return type.read(source.mapping.at(Int(node)), source.context).map { Located($0, node: node) }
  }

  /// Whether there is a mapping to read from and nothing stands in this slot of it, not even something unreadable.
  private func isLeftOut(_ slot: Int) -> Bool {
    source.map { slot < $0.slots.count && $0.slots.nodes[slot] == 0 } ?? false
  }
}

extension Value {
  /// The key by one of these names behind which nothing was written.
  func blankKey(named names: [String]) -> Value? {
    entries.first { key, value in value.isBlank && names.contains(key.string) }?.key
  }

  /// Whether most of a mapping's keys are Chinese.
  fileprivate var isWrittenInChinese: Bool {
    let keys = entries.map(\.key.string)
    return keys.count { $0.utf8.contains { $0 >= 0x80 } } * 2 > keys.count
  }
}
