import Templates

/// A model that many pages show, or one page many times, handed on by reference: naming it in a layout copies nothing.
public final class Shared<Model: TemplateModel>: TemplateModel {
  public let model: Model

  public init(_ model: Model) { self.model = model }

  public static var shape: Shape { Model.shape }
  public func value(at slot: Int) -> TemplateValue { model.value(at: slot) }
}
