import Bytes

/// Writes the content streams of drawings (ISO 32000-1, clauses 8 and 9); one a thread, which keeps its room.
struct ContentWriter {
  var output = PDFBytes()
  var glyphs = GlyphTable()
  var elements: [PDFContent.Element] = []
  var pictures: [String] = []
  var pen = PenState()
  /// In points, for turning y upwards.
  var height = 0.0
  var isTagged = false
  /// Glyphs, by key, whose text stands beside them because elsewhere in the file they stand for another.
  var spelledOut: Set<UInt32> = []
  /// Of one line of text.
  var line: [LineGlyph] = []
  /// How many pieces of content have been marked with a number.
  var parts = 0
  /// Whether a piece of a line has been marked and not ended.
  var isInPart = false
  private var isInArtifact = false

  /// What a content stream has set last.
  struct PenState {
    var fill: Colour?
    var stroke: Colour?
    var width: Double?
    var letterSpacing = 0.0
  }

  /// - Parameter faces: those that the drawing was made with.
  mutating func write(
    _ drawing: Drawing, isTagged: Bool, spelledOut: Set<UInt32>, faces: [FontFace],
    deflater: Deflater
  ) -> PDFContent {
    begin(drawing, isTagged: isTagged, spelledOut: spelledOut)
    for mark in drawing.marks {
      switch mark {
      case .box(let box): write(box)
      case .line(let line): write(line)
      case .text(let text): write(text, faces: faces)
      case .image(let image): write(image)
      case .code(let code): write(code)
      }
    }
    endArtifact()
    var digest = Digest()
    digest.add(output.bytes)
    for extent in [drawing.size.width, drawing.size.height, drawing.bleed] { digest.add(extent.bitPattern) }
    for picture in pictures { digest.add(picture) }
    let packed = deflater.compress(output.bytes)
    return PDFContent(
      drawing: drawing, isTagged: isTagged, stream: packed ?? output.bytes, isCompressed: packed != nil,
      digest: digest.value, glyphs: glyphs.uses, pictures: pictures, elements: elements)
  }

  private mutating func begin(_ drawing: Drawing, isTagged: Bool, spelledOut: Set<UInt32>) {
    output.bytes.removeAll(keepingCapacity: true)
    glyphs.removeAll()
    elements.removeAll(keepingCapacity: true)
    pictures.removeAll(keepingCapacity: true)
    pen = PenState()
    height = drawing.size.height.clamped * pointsPerMillimetre
    self.isTagged = isTagged
    self.spelledOut = spelledOut
    parts = 0
    isInPart = false
    isInArtifact = false
  }

  /// Marks what follows as decoration, which is not read aloud (ISO 32000-1, 14.8.2.2).
  mutating func beginArtifact() {
    guard isTagged, !isInArtifact else { return }
    output.add("/Artifact BMC\n")
    isInArtifact = true
  }

  mutating func endArtifact() {
    guard isInArtifact else { return }
    output.add("EMC\n")
    isInArtifact = false
  }

  /// Marks what follows as a figure.
  mutating func begin(_ role: PDFContent.Element.Role, at place: Rectangle) {
    guard isTagged else { return }
    endArtifact()
    elements.append(PDFContent.Element(role: role, place: place, parts: parts..<parts + 1))
    output.add("/Figure<<")
    addPartNumber()
    output.add(">>BDC\n")
  }

  mutating func addPartNumber() {
    output.add("/MCID ")
    output.add(parts)
    parts += 1
  }

  mutating func end() {
    if isTagged { output.add("EMC\n") }
  }
}

extension ContentWriter {
  /// Points from the left edge.
  func x(_ millimetres: Double) -> Double { millimetres.clamped * pointsPerMillimetre }

  /// Points from the lower edge.
  func y(_ millimetres: Double) -> Double { height - millimetres.clamped * pointsPerMillimetre }

  mutating func set(fill colour: Colour) {
    guard pen.fill != colour else { return }
    pen.fill = colour
    output.add(colour, grey: "g\n", others: "rg\n")
  }

  mutating func set(_ stroke: Stroke) {
    if pen.stroke != stroke.colour {
      pen.stroke = stroke.colour
      output.add(stroke.colour, grey: "G\n", others: "RG\n")
    }
    if pen.width != stroke.width {
      pen.width = stroke.width
      output.add(x(stroke.width))
      output.add(" w\n")
    }
  }
}

extension PDFBytes {
  /// In black ink alone where the three parts are equal.
  mutating func add(_ colour: Colour, grey: StaticString, others: StaticString) {
    add(Double(colour.red) / 255)
    bytes.append(UInt8(ascii: " "))
    guard colour.red != colour.green || colour.green != colour.blue else { return add(grey) }
    add(Double(colour.green) / 255, Double(colour.blue) / 255)
    bytes.append(UInt8(ascii: " "))
    add(others)
  }
}

/// A point is the 72nd part of an inch of 25.4 mm.
let pointsPerMillimetre = 72 / 25.4
