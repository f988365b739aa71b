/// Writes a drawing as a fragment of a page, in which texts are texts: they can be selected, searched and read aloud, in
/// the order of the layout, and the whole becomes narrower with a phone's screen.
///
/// It is an SVG within the page. Its places and sizes are attributes and no styles, so that a site's
/// `Content-Security-Policy` without `style-src 'unsafe-inline'` allows it.
package struct HTMLFragment {
  private var writer: MarkWriter
  private let faces: FaceSet
  private let families: [String]

  /// - Parameters:
  ///   - faces: Those that the drawing was made with.
  ///   - label: What the piece is, for screen readers.
  ///   - id: Of the fragment in its page; ids inside begin with it. Letters, digits and hyphens.
  ///   - bleed: How much of what lies beyond the trim is shown, in millimetres.
  ///   - pictures: The address of a picture as the page reaches it; nil leaves it out.
  package static func bytes(
    of drawing: Drawing, faces: FaceSet, label: String, id: String, bleed: Double = 0,
    pictures: @escaping (String) -> String? = { _ in nil }
  ) -> [UInt8] {
    var fragment = HTMLFragment(faces, MarkWriter(prefix: id, pictures: pictures))
    let common = fragment.commonFace(drawing)
    for mark in drawing.marks { fragment.add(mark, common: common) }
    var output = MarkupBytes()
    output.open(drawing, bleed: bleed)
    output.add(attribute: "id", text: id)
    output.add(" class=\"print-side\" role=\"document\"")
    output.add(attribute: "aria-label", text: label)
    if let common { fragment.addFace(common, to: &output) }
    output.add(">")
    if !fragment.writer.definitions.bytes.isEmpty {
      output.add("<defs>")
      output.add(fragment.writer.definitions)
      output.add("</defs>")
    }
    output.addPaper(drawing, bleed: bleed)
    output.add(fragment.writer.output)
    output.add("</svg>\n")
    return output.bytes
  }

  private init(_ faces: FaceSet, _ writer: MarkWriter) {
    self.faces = faces
    self.writer = writer
    families = faces.faces.map { face in
      let family = face.family.filter { $0 != "'" && $0 != "\\" }
      return "'\(family)',\(face.metrics.isSerif ? "serif" : "sans-serif")"
    }
  }

  /// The face that most lines are set in, which the others need not name.
  private func commonFace(_ drawing: Drawing) -> Int? {
    var counts = [Int](repeating: 0, count: faces.faces.count)
    for mark in drawing.marks {
      if case .text(let text) = mark, let face = text.runs.first?.face, counts.indices.contains(face) {
        counts[face] += 1
      }
    }
    return counts.indices.max { counts[$0] < counts[$1] }
  }

  private mutating func add(_ mark: Drawing.Mark, common: Int?) {
    switch mark {
    case .box(let box): writer.add(box)
    case .line(let line): writer.add(line)
    case .image(let image): writer.add(image)
    case .code(let code): writer.add(code)
    case .text(let text): add(text, common: common)
    }
  }

  private func addFace(_ face: Int, to output: inout MarkupBytes) {
    output.add(attribute: "font-family", text: families[face])
    if faces.faces[face].weight == .bold { output.add(" font-weight=\"700\"") }
  }
}

extension HTMLFragment {
  private mutating func add(_ text: MarkedText, common: Int?) {
    let line = TextPieces(text, faces: faces)
    let pieces = line.pieces
    guard let first = pieces.first else { return }
    writer.output.add("<text")
    writer.output.add(attribute: "x", text.x + first.x)
    writer.output.add(attribute: "y", text.baseline)
    writer.output.add(attribute: "font-size", text.size * millimetresPerPoint)
    if text.letterSpacing != 0 {
      writer.output.add(attribute: "letter-spacing", text.letterSpacing * millimetresPerPoint)
    }
    if text.colour != .black { writer.output.add(attribute: "fill", text.colour) }
    if first.face != common { addFace(first.face, among: common) }
    // With another font than the one that was measured, the line still keeps to its place.
    if pieces.count == 1, text.text.unicodeScalars.count > 1 {
      writer.output.add(attribute: "textLength", line.length)
      writer.output.add(" lengthAdjust=\"spacingAndGlyphs\"")
    }
    // Without it a browser makes one space of several.
    if text.text.contains("  ") { writer.output.add(" xml:space=\"preserve\"") }
    writer.output.add(">")
    writer.output.add(text: first.text)
    for piece in pieces.dropFirst() {
      writer.output.add("<tspan")
      writer.output.add(attribute: "x", text.x + piece.x)
      if piece.face != first.face { addFace(piece.face, among: first.face) }
      writer.output.add(">")
      writer.output.add(text: piece.text)
      writer.output.add("</tspan>")
    }
    writer.output.add("</text>")
  }

  /// Says what differs from the face in force.
  private mutating func addFace(_ face: Int, among outer: Int?) {
    guard faces.faces.indices.contains(face) else { return }
    let isBold = faces.faces[face].weight == .bold
    let outerIsBold = outer.map { faces.faces[$0].weight == .bold } ?? false
    if outer.map({ families[$0] }) != families[face] {
      writer.output.add(attribute: "font-family", text: families[face])
    }
    if isBold != outerIsBold { writer.output.add(attribute: "font-weight", text: isBold ? "700" : "400") }
  }
}
