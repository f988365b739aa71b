/// A value that is looked at while somebody else holds its document: what `Value` offers, without counting references.
///
/// Handed out by `Value.withView` and not to be kept beyond it.
package struct ValueView {
  private let nodes: UnsafePointer<Document.Node>
  private let source: UnsafePointer<UInt8>
  private let text: UnsafePointer<UInt8>
  /// Which node of the document's tape this is.
  package let index: Int

  fileprivate init(
    _ nodes: UnsafePointer<Document.Node>, source: UnsafePointer<UInt8>, text: UnsafePointer<UInt8>,
    index: Int
  ) {
    self.nodes = nodes
    self.source = source
    self.text = text
    self.index = index
  }

  /// Another value of the same document.
  package func at(_ index: Int) -> ValueView { ValueView(nodes, source: source, text: text, index: index) }
}

extension Value {
  /// Looks at this value, and at any other of its document.
  package func withView<Result>(_ body: (ValueView) -> Result) -> Result {
    document.nodes.withUnsafeBufferPointer { nodes in
      document.source.withUnsafeBufferPointer { source in
        document.text.withUnsafeBufferPointer { text in
          // An array without elements may have no address; nothing is read from it then.
          let nothing = UnsafePointer<UInt8>(bitPattern: 1)
          guard let nodes = nodes.baseAddress, let source = source.baseAddress ?? nothing,
            let text = text.baseAddress ?? nothing
          else { preconditionFailure("a value is a node of its document") }
          return body(ValueView(nodes, source: source, text: text, index: index))
        }
      }
    }
  }
}

extension ValueView {
  private var node: Document.Node { nodes[index] }

  package var kind: Value.Kind { node.kind }
  package var style: Value.Style { node.style }

  /// As `Value.isBlank`.
  package var isBlank: Bool { node.kind == .scalar && node.style == .plain && bytes.isEmpty }

  /// A scalar's UTF-8; empty for a collection.
  package var bytes: UnsafeBufferPointer<UInt8> {
    let node = node
    guard node.kind == .scalar else { return UnsafeBufferPointer(start: source, count: 0) }
    if node.isInSource {
      let range = node.textInSource
      return UnsafeBufferPointer(start: source + range.lowerBound, count: range.count)
    }
    let place = Int(node.link)
    var count = 0
    for step in 0..<4 { count |= Int(text[place + step]) << (8 * step) }
    return UnsafeBufferPointer(start: text + place + 4, count: count)
  }

  package var string: String { String(decoding: bytes, as: UTF8.self) }

  private var end: Int { node.next(after: index) }

  /// A mapping's entries in the order they were written; empty for anything else.
  package var entries: Entries {
    Entries(view: self, position: index + 1, end: node.kind == .mapping ? end : index + 1)
  }

  /// A sequence's elements in order; empty for anything else.
  package var elements: Elements {
    Elements(view: self, position: index + 1, end: node.kind == .sequence ? end : index + 1)
  }

  package struct Entries: Sequence, IteratorProtocol {
    let view: ValueView
    var position: Int
    let end: Int

    package mutating func next() -> (key: ValueView, value: ValueView)? {
      guard position < end else { return nil }
      let key = view.at(position)
      let value = view.at(key.end)
      position = value.end
      return (key, value)
    }
  }

  package struct Elements: Sequence, IteratorProtocol {
    let view: ValueView
    var position: Int
    let end: Int

    /// How many are left.
    package var count: Int { reduce(0) { count, _ in count + 1 } }

    package mutating func next() -> ValueView? {
      guard position < end else { return nil }
      let element = view.at(position)
      position = element.end
      return element
    }
  }
}
