import Diagnostics

/// Something that a layout puts on paper, or that holds such things together.
struct Element: Sendable {
  enum Kind: Sendable {
    case box(fill: Colour?, stroke: Stroke?, radius: Double)
    /// Between two points of what holds it; without points, along the top of its place.
    case line(points: (from: Point, to: Point)?, stroke: Stroke)
    case text(TextSettings)
    case image(radius: Double)
    case code(CodeLevel, Colour)
    /// Its elements have their places in it.
    case group
    /// Its elements follow one another downwards.
    case stack(gap: Double, align: VerticalAlignment, Panel)
    /// Its elements stand side by side.
    case row(gap: Double, across: HorizontalAlignment, down: VerticalAlignment)
  }

  var kind: Kind
  var frame: Placement
  /// Added above it in a stack, and before it in a row.
  var space: Double
  /// The key that says what it is, where findings about it stand.
  var place: SourcePlace
}

/// What shows of a stack itself.
struct Panel: Hashable, Sendable {
  /// Free on all four sides within it.
  var padding = 0.0
  var fill: Colour?
  var radius = 0.0
}

struct Point: Hashable, Sendable {
  var x: Double
  var y: Double
}

/// Where an element stands in what holds it, as far as its layout says: distances from the four edges, and its size.
struct Placement: Hashable, Sendable {
  var left: Double?
  var top: Double?
  var right: Double?
  var bottom: Double?
  var width: Double?
  var height: Double?

  /// The width it has in a place of this width; nil where nothing tells.
  func width(in whole: Double) -> Double? {
    if let width { return width }
    guard let right else { return nil }
    return max(0, whole - (left ?? 0) - right)
  }

  func height(in whole: Double?) -> Double? {
    if let height { return height }
    guard let bottom, let whole, top != nil else { return nil }
    return max(0, whole - (top ?? 0) - bottom)
  }

  /// Where it begins, counted from the left edge of what holds it.
  func x(width: Double, in whole: Double) -> Double {
    if let left { return left }
    if let right { return whole - right - width }
    return 0
  }

  func y(height: Double, in whole: Double?) -> Double {
    if let top { return top }
    if let bottom, let whole { return whole - bottom - height }
    return 0
  }
}

enum HorizontalAlignment: String, CaseIterable, Hashable, Sendable {
  case left, center, right
}

enum VerticalAlignment: String, CaseIterable, Hashable, Sendable {
  case top, middle, bottom, baseline
}

/// How much of a QR code may be lost: 7, 15, 25 or 30 per cent (ISO/IEC 18004, 6.5.1).
package enum CodeLevel: String, CaseIterable, Hashable, Sendable {
  case low = "L"
  case medium = "M"
  case quartile = "Q"
  case high = "H"
}
