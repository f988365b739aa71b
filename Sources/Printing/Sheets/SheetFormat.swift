import Diagnostics

/// How printed pieces lie on a sheet of paper: cards cut from a sheet, stickers of a given pitch, or one notice.
///
/// Lengths are millimetres.
package struct SheetFormat: Hashable, Sendable {
  package enum Paper: Hashable, Sendable {
    case size(Size)
    /// The piece itself with its bleed, and room for crop marks around it.
    case aroundPiece
  }

  /// How many cells stand in a row or column.
  package enum Count: Hashable, Sendable {
    case number(Int)
    case asManyAsFit
  }

  package var name: String
  package var title: Words
  package var paper: Paper
  package var columns: Count
  package var rows: Count
  /// Nil where each cell is as large as the piece.
  package var cell: Size?
  /// From one cell's left edge to the next one's, and from one's upper edge to the next one's; nil where it follows
  /// from the cell and the gap.
  package var pitch: Size?
  /// The upper left corner of the first cell as x and y; nil where the grid stands in the middle of the paper.
  package var origin: Origin?
  /// Between neighbouring cells.
  package var gap: Double
  /// How much of a drawing's bleed is kept: all of it at the outside of the grid, and half the gap between cells.
  package var bleed: Double
  /// Lines outside the grid at every place to cut at.
  package var cropMarks: Bool
  /// Whether the piece is enlarged to the size of the paper.
  package var fillsPaper: Bool
  /// Where it was defined.
  package var place: SourcePlace?

  package struct Origin: Hashable, Sendable {
    package var x: Double
    package var y: Double

    package init(x: Double, y: Double) {
      self.x = x
      self.y = y
    }
  }

  package init(
    name: String, title: Words? = nil, paper: Paper, columns: Count = .number(1), rows: Count = .number(1),
    cell: Size? = nil, pitch: Size? = nil, origin: Origin? = nil, gap: Double = 0, bleed: Double = 0,
    cropMarks: Bool = false, fillsPaper: Bool = false, place: SourcePlace? = nil
  ) {
    self.name = name
    self.title = title ?? Words(same: name)
    (self.paper, self.columns, self.rows) = (paper, columns, rows)
    (self.cell, self.pitch, self.origin, self.gap) = (cell, pitch, origin, gap)
    (self.bleed, self.cropMarks, self.fillsPaper) = (bleed, cropMarks, fillsPaper)
    self.place = place
  }

  /// Papers that are known by name (ISO 216, ISO 5457 for SRA3's like), upright.
  static let papers: [(name: String, size: Size)] = [
    ("a3", Size(width: 297, height: 420)), ("a4", Size(width: 210, height: 297)),
    ("a5", Size(width: 148, height: 210)), ("sra3", Size(width: 320, height: 450)),
  ]
}
