extension FontFace {
  /// A glyph's contours as the path data of an SVG, in whole thousandths of an em with y downwards; empty for a space.
  ///
  /// The origin is the glyph's own, on the baseline. Made once and kept.
  package func path(of glyph: UInt16) -> String {
    if let known = caches.withLock({ $0.paths[glyph] }) { return known }
    let path = PathWriter.path(pen.outline(of: glyph, shapingFont))
    caches.withLock { $0.paths[glyph] = path }
    return path
  }
}

/// Writes path data in relative steps, which are shorter (SVG 1.1, 8.3).
private struct PathWriter {
  private var output: [UInt8] = []
  private var x = 0
  private var y = 0
  private var command: UInt8 = 0

  static func path(_ outline: GlyphOutline) -> String {
    var writer = PathWriter()
    for step in outline.steps { writer.write(step) }
    return String(decoding: writer.output, as: UTF8.self)
  }

  private mutating func write(_ step: GlyphOutline.Step) {
    switch step {
    case .move(let toX, let toY):
      (x, y) = (Self.whole(toX), -Self.whole(toY))
      begin(UInt8(ascii: "M"))
      append(x)
      append(y)
    case .line(let toX, let toY):
      begin(UInt8(ascii: "l"))
      appendStep(toX, toY)
      go(toX, toY)
    case .curve(let x1, let y1, let x2, let y2, let toX, let toY):
      begin(UInt8(ascii: "c"))
      appendStep(x1, y1)
      appendStep(x2, y2)
      appendStep(toX, toY)
      go(toX, toY)
    case .close: begin(UInt8(ascii: "z"))
    }
  }

  /// The letter need not stand again before more of the same kind.
  private mutating func begin(_ letter: UInt8) {
    if letter != command || letter == UInt8(ascii: "M") { output.append(letter) }
    command = letter
  }

  private mutating func appendStep(_ toX: Double, _ toY: Double) {
    append(Self.whole(toX) - x)
    append(-Self.whole(toY) - y)
  }

  private mutating func go(_ toX: Double, _ toY: Double) { (x, y) = (Self.whole(toX), -Self.whole(toY)) }

  private mutating func append(_ value: Int) {
    if value >= 0, let last = output.last, (48...57).contains(last) { output.append(UInt8(ascii: " ")) }
    output.append(contentsOf: String(value).utf8)
  }

  private static func whole(_ value: Double) -> Int { Int(max(-32_000, min(32_000, value)).rounded()) }
}
