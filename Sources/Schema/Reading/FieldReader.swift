import Diagnostics
import Records

/// Hands out a group's fields one after the other, in the order in which the group's initialiser declares them.
///
/// What hands out fields is `@inlinable`, as every record's initialiser is made of it: elsewhere it would be called without
/// knowing its types.
///
/// It works in three ways: over a mapping it reads and reports, over nothing it yields stand-ins, and while a
/// `FieldTable` is made it writes down what is declared.
package struct FieldReader: ~Copyable {
  /// Nil where there is nothing to read from.
  package let source: Source?
  package var next = 0
  package private(set) var described: [FieldDescription] = []
  package let isDescribing: Bool
  /// The record's own facts; a stand-in for a group that is not a record.
  package var header: RecordHeader = .none

  /// A reader that writes down what is declared.
  static var describing: FieldReader { FieldReader(isDescribing: true) }

  private init(isDescribing: Bool) {
    source = nil
    self.isDescribing = isDescribing
  }

  /// A mapping that is read.
  package struct Source {
    package let mapping: ValueView
    let table: FieldTable
    package let context: ReadingContext
    package let slots: Slots
  }

  /// For each field the node of its value; 0 where nothing was written, -1 where something unreadable stands for it.
  package struct Slots {
    package let nodes: UnsafeMutablePointer<Int32>
    package let count: Int
  }

  /// A reader that yields stand-ins without reporting anything.
  package static var blank: FieldReader { FieldReader(isDescribing: false) }

  /// A reader over a mapping; reports keys that the group does not have and keys that stand twice.
  package init(_ mapping: ValueView, table: FieldTable, context: ReadingContext) {
    let count = table.fields.count
    let slots = Slots(nodes: context.takeSlots(count), count: count)
    source = Source(mapping: mapping, table: table, context: context, slots: slots)
    isDescribing = false
    Self.assign(mapping, table: table, context: context, slots: slots)
  }

  deinit {
    if let source { source.context.giveBack(slots: source.slots.count) }
  }

  /// The node of what was written in a slot.
  @inlinable package func node(in slot: Int) -> Int32? {
    guard let slots = source?.slots, slot < slots.count, slots.nodes[slot] > 0 else { return nil }
    return slots.nodes[slot]
  }

  /// Whether there is a mapping to read from.
  package var isRecord: Bool { source != nil }

  /// A bit for each slot in which something was written, readable or not.
  package var written: UInt64 {
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
      } else if !context.blankIsAbsent || !value.isBlank {
        slots.nodes[slot] = Int32(value.index)
      }
    }
  }

  private static func reportUnknown(
    _ key: ValueView, table: FieldTable, context: ReadingContext, slots: Slots
  ) {
    // Names are looked up in full only while anybody will read the answer.
    guard !context.isFull else { return context.omit() }
    let known = table.fields.flatMap(\.names)
    let nearest = nearestName(to: key.string, among: known)
    if let nearest, let slot = table.slot(named: nearest), slots.nodes[slot] == 0 { slots.nodes[slot] = -1 }
    let wrong = key.string.shortenedInTheMiddle(to: 60)
    context.report(at: key) {
      context.findings.unknown(
        $0, in: table, proposed: NearMisses.words.suggestion(for: wrong, among: known))
    }
  }

  private static func reportTwice(
    _ key: ValueView, field: FieldDescription, first: Int, context: ReadingContext
  ) {
    let earlier = key.at(first)
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
  /// A field that must be there.
  ///
  /// - Parameter zhName: Its Chinese name, in files that have one.
  @inlinable package mutating func required<Type: FieldType>(
    _ type: Type, _ name: String, _ zhName: String? = nil, article: Int? = nil,
    means meaning: @autoclosure () -> [any FieldMeaning] = [], zh: String, en: String
  ) -> Located<Type.Output> {
    let slot = declare(type, name, zhName, .required, .public, article, meaning(), zh, en)
    if let read = read(type, slot) { return read }
    if isLeftOut(slot) { reportMissing(name, zhName, zh: zh, en: en, article: article) }
    return Located(type.placeholder, node: 0)
  }

  @inlinable package mutating func optional<Type: FieldType>(
    _ type: Type, _ name: String, _ zhName: String? = nil, article: Int? = nil,
    means meaning: @autoclosure () -> [any FieldMeaning] = [], zh: String, en: String
  ) -> Located<Type.Output>? {
    read(type, declare(type, name, zhName, .optional, .public, article, meaning(), zh, en))
  }

  /// A field whose absence a rule of its own reports.
  @inlinable package mutating func expected<Type: FieldType>(
    _ type: Type, _ name: String, _ zhName: String, by rule: RuleName, article: Int? = nil, zh: String,
    en: String
  ) -> Located<Type.Output>? {
    read(type, declare(type, name, zhName, .expected(by: rule), .public, article, [], zh, en))
  }

  /// A field that is not for everybody.
  @inlinable package mutating func withheld<Type: FieldType>(
    _ type: Type, _ name: String, _ zhName: String, _ visibility: FieldDescription.Visibility,
    by rule: RuleName?, required: Bool = false, article: Int?,
    means meaning: @autoclosure () -> [any FieldMeaning] = [], zh: String, en: String
  ) -> Located<Type.Output>? {
    let need = rule.map { FieldDescription.Need.expected(by: $0) } ?? .optional
    let slot = declare(
      type, name, zhName, required ? .required : need, visibility, article, meaning(), zh, en)
    if visibility == .internal { source?.context.enterInternal() }
    defer { if visibility == .internal { source?.context.leaveInternal() } }
    let value = read(type, slot)
    if required, value == nil, isLeftOut(slot) {
      reportMissing(name, zhName, zh: zh, en: en, article: article)
    }
    return value
  }

  /// The Markdown of a record, which is the rest of a `.md` file or a `body:` field.
  package mutating func body(required: Bool, article: Int? = nil) {
    let (zh, en) = ("正文，用 Markdown 写", "the text, in Markdown")
    let type = MarkdownType()
    let slot = declare(type, "body", "正文", required ? .required : .optional, .public, article, [], zh, en)
    guard required, header.body == nil, isLeftOut(slot) else { return }
    reportMissing("body", "正文", zh: zh, en: en, article: article)
  }

  /// Reports a field that is asked for only in some records.
  package func reportMissing(_ name: String, _ zhName: String?, zh: String, en: String, article: Int? = nil) {
    guard let source else { return }
    let field = FieldDescription(
      name: name, zh: zhName ?? name, type: source.table[name]?.type ?? .prose, need: .required,
      visibility: .public, article: article, meaning: [], summary: Words(zh: zh, en: en))
    let mapping = Value(document: source.context.document, index: source.mapping.index)
    source.context.report(source.context.findings.missing(field, in: mapping, of: source.table))
  }

  /// Whether a field was left out; false when something misspelt or unreadable stands for it, and where there is no mapping.
  package func lacks(_ name: String) -> Bool {
    guard let slot = source?.table.slot(named: name) else { return false }
    return isLeftOut(slot)
  }

  /// Reports something about a value that this reader has handed out.
  package func report<Content>(
    _ rule: RuleDescription, at located: Located<Content>, _ message: Words, help: Words? = nil
  ) {
    guard let source, located.isWritten else { return }
    source.context.report(rule, at: source.mapping.at(Int(located.node)), message, help: help)
  }

  @inlinable package mutating func declare(
    _ type: some FieldType, _ name: String, _ zhName: String?, _ need: FieldDescription.Need,
    _ visibility: FieldDescription.Visibility, _ article: Int?,
    _ meaning: @autoclosure () -> [any FieldMeaning], _ zh: String, _ en: String
  ) -> Int {
    let slot = next
    next += 1
    if isDescribing { describe(type.description, name, zhName, need, visibility, article, meaning(), zh, en) }
    return slot
  }

  package mutating func describe(
    _ type: TypeDescription, _ name: String, _ zhName: String?, _ need: FieldDescription.Need,
    _ visibility: FieldDescription.Visibility, _ article: Int?, _ meaning: [any FieldMeaning],
    _ zh: String, _ en: String
  ) {
    described.append(
      FieldDescription(
        name: name, zh: zhName ?? name, type: type, need: need, visibility: visibility, article: article,
        meaning: meaning, summary: Words(zh: zh, en: en)))
  }

  @inlinable package func read<Type: FieldType>(_ type: Type, _ slot: Int) -> Located<Type.Output>? {
    guard let source, let node = node(in: slot) else { return nil }
    return type.read(source.mapping.at(Int(node)), source.context).map { Located($0, node: node) }
  }

  /// Whether there is a mapping to read from and nothing stands in this slot of it, not even something unreadable.
  package func isLeftOut(_ slot: Int) -> Bool {
    source.map { slot < $0.slots.count && $0.slots.nodes[slot] == 0 } ?? false
  }
}
