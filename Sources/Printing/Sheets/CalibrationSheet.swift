/// A sheet to print once on a printer and measure, in order to learn its `PrinterAdjustment`.
///
/// Where the middle cross lies on the paper gives the offset, how long the rulers have become gives the scale, and how
/// the frames of both sides lie against each other, held against the light, gives the back's offset.
package struct CalibrationSheet: Sendable {
  /// In millimetres.
  package let paper: Size

  /// What is written on the sheet; it may refer to the figures of `CalibrationSheet`.
  package struct Texts: Hashable, Sendable {
    package var title: String
    /// Paragraphs, shown on the front.
    package var explanation: [String]
    /// Names the sides.
    package var front: String
    package var back: String

    package init(title: String, explanation: [String], front: String, back: String) {
      (self.title, self.explanation, self.front, self.back) = (title, explanation, front, back)
    }
  }

  /// - Parameter paper: In millimetres, 100 to 1,200 a side.
  package init(paper: Size) {
    self.paper = Size(width: Self.side(paper.width), height: Self.side(paper.height))
  }

  /// The middle cross, from the left and the upper edge of the paper, in millimetres.
  package var middle: SheetFormat.Origin { .init(x: paper.width / 2, y: paper.height / 2) }

  /// Between the first and the last number of each ruler, in millimetres.
  package var rulers: Size {
    Size(width: Self.span(paper.width).count, height: Self.span(paper.height).count)
  }

  /// Both sides as a file.
  ///
  /// - Parameters:
  ///   - adjustment: none at first; when the sheet is printed again with what was found, everything lies where it should.
  package func file(
    texts: Texts, language: String, faces: FaceSet, adjustment: PrinterAdjustment = PrinterAdjustment()
  ) throws(SheetProblem) -> [UInt8] {
    let sheet = SheetFormat(name: "calibration", paper: .size(paper))
    var file = PDFFile(
      PDFRenderer(faces: faces), title: texts.title, language: language,
      job: PrintJob(sheet: sheet, adjustment: adjustment))
    let (front, back) = drawings(texts: texts, setter: Typesetter(faces))
    try file.add(front: front, back: back)
    return file.finish { _ in nil }
  }

  package func drawings(texts: Texts, setter: Typesetter) -> (front: Drawing, back: Drawing) {
    var front = Drawing(size: paper, bleed: 0)
    var back = front
    addCrosses(to: &front)
    addCrosses(to: &back)
    addRulers(to: &front)
    addFrame(to: &front, withScale: true)
    addFrame(to: &back, withScale: false)
    addTexts(texts, to: &front, setter)
    addLabel(texts.front, to: &front, setter, below: false)
    addLabel(texts.back, to: &back, setter, below: true)
    return (front, back)
  }

  private static func side(_ length: Double) -> Double { length.isNaN ? 210 : min(max(length, 100), 1200) }

  /// Whole centimetres that no printer leaves white.
  fileprivate static func span(_ side: Double) -> (first: Double, count: Double) {
    (20, ((side - 35) / 10).rounded(.down) * 10)
  }
}

extension CalibrationSheet {
  private static let pen = Stroke(colour: .black, width: 0.1)
  /// Of a contact card.
  private static let frame = Size(width: 90, height: 54)
  private static let inset = 25.0

  private var frame: Rectangle {
    Rectangle(
      x: (paper.width - Self.frame.width) / 2,
      y: min(paper.height / 2 + 32, paper.height - 20 - Self.frame.height),
      width: Self.frame.width, height: Self.frame.height)
  }

  private func addLine(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, to drawing: inout Drawing) {
    drawing.marks.append(.line(LineMark(x1: x1, y1: y1, x2: x2, y2: y2, stroke: Self.pen)))
  }

  private func addCrosses(to drawing: inout Drawing) {
    addCross(middle.x, middle.y, arm: 15, to: &drawing)
    for x in [Self.inset, paper.width - Self.inset] {
      for y in [Self.inset, paper.height - Self.inset] { addCross(x, y, arm: 5, to: &drawing) }
    }
  }

  private func addCross(_ x: Double, _ y: Double, arm: Double, to drawing: inout Drawing) {
    addLine(x - arm, y, x + arm, y, to: &drawing)
    addLine(x, y - arm, x, y + arm, to: &drawing)
    let radius = arm / 3
    drawing.marks.append(
      .box(
        BoxMark(
          place: Rectangle(x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius), fill: nil,
          stroke: Self.pen, radius: radius)))
  }

