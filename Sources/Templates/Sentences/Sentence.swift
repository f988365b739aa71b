/// A text with places that values go to.
package struct Sentence: Sendable {
  /// What stands before the first value, and each value's position with what stands behind it.
  private let start: String
  private var rest: [(value: Int, text: String)] = []
  /// What the text asks for that it cannot be given.
  private(set) package var unknown: [String] = []

  /// - Parameters:
  ///   - text: `{{name}}服务联系卡`; `<wbr>` says where a line of a page may break, and means nothing here.
  ///   - values: The names of the values, in their order.
  package init(_ text: String, _ values: [String]) {
    let parts = text.replacing("<wbr>", with: "").split(separator: "{{", omittingEmptySubsequences: false)
    start = String(parts[0])
    for part in parts.dropFirst() {
      let ends = part.split(separator: "}}", maxSplits: 1, omittingEmptySubsequences: false)
      let name = ends[0].filter { $0 != " " }
      let value = values.firstIndex(of: name)
      if value == nil { unknown.append(name) }
      rest.append((value ?? values.count, String(ends.dropFirst().joined())))
    }
  }

  package func filled(_ values: [String]) -> String {
    var text = start
    for part in rest {
      if part.value < values.count { text += values[part.value] }
      text += part.text
    }
    return text
  }
}

/// A sentence's name among a theme's texts, and what may be filled in.
package struct PhraseKey: Sendable {
  package let name: String
  package let values: [String]

  /// - Parameter written: `cardOf`, `card_of`, or with the names of values behind it.
  package init(_ written: String, _ values: [String] = []) {
    let words = written.split(separator: " ").map(String.init)
    name = words.prefix(1).joined().map { $0.isUppercase ? "_\($0.lowercased())" : String($0) }.joined()
    self.values = values + words.dropFirst()
  }
}

/// A closed list of sentences, by what Swift calls them.
package protocol PhraseName: RawRepresentable<String>, CaseIterable, Sendable {
  /// The names of what is filled into each of them.
  static var values: [String] { get }
}
