/// Places the glyphs of a line.
struct LineComposer {
  private let text: ShapedText
  private let style: TextStyle
  private let box: TextBox
  private let size: Double
  private let emTop: Int

  init(_ text: ShapedText, style: TextStyle, box: TextBox, size: Double, emTop: Int) {
    (self.text, self.style, self.box, self.size, self.emTop) = (text, style, box, size, emTop)
  }

  func line(_ line: LineRange, number: Int) -> MarkedText {
    let em = size * millimetresPerPoint
    let stretch = self.stretch(line)
    let natural = Double(line.width) / 1000 * em
    let width = stretch == nil ? natural : box.width
    let x =
      switch box.alignment {
      case .left, .justify: 0.0
      case .center: (box.width - width) / 2
      case .right: box.width - width
      }
    return MarkedText(
      text: spoken(line.clusters), x: x,
      baseline: (Double(emTop) / 1000 + Double(number) * box.lineHeight) * em,
      width: width, size: size, letterSpacing: style.letterSpacing * size / style.size, colour: style.colour,
      runs: runs(line.clusters, stretch: stretch ?? 0))
  }

  /// What is added in each place that takes it, in thousandths of an em; nil for a line that stays as it is.
  private func stretch(_ line: LineRange) -> Double? {
    guard box.alignment == .justify, !line.endsParagraph else { return nil }
    let places = text.clusters[line.clusters.dropLast()].reduce(0) { $0 + ($1.stretches ? 1 : 0) }
    let missing = box.width / (size * millimetresPerPoint) * 1000 - Double(line.width)
    // Lines torn wide apart read worse than uneven ones.
    guard places > 0, missing > 0, missing / Double(places) <= 500 else { return nil }
    return missing / Double(places)
  }

  private func spoken(_ clusters: Range<Int>) -> String {
    guard let first = clusters.first, let last = clusters.last else { return "" }
    let bytes = text.clusters[first].bytes.lowerBound..<text.clusters[last].bytes.upperBound
    let whole = text.text.utf8
    return String(decoding: whole.dropFirst(bytes.lowerBound).prefix(bytes.count), as: UTF8.self)
  }

  private func runs(_ clusters: Range<Int>, stretch: Double) -> [GlyphRun] {
    guard let first = clusters.first else { return [] }
    let start = text.clusters[first]
    let count = text.clusters[clusters].reduce(0) { $0 + $1.glyphs.count }
    var runs: [GlyphRun] = []
    var placed: [PlacedGlyph] = []
    placed.reserveCapacity(count)
    var face: UInt16?
    var pen = -start.lead - start.gap
    var added = 0.0
    for cluster in text.clusters[clusters] {
      pen += cluster.gap
      let offset = UInt32(cluster.bytes.lowerBound - start.bytes.lowerBound)
      for glyph in text.glyphs[cluster.glyphs] {
        if let last = face, last != glyph.face {
          runs.append(GlyphRun(face: Int(last), glyphs: placed))
          placed.removeAll()
        }
        face = glyph.face
        placed.append(
          PlacedGlyph(
            id: glyph.id, x: Int32(pen) + glyph.x + Int32(added.rounded()), rise: glyph.rise, cluster: offset)
        )
      }
      pen += cluster.advance + text.letterSpacing
      if cluster.stretches { added += stretch }
    }
    if let face { runs.append(GlyphRun(face: Int(face), glyphs: placed)) }
    return runs
  }
}
