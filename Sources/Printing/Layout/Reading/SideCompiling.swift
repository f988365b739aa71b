import Diagnostics
import Schema
import Templates

extension LayoutReading {
  /// The sides with their templates, and what tells when the texts or keys they use change.
  mutating func compile(
    _ written: LayoutFile.Sides, for model: String?
  ) -> (sides: [PrintLayout.Side], fingerprints: [UInt64]) {
    let templates = TemplateSet([], namespaces: context.namespaces, findings: &findings)
    var sides: [PrintLayout.Side] = []
    var fingerprints: [UInt64] = []
    for (name, list) in [("front", written.front), ("back", written.back)] {
      guard let list else { continue }
      var side = SideReading()
      let parts = side.parts(of: list.value, in: .sheet, depth: 1, at: value(of: list).place, &self)
      // Without a model nothing is known of any name, which has been said.
      guard let model, let type = context.models[model] else { continue }
      let contents = contents(parts, templates, for: type)
      sides.append(PrintLayout.Side(name: name, elements: side.elements, contents: contents))
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