  /// Along the upper and the left edge, with the distance from the paper's edge at each centimetre.
  private func addRulers(to drawing: inout Drawing) {
    let base = 15.0
    let across = Self.span(paper.width)
    for millimetre in 0...Int(across.count) {
      let x = across.first + Double(millimetre)
      addLine(x, base, x, base - tick(millimetre), to: &drawing)
    }
    addLine(across.first, base, across.first + across.count, base, to: &drawing)
    let down = Self.span(paper.height)
    for millimetre in 0...Int(down.count) {
      let y = down.first + Double(millimetre)
      addLine(base, y, base - tick(millimetre), y, to: &drawing)
    }
    addLine(base, down.first, base, down.first + down.count, to: &drawing)
  }

  private func tick(_ millimetre: Int) -> Double {
    millimetre % 10 == 0 ? 4 : millimetre % 5 == 0 ? 3 : 2
  }

  /// A card's outline; on the front each side is crossed by a scale of five millimetres either way, against which the
  /// back's outline is read.
  private func addFrame(to drawing: inout Drawing, withScale: Bool) {
    let place = frame
    drawing.marks.append(.box(BoxMark(place: place, fill: nil, stroke: Self.pen)))
    guard withScale else { return }
    let (middleX, middleY) = (place.x + place.width / 2, place.y + place.height / 2)
    for millimetre in -5...5 {
      let step = Double(millimetre)
      let half = millimetre % 5 == 0 ? 2.0 : 1
      for x in [place.x, place.x + place.width] {
        addLine(x + step, middleY - half, x + step, middleY + half, to: &drawing)
      }
      for y in [place.y, place.y + place.height] {
        addLine(middleX - half, y + step, middleX + half, y + step, to: &drawing)
      }
    }
  }
}

extension CalibrationSheet {
  private func style(_ size: Double, _ setter: Typesetter) -> TextStyle {
    TextStyle(faces: setter.faces.fallback(from: [0], weight: .regular), size: size)
  }

  private func add(_ set: TypesetText, x: Double, y: Double, to drawing: inout Drawing) {
    for var line in set.lines {
      line.x += x
      line.baseline += y
      drawing.marks.append(.text(line))
    }
  }

  private func addTexts(_ texts: Texts, to drawing: inout Drawing, _ setter: Typesetter) {
    let numbers = style(7, setter)
    let across = Self.span(paper.width)
    for step in stride(from: 0, through: across.count, by: 10) {
      let set = setter.set(
        shortest(across.first + step), in: numbers, box: TextBox(width: 10, alignment: .center))
      add(set, x: across.first + step - 5, y: 8, to: &drawing)
    }
    let down = Self.span(paper.height)
    for step in stride(from: 0, through: down.count, by: 10) {
      let set = setter.set(
        shortest(down.first + step), in: numbers, box: TextBox(width: 8, alignment: .right))
      add(set, x: 2.5, y: down.first + step - 1.3, to: &drawing)
    }
    addExplanation(texts, to: &drawing, setter)
  }

  /// As large as there is room for above the middle cross.
  private func addExplanation(_ texts: Texts, to drawing: inout Drawing, _ setter: Typesetter) {
    let (left, top) = (Self.inset + 8, Self.inset + 8)
    let width = paper.width - 2 * left
    let bottom = paper.height / 2 - 18
    var sets: [TypesetText] = []
    for size in [10.0, 9, 8, 7, 6, 5, 4] {
      let box = TextBox(width: width, lineHeight: 1.4)
      sets = [setter.set(texts.title, in: style(size * 1.4, setter), box: box)]
      sets += texts.explanation.map { setter.set($0, in: style(size, setter), box: box) }
      if top + sets.reduce(0, { $0 + $1.height + 2 }) <= bottom { break }
    }
    var y = top
    for set in sets {
      add(set, x: left, y: y, to: &drawing)
      y += set.height + 2
    }
  }

  /// The name of the side, in the frame: the front's in its upper half, the back's in its lower one, so that both can be
  /// read against the light.
  private func addLabel(_ text: String, to drawing: inout Drawing, _ setter: Typesetter, below: Bool) {
    let set = setter.set(
      text, in: style(10, setter),
      box: TextBox(width: frame.width - 20, maxLines: 1, fit: .shrink(to: 6), alignment: .center))
    add(set, x: frame.x + 10, y: frame.y + frame.height * (below ? 0.7 : 0.2), to: &drawing)
  }
}
