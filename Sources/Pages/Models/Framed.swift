import Templates

/// A page: what every page has, and what is its own. A layout sees the keys of both side by side.
public struct Framed<Content: TemplateModel>: TemplateModel {
  public let frame: Frame
  public let content: Content

  public static var declared: ModelShape<Framed> {
    .once(Content.shape.name) {
      Key.all(of: \.frame)
      Key.all(of: \.content)
    }
  }
}

/// A page that has nothing but its frame.
public struct Plain: TemplateModel {
  public static let declared = ModelShape<Plain>("plain") {}
}
