import Diagnostics
import Programme

/// One of the theme's print layouts, as the print pages present it.
public struct PrintDesign: Hashable, Sendable {
  /// The layout's own name; the files that show it are named after it.
  public let name: String
  public let piece: PrintKind
  public let title: Words
  /// Trimmed, in millimetres.
  public let width: Double
  public let height: Double
  /// The layout's own names, such as `front` and `back`; part of addresses.
  public let sides: [String]

  public init(
    name: String, piece: PrintKind, title: Words, width: Double, height: Double, sides: [String]
  ) {
    (self.name, self.piece, self.title) = (name, piece, title)
    (self.width, self.height, self.sides) = (width, height, sides)
  }
}

/// What is to be drawn for a file of the site; numbers are positions in the programme's tables.
public enum PrintedFile: Hashable, Sendable {
  /// A sheet of one community's card: fronts, then backs.
  case cards(community: Int)
  case notice(community: Int, NoticePaper)
  /// Every community's sheet of cards, one after another.
  case districtCards(Int)
  case streetCards(Int)
  /// A picture (SVG) of one side of a design; positions in `SiteOptions.designs` and its `sides`.
  case preview(design: Int, side: Int)
  /// Rulers and marks that tell how far a printer is off.
  case calibration
}

public enum NoticePaper: Hashable, Sendable {
  case a4, a3
}
