import Diagnostics

/// One source file's YAML as a flat tape of nodes: values keep their places, and nothing is decoded until asked for.
///
/// A class only so that the many values of a file share one reference; it never changes after it is made.
package final class Document: Sendable {
  /// One node of the tape, in twelve bytes, as a city has over a hundred for each community. A mapping's children follow it
  /// as key, value, key, value …; a sequence's as elements.
  struct Node: Sendable {
    /// The byte in the file that it starts at, below its kind, its style and whether it stands in the file just so.
    private var head: UInt32
    /// Where it ends in the file.
    var end: UInt32
    /// For a collection the index after its last descendant; for a scalar that does not stand in the source as it is,
    /// where in `text` it lies.
    var link: UInt32

    /// Bytes that a file may have, so that an offset leaves room for the rest.
    static let largestSource = 1 << 24

    init(_ kind: Value.Kind, _ style: Value.Style, isInSource: Bool, start: Int, end: Int, link: Int) {
      head =
        UInt32(start) | UInt32(kind.rawValue) << 24 | UInt32(style.rawValue) << 26
        | (isInSource ? 1 << 28 : 0)
      self.end = UInt32(end)
      self.link = UInt32(link)
    }

    var start: Int { Int(head & 0xFF_FFFF) }
    var kind: Value.Kind { Value.Kind(rawValue: UInt8(head >> 24 & 3)) ?? .scalar }
    var style: Value.Style { Value.Style(rawValue: UInt8(head >> 26 & 3)) ?? .none }
    /// Whether the scalar's decoded UTF-8 stands in the file just so, as that of nearly all scalars does.
    var isInSource: Bool { head & 1 << 28 != 0 }

    /// Where a scalar that stands in the source has its text there: all of it but for the quotes.
    var textInSource: Range<Int> {
      style == .quoted ? start + 1..<Int(end) - 1 : start..<Int(end)
    }

    /// The index after a node's last descendant.
    func next(after index: Int) -> Int { kind == .scalar ? index + 1 : Int(link) }
  }

  /// Relative to the site's folder.
  package let path: String
  /// The file's bytes as they lie on disk.
  package let source: [UInt8]
  let nodes: [Node]
  /// The decoded contents of the scalars that do not stand in the source as they are, each behind its length as four bytes,
  /// the lowest first.
  let text: [UInt8]

  init(path: String, source: [UInt8], nodes: [Node], text: [UInt8]) {
    self.path = path
    self.source = source
    self.nodes = nodes
    self.text = text
  }
}
