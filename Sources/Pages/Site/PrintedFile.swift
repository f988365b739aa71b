import Diagnostics
import Programme

/// One of the theme's print layouts, as the print pages present it.
package struct PrintDesign: Hashable, Sendable {
  /// The layout's own name; the files that show it are named after it.
  package let name: String
  package let piece: PrintKind
  package let title: Words
  /// Trimmed, in millimetres.
  package let width: Double
  package let height: Double
  /// The layout's own names, such as `front` and `back`; part of addresses.
  package let sides: [String]

  package init(
    name: String, piece: PrintKind, title: Words, width: Double, height: Double, sides: [String]
  ) {
    (self.name, self.piece, self.title) = (name, piece, title)
    (self.width, self.height, self.sides) = (width, height, sides)
  }
}

/// What is to be drawn for a file of the site; numbers are positions in the programme's tables.
package enum PrintedFile: Hashable, Sendable {
  /// A sheet of one community's card: fronts, then backs.
  case cards(community: Int)
  case notice(community: Int, NoticePaper)
  /// Every community's sheet of cards, one after another.
  case districtCards(Int)
  case streetCards(Int)
  /// A picture (SVG) of one side of a design; positions in `SiteSettings.designs` and its `sides`.
  case preview(design: Int, side: Int)
  /// Rulers and marks that tell how far a printer is off.
  case calibration
}

package enum NoticePaper: Hashable, Sendable {
  case a4, a3
}
