/// A value that a layout can be rendered with; its declaration names all that a layout may write.
public protocol TemplateModel: Sendable {
  static var declared: ModelShape<Self> { get }
}

extension TemplateModel {
  public typealias Key = ModelShape<Self>.Key

  public static var shape: Shape { declared.shape }
}

/// UTF-8 bytes of HTML that is safe to publish as it stands.
public struct HTML: Hashable, Sendable {
  public var bytes: [UInt8]
  public init(_ bytes: [UInt8]) { self.bytes = bytes }
  public var isEmpty: Bool { bytes.isEmpty }
}

/// The names a layout may use on one kind of page model, each with its kind and what it holds.
///
/// Shapes refer to each other lazily so that a model may hold its own kind.
public struct Shape: Sendable {
  public indirect enum Kind: Sendable {
    case text
    /// A text that leads somewhere; the only kind that may begin an `href`, `src` or `action`.
    case address
    case number
    case html
    case flag
    case object(@Sendable () -> Shape)
    case list(@Sendable () -> Shape)
    case texts
    /// A closed choice of words; the only kind a dynamic partial name may come from.
    case choice([String])
  }

  public struct Key: Sendable {
    public let name: String
    public let kind: Kind
    public let isOptional: Bool
    /// What the key holds, for `menpai theme keys`.
    public let summary: String
    let field: StoredField
  }

  public let name: String
  public let keys: [Key]
  /// The type whose memory the keys' fields describe.
  let model: ObjectIdentifier
  private let slots: [String: Int]

  init<Model>(_ name: String, _ keys: [Key], of model: Model.Type) {
    self.name = name
    self.keys = keys
    self.model = ObjectIdentifier(model)
    slots = Dictionary(keys.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  public func slot(named name: String) -> Int? { slots[name] }
}

/// Shapes are the same when they describe the same type: a program reads fields by where that type keeps them.
extension Shape: Hashable {
  public static func == (left: Shape, right: Shape) -> Bool { left.model == right.model }
  public func hash(into hasher: inout Hasher) { hasher.combine(model) }
}

extension Shape.Kind {
  /// The kind as `menpai theme keys` names it.
  public var word: String {
    switch self {
    case .text: "text"
    case .address: "address"
    case .number: "number"
    case .html: "html"
    case .flag: "flag"
    case .object: "object"
    case .list: "list"
    case .texts: "texts"
    case .choice: "choice"
    }
  }
}
