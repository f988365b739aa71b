import Diagnostics

/// A relative destination that a theme's author wrote into an `href` or `src`.
public struct LiteralLink: Hashable, Sendable {
  /// As written, after the tag that leads to the site's root if there is one: `services/`.
  public let target: String
  /// Whether it stands after such a tag: `href="{{root}}services/"`.
  public let isFromRoot: Bool
  public let place: SourcePlace
}

/// A compiled template whose model is not known; to be rendered it has to become a `CompiledTemplate` again.
public protocol AnyTemplate: Sendable {
  /// The destinations in it and in everything it calls, by place.
  var literalLinks: [LiteralLink] { get }
  /// Changes whenever the template, something it calls, or a constant it writes changes.
  var fingerprint: UInt64 { get }
}

/// A template compiled for one type of model, and callable with no other; may render on many threads at once.
public struct CompiledTemplate<Model: TemplateModel>: AnyTemplate {
  public let literalLinks: [LiteralLink]
  public let fingerprint: UInt64
  private let program: Program

  init(_ compiler: Compiler, entry: Int) {
    literalLinks = compiler.links
    fingerprint = compiler.fingerprint(Model.shape)
    program = compiler.program(entry: entry)
  }

  /// Appends the page to `output`; reuse one buffer for many pages to spare its growth.
  public func render(_ model: Model, into output: inout PageBuffer) {
    withUnsafePointer(to: model) { page in
      var renderer = Renderer(program, page: UnsafeRawPointer(page))
      renderer.run(into: &output)
    }
  }

  /// The page, for callers that keep it.
  public func bytes(of model: Model) -> [UInt8] {
    var output = PageBuffer()
    render(model, into: &output)
    return output.bytes
  }
}
