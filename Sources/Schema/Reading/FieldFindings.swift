import Bytes
import Diagnostics
import Records

/// What a kind of file says of the mistakes that its declarations show: under which rules, and in which words.
package protocol FieldFindings: Sendable {
  /// Whether a name with nothing after it is as good as none, rather than a value that is wrong.
  var blankIsAbsent: Bool { get }
  /// A text as a finding may quote it.
  func quoted(_ text: String) -> String
  /// - Parameter proposed: The field that was most likely meant.
  func unknown(_ key: Value, in table: FieldTable, proposed: String?) -> Finding
  func missing(_ field: FieldDescription, in mapping: Value, of table: FieldTable) -> Finding
  func wrong(_ value: Value, _ expected: Expected) -> Finding
}

/// What should stand in a value's place.
package enum Expected: Sendable {
  case words(Words)
  /// - Parameter nearest: The one that was most likely meant.
  case choice([ChoiceName], nearest: String?)
  case group(FieldTable)
  case list

  /// For records, whose findings name what is wanted.
  var words: Words {
    switch self {
    case .words(let words): words
    case .choice(let names, _):
      Words(
        zh: names.map { "\($0.name)（\($0.zh)）" }.joined(separator: "、") + " 之一",
        en: "one of " + names.map(\.name).joined(separator: ", "))
    case .group(let table):
      Words(zh: "一组字段（\(table.list)）", en: "a group of fields (\(table.list))")
    case .list: Words(zh: "一个列表（每项前加 - ，或写成 [甲, 乙]）", en: "a list")
    }
  }
}

extension FieldTable {
  var list: String { fields.map(\.name).joined(separator: ", ") }
}

/// The findings of records.
package struct RecordFindings: FieldFindings {
  /// What must not even be written where a field is unknown; nil for a mere mistake.
  let refusal: @Sendable (Value, FieldTable) -> Finding?
  /// Hides what may be somebody's.
  let mask: @Sendable (String) -> String
  package let blankIsAbsent = true

  package init(
    refusal: @escaping @Sendable (Value, FieldTable) -> Finding? = { _, _ in nil },
    mask: @escaping @Sendable (String) -> String
  ) {
    self.refusal = refusal
    self.mask = mask
  }

  package func quoted(_ text: String) -> String { mask(text) }

  package func unknown(_ key: Value, in table: FieldTable, proposed: String?) -> Finding {
    if let refused = refusal(key, table) { return refused }
    let wrong = key.string.shortenedInTheMiddle(to: 60)
    return SchemaRules.unknownField.finding(
      at: key.place, Words(zh: "这里没有「\(wrong)」这个字段", en: "there is no field “\(wrong)” here"),
      help: proposed.map { Words(zh: "是不是想写「\($0)」？", en: "did you mean “\($0)”?") }
        ?? Words(
          zh: "可用的字段：\(table.fields.map { "\($0.name)/\($0.zh)" }.joined(separator: "、"))",
          en: "fields that may stand here: \(table.list)"))
  }

  package func missing(_ field: FieldDescription, in mapping: Value, of table: FieldTable) -> Finding {
    let summary = field.summary
    if let key = mapping.blankKey(named: field.names) {
      let written = key.string
      return SchemaRules.missingField.finding(
        at: key.place,
        Words(
          zh: "「\(written)」后面没有内容：\(summary.zh)", en: "nothing stands after “\(written)”: \(summary.en)"),
        help: Words(zh: "在「\(written): 」后面写上内容", en: "write it behind “\(written): ”"))
    }
    // Spoken of as the file would write it.
    let (own, other) = mapping.isWrittenInChinese ? (field.zh, field.name) : (field.name, field.zh)
    return SchemaRules.missingField.finding(
      at: mapping.missingPlace,
      Words(zh: "缺少「\(own)」（\(other)）：\(summary.zh)", en: "“\(own)” is missing: \(summary.en)"),
      help: Words(zh: "补上一行 `\(own): …`（也可写 `\(other): …`）", en: "add a line `\(own): …`"))
  }

  package func wrong(_ value: Value, _ expected: Expected) -> Finding {
    var help: Words?
    if case .choice(_, let nearest?) = expected {
      help = Words(zh: "是不是想写「\(nearest)」？", en: "did you mean “\(nearest)”?")
    }
    let found =
      switch value.kind {
      case .scalar: Words(zh: "「\(shortened(value.string))」", en: "“\(shortened(value.string))”")
      case .mapping: Words(zh: "一组字段", en: "a group of fields")
      case .sequence: Words(zh: "一个列表", en: "a list")
      }
    let wanted = expected.words
    return RecordsRules.wrongType.finding(
      at: value.place,
      Words(zh: "这里应写\(wanted.zh)，写的却是\(found.zh)", en: "\(wanted.en) is wanted here, not \(found.en)"),
      help: help)
  }
}

