/// A value to be written into a record, or one that was read, without its place: text, a list, or fields in order.
package indirect enum NewValue: Hashable, Sendable {
  case text(String)
  case list([NewValue])
  case fields([Field])

  package struct Field: Hashable, Sendable {
    package let name: String
    package var value: NewValue

    package init(_ name: String, _ value: NewValue) {
      self.name = name
      self.value = value
    }
  }
}

extension NewValue: ExpressibleByStringLiteral, ExpressibleByArrayLiteral {
  package init(stringLiteral text: String) { self = .text(text) }
  package init(arrayLiteral elements: NewValue...) { self = .list(elements) }
}

extension NewValue {
  /// A value as it was written, with some of its scalars replaced and fields added to some of its groups, both by their nodes.
  init(_ value: Value, replacing texts: [Int: String] = [:], adding fields: [Int: [Field]] = [:]) {
    switch value.kind {
    case .scalar: self = .text(texts[value.index] ?? value.string)
    case .sequence: self = .list(value.elements.map { NewValue($0, replacing: texts, adding: fields) })
    case .mapping:
      let written = value.entries.map {
        Field($0.key.string, NewValue($0.value, replacing: texts, adding: fields))
      }
      self = .fields(written + (fields[value.index] ?? []))
    }
  }

  /// The value with elements added to one of its fields; the field is added when it is not there.
  mutating func append(_ items: [NewValue], to names: FieldNames) {
    guard case .fields(var fields) = self else { return }
    if let index = fields.firstIndex(where: { names.contains($0.name) }) {
      guard case .list(let elements) = fields[index].value else {
        fields[index].value = .list(items)
        self = .fields(fields)
        return
      }
      fields[index].value = .list(elements + items)
    } else {
      fields.append(Field(names.written, .list(items)))
    }
    self = .fields(fields)
  }
}

/// What a field may be called, and by which of its names it is written where it is not there yet.
package struct FieldNames: Hashable, Sendable {
  package let written: String
  package let other: String

  package init(_ written: String, or other: String) {
    self.written = written
    self.other = other
  }

  func contains(_ name: String) -> Bool { name == written || name == other }
}
