import Diagnostics
import Templates

/// A theme's layouts in one language, each compiled for what its kind of page shows.
///
/// Only that kind can have it rendered: it gets a template that takes nothing but its own model.
package struct CompiledLayouts: Sendable {
  private var templates: [Layout: any AnyTemplate] = [:]

  package init() {}

  package var layouts: Set<Layout> { Set(templates.keys) }
  package subscript(layout: Layout) -> (any AnyTemplate)? { templates[layout] }

  /// Takes the template of that name as a layout; what is wrong with it is added to `findings`.
  package mutating func compile(
    _ layout: Layout, named name: String, from set: TemplateSet, findings: inout [Finding]
  ) {
    templates[layout] = layout.kind.compiled(name, from: set, findings: &findings)
  }

  func template<Kind: LayoutPage>(of kind: Kind.Type) -> CompiledTemplate<FramedPage<Kind.Content>>? {
    templates[Layout(kind)] as? CompiledTemplate<FramedPage<Kind.Content>>
  }
}

extension LayoutPage {
  fileprivate static func compiled(
    _ name: String, from set: TemplateSet, findings: inout [Finding]
  ) -> (any AnyTemplate)? {
    set.compile(name, for: FramedPage<Content>.self, findings: &findings)
  }
}
