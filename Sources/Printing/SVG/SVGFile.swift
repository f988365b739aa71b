/// Writes a drawing as an SVG file that looks the same everywhere: texts are outlines, each glyph given once, and stand
/// once more in `desc` for those who cannot see them.
package struct SVGFile {
  private var writer: MarkWriter
  private let faces: FaceSet
  /// The number of each glyph's outline.
  private var outlines: [Glyph: Int] = [:]

  private struct Glyph: Hashable {
    let face: Int
    let id: UInt16
  }

  /// - Parameters:
  ///   - faces: Those that the drawing was made with.
  ///   - title: What the piece is, said by screen readers and shown on hovering.
  ///   - bleed: How much of what lies beyond the trim is shown, in millimetres.
  ///   - pictures: Where a picture is found: an address, or a `data:` one (`PrintPicture.dataAddress`); nil leaves it out.
  package static func bytes(
    of drawing: Drawing, faces: FaceSet, title: String, bleed: Double = 0,
    pictures: @escaping (String) -> String? = { _ in nil }
  ) -> [UInt8] {
    var file = SVGFile(writer: MarkWriter(prefix: "", pictures: pictures), faces: faces)
    for mark in drawing.marks { file.add(mark) }
    var output = MarkupBytes()
    output.open(drawing, bleed: bleed)
    output.add(" role=\"img\"><title>")
    output.add(text: title)
    output.add("</title><desc>")
    output.add(text: drawing.words)
    output.add("</desc>")
    if !file.writer.definitions.bytes.isEmpty {
      output.add("<defs>")
      output.add(file.writer.definitions)
      output.add("</defs>")
    }
    output.addPaper(drawing, bleed: bleed)
    output.add(file.writer.output)
    output.add("</svg>\n")
    return output.bytes
  }

  private init(writer: MarkWriter, faces: FaceSet) {
    self.writer = writer
    self.faces = faces
  }

  private mutating func add(_ mark: Drawing.Mark) {
    switch mark {
    case .box(let box): writer.add(box)
    case .line(let line): writer.add(line)
    case .image(let image): writer.add(image)
    case .code(let code): writer.add(code)
    case .text(let text): add(text)
    }
  }

  private mutating func add(_ text: MarkedText) {
    let uses = text.runs.flatMap { run in run.glyphs.map { (outline(of: $0.id, face: run.face), $0) } }
    guard uses.contains(where: { $0.0 != nil }) else { return }
    writer.output.add("<g transform=\"translate(")
    writer.output.add(text.x)
    writer.output.add(" ")
    writer.output.add(text.baseline)
    writer.output.add(")scale(")
    writer.output.add(text.size * millimetresPerPoint / 1000, decimals: 7)
    writer.output.add(")\"")
    if text.colour != .black { writer.output.add(attribute: "fill", text.colour) }
    writer.output.add(">")
    for (number, glyph) in uses {
      guard let number else { continue }
      writer.output.add("<use href=\"#g")
      writer.output.add(number)
      writer.output.add("\"")
      if glyph.x != 0 { writer.output.add(attribute: "x", Double(glyph.x)) }
      if glyph.rise != 0 { writer.output.add(attribute: "y", -Double(glyph.rise)) }
      writer.output.add("/>")
    }
    writer.output.add("</g>")
  }

  /// Nil for a space.
  private mutating func outline(of id: UInt16, face: Int) -> Int? {
    let glyph = Glyph(face: face, id: id)
    if let known = outlines[glyph] { return known }
    guard faces.faces.indices.contains(face) else { return nil }
    let path = faces.faces[face].path(of: id)
    guard !path.isEmpty else { return nil }
    let number = outlines.count
    outlines[glyph] = number
    writer.definitions.add("<path id=\"g")
    writer.definitions.add(number)
    writer.definitions.add("\" d=\"")
    writer.definitions.add(markup: path)
    writer.definitions.add("\"/>")
    return number
  }
}

extension Drawing {
  /// All texts in their order, a line each.
  var words: String {
    marks.compactMap { if case .text(let text) = $0 { text.text } else { nil } }.joined(separator: "\n")
  }
}

extension PrintPicture {
  /// All of the picture in one address (RFC 2397), for files that stand alone.
  package var dataAddress: String { "data:image/jpeg;base64," + base64(jpeg) }
}

/// RFC 4648.
func base64(_ bytes: [UInt8]) -> String {
  let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  var output: [UInt8] = []
  output.reserveCapacity((bytes.count + 2) / 3 * 4)
  for start in stride(from: 0, to: bytes.count, by: 3) {
    let group = bytes[start..<min(start + 3, bytes.count)]
    var bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    bits <<= UInt32(3 - group.count) * 8
    for place in 0..<4 {
      let digit = digits[Int(bits >> UInt32(18 - 6 * place) & 63)]
      output.append(place <= group.count ? digit : UInt8(ascii: "="))
    }
  }
  return String(decoding: output, as: UTF8.self)
}
