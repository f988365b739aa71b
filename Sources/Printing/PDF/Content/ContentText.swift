import Bytes

extension ContentWriter {
  /// A glyph of a line, with the face that its run is set in.
  struct LineGlyph {
    var face: Int
    var glyph: PlacedGlyph
    /// To where the next glyph would stand, in thousandths of the type size.
    var advance: Int
  }

  mutating func write(_ mark: MarkedText, faces: [FontFace]) {
    guard mark.size > 0, mark.size.isFinite else { return }
    line.removeAll(keepingCapacity: true)
    for run in mark.runs where faces.indices.contains(run.face) {
      let face = faces[run.face]
      for glyph in run.glyphs {
        line.append(LineGlyph(face: run.face, glyph: glyph, advance: face.advance(of: glyph.id)))
      }
    }
    guard !line.isEmpty else { return }
    endArtifact()
    set(fill: mark.colour)
    output.add("BT\n")
    output.add(x(mark.x), y(mark.baseline))
    output.add(" Td\n")
    if pen.letterSpacing != mark.letterSpacing {
      pen.letterSpacing = mark.letterSpacing
      output.add(mark.letterSpacing)
      output.add(" Tc\n")
    }
    var setter = LineTypesetter(mark)
    let firstPart = parts
    mark.text.withBytes { text in
      var start = 0
      while start < line.count {
        var end = clusterEnd(from: start)
        var isSpelledOut = !declare(start..<end, in: text)
        while end < line.count, seemsParted(before: end) {
          let next = clusterEnd(from: end)
          _ = declare(end..<next, in: text)
          end = next
          isSpelledOut = true
        }
        write(start..<end, text: isSpelledOut ? text[characters(of: start..<end, in: text)] : nil, &setter)
        start = end
      }
    }
    endPart(&setter)
    if setter.rise != 0 { output.add("0 Ts\n") }
    output.add("ET\n")
    guard isTagged else { return }
    let size = mark.size / pointsPerMillimetre
    let place = Rectangle(x: mark.x, y: mark.baseline - size, width: mark.width, height: size * 1.2)
    elements.append(PDFContent.Element(role: .paragraph, place: place, parts: firstPart..<parts))
  }

  /// Behind the glyphs that stand for the same characters together.
  private func clusterEnd(from start: Int) -> Int {
    var end = start + 1
    while end < line.count, line[end].glyph.cluster == line[start].glyph.cluster { end += 1 }
    return end
  }

  /// Whether readers take the space before a glyph, or its overlap with the one before, for the end of a word: at a tenth of
  /// the type size most do.
  private func seemsParted(before next: Int) -> Bool {
    let (left, right) = (line[next - 1], line[next])
    guard left.glyph.cluster < right.glyph.cluster else { return false }
    let gap = Int(right.glyph.x) - Int(left.glyph.x) - left.advance
    return gap > 80 || gap < -80
  }

  /// Notes what a cluster's glyphs stand for; false where a font's table cannot say it.
  private mutating func declare(_ cluster: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    let first = line[cluster.lowerBound]
    if cluster.count == 1, let packed = packed(text[characters(of: cluster, in: text)]) {
      let use = GlyphUse(face: UInt16(first.face), glyph: first.glyph.id, text: packed)
      if !spelledOut.contains(use.key), glyphs.insert(use) != .differs { return true }
    }
    for position in cluster {
      let part = line[position]
      _ = glyphs.insert(GlyphUse(face: UInt16(part.face), glyph: part.glyph.id, text: 0))
    }
    return false
  }

  /// - Parameter text: what the glyphs stand for, where readers would not find it out.
  private mutating func write(
    _ glyphs: Range<Int>, text: Slice<UnsafeBufferPointer<UInt8>>?, _ setter: inout LineTypesetter
  ) {
    if let text {
      endPart(&setter)
      output.add("/Span<<")
      if isTagged { addPartNumber() }
      output.add("/ActualText<FEFF")
      for unit in String(decoding: text, as: UTF8.self).utf16 { output.add(hexadecimal: unit) }
      output.add(">>>BDC\n")
      isInPart = true
    } else if isTagged, !isInPart {
      setter.closeArray(&output)
      output.add("/P<<")
      addPartNumber()
      output.add(">>BDC\n")
      isInPart = true
    }
    for position in glyphs { setter.add(line[position], to: &output) }
    if text != nil { endPart(&setter) }
  }

  /// Parts do not lie in one another: some readers lose what follows the inner one.
  private mutating func endPart(_ setter: inout LineTypesetter) {
    setter.closeArray(&output)
    guard isInPart else { return }
    output.add("EMC\n")
    isInPart = false
  }

  /// Where the characters of clusters lie: up to those of the next one, or in a line that runs to the left of the one
  /// before.
  private func characters(of glyphs: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    let start = Int(line[glyphs.lowerBound].glyph.cluster)
    let last = line[glyphs.upperBound - 1].glyph.cluster
    var end = text.count
    if glyphs.upperBound < line.count, line[glyphs.upperBound].glyph.cluster > last {
      end = Int(line[glyphs.upperBound].glyph.cluster)
    } else if glyphs.upperBound < line.count || glyphs.lowerBound > 0 {
      for other in line where other.glyph.cluster > last { end = min(end, Int(other.glyph.cluster)) }
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
