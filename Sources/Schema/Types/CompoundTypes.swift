import Diagnostics
import Records

/// A word out of a closed list; either its English or its Chinese name may be written.
package protocol Choice: RawRepresentable, CaseIterable, Hashable, Sendable where RawValue == String {
  /// For each word in its order its Chinese name, then others that staff write; none where files have English words only.
  static var zhNames: [[String]] { get }
  /// The choice that a text can only have been meant as, though it is none of the names; nil where it may be another.
  static func reading(of text: String) -> Self?
}

extension Choice {
  package static var zhNames: [[String]] { [] }

  /// Its Chinese name, then others.
  package var zhNames: [String] { zip(Self.allCases, Self.zhNames).first { $0.0 == self }?.1 ?? [] }

  package static func reading(of text: String) -> Self? {
    let names = allCases.flatMap { word in ([word.rawValue] + word.zhNames).map { (name: $0, word: word) } }
    let nearest = NearMisses.words.suggestion(for: text, among: names.map(\.name))
    return nearest.flatMap { nearest in names.first { $0.name == nearest }?.word }
  }
}

package struct ChoiceType<Word: Choice>: FieldType {
  package let placeholder: Word
  package var description: TypeDescription {
    .choice(Self.names)
  }

  package init(placeholder: Word) { self.placeholder = placeholder }

  package static var names: [ChoiceName] {
    precondition(
      Word.zhNames.isEmpty || Word.zhNames.count == Word.allCases.count,
      "\(Word.self) has a word without names")
    return Word.allCases.map {
      ChoiceName($0.rawValue, zh: $0.zhNames.first, alternatives: Array($0.zhNames.dropFirst()))
    }
  }

  @inlinable package func read(_ value: ValueView, _ context: ReadingContext) -> Word? {
    guard
      hasText(
        value, context, expected: .choice(Self.names, nearest: nil), atMost: TypeDescription.longestWord)
    else { return nil }
    let text = value.string
    if let word = Word(rawValue: text) { return word }
    for (word, names) in zip(Word.allCases, Word.zhNames) where names.contains(text) { return word }
    let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
    let nearest = Word.reading(of: text).map { isASCII ? $0.rawValue : $0.zhNames.first ?? $0.rawValue }
    context.reportWrong(value, expected: .choice(Self.names, nearest: nearest))
    return nil
  }
}

/// The id of a record of another type.
package struct ReferenceType<Target: RecordModel>: FieldType {
  package var placeholder: Reference<Target> { Reference(id: "", position: -1) }
  package var description: TypeDescription { .reference(to: Target.type.name) }

  @inlinable package func read(_ value: ValueView, _ context: ReadingContext) -> Reference<Target>? {
    var expected: Words { Words(zh: "\(Target.type.title.zh)的编号", en: "the id of a \(Target.type.title.en)") }
    guard hasText(value, context, expected: .words(expected), atMost: RecordID.longest) else { return nil }
    return context.reference(value, to: Target.self)
  }
}

