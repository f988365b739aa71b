import Diagnostics
import Templates

extension LayoutReading {
  /// The sides with their templates, and what tells when the texts or keys they use change.
  mutating func compile(_ sheet: LayoutSheet) -> (sides: [PrintLayout.Side], fingerprints: [UInt64]) {
    let templates = TemplateSet([], namespaces: context.namespaces, findings: &findings)
    var sides: [PrintLayout.Side] = []
    var fingerprints: [UInt64] = []
    for (name, list) in sheet.sides {
      var side = SideReading()
      let parts = side.parts(of: list, in: .sheet, depth: 1, &self)
      // Without a model nothing is known of any name, which has been said.
      guard let model = sheet.model, let shape = context.models[model] else { continue }
      let contents = templates.compile(plainText: parts, named: name.string, for: shape, findings: &findings)
      sides.append(PrintLayout.Side(name: name.string, elements: side.elements, contents: contents))
      fingerprints.append(contents.fingerprint)
    }
    return (sides, fingerprints)
  }
}
