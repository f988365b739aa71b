import Diagnostics
import Records

/// A word out of a closed list; either its English or its Chinese name may be written.
package protocol Choice: RawRepresentable, CaseIterable, Hashable, Sendable where RawValue == String {
  /// The Chinese name first, then others that staff write.
  var zhNames: [String] { get }
  /// The choice that a text can only have been meant as, though it is none of the names; nil where it may be another.
  static func reading(of text: String) -> Self?
}

extension Choice {
  package static func reading(of text: String) -> Self? {
    let names = allCases.flatMap { word in ([word.rawValue] + word.zhNames).map { (name: $0, word: word) } }
    let nearest = NearMisses.words.suggestion(for: text, among: names.map(\.name))
    return nearest.flatMap { nearest in names.first { $0.name == nearest }?.word }
  }
}

package struct ChoiceType<Word: Choice>: FieldType {
  package let placeholder: Word
  package var description: TypeDescription {
    .choice(
      Word.allCases.map {
        ChoiceName(
          name: $0.rawValue, zh: $0.zhNames.first ?? $0.rawValue, alternatives: Array($0.zhNames.dropFirst()))
      })
  }

  package func read(_ value: ValueView, _ context: ReadingContext) -> Word? {
    guard let text = scalar(value, context, expected: Self.choices) else { return nil }
    if let word = Word(rawValue: text) { return word }
    for word in Word.allCases where word.zhNames.contains(text) { return word }
    let choices = Self.choices
    let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
    let nearest = Word.reading(of: text).map { isASCII ? $0.rawValue : $0.zhNames.first ?? $0.rawValue }
    context.report(
      RecordsRules.wrongType, at: value,
      Words(
        zh: "这里应写\(choices.zh)，写的却是「\(shortened(text))」",
        en: "\(choices.en) is wanted here, not “\(shortened(text))”"),
      help: nearest.map { Words(zh: "是不是想写「\($0)」？", en: "did you mean “\($0)”?") })
    return nil
  }

  private static var choices: Words {
    Words(
      zh: Word.allCases.map { "\($0.rawValue)（\($0.zhNames.first ?? "")）" }.joined(separator: "、") + " 之一",
      en: "one of " + Word.allCases.map(\.rawValue).joined(separator: ", "))
  }
}

/// The id of a record of another type.
package struct ReferenceType<Target: RecordModel>: FieldType {
  package var placeholder: Reference<Target> { Reference(id: "", position: -1) }
  package var description: TypeDescription { .reference(to: Target.type.name) }

  package func read(_ value: ValueView, _ context: ReadingContext) -> Reference<Target>? {
    var expected: Words { Words(zh: "\(Target.type.title.zh)的编号", en: "the id of a \(Target.type.title.en)") }
    guard hasText(value, context, expected: expected, atMost: RecordID.longest) else { return nil }
    return context.reference(value, to: Target.self)
  }
}

package struct ListType<Element: FieldType>: FieldType {
  let element: Element
  package var placeholder: [Located<Element.Output>] { [] }
  package var description: TypeDescription { .list(element.description) }

  package func read(_ value: ValueView, _ context: ReadingContext) -> [Located<Element.Output>]? {
    guard value.kind == .sequence else {
      if reportSlips(in: value, context) { return nil }
      reportWrongType(value, context, expected: Words(zh: "一个列表（每项前加 - ，或写成 [甲, 乙]）", en: "a list"))
      return nil
    }
    let count = value.elements.count
    let limit = element.description.mostElements
    guard count <= limit else {
      context.report(
        RecordsRules.tooLarge, at: value,
        Words(
          zh: "列表最多 \(limit) 项，这里有 \(count) 项", en: "a list has at most \(limit) elements, this one \(count)"),
        help: Words(zh: "只留需要的，或分到几条记录里", en: "keep those that are needed, or divide them among records"))
      return nil
    }
    var elements: [Located<Element.Output>] = []
    elements.reserveCapacity(count)
    for item in value.elements {
      if let comma = fullWidthComma(item, in: value, context) {
        context.report(comma)
        continue
      }
      if let read = element.read(item, context) { elements.append(Located(read, node: Int32(item.index))) }
    }
    return elements
  }
}

