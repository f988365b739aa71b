import Diagnostics

/// A located YAML value: a scalar without a type of its own, a mapping or a sequence.
package struct Value: Sendable {
  package enum Kind: UInt8, Sendable { case scalar, mapping, sequence }
  /// How a scalar was written; `none` for collections.
  package enum Style: UInt8, Sendable { case none, plain, quoted, block }

  package let document: Document
  /// Which node of the document's tape this is.
  package let index: Int

  package init(document: Document, index: Int) {
    self.document = document
    self.index = index
  }
}

extension Value {
  package var kind: Kind { document.nodes[index].kind }
  package var style: Style { document.nodes[index].style }

  /// The value's byte-exact place in its file.
  package var place: SourcePlace {
    let node = document.nodes[index]
    return SourcePlace(path: document.path, range: node.start..<Int(node.end))
  }

  /// An absent field may be written as a key with nothing after it: an empty plain scalar, `~` or `null` are not told apart
  /// from words elsewhere, so only the empty plain scalar counts.
  package var isBlank: Bool {
    withView(\.isBlank)
  }

  /// Where in the file a scalar's text begins that stands there just so; nil for one with escapes, folded or indented lines.
  package var startInSource: Int? {
    let node = document.nodes[index]
    return node.isInSource ? node.textInSource.lowerBound : nil
  }

  /// A scalar's text; empty for a collection.
  package var string: String {
    withBytes { String(decoding: $0, as: UTF8.self) }
  }

  /// A scalar's UTF-8 without copying it; empty for a collection.
  package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    withView { body($0.bytes) }
  }
}

extension Value {
  /// A mapping's entries in the order they were written.
  package struct Entries: Sequence, IteratorProtocol {
    let document: Document
    var position: Int
    let end: Int

    package mutating func next() -> (key: Value, value: Value)? {
      guard position < end else { return nil }
      let key = Value(document: document, index: position)
      let value = Value(document: document, index: document.nodes[position].next(after: position))
      position = document.nodes[value.index].next(after: value.index)
      return (key, value)
    }
  }

  /// A sequence's elements in order.
  package struct Elements: Sequence, IteratorProtocol {
    let document: Document
    var position: Int
    let end: Int

    package mutating func next() -> Value? {
      guard position < end else { return nil }
      defer { position = document.nodes[position].next(after: position) }
      return Value(document: document, index: position)
    }
  }

  /// Empty unless this is a mapping.
  package var entries: Entries {
    let node = document.nodes[index]
    let end = node.kind == .mapping ? Int(node.link) : index + 1
    return Entries(document: document, position: index + 1, end: end)
  }

  /// Empty unless this is a sequence.
  package var elements: Elements {
    let node = document.nodes[index]
    let end = node.kind == .sequence ? Int(node.link) : index + 1
    return Elements(document: document, position: index + 1, end: end)
  }

  /// The value of a mapping's key, compared as written.
  package subscript(key: String) -> Value? {
    entries.first { $0.key.withBytes { $0.elementsEqual(key.utf8) } }?.value
  }
}

extension Value {
  /// Where a finding about something that is not there stands: the first key of the mapping it should be in, or the key
  /// that holds the mapping when it is empty.
  package var missingPlace: SourcePlace { entries.first { _ in true }?.key.place ?? place }
}
