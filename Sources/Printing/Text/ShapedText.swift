/// A text with its glyphs, before it is broken into lines; in thousandths of an em, and so the same at every size.
final class ShapedText {
  struct Glyph {
    let id: UInt16
    let face: UInt16
    /// From the left end of its cluster.
    let x: Int32
    let rise: Int32
  }

  /// Characters whose glyphs belong together; a line breaks only between clusters.
  struct Cluster {
    /// In the text's UTF-8.
    var bytes: Range<Int>
    var glyphs: Range<Int>
    var advance: Int
    /// Space before it unless it begins a line.
    var gap = 0
    /// What may be cut off a full-width bracket at a line's start, and off punctuation at a line's end.
    var lead = 0
    var trail = 0
    var breakAfter: LineBreak
    /// Whether a line should not begin with it.
    var isForbiddenAtStart = false
    var isSpace = false
    /// Space may be added behind it to make a line even.
    var stretches = false
  }

  let text: String
  let glyphs: [Glyph]
  let clusters: [Cluster]
  let missing: [Unicode.Scalar]
  /// Added behind each cluster but a line's last.
  let letterSpacing: Int
  /// What all lines together are wide at least, but for what is cut off punctuation at their edges.
  let leastWidth: Int

  init(
    text: String, glyphs: [Glyph], clusters: [Cluster], missing: [Unicode.Scalar], letterSpacing: Int
  ) {
    (self.text, self.glyphs, self.clusters) = (text, glyphs, clusters)
    (self.missing, self.letterSpacing) = (missing, letterSpacing)
    leastWidth = clusters.reduce(0) { sum, cluster in
      cluster.isSpace ? sum : sum + cluster.advance + min(0, cluster.gap) + min(0, letterSpacing)
    }
  }
}
