import Diagnostics

/// One source file's YAML as a flat tape of nodes: values keep their places, and nothing is decoded until asked for.
///
/// A class only so that the many values of a file share one reference; it never changes after it is made.
public final class Document: Sendable {
  /// One node of the tape. A mapping's children follow it as key, value, key, value …; a sequence's as elements.
  struct Node: Sendable {
    var kind: Value.Kind
    var style: Value.Style
    /// Whether the scalar's decoded UTF-8 stands in the file just so, as that of nearly all scalars does.
    var isInSource = false
    /// Byte range in the file.
    var start: UInt32
    var end: UInt32
    /// The index after this node's last descendant.
    var next: UInt32
    /// Where the scalar's decoded UTF-8 lies: in the source, or else in `text`.
    var textStart: UInt32
    var textCount: UInt32
  }

  /// Relative to the site's folder.
  public let path: String
  /// The file's bytes as they lie on disk.
  public let source: [UInt8]
  let nodes: [Node]
  /// The decoded contents of the scalars that do not stand in the source as they are, one after the other.
  let text: [UInt8]

  init(path: String, source: [UInt8], nodes: [Node], text: [UInt8]) {
    self.path = path
    self.source = source
    self.nodes = nodes.fitted
    self.text = text.fitted
  }
}

extension Array {
  /// The same elements without the room to grow, as they are kept for as long as the program runs.
  fileprivate var fitted: [Element] {
    guard capacity > count else { return self }
    return withUnsafeBufferPointer { elements in
      [Element](unsafeUninitializedCapacity: elements.count) { buffer, count in
        count = buffer.initialize(fromContentsOf: elements)
      }
    }
  }
}
