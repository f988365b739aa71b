/// Writes an outline as a Type 2 charstring without hints, rounded to font units (Adobe Technical Note 5177).
struct CharstringWriter {
  private var output: [UInt8] = []
  private var x = 0
  private var y = 0
  private var operands = 0
  /// The operator that the operands on the stack wait for: more of the same kind may follow them.
  private var waiting: UInt8?

  private enum Operator {
    static let rlineto: UInt8 = 5
    static let rrcurveto: UInt8 = 8
    static let endchar: UInt8 = 14
    static let rmoveto: UInt8 = 21
  }

  /// - Parameter width: of the glyph, less the nominal width of its Private DICT; nil where it is the default width.
  static func charstring(_ outline: GlyphOutline, width: Int?) -> [UInt8] {
    var writer = CharstringWriter()
    if let width { writer.output.appendCFFNumber(width) }
    for step in outline.steps { writer.write(step) }
    writer.flush()
    writer.output.append(Operator.endchar)
    return writer.output
  }

  private mutating func write(_ step: GlyphOutline.Step) {
    switch step {
    case .move(let x, let y):
      flush()
      go(to: x, y)
      output.append(Operator.rmoveto)
      operands = 0
    case .line(let x, let y):
      prepare(Operator.rlineto, operands: 2)
      go(to: x, y)
    case .curve(let x1, let y1, let x2, let y2, let x, let y):
      prepare(Operator.rrcurveto, operands: 6)
      go(to: x1, y1)
      go(to: x2, y2)
      go(to: x, y)
    // A charstring's contours close by themselves.
    case .close: flush()
    }
  }

  /// At most 48 operands fit on the stack.
  private mutating func prepare(_ name: UInt8, operands count: Int) {
    if waiting != name || operands + count > 48 { flush() }
    waiting = name
  }

  private mutating func flush() {
    if let waiting { output.append(waiting) }
    waiting = nil
    operands = 0
  }

  private mutating func go(to x: Double, _ y: Double) {
    let (newX, newY) = (Self.units(x), Self.units(y))
    output.appendCFFNumber(newX - self.x)
    output.appendCFFNumber(newY - self.y)
    (self.x, self.y) = (newX, newY)
    operands += 2
  }

  /// Within what a font may use, whatever a broken one says.
  private static func units(_ value: Double) -> Int { Int(max(-16_000, min(16_000, value)).rounded()) }
}

extension [UInt8] {
  /// A whole number of 16 bits, as charstrings and DICTs write it in the fewest bytes.
  mutating func appendCFFNumber(_ value: Int) {
    switch value {
    case -107...107: append(UInt8(value + 139))
    case 108...1131:
      append(UInt8((value - 108) >> 8 + 247))
      append(UInt8(truncatingIfNeeded: value - 108))
    case -1131 ... -108:
      append(UInt8((-value - 108) >> 8 + 251))
      append(UInt8(truncatingIfNeeded: -value - 108))
    default:
      append(28)
      append(UInt8(truncatingIfNeeded: value >> 8))
      append(UInt8(truncatingIfNeeded: value))
    }
  }
}
