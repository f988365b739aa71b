import Diagnostics

extension SheetFormat {
  /// Lays out cells for pieces of one size.
  ///
  /// - Throws: `SheetProblem` where the piece or the grid is too large for what it lies on.
  package func grid(for drawn: Size) throws(SheetProblem) -> SheetGrid {
    guard drawn.width >= 1, drawn.height >= 1, drawn.width <= Self.largestSide,
      drawn.height <= Self.largestSide
    else { throw .pieceSize(drawn) }
    let room = SheetGrid.room(bleed: bleed, cropMarks: cropMarks)
    let paper =
      switch paper {
      case .size(let size): size
      case .aroundPiece: Size(width: drawn.width + 2 * room, height: drawn.height + 2 * room)
      }
    var enlargement = 1.0
    if fillsPaper {
      enlargement = max(paper.width / drawn.width, paper.height / drawn.height)
      let least = min(paper.width / drawn.width, paper.height / drawn.height)
      // Papers of one series differ in shape by their rounding to whole millimetres.
      guard enlargement - least < 0.01 * enlargement else { throw .otherShape(piece: drawn, paper: paper) }
    }
    let piece = fillsPaper ? paper : drawn
    let cell = cell ?? piece
    guard piece.width < cell.width + Self.tolerance, piece.height < cell.height + Self.tolerance else {
      throw .largerThanCell(piece: piece, cell: cell)
    }
    let pitch = pitch ?? Size(width: cell.width + gap, height: cell.height + gap)
    guard pitch.width > cell.width - Self.tolerance, pitch.height > cell.height - Self.tolerance else {
      throw .overlap(cell: cell, pitch: pitch)
    }
    // Where marks stand they need their room; without them, the bleed may run off the paper.
    let edge = cropMarks ? room - 2 : 0
    let columns = columns.fitting(paper.width, cell.width, pitch.width, origin?.x, edge: edge)
    let rows = rows.fitting(paper.height, cell.height, pitch.height, origin?.y, edge: edge)
    let block = Size(
      width: Double(columns - 1) * pitch.width + cell.width,
      height: Double(rows - 1) * pitch.height + cell.height)
    let origin =
      origin ?? Origin(x: (paper.width - block.width) / 2, y: (paper.height - block.height) / 2)
    guard columns > 0, rows > 0, origin.x > -Self.tolerance, origin.y > -Self.tolerance,
      origin.x + block.width < paper.width + Self.tolerance,
      origin.y + block.height < paper.height + Self.tolerance
    else { throw .leavesPaper(block: block, paper: paper) }
    return SheetGrid(
      paper: paper, columns: columns, rows: rows, bleed: bleed, hasCropMarks: cropMarks,
      enlargement: enlargement, drawn: drawn, piece: piece, cell: cell, pitch: pitch, origin: origin)
  }

  /// In millimetres; twice the longer side of A0 is no sheet any more.
  static let largestSide = 2400.0
  /// In millimetres, far under what can be cut.
  private static let tolerance = 0.01
}

extension SheetFormat.Count {
  fileprivate func fitting(_ paper: Double, _ cell: Double, _ pitch: Double, _ origin: Double?, edge: Double)
    -> Int
  {
    switch self {
    case .number(let number): return number
    case .asManyAsFit:
      let free = origin.map { paper - $0 - edge } ?? paper - 2 * edge
      // One that does not fit is refused with its size.
      guard free >= cell, pitch > 0 else { return 1 }
      return min(100, 1 + Int((free - cell + 0.01) / pitch))
    }
  }
}
