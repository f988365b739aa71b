import Templates

/// A page: what every page has, and what is its own. A layout sees the keys of both side by side.
package struct FramedPage<Content: TemplateModel>: TemplateModel {
  package let frame: PageFrame
  package let content: Content

  package static var declared: ModelShape<FramedPage> {
    .once(Content.shape.name) {
      Key.all(of: \.frame)
      Key.all(of: \.content)
    }
  }
}

/// A page that has nothing but its frame.
package struct NoContent: TemplateModel {
  package static let declared = ModelShape<NoContent>("plain") {}
}
