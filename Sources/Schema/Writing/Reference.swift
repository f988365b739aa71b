import Diagnostics

/// The page of the reference that lists a type's fields, made from their declarations.
package enum FieldReference {
  /// Markdown: a heading, a sentence and a table with a row for each field, those inside a group under it.
  package static func page(of model: any RecordModel.Type, in language: Language) -> String {
    let type = model.type
    var lines = [
      "# \(type.title.zh) · \(type.name)", "", "\(type.summary[language])  ", "`\(type.place)`", "",
    ]
    let heads =
      language == .chinese
      ? ["字段", "中文名", "写什么", "必填", "公开", "条", "说明"]
      : ["Field", "Chinese name", "Value", "Needed", "Shown", "Article", "What it is"]
    lines.append(row(heads))
    lines.append(row(heads.map { _ in "---" }))
    lines += rows(model.fields, under: "", isInternal: type.isPrivate, in: language)
    return lines.joined(separator: "\n") + "\n"
  }

  private static func rows(
    _ table: FieldTable, under parent: String, isInternal: Bool, in language: Language
  ) -> [String] {
    table.fields.flatMap { field -> [String] in
      let name = parent + field.name
      let visibility = isInternal ? .internal : field.visibility
      let own = row([
        "`\(name)`", field.zh, field.type.words[language], field.need.words[language],
        visibility.words[language], field.article.map { "\($0)" } ?? "", field.summary[language],
      ])
      guard let group = field.type.group else { return [own] }
      return [own]
        + rows(group, under: name + field.type.pathMark, isInternal: visibility == .internal, in: language)
    }
  }

  private static func row(_ cells: [String]) -> String {
    let escaped = cells.map { cell in
      String(cell.unicodeScalars.flatMap { $0 == "|" ? ["\\", $0] : [$0] }.map { Character($0) })
    }
    return "| " + escaped.joined(separator: " | ") + " |"
  }
}

extension TypeDescription {
  /// What stands between a field and one inside it: `office.place`, `sessions[].weekday`, `overrides.*.reason`.
  fileprivate var pathMark: String {
    switch self {
    case .list: "[]."
    case .map: ".*."
    default: "."
    }
  }
}

extension FieldDescription.Need {
  /// A field that a rule asks for is needed all the same, though not in every record.
  fileprivate var words: Words {
    switch self {
    case .required: Words(zh: "必填", en: "yes")
    case .optional: Words(zh: "", en: "")
    case .expected(by: "record-missing-field"): Words(zh: "多数须填", en: "mostly")
    case .expected(let rule): Words(zh: "应填（\(rule.rawValue)）", en: "expected (\(rule.rawValue))")
    }
  }
}

extension FieldDescription.Visibility {
  fileprivate var words: Words {
    switch self {
    case .public: Words(zh: "公开", en: "public")
    case .consent: Words(zh: "本人同意才公开", en: "under consent")
    case .internal: Words(zh: "内部", en: "internal")
    }
  }
}

extension RecordType {
  /// Where its records lie in a site.
  var place: String {
    (isPrivate ? "private/" : "content/") + folder + (isSingle ? ".yaml" : "/")
  }
}
