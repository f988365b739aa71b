/// Writes what SVG shows the same way whether texts are outlines or characters: boxes, lines, pictures and codes.
struct MarkWriter {
  var output = MarkupBytes()
  /// What stands in `<defs>`.
  var definitions = MarkupBytes()
  /// Before every id, so that several drawings can stand in one page.
  let prefix: String
  /// Where a browser finds a picture: an address, or a `data:` one with all of it; nil leaves it out.
  let pictures: (String) -> String?
  private var clips = 0

  init(prefix: String, pictures: @escaping (String) -> String?) {
    self.prefix = prefix
    self.pictures = pictures
  }

  mutating func add(_ box: BoxMark) {
    output.add("<rect")
    add(box.place)
    if box.radius > 0 { output.add(attribute: "rx", box.radius) }
    if let fill = box.fill {
      if fill != .black { output.add(attribute: "fill", fill) }
    } else {
      output.add(" fill=\"none\"")
    }
    if let stroke = box.stroke { add(stroke) }
    output.add("/>")
  }

  mutating func add(_ line: LineMark) {
    output.add("<path d=\"M")
    output.add(line.x1)
    output.add(" ")
    output.add(line.y1)
    output.add("L")
    output.add(line.x2)
    output.add(" ")
    output.add(line.y2)
    output.add("\"")
    add(line.stroke)
    output.add("/>")
  }

  mutating func add(_ image: ImageMark) {
    guard let address = pictures(image.picture) else { return }
    output.add("<image")
    add(image.place)
    // The picture fills its place; what its shape has too much of is cut off.
    output.add(" preserveAspectRatio=\"xMidYMid slice\"")
    output.add(attribute: "href", text: address)
    if image.radius > 0 { addClip(image) }
    if image.alternative.isEmpty {
      output.add(" aria-hidden=\"true\"")
    } else {
      output.add(" role=\"img\"")
      output.add(attribute: "aria-label", text: image.alternative)
    }
    output.add("/>")
  }

  private mutating func addClip(_ image: ImageMark) {
    clips += 1
    let id = "\(prefix)c\(clips)"
    definitions.add("<clipPath id=\"")
    definitions.add(markup: id)
    definitions.add("\"><rect")
    Self.add(image.place, to: &definitions)
    definitions.add(attribute: "rx", image.radius)
    definitions.add("/></clipPath>")
    output.add(attribute: "clip-path", text: "url(#\(id))")
  }

  /// Each stretch of dark modules in a row is one rectangle of one path.
  mutating func add(_ code: CodeMark) {
    guard code.side > 0, code.modules.count == code.side * code.side else { return }
    output.add("<path role=\"img\"")
    output.add(attribute: "aria-label", text: code.content)
    output.add(" shape-rendering=\"crispEdges\" transform=\"translate(")
    output.add(code.place.x)
    output.add(" ")
    output.add(code.place.y)
    output.add(")scale(")
    output.add(code.place.width / Double(code.side), decimals: 6)
    output.add(")\"")
    if code.colour != .black { output.add(attribute: "fill", code.colour) }
    output.add(" d=\"")
    for row in 0..<code.side { addRow(code, row) }
    output.add("\"/>")
  }

  private mutating func addRow(_ code: CodeMark, _ row: Int) {
    var column = 0
    while column < code.side {
      let start = column
      let isDark = code.modules[row * code.side + column]
      while column < code.side, code.modules[row * code.side + column] == isDark { column += 1 }
      guard isDark else { continue }
      output.add("M")
      output.add(start)
      output.add(" ")
      output.add(row)
      output.add("h")
      output.add(column - start)
      output.add("v1h")
      output.add(start - column)
      output.add("z")
    }
  }

  private mutating func add(_ stroke: Stroke) {
    output.add(attribute: "stroke", stroke.colour)
    output.add(attribute: "stroke-width", stroke.width)
  }

  private mutating func add(_ place: Rectangle) { Self.add(place, to: &output) }

  private static func add(_ place: Rectangle, to output: inout MarkupBytes) {
    if place.x != 0 { output.add(attribute: "x", place.x) }
    if place.y != 0 { output.add(attribute: "y", place.y) }
    output.add(attribute: "width", place.width)
    output.add(attribute: "height", place.height)
  }
}

extension MarkupBytes {
  /// The element that a drawing stands in: as large as the trimmed piece, in millimetres.
  ///
  /// - Parameter bleed: How much of what lies beyond the trim is shown.
  mutating func open(_ drawing: Drawing, bleed: Double) {
    let (width, height) = (drawing.size.width + 2 * bleed, drawing.size.height + 2 * bleed)
    add("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
    add(width)
    add("mm\" height=\"")
    add(height)
    add("mm\" viewBox=\"")
    add(-bleed)
    add(" ")
    add(-bleed)
    add(" ")
    add(width)
    add(" ")
    add(height)
    add("\"")
  }

  /// White paper, whatever lies behind the drawing.
  mutating func addPaper(_ drawing: Drawing, bleed: Double) {
    add("<rect")
    if bleed > 0 {
      add(attribute: "x", -bleed)
      add(attribute: "y", -bleed)
    }
    add(attribute: "width", drawing.size.width + 2 * bleed)
    add(attribute: "height", drawing.size.height + 2 * bleed)
    add(" fill=\"#fff\"/>")
  }
}
