import Diagnostics

/// A relative destination that a theme's author wrote into an `href` or `src`.
public struct LiteralLink: Hashable, Sendable {
  /// As written, after the tag that leads to the site's root if there is one: `services/`.
  public let target: String
  /// Whether it stands after such a tag: `href="{{root}}services/"`.
  public let isFromRoot: Bool
  public let place: SourcePlace
}

/// A template compiled for one kind of page model; may render on many threads at once.
public struct CompiledTemplate: Sendable {
  public let name: String
  /// The destinations in it and in everything it calls, by place.
  public let literalLinks: [LiteralLink]
  /// Changes whenever the template, something it calls, or a constant it writes changes.
  public let fingerprint: UInt64

  private let shape: Shape?
  private let program: Program

  init(name: String, shape: Shape?, program: Program, literalLinks: [LiteralLink], fingerprint: UInt64) {
    self.name = name
    self.shape = shape
    self.program = program
    self.literalLinks = literalLinks
    self.fingerprint = fingerprint
  }

  /// Appends the page to `output`; reuse one buffer for many pages to spare its growth.
  ///
  /// - Precondition: The model is of the kind that the template was compiled for.
  public func render(_ model: any TemplateModel, into output: inout [UInt8]) {
    // A generic model makes its shape anew at each use, which takes longer than many a page.
    assert(type(of: model).shape == shape, "the template was compiled for another kind of page model")
    run(.object(model), into: &output)
  }

  func run(_ root: TemplateValue, into output: inout [UInt8]) {
    var renderer = Renderer(program, root)
    renderer.run(into: &output)
  }
}
