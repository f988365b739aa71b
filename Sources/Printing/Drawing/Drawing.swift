/// One side of a printed piece with everything on it in its place: what PDF, SVG and HTML are written from.
///
/// Lengths are millimetres, x to the right and y down, from the upper left corner of the trimmed piece. What is meant to
/// reach the edge goes on beyond it into the bleed.
public struct Drawing: Hashable, Sendable {
  public var size: Size
  /// How far the drawing goes on beyond each edge.
  public var bleed: Double
  /// From the lowest to the uppermost.
  public var marks: [Mark]

  public init(size: Size, bleed: Double, marks: [Mark] = []) {
    self.size = size
    self.bleed = bleed
    self.marks = marks
  }

  /// Something that leaves ink, or a link that readers on a screen can follow.
  public enum Mark: Hashable, Sendable {
    case box(BoxMark)
    case line(LineMark)
    case text(TextMark)
    case image(ImageMark)
    case code(CodeMark)
  }
}

/// In millimetres.
public struct Size: Hashable, Sendable {
  public var width: Double
  public var height: Double

  public init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }
}

/// In millimetres, y down.
public struct Rectangle: Hashable, Sendable {
  public var x: Double
  public var y: Double
  public var width: Double
  public var height: Double

  public init(x: Double, y: Double, width: Double, height: Double) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }
}

/// A colour as it is seen on a screen; one whose three parts are equal is printed in black ink alone.
public struct Colour: Hashable, Sendable {
  public var red: UInt8
  public var green: UInt8
  public var blue: UInt8

  public init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  public static let black = Colour(red: 0, green: 0, blue: 0)
  public static let white = Colour(red: 255, green: 255, blue: 255)
}

public struct BoxMark: Hashable, Sendable {
  public var place: Rectangle
  public var fill: Colour?
  public var stroke: Stroke?
  /// Of the corners.
  public var radius: Double

  public init(place: Rectangle, fill: Colour?, stroke: Stroke? = nil, radius: Double = 0) {
    self.place = place
    self.fill = fill
    self.stroke = stroke
    self.radius = radius
  }
}

/// A pen; its line lies half on each side of the outline it follows.
public struct Stroke: Hashable, Sendable {
  public var colour: Colour
  public var width: Double

  public init(colour: Colour, width: Double) {
    self.colour = colour
    self.width = width
  }
}

public struct LineMark: Hashable, Sendable {
  public var x1: Double
  public var y1: Double
  public var x2: Double
  public var y2: Double
  public var stroke: Stroke

  public init(x1: Double, y1: Double, x2: Double, y2: Double, stroke: Stroke) {
    (self.x1, self.y1, self.x2, self.y2) = (x1, y1, x2, y2)
    self.stroke = stroke
  }
}

/// One line of text that has been shaped and placed.
public struct TextMark: Hashable, Sendable {
  /// What the line says, as it is copied and searched.
  public var text: String
  /// Left end of the line.
  public var x: Double
  public var baseline: Double
  public var width: Double
  /// In points.
  public var size: Double
  /// Added behind each character, in points.
  public var letterSpacing: Double
  public var colour: Colour
  /// Pieces of one face each, from left to right; together they are the line.
  public var runs: [GlyphRun]

  public init(
    text: String, x: Double, baseline: Double, width: Double, size: Double, letterSpacing: Double,
    colour: Colour, runs: [GlyphRun]
  ) {
    self.text = text
    (self.x, self.baseline, self.width) = (x, baseline, width)
    (self.size, self.letterSpacing, self.colour) = (size, letterSpacing, colour)
    self.runs = runs
  }
}

public struct GlyphRun: Hashable, Sendable {
  /// Position of the face in the `FaceSet` that the drawing was made with.
  public var face: Int
  public var glyphs: [PlacedGlyph]

  public init(face: Int, glyphs: [PlacedGlyph]) {
    self.face = face
    self.glyphs = glyphs
  }
}

public struct PlacedGlyph: Hashable, Sendable {
  /// In the face's own numbering.
  public var id: UInt16
  /// From the left end of the line, in thousandths of the type size.
  public var x: Int32
  /// Upwards from the baseline, in thousandths of the type size.
  public var rise: Int32
  /// Where in the UTF-8 of the line's text the characters begin that it stands for; they end where those of the next
  /// glyph with another value begin.
  public var cluster: UInt32

  public init(id: UInt16, x: Int32, rise: Int32 = 0, cluster: UInt32) {
    (self.id, self.x, self.rise, self.cluster) = (id, x, rise, cluster)
  }
}

public struct ImageMark: Hashable, Sendable {
  public var place: Rectangle
  /// Names the picture among those that the writers are given.
  public var picture: String
  public var radius: Double
  /// What it shows, for who cannot see it.
  public var alternative: String

  public init(place: Rectangle, picture: String, radius: Double = 0, alternative: String) {
    (self.place, self.picture, self.radius, self.alternative) = (place, picture, radius, alternative)
  }
}

/// A QR code, its quiet zone not counted (ISO/IEC 18004).
public struct CodeMark: Hashable, Sendable {
  /// Square.
  public var place: Rectangle
  /// Modules a side.
  public var side: Int
  /// Row by row, dark where true.
  public var modules: [Bool]
  public var colour: Colour
  /// What a reader finds in it.
  public var content: String

  public init(place: Rectangle, side: Int, modules: [Bool], colour: Colour = .black, content: String) {
    (self.place, self.side, self.modules, self.colour, self.content) = (place, side, modules, colour, content)
  }
}

/// A picture that is ready to be printed, as a JPEG file without metadata.
public struct PrintPicture: Hashable, Sendable {
  public let jpeg: [UInt8]
  /// In pixels.
  public let width: Int
  public let height: Int
  /// One component a pixel instead of three.
  public let isGray: Bool

  public init(jpeg: [UInt8], width: Int, height: Int, isGray: Bool) {
    (self.jpeg, self.width, self.height, self.isGray) = (jpeg, width, height, isGray)
  }
}
