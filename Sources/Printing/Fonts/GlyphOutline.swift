import CHarfBuzz

/// The contours of a glyph, y upwards.
struct GlyphOutline {
  enum Step: Hashable {
    case move(x: Double, y: Double)
    case line(x: Double, y: Double)
    case curve(x1: Double, y1: Double, x2: Double, y2: Double, x: Double, y: Double)
    case close
  }

  private(set) var steps: [Step] = []
  private var x = 0.0
  private var y = 0.0

  fileprivate mutating func move(_ x: Float, _ y: Float) {
    (self.x, self.y) = (Double(x), Double(y))
    steps.append(.move(x: self.x, y: self.y))
  }

  fileprivate mutating func line(_ x: Float, _ y: Float) {
    (self.x, self.y) = (Double(x), Double(y))
    steps.append(.line(x: self.x, y: self.y))
  }

  /// TrueType's curve of one control point is exactly a curve of two.
  fileprivate mutating func curve(_ controlX: Float, _ controlY: Float, _ x: Float, _ y: Float) {
    let (cx, cy, toX, toY) = (Double(controlX), Double(controlY), Double(x), Double(y))
    let (x1, y1) = (self.x + (cx - self.x) * 2 / 3, self.y + (cy - self.y) * 2 / 3)
    let (x2, y2) = (toX + (cx - toX) * 2 / 3, toY + (cy - toY) * 2 / 3)
    steps.append(.curve(x1: x1, y1: y1, x2: x2, y2: y2, x: toX, y: toY))
    (self.x, self.y) = (toX, toY)
  }

  fileprivate mutating func curve(
    _ x1: Float, _ y1: Float, _ x2: Float, _ y2: Float, _ x: Float, _ y: Float
  ) {
    steps.append(
      .curve(x1: Double(x1), y1: Double(y1), x2: Double(x2), y2: Double(y2), x: Double(x), y: Double(y)))
    (self.x, self.y) = (Double(x), Double(y))
  }

  fileprivate mutating func close() { steps.append(.close) }
}

/// Asks HarfBuzz for outlines, whatever kind the face stores.
struct OutlinePen {
  private let functions: OpaquePointer?

  init() {
    functions = hb_draw_funcs_create()
    hb_draw_funcs_set_move_to_func(
      functions, { _, data, _, x, y, _ in Self.outline(data)?.pointee.move(x, y) }, nil, nil)
    hb_draw_funcs_set_line_to_func(
      functions, { _, data, _, x, y, _ in Self.outline(data)?.pointee.line(x, y) }, nil, nil)
    hb_draw_funcs_set_quadratic_to_func(
      functions, { _, data, _, cx, cy, x, y, _ in Self.outline(data)?.pointee.curve(cx, cy, x, y) }, nil, nil)
    hb_draw_funcs_set_cubic_to_func(
      functions,
      { _, data, _, x1, y1, x2, y2, x, y, _ in Self.outline(data)?.pointee.curve(x1, y1, x2, y2, x, y) },
      nil, nil)
    hb_draw_funcs_set_close_path_func(
      functions, { _, data, _, _ in Self.outline(data)?.pointee.close() }, nil, nil)
    hb_draw_funcs_make_immutable(functions)
  }

  func destroy() { hb_draw_funcs_destroy(functions) }

  /// In the units of the font's scale.
  func outline(of glyph: UInt16, _ font: OpaquePointer?) -> GlyphOutline {
    var outline = GlyphOutline()
    withUnsafeMutablePointer(to: &outline) {
      hb_font_get_glyph_shape(font, hb_codepoint_t(glyph), functions, $0)
    }
    return outline
  }

  private static func outline(_ data: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<GlyphOutline>? {
    data?.assumingMemoryBound(to: GlyphOutline.self)
  }
}
