/// Reads the values of a model's fields where they lie, without a copy and without counting references.
///
/// Why reading from bare addresses is safe here:
///
/// - **What an address points at.** Every address is that of a model, the field of a model plus the offset that
///   `MemoryLayout.offset(of:)` gave for a stored property, or what one of the functions below yields for such a field.
///   A field is read as the type that its `ModelShape` was declared with, and a program is compiled for the types of
///   the models that it will meet (`Shape` is compared by type); a `CompiledTemplate` takes pages of no other type.
/// - **That it stays valid.** `render` and `fingerprint` borrow the model for as long as they run. Models are
///   values: nothing writes to a borrowed one, so that each string, array and child that it holds stays where it is.
/// - **Optionals.** The payload of an optional lies at the optional's own address: Swift lays out an enumeration of one
///   payload as that payload, with the empty case in bit patterns that the payload does not use or in bytes behind it
///   (Swift's ABI, "Type Layout", single-payload enums).
/// - **Arrays.** The elements of an array lie in one allocation that the array keeps alive; an address taken from
///   `withUnsafeBufferPointer` names that allocation, and holds until the array is written to or released.
@usableFromInline
enum StoredValue {
  @inlinable
  static func optional<Value>(at field: UnsafeRawPointer, as: Value.Type) -> UnsafeRawPointer? {
    field.assumingMemoryBound(to: Value?.self).pointee == nil ? nil : field
  }

  @inlinable
  static func shared<Model: TemplateModel>(at field: UnsafeRawPointer, as: Model.Type) -> UnsafeRawPointer? {
    field.assumingMemoryBound(to: Shared<Model>.self).pointee.holder
      .withUnsafeBufferPointer { UnsafeRawPointer($0.baseAddress) }
  }

  @inlinable
  static func optionalShared<Model: TemplateModel>(at field: UnsafeRawPointer, as: Model.Type)
    -> UnsafeRawPointer?
  {
    field.assumingMemoryBound(to: Shared<Model>?.self).pointee?.holder
      .withUnsafeBufferPointer { UnsafeRawPointer($0.baseAddress) }
  }

  @inlinable
  static func elements<Element>(of field: UnsafeRawPointer, as: Element.Type) -> StoredElements {
    field.assumingMemoryBound(to: [Element].self).pointee
      .withUnsafeBufferPointer { StoredElements(first: UnsafeRawPointer($0.baseAddress), count: $0.count) }
  }

  /// - Parameter words: The words of all cases; the declaration keeps them, and so their addresses, for good.
  @inlinable
  static func word<Choice: RawRepresentable>(
    at field: UnsafeRawPointer, as: Choice.Type, among words: [String]
  ) -> UnsafeRawPointer? where Choice.RawValue == String {
    let word = field.assumingMemoryBound(to: Choice.self).pointee.rawValue
    guard let index = words.firstIndex(of: word) else { return nil }
    return words.withUnsafeBufferPointer { buffer in buffer.baseAddress.map { UnsafeRawPointer($0 + index) } }
  }
}

/// The elements of a list, where they lie.
@usableFromInline
struct StoredElements {
  @usableFromInline let first: UnsafeRawPointer?
  @usableFromInline let count: Int

  @inlinable
  init(first: UnsafeRawPointer?, count: Int) {
    self.first = first
    self.count = count
  }
}

// The fields whose types are known here.
extension UnsafeRawPointer {
  var isTrue: Bool { assumingMemoryBound(to: Bool.self).pointee }
  var number: Int { assumingMemoryBound(to: Int.self).pointee }
  var optionalNumber: Int? { assumingMemoryBound(to: Int?.self).pointee }
  var isAbsentText: Bool { assumingMemoryBound(to: String?.self).pointee == nil }
  var isEmptyText: Bool { assumingMemoryBound(to: String.self).pointee.isEmpty }
  var isAbsentHTML: Bool { assumingMemoryBound(to: HTML?.self).pointee == nil }
  var html: UnsafeBufferPointer<UInt8> {
    assumingMemoryBound(to: HTML.self).pointee.bytes.withUnsafeBufferPointer { $0 }
  }
  var texts: StoredElements { StoredValue.elements(of: self, as: String.self) }

  /// Hands over the bytes of a text, which hold for the call only.
  func withText(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    let text = assumingMemoryBound(to: String.self)
    if text.pointee.utf8.withContiguousStorageIfAvailable(body) == nil {
      // A string bridged from elsewhere.
      Array(text.pointee.utf8).withUnsafeBufferPointer(body)
    }
  }
}