/// The findings of files that designers write: each has its own rules, and all speak of keys.
package struct KeyFindings: FieldFindings {
  let unknownKey: RuleDescription
  let missingKey: RuleDescription
  let badValue: RuleDescription
  /// What to call a value that stands behind no key.
  let file: String
  package let blankIsAbsent: Bool

  package init(
    of file: String, unknownKey: RuleDescription, missingKey: RuleDescription, badValue: RuleDescription,
    blankIsAbsent: Bool = false
  ) {
    (self.unknownKey, self.missingKey, self.badValue) = (unknownKey, missingKey, badValue)
    self.file = file
    self.blankIsAbsent = blankIsAbsent
  }

  package func quoted(_ text: String) -> String { text.shortenedInTheMiddle(to: 60) }

  package func unknown(_ key: Value, in table: FieldTable, proposed: String?) -> Finding {
    let name = quoted(key.string)
    return unknownKey.finding(
      at: key.place,
      Words(zh: "\(table.owner.zh)没有“\(name)”这个键", en: "\(table.owner.en) has no key “\(name)”"),
      help: proposed.map(Self.proposal) ?? Self.keys(of: table))
  }

  package func missing(_ field: FieldDescription, in mapping: Value, of table: FieldTable) -> Finding {
    let form = field.type.words
    return missingKey.finding(
      at: mapping.key?.place ?? mapping.place,
      Words(zh: "\(table.owner.zh)没有写 \(field.name)", en: "\(table.owner.en) has no `\(field.name)`"),
      help: Words(
        zh: "写上 `\(field.name): …`，\(form.zh)", en: "write `\(field.name): …`, \(form.en)"))
  }

  package func wrong(_ value: Value, _ expected: Expected) -> Finding {
    if case .group(let table) = expected {
      return badValue.finding(
        at: value.place,
        Words(zh: "\(table.owner.zh)要写成“键: 值”", en: "\(table.owner.en) is made of keys with values"),
        help: Self.keys(of: table))
    }
    var help: Words?
    var wanted = Words(zh: "一个列表", en: "a list")
    if case .words(let words) = expected { wanted = words }
    if case .choice(let names, let nearest) = expected {
      wanted = Words(same: names.map(\.name).joined(separator: " | "))
      help = nearest.map(Self.proposal)
    }
    return badValue.finding(
      at: value.place, message(value, named: quoted(value.key?.string ?? file)),
      help: help ?? Words(zh: "要写：\(wanted.zh)", en: "it takes \(wanted.en)"))
  }

  private func message(_ value: Value, named name: String) -> Words {
    guard value.kind == .scalar, !value.string.isEmpty else {
      return Words(zh: "\(name) 的写法不对", en: "`\(name)` is not written like this")
    }
    let said = quoted(value.string)
    return Words(zh: "\(name) 不能是“\(said)”", en: "`\(name)` cannot be “\(said)”")
  }

  package static func proposal(_ nearest: String) -> Words {
    Words(zh: "是不是 `\(nearest)`？", en: "did you mean `\(nearest)`?")
  }

  private static func keys(of table: FieldTable) -> Words {
    let names = table.fields.map(\.name)
    return Words(
      zh: "可以写的有 \(names.joined(separator: "、"))", en: "it may have \(names.joined(separator: ", "))")
  }
}

extension FieldFindings {
  /// The beginning of a text that may be too long to quote.
  func shortened(_ text: String, to limit: Int = 24) -> String {
    let text = quoted(text.shortenedInTheMiddle(to: 200))
    return text.count <= limit ? text : text.prefix(limit) + "…"
  }
}

extension Value {
  /// The key by one of these names behind which nothing was written.
  package func blankKey(named names: [String]) -> Value? {
    entries.first { key, value in value.isBlank && names.contains(key.string) }?.key
  }

  /// Whether most of a mapping's keys are Chinese.
  fileprivate var isWrittenInChinese: Bool {
    let keys = entries.map(\.key.string)
    return keys.count { $0.utf8.contains { $0 >= 0x80 } } * 2 > keys.count
  }

  /// The innermost key that this value stands behind, be it in a list there; nil for a whole document.
  package var key: Value? {
    var found: Value?
    var holder = Value(document: document, index: 0)
    while holder.index < index {
      var inner: Value?
      switch holder.kind {
      case .mapping:
        for (key, value) in holder.entries where value.index <= index { (found, inner) = (key, value) }
      case .sequence: for element in holder.elements where element.index <= index { inner = element }
      case .scalar: return found
      }
      guard let inner else { return found }
      holder = inner
    }
    return found
  }
}
