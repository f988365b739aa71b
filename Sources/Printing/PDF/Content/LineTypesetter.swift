/// Sets the glyphs of one line one after the other, moving the pen only where a glyph's own advance leads elsewhere.
struct LineTypesetter {
  let size: Double
  /// In thousandths of the type size.
  private let letterSpacing: Double
  private var pen = 0.0
  private var face = -1
  private(set) var rise: Int32 = 0
  private var isInArray = false
  private var isInString = false

  init(_ mark: MarkedText) {
    size = mark.size
    letterSpacing = mark.letterSpacing.clamped / mark.size * 1000
  }

  mutating func add(_ part: ContentWriter.LineGlyph, to output: inout PDFBytes) {
    let glyph = part.glyph
    if part.face != face {
      closeArray(&output)
      face = part.face
      output.add("/F")
      output.add(face)
      output.add(" ")
      output.add(size)
      output.add(" Tf\n")
    }
    if glyph.rise != rise {
      closeArray(&output)
      rise = glyph.rise
      output.add(Double(rise) * size / 1000)
      output.add(" Ts\n")
    }
    if !isInArray {
      output.add("[")
      isInArray = true
    }
    let back = (pen - Double(glyph.x)).rounded()
    if back != 0 {
      closeString(&output)
      output.add(Int(back.clamped))
      pen -= back
    }
    if !isInString {
      output.add("(")
      isInString = true
    }
    output.add(escaped: UInt8(glyph.id >> 8))
    output.add(escaped: UInt8(glyph.id & 0xFF))
    pen += Double(part.advance) + letterSpacing
  }

  mutating func closeArray(_ output: inout PDFBytes) {
    guard isInArray else { return }
    closeString(&output)
    output.add("]TJ\n")
    isInArray = false
  }

  private mutating func closeString(_ output: inout PDFBytes) {
    guard isInString else { return }
    output.add(")")
    isInString = false
  }
}
