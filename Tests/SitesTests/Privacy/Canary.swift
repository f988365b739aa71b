import Programme

/// Writes marks into internal fields, so that they are found wherever such a field is published.
struct Canary {
  /// What is written into a field, by what it may hold.
  struct Marks {
    var word = "qzxcanary"
    var number = "73519042"
    var day = "1987-06-05"
    /// Every form in which a mark may come out.
    static let forms = ["qzxcanary", "73519042", "1987-06-05", "1987年6月5日", "5 June 1987", "19870605"]
    /// Others of the same kind and another length: whatever is made of a mark differs between the two.
    static let others = Marks(word: "kwvlongercanary", number: "61845270", day: "1979-11-28")
  }

  let marks: Marks
  /// An id of each type, for references inside internal fields.
  let ids: [String: String]
  /// The internal fields that bear a mark, as `pairing.exceptions.note`.
  private(set) var marked: Set<String> = []

  init(_ marks: Marks = Marks(), ids: [String: String]) {
    self.marks = marks
    self.ids = ids
  }

  /// Marks a record's internal fields, adding those that are not there.
  mutating func mark(_ fields: inout RecordTree, of type: any RecordModel.Type) {
    mark(&fields, type.fields, type.type.name, isInternal: type.type.isPrivate)
  }

  /// All fields that can bear a mark.
  static func all(of type: any RecordModel.Type) -> Set<String> {
    paths(in: type.fields, type.type.name, isInternal: type.type.isPrivate)
  }

  private mutating func mark(
    _ fields: inout RecordTree, _ table: FieldTable, _ path: String, isInternal: Bool
  ) {
    for field in table.fields {
      let place = "\(path).\(field.name)"
      let isInternal = isInternal || field.visibility == .internal
      // A consent decides what else is shown: it is marked where there is one, and no day of its end is moved.
      if Self.isConsent(path), field.name != "on" { continue }
      guard var value = fields[field.name, field.zh] else {
        if isInternal, !Self.isConsent(place), let sample = sample(field.type, place) {
          fields[field.name, field.zh] = sample
        }
        continue
      }
      mark(&value, field.type, place, isInternal: isInternal)
      fields[field.name, field.zh] = value
    }
  }

  private mutating func mark(
    _ value: inout RecordTree, _ type: TypeDescription, _ path: String, isInternal: Bool
  ) {
    switch (type, value) {
    case (.object(let table), .fields): mark(&value, table, path, isInternal: isInternal)
    case (.list(let element), .list(var elements)):
      for index in elements.indices { mark(&elements[index], element, path, isInternal: isInternal) }
      value = .list(elements)
    case (.map(let element), .fields(var fields)):
      for index in fields.indices { mark(&fields[index].value, element, path, isInternal: isInternal) }
      value = .fields(fields)
    case (.either(let forms), _):
      for form in forms where form.fits(value) { mark(&value, form, path, isInternal: isInternal) }
    default:
      if isInternal, Self.bearsMark(type, path), let sample = sample(type, path) { value = sample }
    }
  }

  /// A value with marks in it; nil where the type leaves no room for one.
  private mutating func sample(_ type: TypeDescription, _ path: String) -> RecordTree? {
    if Self.bearsMark(type, path) { marked.insert(path) }
    switch type {
    case .text, .prose, .markdown: return .text(marks.word)
    case .integer(let bounds):
      return .text(bounds.contains(2026) && bounds.upperBound < 9999 ? "2026" : marks.number)
    case .date: return .text(marks.day)
    case .choice(let names): return names.first.map { .text($0.name) }
    case .reference(let target): return ids[target].map { .text($0) }
    case .list(let element): return sample(element, path).map { [$0] }
    case .map(let element): return sample(element, path).map { ["art06-training": $0] }
    case .object(let table):
      let fields = table.fields.compactMap { field in
        sample(field.type, "\(path).\(field.name)").map { (name: field.name, value: $0) }
      }
      return .fields(fields)
    default: return nil
    }
  }

  private static func paths(in table: FieldTable, _ path: String, isInternal: Bool) -> Set<String> {
    var found: Set<String> = []
    for field in table.fields where !isConsent(path) || field.name == "on" {
      let place = "\(path).\(field.name)"
      let isInternal = isInternal || field.visibility == .internal
      if isInternal, bearsMark(field.type, place) { found.insert(place) }
      for group in field.type.groups { found.formUnion(paths(in: group, place, isInternal: isInternal)) }
    }
    return found
  }

  private static func isConsent(_ path: String) -> Bool { path.hasSuffix(".consent") }

  private static func bearsMark(_ type: TypeDescription, _ path: String) -> Bool {
    switch type {
    case .text, .prose: true
    case .integer(let bounds): bounds.upperBound > 9999
    case .date: path.hasSuffix(".on")
    default: false
    }
  }
}

extension TypeDescription {
  /// The groups of fields in a value of this type.
  fileprivate var groups: [FieldTable] {
    switch self {
    case .object(let table): [table]
    case .list(let element), .map(let element): element.groups
    // One group or a list of them holds the same fields either way.
    case .either(let forms): forms.first { !$0.groups.isEmpty }?.groups ?? []
    default: []
    }
  }

  fileprivate func fits(_ value: RecordTree) -> Bool {
    switch (self, value) {
    case (.object, .fields), (.list, .list): true
    default: false
    }
  }
}
