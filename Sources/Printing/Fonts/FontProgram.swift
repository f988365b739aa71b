import Bytes
import CHarfBuzz

/// A font as a PDF embeds it: a CID-keyed CFF font, for a `/FontFile3` of the subtype `CIDFontType0C`.
///
/// TrueType faces are given as CFF too: their curves are exactly curves of CFF, so that one kind of font is enough.
package struct FontProgram: Hashable, Sendable {
  package struct Glyph: Hashable, Sendable {
    /// The glyph's number in the face; content streams show it in two bytes (`Identity-H`).
    package let cid: UInt16
    /// In thousandths of an em.
    package let width: Int
  }

  package let bytes: [UInt8]
  /// `ABCDEF+NotoSansCJKsc-Regular`; the six letters depend on the face and the glyphs alone.
  package let baseFont: String
  /// By CID; .notdef is among them only where it is shown.
  package let glyphs: [Glyph]
  /// Of the font descriptor (ISO 32000-1, table 123).
  package let flags: Int
  /// Left, bottom, right, top, in thousandths of an em, as all that follow.
  package let boundingBox: [Int]
  package let ascent: Int
  package let descent: Int
  package let capHeight: Int
  package let italicAngle: Double
  package let stemV: Int
}

extension FontFace {
  /// - Parameter glyphs: Of this face, by number, each once.
  func program(_ glyphs: [UInt16]) -> FontProgram {
    let name = subsetTag(glyphs) + "+" + postScriptName
    let box = metrics.boundingBox
    return FontProgram(
      bytes: cffFont(glyphs, name: name), baseFont: name,
      glyphs: glyphs.map { FontProgram.Glyph(cid: $0, width: advance(of: $0)) },
      flags: flags, boundingBox: box, ascent: metrics.emTop, descent: metrics.emBottom,
      capHeight: metrics.capHeight, italicAngle: metrics.italicAngle, stemV: stem)
  }

  /// Fixed pitch, serifs, symbolic (any characters), italic.
  private var flags: Int {
    (metrics.isMonospaced ? 1 : 0) | (metrics.isSerif ? 2 : 0) | 4 | (metrics.italicAngle != 0 ? 64 : 0)
  }

  /// What the font states; else what is usual for the weight.
  private var stem: Int {
    guard let units = cff?.parts.lazy.compactMap(\.stem).first else { return weight == .bold ? 140 : 80 }
    return units * 1000 / unitsPerEm
  }

  /// Six capital letters that make one subset's name differ from another's (ISO 32000-1, 9.6.4).
  private func subsetTag(_ glyphs: [UInt16]) -> String {
    var sum = Digest()
    sum.add(digest)
    for glyph in glyphs { sum.add(UInt64(glyph)) }
    var rest = sum.value
    var letters: [UInt8] = []
    for _ in 0..<6 {
      letters.append(65 + UInt8(rest % 26))
      rest /= 26
    }
    return String(decoding: letters, as: UTF8.self)
  }

  private func cffFont(_ glyphs: [UInt16], name: String) -> [UInt8] {
    let withNotdef = glyphs.first == 0 ? glyphs : [0] + glyphs
    let writer = caches.withLock { caches in
      let entries = withNotdef.map { glyph in
        CFFWriter.Glyph(
          cid: glyph, part: cff?.part(of: Int(glyph)) ?? 0,
          charstring: caches.charstring(of: glyph) ?? caches.keep(charstring(of: glyph), for: glyph))
      }
      // The array is shared with the cache, not copied, so that the lock is held for a moment only.
      return CFFWriter(
        glyphs: entries, charstrings: caches.charstrings, parts: cff?.parts ?? [.none], name: name,
        fontMatrix: matrix, boundingBox: metrics.boundingBox.map { $0 * unitsPerEm / 1000 },
        cidCount: glyphCount)
    }
    return writer.bytes()
  }

  /// The font's own charstring where it can stand alone; else one made from the outline.
  private func charstring(of glyph: UInt16) -> [UInt8] {
    if let cff, let part = cff.part(of: Int(glyph)), let own = cff.charstrings[Int(glyph)],
      let flat = CharstringFlattener.flatten(
        own, local: cff.parts[part].subroutines, global: cff.subroutines)
    {
      return flat
    }
    let part = cff.map { table in table.parts[table.part(of: Int(glyph)) ?? 0] }
    let width = Int(hb_font_get_glyph_h_advance(designFont, hb_codepoint_t(glyph)))
    return CharstringWriter.charstring(
      pen.outline(of: glyph, designFont),
      width: width == part?.defaultWidth ?? 0 ? nil : width - (part?.nominalWidth ?? 0))
  }

  /// How font units become parts of an em, where they are not the thousandths that CFF takes for granted.
  private var matrix: [UInt8] {
    if let cff { return cff.fontMatrix }
    guard unitsPerEm != 1000 else { return [] }
    let unit = CFFReal.bytes(1 / Double(unitsPerEm))
    let zero: [UInt8] = [139]
    return unit + zero + zero + unit + zero + zero + [12, 7]
  }
}
