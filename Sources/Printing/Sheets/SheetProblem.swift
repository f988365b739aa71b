import Diagnostics

/// Why pieces cannot be printed on a sheet; sizes in millimetres.
package enum SheetProblem: Error, Hashable, Sendable {
  case pieceSize(Size)
  case largerThanCell(piece: Size, cell: Size)
  case overlap(cell: Size, pitch: Size)
  case leavesPaper(block: Size, paper: Size)
  case otherShape(piece: Size, paper: Size)
  /// The first sheet is to begin behind its last cell.
  case noSuchCell(Int, cells: Int)
}

extension SheetProblem {
  package var message: Words {
    switch self {
    case .pieceSize(let size):
      Words(zh: "\(size.words) 不是可以印的尺寸", en: "\(size.words) is no size to print")
    case .largerThanCell(let piece, let cell):
      Words(
        zh: "\(piece.words) 的一张放不进 \(cell.words) 的格子",
        en: "a piece of \(piece.words) does not fit a cell of \(cell.words)")
    case .overlap(let cell, let pitch):
      Words(
        zh: "格子 \(cell.words)，间距却只有 \(pitch.words)，格子会互相重叠",
        en: "cells of \(cell.words) overlap at a pitch of \(pitch.words)")
    case .leavesPaper(let block, let paper):
      Words(
        zh: "\(block.words) 的格子排出了 \(paper.words) 的纸",
        en: "a grid of \(block.words) does not lie within paper of \(paper.words)")
    case .otherShape(let piece, let paper):
      Words(
        zh: "\(piece.words) 与 \(paper.words) 的纸形状不同，不能放大到满纸",
        en: "a piece of \(piece.words) cannot be enlarged to paper of \(paper.words), which has another shape"
      )
    case .noSuchCell(let cell, let cells):
      Words(
        zh: "没有第 \(cell) 格，一张纸只有 \(cells) 格", en: "there is no cell \(cell) among the \(cells) of a sheet")
    }
  }

  package var help: Words {
    switch self {
    case .pieceSize:
      Words(zh: "版式的 size 用毫米写，每边 1 到 2400", en: "write the layout's size in millimetres, 1 to 2400 a side")
    case .largerThanCell:
      Words(zh: "换一种版式，或用格子更大的纸", en: "take another layout, or a sheet with larger cells")
    case .overlap:
      Words(zh: "pitch 不能小于 cell", en: "`pitch` must be no less than `cell`")
    case .leavesPaper:
      Words(zh: "减少行列，或换大一些的纸", en: "take fewer rows or columns, or larger paper")
    case .otherShape:
      Words(zh: "换一种长宽比例相同的纸", en: "take paper of the same proportions")
    case .noSuchCell(_, let cells):
      Words(zh: "第一格是 1，最后一格是 \(cells)", en: "the first is 1, the last \(cells)")
    }
  }
}

extension Size {
  /// For messages: `90 × 54 mm`.
  var words: String { "\(shortest(width)) × \(shortest(height)) mm" }
}

/// At most two decimals, none that are zero.
func shortest(_ number: Double) -> String {
  let hundredths = Int((number.clamped * 100).rounded())
  let sign = hundredths < 0 ? "-" : ""
  let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
  if rest == 0 { return "\(sign)\(whole)" }
  if rest % 10 == 0 { return "\(sign)\(whole).\(rest / 10)" }
  return "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
}
