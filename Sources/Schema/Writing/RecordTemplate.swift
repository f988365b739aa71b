import Diagnostics

/// A new record with its fields laid out to be filled in: the needed ones first, all others commented out.
package struct RecordTemplate: Sendable {
  /// Relative to the site's folder.
  package let path: String
  package let text: String

  /// Nil when the id cannot be one.
  package init?(of model: any RecordModel.Type, id: String, in language: Language) {
    guard model.type.isSingle || RecordID.isValid(id) else { return nil }
    let isPage = model.fields.fields.contains { $0.isMarkdown && $0.need == .required }
    path = model.type.place + (model.type.isSingle ? "" : "\(id).\(isPage ? "md" : "yaml")")
    var writer = TemplateWriter(language: language)
    writer.writeHeading(model.type, isPage: isPage)
    // What every record may have comes last; the file's name is the id.
    let (fields, shared) = (model.fields.fields, model.fields.shared)
    let own = fields.dropFirst(shared).filter { !($0.isMarkdown && isPage) }
    writer.write(own + fields.prefix(shared).filter { $0.name != "id" })
    text = isPage ? "---\n\(writer.text)---\n\n" : writer.text
  }
}

private struct TemplateWriter {
  let language: Language
  var text = ""

  mutating func writeHeading(_ type: RecordType, isPage: Bool) {
    text += "# \(type.title[language])" + Words(zh: "：", en: ": ")[language] + type.summary[language] + "\n"
    text +=
      Words(
        zh: "# 前面有 # 的是可写可不写的字段，用到时去掉 # 和后面一个空格。",
        en: "# Fields after a # may be left out; to use one, remove the # and one blank.")[language] + "\n"
    if isPage {
      text +=
        Words(zh: "# 正文用 Markdown 写在最后的 --- 下面。", en: "# The text goes below the last ---, in Markdown.")[
          language]
        + "\n"
    }
    text += "\n"
  }

  /// The needed fields as lines to be filled in, then the others as comments.
  mutating func write(_ fields: [FieldDescription]) {
    let needed = fields.filter(\.isNeeded)
    for field in needed { write(field, indent: 0, isActive: true) }
    if !needed.isEmpty, needed.count < fields.count { text += "\n" }
    for field in fields where !field.isNeeded { write(field, indent: 0, isActive: false) }
  }

  private mutating func write(_ field: FieldDescription, indent: Int, isActive: Bool, isItem: Bool = false) {
    let name = language == .chinese ? field.zh : field.name
    let head = String(repeating: " ", count: indent) + (isItem ? "- " : "") + name + ":"
    text += (isActive ? "" : "# ") + head + (field.isMarkdown ? " |" : "") + "  # " + comment(field) + "\n"
    if field.isMarkdown { text += (isActive ? "" : "# ") + "  …\n" }
    guard let group = field.type.layout else { return }
    let inner = group.table.fields.filter(\.isNeeded) + group.table.fields.filter { !$0.isNeeded }
    let step = indent + (isItem ? 4 : 2)
    for (index, part) in inner.enumerated() {
      let isFirst = group.isList && index == 0
      write(
        part, indent: group.isList && !isFirst ? step + 2 : step,
        isActive: isActive && (part.isNeeded || isFirst), isItem: isFirst)
    }
  }

  private func comment(_ field: FieldDescription) -> String {
    var parts = [field.summary[language]]
    switch field.type {
    case .choice, .reference, .either, .flag, .textOrFlag, .list(.choice), .list(.reference):
      parts.append(field.type.words[language])
    default: break
    }
    if let sample = field.type.sample, field.type.layout == nil {
      parts.append(Words(zh: "如 \(sample)", en: "such as \(sample)")[language])
    }
    if field.visibility == .internal, field.name != "note" {
      parts.append(Words(zh: "不公开", en: "never published")[language])
    }
    if field.isNeeded { parts.append(Words(zh: "必填", en: "needed")[language]) }
    return parts.joined(separator: Words(zh: "；", en: "; ")[language])
  }
}

extension FieldDescription {
  fileprivate var isNeeded: Bool { need != .optional }
}

extension TypeDescription {
  /// The fields to lay out below a field; nil for a value that is written on its line.
  fileprivate var layout: (table: FieldTable, isList: Bool)? {
    switch self {
    case .object(let table): (table, false)
    case .list(.object(let table)): (table, true)
    // One group or a list of them is laid out as one; a word or a group as the word.
    case .either(let forms):
      if case .object(let table)? = forms.first { (table, false) } else { nil }
    default: nil
    }
  }
}
