import Diagnostics
import Records

/// A kind of file that holds no records, such as a theme's facts.
package struct FileFormat: Sendable {
  /// As in `menpai schema NAME`.
  package let name: String
  package let title: Words
  package let summary: Words
  package let content: TypeDescription
  /// What stands inside the content by name.
  package let definitions: [(name: String, type: TypeDescription)]

  package init(
    _ name: String, title: Words, summary: Words, content: TypeDescription,
    definitions: [(name: String, type: TypeDescription)] = []
  ) {
    (self.name, self.title, self.summary) = (name, title, summary)
    (self.content, self.definitions) = (content, definitions)
  }
}

extension Value {
  /// Reads a value that lies in no record; what is wrong with it is added to `findings`.
  package func read<Type: FieldType>(
    as type: Type, _ words: some FieldFindings, findings: inout [Finding]
  ) -> Type.Output? {
    var content: Type.Output?
    findings +=
      ReadingContext.gathering(in: document, findings: words) { context in
        content = withView { type.read($0, context) }
      }.findings
    return content
  }

  /// Another value of the same document.
  package func at(_ node: Int32) -> Value { Value(document: document, index: Int(node)) }
}
