/// The glyphs of one face that one file needs; collected while it is written, embedded at its end.
package struct FontSubset: Sendable {
  package let face: FontFace
  /// A bit a glyph.
  private var known = [UInt64](repeating: 0, count: 1024)

  package init(_ face: FontFace) { self.face = face }

  /// - Parameter glyph: In the face's numbering; one that it does not have is left out.
  package mutating func insert(_ glyph: UInt16) { known[Int(glyph >> 6)] |= 1 << UInt64(glyph & 63) }

  /// What has been inserted as a font of its own; the same glyphs give the same bytes, whatever order they came in.
  package func program() -> FontProgram {
    var glyphs: [UInt16] = []
    for (place, word) in known.enumerated() where word != 0 {
      var rest = word
      while rest != 0 {
        glyphs.append(UInt16(place << 6 + rest.trailingZeroBitCount))
        rest &= rest - 1
      }
    }
    return face.program(glyphs.filter { $0 < face.glyphCount })
  }
}
