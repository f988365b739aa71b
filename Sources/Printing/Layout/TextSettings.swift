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

/// Settings as far as a style or an element gives them.
struct PartialTextSettings: Hashable, Sendable {
  var face: Int?
  var points: Double?
  var least: Double?
  var spacing: Double?
  var leading: Double?
  var lines: Int?
  var fit: TextSettings.Fit?
  var align: TextAlignment?
  var valign: VerticalAlignment?
  var figures: TextSettings.Figures?
  var balance: TextSettings.Balance?
  var colour: Colour?

  /// These settings where they are given, the others' elsewhere.
  func applied(to settings: TextSettings) -> TextSettings {
    var result = settings
    result.face = face ?? result.face
    result.points = points ?? result.points
    result.least = least ?? result.least
    result.spacing = spacing ?? result.spacing
    result.leading = leading ?? result.leading
    result.lines = lines ?? result.lines
    result.fit = fit ?? result.fit
    result.align = align ?? result.align
    result.valign = valign ?? result.valign
    result.figures = figures ?? result.figures
    result.balance = balance ?? result.balance
    result.colour = colour ?? result.colour
    return result
  }
}
