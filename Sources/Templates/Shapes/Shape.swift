/// A value that a layout can be rendered with; its shape is all that a layout may name.
public protocol TemplateModel: Sendable {
  static var shape: Shape { get }
  /// The value of the key at `slot`, the key's index in `shape.keys`.
  func value(at slot: Int) -> TemplateValue
}

/// What a key of a page model yields to a template.
public enum TemplateValue: Sendable {
  case absent
  /// Plain text; escaped wherever it is written.
  case text(String)
  case number(Int)
  /// Finished, safe HTML; written by `{{{key}}}` only.
  case html(HTML)
  case flag(Bool)
  case object(any TemplateModel)
  case list([any TemplateModel])
  case texts([String])
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
  }

  public let name: String
  public let keys: [Key]
  /// Tells shapes apart without opening the shapes they refer to: the name and the keys with their kinds.
  let identity: UInt64
  private let slots: [String: Int]

  public init(_ name: String, _ keys: [Key]) {
    self.name = name
    self.keys = keys
    identity = Self.identity(name, keys)
    slots = Dictionary(keys.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  public func slot(named name: String) -> Int? { slots[name] }

  private static func identity(_ name: String, _ keys: [Key]) -> UInt64 {
    var digest = Digest()
    digest.add(name)
    for key in keys {
      digest.add(key.name)
      digest.add(key.kind.word)
      digest.add(key.isOptional ? 1 : 0)
      if case .choice(let words) = key.kind { for word in words { digest.add(word) } }
    }
    return digest.value
  }
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
