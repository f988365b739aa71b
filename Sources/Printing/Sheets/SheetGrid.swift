import Diagnostics

/// Where pieces of one size lie on the sheets of one format.
///
/// Lengths are millimetres, x to the right and y down, from the upper left corner of the sheet's front.
package struct SheetGrid: Hashable, Sendable {
  package let paper: Size
  package let columns: Int
  package let rows: Int
  package let bleed: Double
  package let hasCropMarks: Bool
  /// How many times larger than drawn the piece is printed.
  package let enlargement: Double
  /// As drawn.
  package let drawn: Size
  /// As printed.
  package let piece: Size
  let cell: Size
  let pitch: Size
  let origin: SheetFormat.Origin

  /// Cells a sheet, counted from the upper left one along the rows.
  package var cells: Int { columns * rows }

  /// What is left when the sheet has been cut along its outermost marks.
  package func block(isBack: Bool) -> Rectangle {
    let first = place(ofCell: 0, isBack: false)
    let last = place(ofCell: cells - 1, isBack: false)
    let width = last.x + last.width - first.x
    return Rectangle(
      x: isBack ? paper.width - first.x - width : first.x, y: first.y, width: width,
      height: last.y + last.height - first.y)
  }

  /// The trimmed piece in a cell, counted from zero; on the back that is what lies behind the same cell of the front once the
  /// sheet has been turned over its left edge.
  package func place(ofCell index: Int, isBack: Bool) -> Rectangle {
    let x = origin.x + Double(index % columns) * pitch.width + (cell.width - piece.width) / 2
    let y = origin.y + Double(index / columns) * pitch.height + (cell.height - piece.height) / 2
    return Rectangle(
      x: isBack ? paper.width - x - piece.width : x, y: y, width: piece.width, height: piece.height)
  }

  /// How far the drawing may go on beyond each edge of the piece in a cell before it meets its neighbour.
  func bleed(ofCell index: Int, isBack: Bool) -> (left: Double, right: Double, top: Double, bottom: Double) {
    let (column, row) = (index % columns, index / columns)
    let across = between(pitch.width - piece.width)
    let down = between(pitch.height - piece.height)
    let first = column == 0 ? bleed : across
    let last = column == columns - 1 ? bleed : across
    return (
      isBack ? last : first, isBack ? first : last, row == 0 ? bleed : down,
      row == rows - 1 ? bleed : down
    )
  }

  private func between(_ gap: Double) -> Double {
    gap < 2 * Self.overlap ? Self.overlap : min(bleed, gap / 2)
  }
}

extension SheetGrid {
  /// From a cut's mark to where the bleed ends, and along the mark.
  private static let (markDistance, markLength) = (1.0, 4.0)
  private static let leastMarkDistance = 2.0
  /// Of neighbours without a gap, so that no pale line shows between them; nobody cuts as precisely.
  private static let overlap = 0.1

  /// Room around a piece for its bleed and marks.
  static func room(bleed: Double, cropMarks: Bool) -> Double {
    cropMarks ? max(bleed, leastMarkDistance) + markDistance + markLength + 2 : bleed
  }

  /// Lines outside the block, one at each end of every cut, as thin as a press prints them well.
  func cropMarks(isBack: Bool) -> [LineMark] {
    guard hasCropMarks, cells > 0 else { return [] }
    let pen = Stroke(colour: .black, width: 0.1)
    var verticals: [Double] = []
    var horizontals: [Double] = []
    for column in 0..<columns {
      let place = place(ofCell: column, isBack: isBack)
      verticals += [place.x, place.x + place.width]
    }
    for row in 0..<rows {
      let place = place(ofCell: row * columns, isBack: isBack)
      horizontals += [place.y, place.y + place.height]
    }
    let block = block(isBack: isBack)
    let near = max(bleed, Self.leastMarkDistance) + Self.markDistance
    let far = near + Self.markLength
    var marks: [LineMark] = []
    for x in distinct(verticals) {
      for (near, far) in [
        (block.y - near, block.y - far), (block.y + block.height + near, block.y + block.height + far),
      ] {
        marks.append(LineMark(x1: x, y1: near, x2: x, y2: far, stroke: pen))
      }
    }
    for y in distinct(horizontals) {
      for (near, far) in [
        (block.x - near, block.x - far), (block.x + block.width + near, block.x + block.width + far),
      ] {
        marks.append(LineMark(x1: near, y1: y, x2: far, y2: y, stroke: pen))
      }
    }
    return marks
  }

  /// Neighbours without a gap are parted by one cut.
  private func distinct(_ places: [Double]) -> [Double] {
    places.sorted().reduce(into: []) { distinct, place in
      if place - (distinct.last ?? -1e9) > 0.01 { distinct.append(place) }
    }
  }
}
