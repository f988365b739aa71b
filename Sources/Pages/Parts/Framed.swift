import Templates

/// A page: what every page has, and what is its own. A layout sees the keys of both side by side.
package struct Framed<Content: TemplateModel>: TemplateModel {
  package let frame: Frame
  package let content: Content

  package static var declared: ModelShape<Framed> {
    .once(Content.shape.name) {
      Key.all(of: \.frame)
      Key.all(of: \.content)
    }
  }
}

/// A page that has nothing but its frame.
package struct Plain: TemplateModel {
  package static let declared = ModelShape<Plain>("plain") {}
}
