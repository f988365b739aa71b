/// The one declaration of a page model's keys: it gives both the shape that layouts are checked against and the
/// values they are rendered with.
///
///     public struct Crumb: DeclaredModel {
///       public let title: String
///       public let href: String?
///       public static let declared = ModelShape<Crumb>("crumb") {
///         Key.text("title", \.title, "the words of the link")
///         Key.text("href", \.href, "absent on the page itself")
///       }
///     }
public struct ModelShape<Model>: Sendable {
  public struct Key: Sendable {
    let key: Shape.Key
    let read: @Sendable (Model) -> TemplateValue
  }

  public let shape: Shape
  @usableFromInline let reads: [@Sendable (Model) -> TemplateValue]

  public init(_ name: String, @KeysBuilder<Model> _ keys: () -> [Key]) {
    let keys = keys()
    shape = Shape(name, keys.map(\.key))
    reads = keys.map(\.read)
  }
}

/// A page model that declares its keys by a `ModelShape`.
public protocol DeclaredModel: TemplateModel {
  static var declared: ModelShape<Self> { get }
}

extension DeclaredModel {
  public typealias Key = ModelShape<Self>.Key

  public static var shape: Shape { declared.shape }
  @inlinable public func value(at slot: Int) -> TemplateValue { Self.declared.reads[slot](self) }
}

@resultBuilder
public enum KeysBuilder<Model> {
  public static func buildExpression(_ key: ModelShape<Model>.Key) -> [ModelShape<Model>.Key] { [key] }
  public static func buildExpression(_ keys: [ModelShape<Model>.Key]) -> [ModelShape<Model>.Key] { keys }
  public static func buildBlock(_ keys: [ModelShape<Model>.Key]...) -> [ModelShape<Model>.Key] {
    keys.flatMap(\.self)
  }
}

// Inlinable, so that each reads its own model's field directly instead of through the generic one's witnesses.
extension ModelShape.Key {
  @usableFromInline init(
    _ name: String, _ kind: Shape.Kind, optional: Bool = false, _ summary: String,
    _ read: @escaping @Sendable (Model) -> TemplateValue
  ) {
    key = Shape.Key(name: name, kind: kind, isOptional: optional, summary: summary)
    self.read = read
  }

  @inlinable public static func text(
    _ name: String, _ read: @escaping @Sendable (Model) -> String, _ summary: String
  )
    -> Self
  {
    Self(name, .text, summary) { .text(read($0)) }
  }

  @inlinable public static func text(
    _ name: String, _ read: @escaping @Sendable (Model) -> String?, _ summary: String
  )
    -> Self
  {
    Self(name, .text, optional: true, summary) { read($0).map { .text($0) } ?? .absent }
  }

  @inlinable public static func address(
    _ name: String, _ read: @escaping @Sendable (Model) -> String, _ summary: String
  )
    -> Self
  {
    Self(name, .address, summary) { .text(read($0)) }
  }

  @inlinable public static func address(
    _ name: String, _ read: @escaping @Sendable (Model) -> String?, _ summary: String
  ) -> Self {
    Self(name, .address, optional: true, summary) { read($0).map { .text($0) } ?? .absent }
  }

  @inlinable public static func number(
    _ name: String, _ read: @escaping @Sendable (Model) -> Int, _ summary: String
  )
    -> Self
  {
    Self(name, .number, summary) { .number(read($0)) }
  }

  @inlinable public static func number(
    _ name: String, _ read: @escaping @Sendable (Model) -> Int?, _ summary: String
  )
    -> Self
  {
    Self(name, .number, optional: true, summary) { read($0).map { .number($0) } ?? .absent }
  }

  @inlinable public static func html(
    _ name: String, _ read: @escaping @Sendable (Model) -> HTML, _ summary: String
  )
    -> Self
  {
    Self(name, .html, summary) { .html(read($0)) }
  }

  @inlinable public static func html(
    _ name: String, _ read: @escaping @Sendable (Model) -> HTML?, _ summary: String
  )
    -> Self
  {
    Self(name, .html, optional: true, summary) { read($0).map { .html($0) } ?? .absent }
  }

  @inlinable public static func flag(
    _ name: String, _ read: @escaping @Sendable (Model) -> Bool, _ summary: String
  )
    -> Self
  {
    Self(name, .flag, summary) { .flag(read($0)) }
  }

  @inlinable public static func texts(
    _ name: String, _ read: @escaping @Sendable (Model) -> [String], _ summary: String
  )
    -> Self
  {
    Self(name, .texts, summary) { .texts(read($0)) }
  }

  /// A word out of a closed choice.
  @inlinable public static func choice<Choice: RawRepresentable & CaseIterable & Sendable>(
    _ name: String, _ read: @escaping @Sendable (Model) -> Choice, _ summary: String
  ) -> Self where Choice.RawValue == String {
    Self(name, .choice(Choice.allCases.map(\.rawValue)), summary) { .text(read($0).rawValue) }
  }

  @inlinable public static func object<Child: TemplateModel>(
    _ name: String, _ read: @escaping @Sendable (Model) -> Child, _ summary: String
  ) -> Self {
    Self(name, .object { Child.shape }, summary) { .object(read($0)) }
  }

  @inlinable public static func object<Child: TemplateModel>(
    _ name: String, _ read: @escaping @Sendable (Model) -> Child?, _ summary: String
  ) -> Self {
    Self(name, .object { Child.shape }, optional: true, summary) { read($0).map { .object($0) } ?? .absent }
  }

  @inlinable public static func list<Child: TemplateModel>(
    _ name: String, _ read: @escaping @Sendable (Model) -> [Child], _ summary: String
  ) -> Self {
    Self(name, .list { Child.shape }, summary) { .list(read($0)) }
  }
}
