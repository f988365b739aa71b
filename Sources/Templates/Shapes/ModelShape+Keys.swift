// Inlinable, so that the code that looks into a field is made for the field's own type.
extension ModelShape.Key {
  @inlinable public static func text(
    _ name: String, _ path: KeyPath<Model, String>, _ summary: String
  ) -> Self {
    Self(name, path, summary, .text, .text)
  }

  @inlinable public static func text(
    _ name: String, _ path: KeyPath<Model, String?>, _ summary: String
  ) -> Self {
    Self(name, path, summary, .text, isOptional: true, .optionalText)
  }

  @inlinable public static func address(
    _ name: String, _ path: KeyPath<Model, String>, _ summary: String
  ) -> Self {
    Self(name, path, summary, .address, .text)
  }

  @inlinable public static func address(
    _ name: String, _ path: KeyPath<Model, String?>, _ summary: String
  ) -> Self {
    Self(name, path, summary, .address, isOptional: true, .optionalText)
  }

  @inlinable public static func number(
    _ name: String, _ path: KeyPath<Model, Int>, _ summary: String
  ) -> Self {
    Self(name, path, summary, .number, .number)
  }

  @inlinable public static func number(
    _ name: String, _ path: KeyPath<Model, Int?>, _ summary: String
  ) -> Self {
    Self(name, path, summary, .number, isOptional: true, .optionalNumber)
  }

  /// How many elements a list has.
  @inlinable public static func count<Element>(
    _ name: String, _ path: KeyPath<Model, [Element]>, _ summary: String
  ) -> Self {
    Self(name, path, summary, .number, .count(ListLocator { StoredValue.elements(of: $0, as: Element.self) }))
  }

  @inlinable public static func html(
    _ name: String, _ path: KeyPath<Model, HTML>, _ summary: String
  ) -> Self {
    Self(name, path, summary, .html, .html)
  }

  @inlinable public static func html(
    _ name: String, _ path: KeyPath<Model, HTML?>, _ summary: String
  ) -> Self {
    Self(name, path, summary, .html, isOptional: true, .optionalHTML)
  }

  @inlinable public static func flag(
    _ name: String, _ path: KeyPath<Model, Bool>, _ summary: String
  ) -> Self {
    Self(name, path, summary, .flag, .flag)
  }

  @inlinable public static func texts(
    _ name: String, _ path: KeyPath<Model, [String]>, _ summary: String
  ) -> Self {
    Self(name, path, summary, .texts, .texts)
  }

  /// A word out of a closed choice.
  @inlinable public static func choice<Choice: RawRepresentable & CaseIterable & Sendable>(
    _ name: String, _ path: KeyPath<Model, Choice>, _ summary: String
  ) -> Self where Choice.RawValue == String {
    let words = Choice.allCases.map(\.rawValue)
    return Self(
      name, path, summary, .choice(words),
      .choice(Locator { StoredValue.word(at: $0, as: Choice.self, among: words) })
    )
  }

  @inlinable public static func object<Child: TemplateModel>(
    _ name: String, _ path: KeyPath<Model, Child>, _ summary: String
  ) -> Self {
    Self(name, path, summary, .object { Child.shape }, .object)
  }

  @inlinable public static func object<Child: TemplateModel>(
    _ name: String, _ path: KeyPath<Model, Child?>, _ summary: String
  ) -> Self {
    Self(
      name, path, summary, .object { Child.shape }, isOptional: true,
      .reference(Locator { StoredValue.optional(at: $0, as: Child.self) }))
  }

  @inlinable public static func object<Child: TemplateModel>(
    _ name: String, _ path: KeyPath<Model, Shared<Child>>, _ summary: String
  ) -> Self {
    Self(
      name, path, summary, .object { Child.shape },
      .reference(Locator { StoredValue.shared(at: $0, as: Child.self) }))
  }

  @inlinable public static func object<Child: TemplateModel>(
    _ name: String, _ path: KeyPath<Model, Shared<Child>?>, _ summary: String
  ) -> Self {
    Self(
      name, path, summary, .object { Child.shape }, isOptional: true,
      .reference(Locator { StoredValue.optionalShared(at: $0, as: Child.self) }))
  }

  @inlinable public static func list<Child: TemplateModel>(
    _ name: String, _ path: KeyPath<Model, [Child]>, _ summary: String
  ) -> Self {
    Self(
      name, path, summary, .list { Child.shape },
      .list(ListLocator { StoredValue.elements(of: $0, as: Child.self) }, stride: MemoryLayout<Child>.stride))
  }
}
