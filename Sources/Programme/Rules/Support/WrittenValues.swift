import Diagnostics
import Records

extension RecordHeader {
  /// The value as it was written; nil for one that nobody wrote.
  func value<Content>(of located: Located<Content>?) -> Value? {
    guard let root, let located, located.isWritten else { return nil }
    return Value(document: root.document, index: Int(located.node))
  }

  /// Whether every element of a list could be read; one that could not has its own finding.
  func isWhole<Element>(_ list: Located<[Located<Element>]>) -> Bool {
    guard let value = value(of: list) else { return true }
    return value.withView(\.elements.count) == list.value.count
  }
}

extension Value {
  /// Whether a mapping has a key by one of these names or nearly so, so that a field that was written badly is not called
  /// missing.
  func mentions(_ names: String...) -> Bool {
    entries.contains { key, value in
      !value.isBlank && (names.contains(key.string) || nearestName(to: key.string, among: names) != nil)
    }
  }
}

extension RecordModel {
  /// Those of some fields that nobody wrote, in words, and how to mend it; nil if all are there.
  func missing(_ fields: [(name: String, words: Words)]) -> (words: Words, help: Words)? {
    let missing = fields.filter { lacks($0.name) }
    guard !missing.isEmpty else { return nil }
    return (
      Words(
        zh: missing.map(\.words.zh).joined(separator: "和"),
        en: missing.map(\.words.en).joined(separator: " and no ")),
      Words(
        zh: "补上 \(missing.map(\.name).joined(separator: " 和 "))",
        en: "add `\(missing.map(\.name).joined(separator: "` and `"))`")
    )
  }
}
