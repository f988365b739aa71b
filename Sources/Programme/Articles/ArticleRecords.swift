/// The fields of a type of record that an article asks for.
package struct ArticleRecords: Sendable {
  package let type: RecordType
  /// Paths from the record down, in the order of their declaration: `agreement.from`.
  package let fields: [String]
}

extension Article {
  /// What is written in records because of this article, as the fields' own declarations say.
  package var records: [ArticleRecords] {
    Programme.types.compactMap { model in
      let fields = model.fields.fields.flatMap { paths(of: $0) }
      return fields.isEmpty ? nil : ArticleRecords(type: model.type, fields: fields)
    }
  }

  /// A group whose own declaration names the article stands for what is in it.
  private func paths(of field: FieldDescription) -> [String] {
    if field.article == number { return [field.name] }
    return field.type.groups.flatMap { $0.fields.flatMap { paths(of: $0) } }.map { "\(field.name).\($0)" }
  }
}

extension TypeDescription {
  /// The groups of fields that a value may consist of.
  fileprivate var groups: [FieldTable] {
    switch self {
    case .object(let table): [table]
    case .list(let element), .map(let element): element.groups
    case .either(let forms): forms.flatMap(\.groups)
    default: []
    }
  }
}
