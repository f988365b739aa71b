/// A drawing as a PDF content stream, and what that stream refers to.
///
/// It depends on nothing but the drawing and its faces, so that it may go into any number of files. Its coordinates are
/// points from the lower left corner of the trimmed piece. Glyphs are named by the numbers that they have in their
/// face, fonts `F` and the face's position, pictures `I` and their position in `pictures`.
package struct PDFContent: Sendable {
  let drawing: Drawing
  let isTagged: Bool
  /// Compressed, unless the system had no memory for it.
  let stream: [UInt8]
  let isCompressed: Bool
  /// Equal for equal streams of equal extent.
  let digest: UInt64
  let glyphs: [GlyphUse]
  let pictures: [String]
  let elements: [Element]

  /// A part of the drawing that means something, in reading order.
  struct Element: Sendable {
    var role: Role
    /// In millimetres.
    var place: Rectangle
    /// By what numbers the stream marks it; those of all elements follow each other.
    var parts: Range<Int>

    enum Role: Sendable {
      case paragraph
      /// With what it shows, for who cannot see it.
      case figure(alternative: String)
      /// A figure that readers can follow to an address.
      case link(address: String)
    }
  }
}
