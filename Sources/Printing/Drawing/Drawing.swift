/// One side of a printed piece with everything on it in its place: what PDF, SVG and HTML are written from.
///
/// Lengths are millimetres, x to the right and y down, from the upper left corner of the trimmed piece. What is meant to
/// reach the edge goes on beyond it into the bleed.
package struct Drawing: Hashable, Sendable {
  package var size: Size
  /// How far the drawing goes on beyond each edge.
  package var bleed: Double
  /// From the lowest to the uppermost.
  package var marks: [Mark]

  package init(size: Size, bleed: Double, marks: [Mark] = []) {
    self.size = size
    self.bleed = bleed
    self.marks = marks
  }

  /// Something that leaves ink, or a link that readers on a screen can follow.
  package enum Mark: Hashable, Sendable {
    case box(BoxMark)
    case line(LineMark)
    case text(MarkedText)
    case image(ImageMark)
    case code(CodeMark)
  }
}

/// In millimetres.
package struct Size: Hashable, Sendable {
  package var width: Double
  package var height: Double

  package init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }
}

/// In millimetres, y down.
package struct Rectangle: Hashable, Sendable {
  package var x: Double
  package var y: Double
  package var width: Double
  package var height: Double

  package init(x: Double, y: Double, width: Double, height: Double) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }
}

/// A colour as it is seen on a screen; one whose three parts are equal is printed in black ink alone.
package struct Colour: Hashable, Sendable {
  package var red: UInt8
  package var green: UInt8
  package var blue: UInt8

  package init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  package static let black = Colour(red: 0, green: 0, blue: 0)
  package static let white = Colour(red: 255, green: 255, blue: 255)
}

package struct BoxMark: Hashable, Sendable {
  package var place: Rectangle
  package var fill: Colour?
  package var stroke: Stroke?
  /// Of the corners.
  package var radius: Double

  package init(place: Rectangle, fill: Colour?, stroke: Stroke? = nil, radius: Double = 0) {
    self.place = place
    self.fill = fill
    self.stroke = stroke
    self.radius = radius
  }
}

/// A pen; its line lies half on each side of the outline it follows.
package struct Stroke: Hashable, Sendable {
  package var colour: Colour
  package var width: Double

  package init(colour: Colour, width: Double) {
    self.colour = colour
    self.width = width
  }
}

package struct LineMark: Hashable, Sendable {
  package var x1: Double
  package var y1: Double
  package var x2: Double
  package var y2: Double
  package var stroke: Stroke

  package init(x1: Double, y1: Double, x2: Double, y2: Double, stroke: Stroke) {
    (self.x1, self.y1, self.x2, self.y2) = (x1, y1, x2, y2)
    self.stroke = stroke
  }
}

/// One line of text that has been shaped and placed.
package struct MarkedText: Hashable, Sendable {
  /// What the line says, as it is copied and searched.
  package var text: String
  /// Left end of the line.
  package var x: Double
  package var baseline: Double
  package var width: Double
  /// In points.
  package var size: Double
  /// Added behind each character, in points.
  package var letterSpacing: Double
  package var colour: Colour
  /// Pieces of one face each, from left to right; together they are the line.
  package var runs: [GlyphRun]

  package init(
    text: String, x: Double, baseline: Double, width: Double, size: Double, letterSpacing: Double,
    colour: Colour, runs: [GlyphRun]
  ) {
    self.text = text
    (self.x, self.baseline, self.width) = (x, baseline, width)
    (self.size, self.letterSpacing, self.colour) = (size, letterSpacing, colour)
    self.runs = runs
  }
}

package struct GlyphRun: Hashable, Sendable {
  /// Position of the face in the `FaceSet` that the drawing was made with.
  package var face: Int
  package var glyphs: [PlacedGlyph]

  package init(face: Int, glyphs: [PlacedGlyph]) {
    self.face = face
    self.glyphs = glyphs
  }
}

package struct PlacedGlyph: Hashable, Sendable {
  /// In the face's own numbering.
  package var id: UInt16
  /// From the left end of the line, in thousandths of the type size.
  package var x: Int32
  /// Upwards from the baseline, in thousandths of the type size.
  package var rise: Int32
  /// Where in the UTF-8 of the line's text the characters begin that it stands for; they end where those of the next
  /// glyph with another value begin.
  package var cluster: UInt32

  package init(id: UInt16, x: Int32, rise: Int32 = 0, cluster: UInt32) {
    (self.id, self.x, self.rise, self.cluster) = (id, x, rise, cluster)
  }
}

package struct ImageMark: Hashable, Sendable {
  package var place: Rectangle
  /// Names the picture among those that the writers are given.
  package var picture: String
  package var radius: Double
  /// What it shows, for who cannot see it.
  package var alternative: String

  package init(place: Rectangle, picture: String, radius: Double = 0, alternative: String) {
    (self.place, self.picture, self.radius, self.alternative) = (place, picture, radius, alternative)
  }
}

/// A QR code, its quiet zone not counted (ISO/IEC 18004).
package struct CodeMark: Hashable, Sendable {
  /// Square.
  package var place: Rectangle
  /// Modules a side.
  package var side: Int
  /// Row by row, dark where true.
  package var modules: [Bool]
  package var colour: Colour
  /// What a reader finds in it.
  package var content: String

  package init(place: Rectangle, side: Int, modules: [Bool], colour: Colour = .black, content: String) {
    (self.place, self.side, self.modules, self.colour, self.content) = (place, side, modules, colour, content)
  }
}

/// A picture that is ready to be printed, as a JPEG file without metadata.
package struct PrintPicture: Hashable, Sendable {
  package let jpeg: [UInt8]
  /// In pixels.
  package let width: Int
  package let height: Int
  /// One component a pixel instead of three.
  package let isGray: Bool

  package init(jpeg: [UInt8], width: Int, height: Int, isGray: Bool) {
    (self.jpeg, self.width, self.height, self.isGray) = (jpeg, width, height, isGray)
  }
}
