import Diagnostics
import Schema

extension PrintLayout {
  /// What editors and the reference are told of layout files.
  ///
  /// - Parameter models: What can be printed, by the names that `shows` takes.
  package static func format(models: [String]) -> FileFormat {
    let shows = TypeDescription.choice(models.map { ChoiceName($0) })
    return FileFormat(
      "layout", title: Words(zh: "印刷版式", en: "print layout"),
      summary: Words(
        zh: "一张卡或一页张贴的样子：主题的 print/*.yaml", en: "how a card or a notice looks: print/*.yaml of a theme"),
      content: .object(LayoutFile.fields.replacing("shows", by: shows)),
      definitions: [("element", .either(ElementKind.allCases.map { .object($0.fields) }))])
  }

  /// Every key of layout files in Markdown tables, one for each place where keys stand; what the documentation holds.
  package static func keyReference(in language: Language) -> String {
    // A box has a key of its own, and then those of every element.
    let every = Array(ElementKind.box.fields.fields.dropFirst())
    let common = Set(every.map(\.name))
    var tables: [(owner: Words, fields: [FieldDescription])] = [
      LayoutFile.fields, FaceFields.fields, TextFields.fields,
    ].map {
      ($0.owner, $0.fields)
    }
    tables.append((Words(zh: "每个元素", en: "every element"), every))
    tables += ElementKind.allCases.map { kind in
      (kind.owner, kind.fields.fields.filter { !common.contains($0.name) })
    }
    tables += [BoxFields.fields, StrokeFields.fields, LineFields.fields].map { ($0.owner, $0.fields) }
    let heading = Words(zh: "键 | 写什么 | 作用", en: "key | what stands there | what it does")
    return tables.map { owner, fields in
      let rows = fields.map {
        "| `\($0.name)` | \(cell($0.type.words[language])) | \(cell($0.summary[language])) |\n"
      }
      return "### \(title(owner[language]))\n\n| \(heading[language]) |\n|---|---|---|\n\(rows.joined())"
    }.joined(separator: "\n")
  }

  private static func cell(_ text: String) -> String { text.replacing("|", with: "\\|") }

  private static func title(_ owner: String) -> String { owner.prefix(1).uppercased() + owner.dropFirst() }
}
