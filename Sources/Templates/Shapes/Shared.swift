/// A model that many pages show, or one page many times, handed on by reference: naming it in a layout copies nothing.
public struct Shared<Model: TemplateModel>: Sendable {
  // An array, as its element has an address for as long as somebody holds the array.
  @usableFromInline let holder: [Model]

  public init(_ model: Model) { holder = [model] }

  public var model: Model { holder[0] }
}
