import Diagnostics
import Records

/// A record's values, free to be changed and written out again.
indirect enum RecordTree: Sendable {
  case text(String)
  case list([RecordTree])
  case fields([(name: String, value: RecordTree)])

  init(_ value: Records.Value) {
    switch value.kind {
    case .scalar: self = .text(value.string)
    case .sequence: self = .list(value.elements.map { RecordTree($0) })
    case .mapping: self = .fields(value.entries.map { ($0.key.string, RecordTree($0.value)) })
    }
  }

  /// A field's value by any of its names; setting it adds the field under the first of them.
  subscript(names: String...) -> RecordTree? {
    get {
      guard case .fields(let fields) = self else { return nil }
      return fields.first { names.contains($0.name) }?.value
    }
    set {
      guard case .fields(var fields) = self else { return }
      let position = fields.firstIndex { names.contains($0.name) }
      if let position { fields.remove(at: position) }
      if let newValue { fields.insert((names[0], newValue), at: position ?? fields.count) }
      self = .fields(fields)
    }
  }

  /// As YAML in flow style, which JSON is.
  var yaml: String { String(decoding: JSONWriter.bytes(of: json), as: UTF8.self) }

  private var json: JSONValue {
    switch self {
    // An empty scalar is an absent field.
    case .text(let text): text.isEmpty ? .null : .string(text)
    case .list(let elements): .array(elements.map(\.json))
    case .fields(let fields):
      .object(fields.filter { !$0.value.isBlank }.map { .init($0.name, $0.value.json) })
    }
  }

  private var isBlank: Bool {
    if case .text("") = self { return true }
    return false
  }
}

extension RecordTree: ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
  init(stringLiteral value: String) { self = .text(value) }
  init(arrayLiteral elements: RecordTree...) { self = .list(elements) }
  init(dictionaryLiteral elements: (String, RecordTree)...) {
    self = .fields(elements.map { (name: $0.0, value: $0.1) })
  }
}