package struct ListType<Element: FieldType>: FieldType {
  package let element: Element
  /// What to say is wanted here; nil for a list like any other.
  package var expected: Words?
  @inlinable package init(element: Element, expected: Words? = nil) {
    (self.element, self.expected) = (element, expected)
  }

  package var placeholder: [Located<Element.Output>] { [] }
  package var description: TypeDescription { .list(element.description).said(expected) }

  @inlinable package func read(_ value: ValueView, _ context: ReadingContext) -> [Located<Element.Output>]? {
    guard value.kind == .sequence else {
      if reportSlips(in: value, context) { return nil }
      context.reportWrong(value, expected: expected.map { .words($0) } ?? .list)
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
package func fullWidthComma(_ item: ValueView, in list: ValueView, _ context: ReadingContext) -> Finding? {
  guard item.kind == .scalar, item.bytes.contains(0xEF),
    context.document.source[context.place(of: list).range.lowerBound] == UInt8(ascii: "[")
  else { return nil }
  return context.kept(item).fullWidthComma
}

/// Reports what the lines of a text show that was meant as a list or a group of fields; false where they show nothing.
package func reportSlips(in value: ValueView, _ context: ReadingContext) -> Bool {
  let slips = context.kept(value).slips
  for slip in slips { context.report(slip) }
  return !slips.isEmpty
}

/// A group of fields of its own.
package struct GroupType<Group: FieldGroup>: FieldType {
  @inlinable package init() {}
  package var placeholder: Group {
    var blank = FieldReader.blank
    return Group(&blank)
  }
  package var description: TypeDescription { .object(Group.fields) }

  @inlinable package func read(_ value: ValueView, _ context: ReadingContext) -> Group? {
    guard value.kind == .mapping else {
      if reportSlips(in: value, context) { return nil }
      context.reportWrong(value, expected: .group(Group.fields))
      return nil
    }
    var reader = FieldReader(value, table: Group.fields, context: context)
    return Group(&reader)
  }
}

/// One value, or a list of them.
package struct OneOrMoreType<Element: FieldType>: FieldType {
  package let element: Element
  let words: Words?
  package var placeholder: [Located<Element.Output>] { [] }
  package var description: TypeDescription {
    TypeDescription.either([element.description, .list(element.description)]).said(words)
  }

  package func read(_ value: ValueView, _ context: ReadingContext) -> [Located<Element.Output>]? {
    if value.kind == .sequence { return ListType(element: element).read(value, context) }
    return element.read(value, context).map { [Located($0, node: Int32(value.index))] }
  }
}

/// A word out of a closed list, or a group of fields that says more.
package struct WordOrGroupType<Word: Choice, Group: FieldGroup>: FieldType {
  package enum Output: Sendable {
    case word(Word)
    case group(Group)
  }

  package let word: Word
  package init(word: Word) { self.word = word }
  package var placeholder: Output { .word(word) }
  package var description: TypeDescription {
    .either([ChoiceType(placeholder: word).description, .object(Group.fields)])
  }

  @inlinable package func read(_ value: ValueView, _ context: ReadingContext) -> Output? {
    if value.kind == .mapping { return GroupType<Group>().read(value, context).map { .group($0) } }
    return ChoiceType(placeholder: word).read(value, context).map { .word($0) }
  }
}

/// A mapping whose keys are the user's own, each with a value of one type; a stand-in for one that cannot be read.
package struct MapType<Element: FieldType>: FieldType {
  package struct Entry: Sendable {
    package let key: Located<String>
    package let value: Located<Element.Output>

    @inlinable package init(key: Located<String>, value: Located<Element.Output>) {
      (self.key, self.value) = (key, value)
    }
  }

  package let element: Element
  /// What to say is wanted here; nil for a group of fields.
  package var expected: Words?
  package var placeholder: [Entry] { [] }
  package var description: TypeDescription { .map(element.description).said(expected) }

  @inlinable package func read(_ value: ValueView, _ context: ReadingContext) -> [Entry]? {
    guard value.kind == .mapping else {
      context.reportWrong(
        value, expected: .words(expected ?? Words(zh: "一组字段", en: "a group of fields")))
      return nil
    }
    var entries: [Entry] = []
    for (key, item) in value.entries {
      guard
        hasText(
          key, context, expected: .words(Words(zh: "名字", en: "a name")),
          atMost: TypeDescription.longestWord)
      else { continue }
      let read = element.read(item, context)
      entries.append(
        Entry(
          key: Located(key.string, node: Int32(key.index)),
          value: Located(read ?? element.placeholder, node: read == nil ? 0 : Int32(item.index))))
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
  @inlinable package static func list<Element>(_ element: Element, _ words: Words? = nil) -> ListType<Element>
  where Self == ListType<Element> { ListType(element: element, expected: words) }
  package static func group<Group>(_ group: Group.Type) -> GroupType<Group> where Self == GroupType<Group> {
    GroupType()
  }
  package static func oneOrMore<Element>(_ element: Element, _ words: Words? = nil) -> OneOrMoreType<Element>
  where Self == OneOrMoreType<Element> { OneOrMoreType(element: element, words: words) }
  package static func map<Element>(_ element: Element, _ words: Words? = nil) -> MapType<Element>
  where Self == MapType<Element> { MapType(element: element, expected: words) }
}
