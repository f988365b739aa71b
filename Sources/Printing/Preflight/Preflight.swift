import Diagnostics

/// Looks at a drawing before it is printed: what is too small, too near the edge, too pale or too coarse.
struct Preflight {
  /// In dots an inch. Press work asks for 300; below 200 it shows.
  static let leastResolution = 200.0
  /// In millimetres; cheap cameras read no finer ones.
  static let leastModule = 0.4
  /// In modules (ISO/IEC 18004, 5.3.8).
  static let quietZone = 4.0
  /// WCAG 2.2, success criterion 1.4.3; its exception for large text is not made, as paper is read in dim stairwells.
  static let leastContrast = 4.5
  /// In points.
  static let leastType = 6.0
  /// What rounding may cost, in millimetres.
  static let tolerance = 0.05

  let drawing: Drawing
  let safe: Double
  let elements: [Element]
  private let origins: [Int]
  /// What each mark covers.
  let extents: [Rectangle]
  /// Boxes with a fill and pictures, which may lie under others: the lowest first.
  let grounds: [Ground]
  private var notes: [PreflightNote]

  /// Something that hides what lies under it.
  struct Ground {
    let mark: Int
    let extent: Rectangle
    /// Nil for a picture, of whose colours nothing is known.
    let fill: Colour?
  }

  init(_ drawing: Drawing, safe: Double, elements: [Element], _ origins: [Int], _ notes: [PreflightNote]) {
    self.drawing = drawing
    self.safe = safe
    self.elements = elements
    self.origins = origins
    self.notes = notes
    extents = drawing.marks.map(\.extent)
    grounds = drawing.marks.indices.compactMap { index in
      switch drawing.marks[index] {
      case .box(let box): box.fill.map { Ground(mark: index, extent: box.place, fill: $0) }
      case .image(let image): Ground(mark: index, extent: image.place, fill: nil)
      case .line, .text, .code: nil
      }
    }
  }

  func checked(pictures: (String) -> PixelSize?) -> [PreflightNote] {
    var preflight = self
    for (index, mark) in drawing.marks.enumerated() {
      let place = elements[origins[index]].place
      preflight.checkBleed(index, place)
      switch mark {
      case .text(let text): preflight.check(text, index, place)
      case .image(let image): preflight.check(image, place, pictures)
      case .code(let code): preflight.check(code, index, place)
      case .box, .line: break
      }
    }
    return preflight.notes
  }

  /// The same note once an element: each line of a text would have it.
  mutating func add(_ note: PreflightNote) {
    if !notes.contains(where: { $0.rule == note.rule && $0.place == note.place }) { notes.append(note) }
  }
}

extension Drawing.Mark {
  /// What it covers.
  var extent: Rectangle {
    switch self {
    case .box(let box): box.place
    case .image(let image): image.place
    case .code(let code): code.place
    case .text(let text): text.extent
    case .line(let line):
      Rectangle(
        x: min(line.x1, line.x2), y: min(line.y1, line.y2), width: abs(line.x2 - line.x1),
        height: abs(line.y2 - line.y1))
    }
  }
}

extension MarkedText {
  /// Its em boxes.
  var extent: Rectangle {
    let em = size * millimetresPerPoint
    return Rectangle(x: x, y: baseline - 0.88 * em, width: width, height: em)
  }
}

extension Rectangle {
  var right: Double { x + width }
  var bottom: Double { y + height }

  func grown(by distance: Double) -> Rectangle {
    Rectangle(x: x - distance, y: y - distance, width: width + 2 * distance, height: height + 2 * distance)
  }

  /// As wide and high at least.
  func atLeast(_ length: Double) -> Rectangle {
    Rectangle(x: x, y: y, width: max(width, length), height: max(height, length))
  }

  func contains(_ other: Rectangle, tolerance: Double = Preflight.tolerance) -> Bool {
    other.x >= x - tolerance && other.y >= y - tolerance && other.right <= right + tolerance
      && other.bottom <= bottom + tolerance
  }

  func meets(_ other: Rectangle, tolerance: Double = Preflight.tolerance) -> Bool {
    other.x < right - tolerance && other.right > x + tolerance && other.y < bottom - tolerance
      && other.bottom > y + tolerance
  }
}
