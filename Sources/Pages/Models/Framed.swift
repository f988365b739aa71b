import Templates

/// A page: what every page has, and what is its own. A layout sees the keys of both side by side.
public struct Framed<Content: DeclaredModel>: TemplateModel {
  public let frame: Frame
  public let content: Content

  public static var shape: Shape { Shape(Content.shape.name, Frame.shape.keys + Content.shape.keys) }

  public func value(at slot: Int) -> TemplateValue {
    slot < Frame.keyCount ? frame.value(at: slot) : content.value(at: slot - Frame.keyCount)
  }
}

/// A page that has nothing but its frame.
public struct Plain: DeclaredModel {
  public static let declared = ModelShape<Plain>("plain") {}
}