/// A full-width comma that joined entries which stand in brackets into one.
private func fullWidthComma(_ item: ValueView, in list: ValueView, _ context: ReadingContext) -> Finding? {
  guard item.kind == .scalar, item.bytes.contains(0xEF),
    context.document.source[context.place(of: list).range.lowerBound] == UInt8(ascii: "[")
  else { return nil }
  return Value(document: context.document, index: item.index).fullWidthComma
}

/// Reports what the lines of a text show that was meant as a list or a group of fields; false where they show nothing.
private func reportSlips(in value: ValueView, _ context: ReadingContext) -> Bool {
  let slips = Value(document: context.document, index: value.index).slips
  for slip in slips { context.report(slip) }
  return !slips.isEmpty
}

/// A group of fields of its own.
package struct GroupType<Group: FieldGroup>: FieldType {
  package var placeholder: Group {
    var blank = FieldReader.blank
    return Group(&blank)
  }
  package var description: TypeDescription { .object(Group.fields) }

  package func read(_ value: ValueView, _ context: ReadingContext) -> Group? {
    guard value.kind == .mapping else {
      if reportSlips(in: value, context) { return nil }
      let names = Group.fields.fields.map { "\($0.name)" }.joined(separator: ", ")
      reportWrongType(
        value, context, expected: Words(zh: "一组字段（\(names)）", en: "a group of fields (\(names))"))
      return nil
    }
    var reader = FieldReader(value, table: Group.fields, context: context)
    return Group(&reader)
  }
}

/// One group, or a list of them.
package struct OneOrManyType<Group: FieldGroup>: FieldType {
  package var placeholder: [Located<Group>] { [] }
  package var description: TypeDescription { .either([.object(Group.fields), .list(.object(Group.fields))]) }

  package func read(_ value: ValueView, _ context: ReadingContext) -> [Located<Group>]? {
    if value.kind == .sequence { return ListType(element: GroupType<Group>()).read(value, context) }
    return GroupType<Group>().read(value, context).map { [Located($0, node: Int32(value.index))] }
  }
}

/// A word out of a closed list, or a group of fields that says more.
package struct WordOrGroupType<Word: Choice, Group: FieldGroup>: FieldType {
  package enum Output: Sendable {
    case word(Word)
    case group(Group)
  }

  let word: Word
  package var placeholder: Output { .word(word) }
  package var description: TypeDescription {
    .either([ChoiceType(placeholder: word).description, .object(Group.fields)])
  }

  package func read(_ value: ValueView, _ context: ReadingContext) -> Output? {
    if value.kind == .mapping { return GroupType<Group>().read(value, context).map { .group($0) } }
    return ChoiceType(placeholder: word).read(value, context).map { .word($0) }
  }
}

/// A mapping whose keys are the user's own, each with a group of fields.
package struct MapType<Group: FieldGroup>: FieldType {
  package struct Entry: Sendable {
    package let key: Located<String>
    package let group: Group
  }

  package var placeholder: [Entry] { [] }
  package var description: TypeDescription { .map(.object(Group.fields)) }

  package func read(_ value: ValueView, _ context: ReadingContext) -> [Entry]? {
    guard value.kind == .mapping else {
      reportWrongType(value, context, expected: Words(zh: "一组字段", en: "a group of fields"))
      return nil
    }
    var entries: [Entry] = []
    for (key, item) in value.entries {
      guard
        hasText(key, context, expected: Words(zh: "名字", en: "a name"), atMost: TypeDescription.longestWord),
        let group = GroupType<Group>().read(item, context)
      else { continue }
      entries.append(Entry(key: Located(key.string, node: Int32(key.index)), group: group))
    }
    return entries
  }
}

extension FieldType {
  package static func choice<Word: Choice>(_ fallback: Word) -> ChoiceType<Word>
  where Self == ChoiceType<Word> {
    ChoiceType(placeholder: fallback)
  }
  package static func reference<Target>(to target: Target.Type) -> ReferenceType<Target>
  where Self == ReferenceType<Target> { ReferenceType() }
  package static func list<Element>(_ element: Element) -> ListType<Element> where Self == ListType<Element> {
    ListType(element: element)
  }
  package static func group<Group>(_ group: Group.Type) -> GroupType<Group> where Self == GroupType<Group> {
    GroupType()
  }
  package static func oneOrMany<Group>(_ group: Group.Type) -> OneOrManyType<Group>
  where Self == OneOrManyType<Group> { OneOrManyType() }
  package static func map<Group>(_ group: Group.Type) -> MapType<Group> where Self == MapType<Group> {
    MapType()
  }
}
