import Diagnostics

extension PrintLayout {
  /// Every key of layout files in Markdown tables, one for each place where keys stand; what the documentation holds.
  package static func keyReference(in language: Language) -> String {
    let common = Set(LayoutKeys.ofEveryElement.entries)
    return LayoutKeys.lists.map { list in
      let own = list.entries.filter { list.owner == LayoutKeys.ofEveryElement.owner || !common.contains($0) }
      let heading = Words(zh: "键 | 写什么 | 作用", en: "key | what stands there | what it does")
      let rows = own.map { entry in
        "| `\(entry.name)` | \(cell(entry.form[language])) | \(cell(entry.summary[language])) |\n"
      }
      return "### \(title(list.owner[language]))\n\n| \(heading[language]) |\n|---|---|---|\n\(rows.joined())"
    }.joined(separator: "\n")
  }

  private static func cell(_ text: String) -> String { text.replacing("|", with: "\\|") }

  private static func title(_ owner: String) -> String { owner.prefix(1).uppercased() + owner.dropFirst() }
}
