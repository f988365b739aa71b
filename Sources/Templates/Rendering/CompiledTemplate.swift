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
  public func render<Model: TemplateModel>(_ model: Model, into output: inout PageBuffer) {
    precondition(Model.shape == shape, "the template was compiled for another kind of page model")
    withUnsafePointer(to: model) { page in
      var renderer = Renderer(program, page: UnsafeRawPointer(page))
      renderer.run(into: &output)
    }
  }

  /// Appends the page to `output`, for callers that keep their pages in an array.
  ///
  /// - Precondition: The model is of the kind that the template was compiled for.
  public func render(_ model: any TemplateModel, into output: inout [UInt8]) {
    var buffer = PageBuffer()
    render(model, into: &buffer)
    buffer.withUnsafeBytes { output.append(contentsOf: $0.assumingMemoryBound(to: UInt8.self)) }
  }

  /// For data without a shape.
  func run(_ data: LenientValue, into output: inout PageBuffer) {
    withUnsafePointer(to: data) { page in
      var renderer = Renderer(program, page: UnsafeRawPointer(page), lenient: LenientFrames(data))
      renderer.run(into: &output)
    }
  }
}
