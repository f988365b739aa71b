import Bytes
import Diagnostics
import Records
import Schema
import Templates

/// A print layout that has been read, checked and compiled against what it shows; composers make drawings with it.
///
/// Lengths are millimetres, type sizes points.
package struct PrintLayout: Sendable {
  /// The file's name without ending.
  package let name: String
  /// The name that people know it by.
  package let title: Words
  /// Which print model it shows.
  package let model: String
  /// Of the trimmed piece.
  package let size: Size
  package let bleed: Double
  /// How far texts, pictures and codes stay from the trimmed edge.
  package let safe: Double
  /// The faces it asks for; of each the one to use and those to fall back on.
  package let faces: [[FaceRequest]]
  /// As BCP 47 names it.
  let language: String
  /// From the first, the front.
  package let sides: [Side]
  /// Changes whenever the file, a text of the theme or the model's keys that it uses change.
  package let fingerprint: UInt64

  package struct Side: Sendable {
    package let name: String
    let elements: [Element]
    /// Writes which elements are there, and their texts, as `ElementStream` reads them.
    let contents: any AnyTemplate
  }
}

/// What a layout is compiled against.
package struct LayoutContext: Sendable {
  /// The print models by their names.
  package let models: [String: any TemplateModel.Type]
  /// Texts of the theme, in the language of the print.
  package let namespaces: [Namespace]
  package let language: SiteLanguage
  /// The bytes of a file beside the layout, such as a font.
  package let file: @Sendable (String) -> [UInt8]?

  package init(
    models: [String: any TemplateModel.Type], namespaces: [Namespace], language: SiteLanguage,
    file: @escaping @Sendable (String) -> [UInt8]? = { _ in nil }
  ) {
    self.models = models
    self.namespaces = namespaces
    self.language = language
    self.file = file
  }
}

extension PrintLayout {
  /// Reads a layout file and compiles it; all that is wrong with it is added to `findings`.
  ///
  /// - Parameters:
  ///   - name: The file's name without ending.
  ///   - path: Of the file, relative to the site.
  /// - Returns: Nil where there is a mistake.
  package static func compile(
    _ source: [UInt8], name: String, path: String, in context: LayoutContext, findings: inout [Finding]
  ) -> PrintLayout? {
    let parsed = YAMLParser.parse(path: path, source: source, blankIsMapping: true)
    findings += parsed.findings
    guard parsed.isComplete, let root = parsed.roots.first else { return nil }
    var reading = LayoutReading(root, context: context)
    let file = reading.read()
    let model = file.flatMap { reading.model($0.shows) }
    let (sides, fingerprint) = file.map { reading.compile($0.sides.value, for: model) } ?? ([], [])
    findings += reading.findings.withoutRepetitions.sorted()
    guard let file, let model, !reading.findings.contains(where: { $0.severity == .error }) else {
      return nil
    }
    var digest = Digest()
    digest.add(source)
    digest.add(context.language.tag)
    for word in fingerprint { digest.add(word) }
    // Of a font file of the theme the bytes; what an installed family holds, the face set tells.
    for face in reading.faces.requests.joined() { if let file = face.file { digest.add(file.bytes) } }
    return PrintLayout(
      name: name, title: file.title?.value ?? Words(same: name), model: model,
      size: Size(width: file.size.value.first, height: file.size.value.second),
      bleed: file.bleed?.value ?? 3, safe: file.safe?.value ?? 3, faces: reading.faces.requests,
      language: context.language == .chinese ? "zh-Hans" : context.language.tag, sides: sides,
      fingerprint: digest.value)
  }
}
