/// Places the elements of a side, in the order in which its template writes them.
struct SideComposer {
  /// What holds the elements being placed.
  struct Area {
    var x: Double
    var y: Double
    var width: Double
    /// Nil where it grows with what it holds.
    var height: Double?
  }

  /// Where an element came to stand.
  struct Placed {
    var place: Rectangle
    /// Of its first line of text.
    var baseline: Double?
    /// Its marks.
    var marks: Range<Int>
  }

  let elements: [Element]
  let composer: Composer
  var stream: ElementStream
  var marks: [Drawing.Mark] = []
  /// For each mark, the element that it belongs to.
  var origins: [Int] = []
  var notes: [PreflightNote] = []
  /// By which everything in the stack being placed is made smaller, where it would not fit.
  var reduction = 1.0
  /// Elements placed so far, those that were placed again counted again.
  private var placements = 0
  /// More than any paper shows; lists within lists, and stacks reduced within stacks, end here.
  private static let mostPlacements = 5_000
  /// Boxes of the group being placed that are as high as it will be.
  var waiting: [Int] = []

  init(_ side: PrintLayout.Side, _ composer: Composer, _ stream: ElementStream) {
    elements = side.elements
    self.composer = composer
    self.stream = stream
  }

  mutating func run() {
    let size = composer.layout.size
    let area = Area(x: 0, y: 0, width: size.width, height: size.height)
    while case .open(let index)? = stream.next() { _ = place(index, in: area) }
  }

  mutating func add(_ mark: Drawing.Mark, of index: Int) {
    marks.append(mark)
    origins.append(index)
  }

  /// Places an element whose opening has been read, and reads to its end.
  ///
  /// - Parameter isFlowing: Whether what holds it decides where it begins.
  /// - Returns: Nil where it leaves nothing on paper and takes no room.
  mutating func place(_ index: Int, in area: Area, isFlowing: Bool = false, isInRow: Bool = false) -> Placed?
  {
    placements += 1
    guard placements <= Self.mostPlacements else {
      if placements == Self.mostPlacements + 1 { notes.append(.tooMuch(elements[index].place)) }
      skipElement()
      return nil
    }
    let element = elements[index]
    let first = marks.count
    var placed: Placed?
    switch element.kind {
    case .text(let settings):
      placed = text(index, settings, texts().first, in: area, isFlowing: isFlowing, isInRow: isInRow)
    case .image(let radius): placed = image(index, radius, texts(), in: area)
    case .code(let level, let colour): placed = code(index, level, colour, texts().first, in: area)
    case .box(let fill, let stroke, let radius):
      skip()
      placed = box(index, fill, stroke, radius, in: area)
    case .line(let points, let stroke):
      skip()
      placed = line(index, points, stroke, in: area)
    case .group: placed = group(index, in: area)
    case .stack(let gap, let align, let panel): placed = stack(index, gap, align, panel, in: area)
    case .row(let gap, let across, let down): placed = row(index, gap, across, down, in: area)
    }
    placed?.marks = first..<marks.count
    // Whose height shows only now, and that stands on the lower edge.
    if !isFlowing, let height = placed?.place.height, element.frame.top == nil, element.frame.bottom != nil,
      let found = placed, area.height != nil
    {
      let wanted = area.y + element.frame.y(height: height, in: area.height)
      if !isBaselineText(element) { placed = moved(found, x: 0, y: wanted - found.place.y) }
    }
    return placed
  }

  private func isBaselineText(_ element: Element) -> Bool {
    if case .text(let settings) = element.kind { settings.valign == .baseline } else { false }
  }

  /// The texts of an element that holds no others; reads to its end.
  private mutating func texts() -> [String] {
    var texts = [""]
    while let event = stream.next() {
      switch event {
      case .text(let range): texts[texts.count - 1] += stream.string(range)
      case .separator: texts.append("")
      case .open, .close: return texts
      }
    }
    return texts
  }

  /// Reads to the end of an element without texts.
  private mutating func skip() {
    if case .close? = stream.next() { return }
  }

  /// Reads to the end of an element, whatever is in it.
  private mutating func skipElement() {
    var depth = 1
    while depth > 0, let event = stream.next() {
      switch event {
      case .open: depth += 1
      case .close: depth -= 1
      case .text, .separator: break
      }
    }
  }

  /// The width of an element that may take all there is.
  func width(_ frame: Placement, in area: Area) -> Double {
    frame.width ?? max(0, area.width - (frame.left ?? 0) - (frame.right ?? 0))
  }

  @discardableResult
  mutating func moved(_ placed: Placed, x: Double, y: Double) -> Placed {
    guard x != 0 || y != 0 else { return placed }
    for index in placed.marks { marks[index].move(x: x, y: y) }
    var placed = placed
    placed.place.x += x
    placed.place.y += y
    placed.baseline? += y
    return placed
  }
}

extension Drawing.Mark {
  mutating func move(x: Double, y: Double) {
    switch self {
    case .box(var mark):
      mark.place.x += x
      mark.place.y += y
      self = .box(mark)
    case .line(var mark):
      mark.x1 += x
      mark.x2 += x
      mark.y1 += y
      mark.y2 += y
      self = .line(mark)
    case .text(var mark):
      mark.x += x
      mark.baseline += y
      self = .text(mark)
    case .image(var mark):
      mark.place.x += x
      mark.place.y += y
      self = .image(mark)
    case .code(var mark):
      mark.place.x += x
      mark.place.y += y
      self = .code(mark)
    }
  }
}
