/// Where in a model's memory a key's value is stored, and as what.
@usableFromInline
struct StoredField: Sendable {
  @usableFromInline
  enum Storage: Sendable {
    case text, optionalText
    case number, optionalNumber
    case html, optionalHTML
    case flag
    /// The child's own bytes.
    case object
    /// A child that may be absent, or lies elsewhere.
    case reference(Locator)
    case list(ListLocator, stride: Int)
    case texts
    /// The number of a list's elements.
    case count(ListLocator)
    /// The locator yields the word, a `String`.
    case choice(Locator)
  }

  let offset: Int
  let storage: Storage

  func moved(by distance: Int) -> StoredField { StoredField(offset: offset + distance, storage: storage) }
}

/// Finds what a field refers to: the address of a value that lies elsewhere or may be absent; nil where it is.
@usableFromInline
struct Locator: Sendable {
  @usableFromInline let find: @Sendable (UnsafeRawPointer) -> UnsafeRawPointer?

  @usableFromInline init(_ find: @escaping @Sendable (UnsafeRawPointer) -> UnsafeRawPointer?) {
    self.find = find
  }
}

/// Finds the elements of a list.
@usableFromInline
struct ListLocator: Sendable {
  @usableFromInline let find: @Sendable (UnsafeRawPointer) -> StoredElements

  @usableFromInline init(_ find: @escaping @Sendable (UnsafeRawPointer) -> StoredElements) {
    self.find = find
  }
}
