import Synchronization

/// The one declaration of a page model's keys: it gives both the shape that layouts are checked against and the
/// places in memory where rendering finds the values.
///
///     public struct Crumb: TemplateModel {
///       public let title: String
///       public let href: String?
///       public static let declared = ModelShape<Crumb>("crumb") {
///         Key.text("title", \.title, "the words of the link")
///         Key.text("href", \.href, "absent on the page itself")
///       }
///     }
///
/// A key's path must lead to a stored property of a structure, which is where its value is read without a call or a
/// copy; any other stops the program when the declaration is first used, so that no test of the model can miss it.
public struct ModelShape<Model>: Sendable {
  public struct Key: Sendable {
    let key: Shape.Key
  }

  public let shape: Shape

  public init(_ name: String, @KeysBuilder<Model> _ keys: () -> [Key]) {
    shape = Shape(name, keys().map(\.key), of: Model.self)
  }

  /// The declaration of a generic model, whose type can hold no static: made once for each concrete type.
  public static func once(_ name: @autoclosure () -> String, @KeysBuilder<Model> _ keys: () -> [Key]) -> Self
  {
    let model = ObjectIdentifier(Model.self)
    if let known = genericShapes.withLock({ $0[model] }) { return Self(shape: known) }
    // Outside the lock, as the keys may ask for the shapes of others.
    let made = Self(name(), keys)
    genericShapes.withLock { $0[model] = made.shape }
    return made
  }

  private init(shape: Shape) { self.shape = shape }
}

private let genericShapes = Mutex<[ObjectIdentifier: Shape]>([:])

@resultBuilder
public enum KeysBuilder<Model> {
  public static func buildExpression(_ key: ModelShape<Model>.Key) -> [ModelShape<Model>.Key] { [key] }
  public static func buildExpression(_ keys: [ModelShape<Model>.Key]) -> [ModelShape<Model>.Key] { keys }
  public static func buildBlock(_ keys: [ModelShape<Model>.Key]...) -> [ModelShape<Model>.Key] {
    keys.flatMap(\.self)
  }
}

extension ModelShape.Key {
  /// - Parameter path: A stored property of `Model`.
  @usableFromInline init<Value>(
    _ name: String, _ path: KeyPath<Model, Value>, _ summary: String, _ kind: Shape.Kind,
    isOptional: Bool = false, _ storage: StoredField.Storage
  ) {
    let field = StoredField(offset: Self.offset(of: path, name), storage: storage)
    key = Shape.Key(name: name, kind: kind, isOptional: isOptional, summary: summary, field: field)
  }

  /// The keys of a child as the model's own.
  public static func all<Child: TemplateModel>(of path: KeyPath<Model, Child>) -> [Self] {
    let distance = offset(of: path, "all")
    return Child.shape.keys.map { key in
      Self(
        key: Shape.Key(
          name: key.name, kind: key.kind, isOptional: key.isOptional, summary: key.summary,
          field: key.field.moved(by: distance)))
    }
  }

  private static func offset<Value>(of path: KeyPath<Model, Value>, _ name: String) -> Int {
    guard let offset = MemoryLayout<Model>.offset(of: path) else {
      preconditionFailure("\(Model.self), key \(name): its path leads to no stored property of a structure")
    }
    return offset
  }
}
