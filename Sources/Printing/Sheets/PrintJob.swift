/// How drawings come onto the sheets of one printing: from which cell on, and what the printer does to them.
package struct PrintJob: Hashable, Sendable {
  package var sheet: SheetFormat
  /// The first cell that is used on the first sheet, counted from one; those before it have been used up already.
  package var startCell: Int
  package var adjustment: PrinterAdjustment

  package init(
    sheet: SheetFormat, startCell: Int = 1, adjustment: PrinterAdjustment = PrinterAdjustment()
  ) {
    self.sheet = sheet
    self.startCell = startCell
    self.adjustment = adjustment
  }
}

/// What makes up for a printer that feeds its paper a little off or prints a little small; found with the calibration sheet.
package struct PrinterAdjustment: Hashable, Sendable {
  /// In millimetres, to the right and down on the front.
  package var offset: SheetFormat.Origin
  /// On the back; nil where the printer is off to the same side of the paper as on the front, which is to the left on
  /// the back what is to the right on the front.
  package var backOffset: SheetFormat.Origin?
  /// About the middle of the sheet; 1.002 where a printer makes 99.8 mm of 100.
  package var scale: Size

  package init(
    offset: SheetFormat.Origin = .init(x: 0, y: 0), backOffset: SheetFormat.Origin? = nil,
    scale: Size = Size(width: 1, height: 1)
  ) {
    self.offset = offset
    self.backOffset = backOffset
    self.scale = scale
  }

  /// Where a place of the sheet is drawn so that it comes to lie where it belongs.
  func transform(isBack: Bool, paper: Size) -> PageTransform {
    let offset = isBack ? backOffset ?? .init(x: -offset.x, y: offset.y) : offset
    let scaleX = (0.5...2).contains(scale.width) ? scale.width : 1
    let scaleY = (0.5...2).contains(scale.height) ? scale.height : 1
    return PageTransform(
      scaleX: scaleX, scaleY: scaleY, x: paper.width / 2 * (1 - scaleX) + offset.x.clamped,
      y: paper.height / 2 * (1 - scaleY) + offset.y.clamped, height: paper.height)
  }
}

/// From places on a sheet, in millimetres and y down, to points of a PDF page, y up.
struct PageTransform: Hashable, Sendable {
  var scaleX: Double
  var scaleY: Double
  /// Added after scaling, in millimetres.
  var x: Double
  var y: Double
  /// Of the paper.
  var height: Double

  func x(_ millimetres: Double) -> Double { (millimetres.clamped * scaleX + x) * pointsPerMillimetre }

  func y(_ millimetres: Double) -> Double {
    (height - (millimetres.clamped * scaleY + y)) * pointsPerMillimetre
  }
}
