/// How a text is set.
struct TextSettings: Hashable, Sendable {
  /// What happens to a text that does not fit its place.
  enum Fit: String, CaseIterable, Hashable, Sendable {
    /// It is broken into lines.
    case wrap
    /// It becomes smaller, down to `least`.
    case shrink
    /// It is a mistake in the record.
    case fail
  }

  enum Figures: String, CaseIterable, Hashable, Sendable {
    case proportional
    /// All figures of one width.
    case tabular
  }

  enum Balance: String, CaseIterable, Hashable, Sendable {
    case no
    /// Lines of about the same length.
    case yes
  }

  /// Position among the layout's faces.
  var face = 0
  /// In points, as is the letter spacing.
  var points = 9.0
  var least: Double?
  var spacing = 0.0
  /// From baseline to baseline, in type sizes.
  var leading = 1.4
  var lines: Int?
  var fit = Fit.wrap
  var align = TextAlignment.left
  var valign = VerticalAlignment.top
  var figures = Figures.proportional
  var balance = Balance.no
  var colour = Colour.black
}
