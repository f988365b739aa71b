import Bytes

extension ContentWriter {
  /// A glyph of a line, with the face that its run is set in.
  struct LineGlyph {
    var face: Int
    var glyph: PlacedGlyph
  }

  mutating func write(_ mark: TextMark, faces: [FontFace]) {
    guard mark.size > 0, mark.size.isFinite else { return }
    line.removeAll(keepingCapacity: true)
    for run in mark.runs where faces.indices.contains(run.face) {
      for glyph in run.glyphs { line.append(LineGlyph(face: run.face, glyph: glyph)) }
    }
    guard !line.isEmpty else { return }
    let top = mark.baseline - mark.size / pointsPerMillimetre
    begin(
      .paragraph,
      at: Rectangle(x: mark.x, y: top, width: mark.width, height: mark.size * 1.2 / pointsPerMillimetre))
    set(fill: mark.colour)
    output.add("BT\n")
    output.add(x(mark.x), y(mark.baseline))
    output.add(" Td\n")
    if pen.letterSpacing != mark.letterSpacing {
      pen.letterSpacing = mark.letterSpacing
      output.add(mark.letterSpacing)
      output.add(" Tc\n")
    }
    var setter = LineSetter(mark)
    mark.text.withBytes { text in
      var start = 0
      while start < line.count {
        var end = start + 1
        while end < line.count, line[end].glyph.cluster == line[start].glyph.cluster { end += 1 }
        write(group: start..<end, text: text, &setter, faces)
        start = end
      }
    }
    setter.closeArray(&output)
    if setter.rise != 0 { output.add("0 Ts\n") }
    output.add("ET\n")
    end()
  }

  /// Writes glyphs that stand for characters together, with those characters beside them where the font's own table
  /// cannot give them.
  private mutating func write(
    group: Range<Int>, text: UnsafeBufferPointer<UInt8>, _ setter: inout LineSetter, _ faces: [FontFace]
  ) {
    let characters = text[characterRange(of: group, in: text)]
    let first = line[group.lowerBound]
    var isSpelledOut = true
    if group.count == 1, let packed = packed(characters) {
      let use = GlyphUse(face: UInt16(first.face), glyph: first.glyph.id, text: packed)
      isSpelledOut = spelledOut.contains(use.key) || glyphs.insert(use) == .differs
    }
    if isSpelledOut {
      for position in group {
        let part = line[position]
        _ = glyphs.insert(GlyphUse(face: UInt16(part.face), glyph: part.glyph.id, text: 0))
      }
      setter.closeArray(&output)
      output.add("/Span<</ActualText<FEFF")
      for unit in String(decoding: characters, as: UTF8.self).utf16 { output.add(hexadecimal: unit) }
      output.add(">>>BDC\n")
    }
    for position in group {
      let part = line[position]
      setter.add(
        part.glyph, face: part.face, advance: faces[part.face].advance(of: part.glyph.id),
        to: &output)
    }
    if isSpelledOut {
      setter.closeArray(&output)
      output.add("EMC\n")
    }
  }

  /// Where the characters of a group lie: up to those of the next group, or in a line that runs to the left of the one
  /// before.
  private func characterRange(of group: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    let start = Int(line[group.lowerBound].glyph.cluster)
    var end = text.count
    if group.upperBound < line.count,
      line[group.upperBound].glyph.cluster > line[group.lowerBound].glyph.cluster
    {
      end = Int(line[group.upperBound].glyph.cluster)
    } else if group.upperBound < line.count || group.lowerBound > 0 {
      for other in line where Int(other.glyph.cluster) > start { end = min(end, Int(other.glyph.cluster)) }
    }
    end = min(end, text.count)
    return min(start, end)..<end
  }

  /// Nil where there is nothing, or too much for a font's table.
  private func packed(_ characters: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64? {
    var characters = characters
    // A line's last glyph is given the space behind it that the line ended at.
    while characters.count > 1, characters.last == UInt8(ascii: " ") { characters.removeLast() }
    guard !characters.isEmpty, characters.count <= 8 else { return nil }
    var packed: UInt64 = 0
    for byte in characters.reversed() { packed = packed << 8 | UInt64(byte) }
    return packed == 0 ? nil : packed
  }
}

/// Sets the glyphs of one line one after the other, moving the pen only where a glyph's own advance leads elsewhere.
struct LineSetter {
  let size: Double
  /// In thousandths of the type size.
  private let letterSpacing: Double
  private var pen = 0.0
  private var face = -1
  private(set) var rise: Int32 = 0
  private var isInArray = false
  private var isInString = false

  init(_ mark: TextMark) {
    size = mark.size
    letterSpacing = mark.letterSpacing.clamped / mark.size * 1000
  }

  mutating func add(_ glyph: PlacedGlyph, face: Int, advance: Int, to output: inout PDFBytes) {
    if face != self.face {
      closeArray(&output)
      self.face = face
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
    pen += Double(advance) + letterSpacing
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
