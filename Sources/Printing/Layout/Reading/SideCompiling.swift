import Diagnostics
import Templates

extension LayoutReading {
  /// The sides with their templates, and what tells when the texts or keys they use change.
  mutating func compile(_ sheet: LayoutSheet) -> (sides: [PrintLayout.Side], fingerprints: [UInt64]) {
    let templates = TemplateSet([], namespaces: context.namespaces, findings: &findings)
    var sides: [PrintLayout.Side] = []
    var fingerprints: [UInt64] = []
    for (side, list) in sheet.sides {
      var reading = SideReading()
      let parts = reading.parts(of: list, in: .sheet, depth: 1, &self)
      // Without a model nothing is known of any name, which has been said.
      guard let name = sheet.model, let model = context.models[name] else { continue }
      let contents = contents(parts, templates, for: model)
      sides.append(PrintLayout.Side(name: side.string, elements: reading.elements, contents: contents))
      fingerprints.append(contents.fingerprint)
    }
    return (sides, fingerprints)
  }

  private mutating func contents<Model: TemplateModel>(
    _ parts: [TemplatePart], _ templates: TemplateSet, for model: Model.Type
  ) -> any AnyTemplate {
    templates.compile(plainText: parts, for: model, findings: &findings)
  }
}
