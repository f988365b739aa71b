/// How a text is set.
package struct TextStyle: Hashable, Sendable {
  /// Positions in the `FaceSet`: each character is taken from the first that has it. `FaceSet.fallback` completes the list.
  package var faces: [Int]
  /// In points.
  package var size: Double
  /// Added behind each character but a line's last, in points at the full size; shrinks with the text.
  package var letterSpacing: Double
  package var features: [FontFeature]
  /// Of the text, as BCP 47 names it: some glyphs depend on it.
  package var language: String
  /// An eighth of an em between Chinese characters and Latin letters or digits where no space stands, as CLREQ 3.2.3 and
  /// `text-autospace` of CSS have it.
  package var separatesScripts: Bool
  package var colour: Colour

  package init(
    faces: [Int], size: Double, letterSpacing: Double = 0, features: [FontFeature] = [],
    language: String = "zh-Hans", separatesScripts: Bool = true, colour: Colour = .black
  ) {
    (self.faces, self.size, self.letterSpacing) = (faces, size, letterSpacing)
    (self.features, self.language) = (features, language)
    (self.separatesScripts, self.colour) = (separatesScripts, colour)
  }
}

/// A variant of glyphs that a font offers, by its OpenType tag.
package struct FontFeature: Hashable, Sendable {
  /// Figures of one width, so that phone numbers stand below each other.
  package static let tabularFigures = FontFeature(value: 1, code: 0x746E_756D)

  /// 0 turns off, 1 turns on, more chooses among alternates.
  package let value: UInt32
  let code: UInt32

  /// Nil where the tag is not four letters or digits, such as "tnum".
  package init?(tag: String, value: UInt32 = 1) {
    let bytes = Array(tag.utf8)
    guard bytes.count == 4, bytes.allSatisfy({ (0x20...0x7E).contains($0) }) else { return nil }
    self.init(value: value, code: bytes.reduce(0) { $0 << 8 | UInt32($1) })
  }

  init(value: UInt32, code: UInt32) {
    self.value = value
    self.code = code
  }
}

/// What becomes of a text that is larger than its box.
package enum TextFit: Hashable, Sendable {
  /// Broken into as many lines as the box takes, at its full size.
  case wrap
  /// Made smaller in steps of a quarter of a point, at least this many points; broken into lines where the box takes more
  /// than one.
  case shrink(to: Double)
  /// Neither: as many lines as the box takes, and where they do not suffice the layout is at fault.
  case fail
}

package enum TextAlignment: String, Hashable, Sendable, CaseIterable {
  case left
  case center
  case right
  /// Both edges even, but for the last line of a paragraph.
  case justify
}

/// The place that a text has.
package struct TextBox: Hashable, Sendable {
  /// In millimetres.
  package var width: Double
  /// In millimetres; nil where only the number of lines is limited.
  package var height: Double?
  package var maxLines: Int?
  package var fit: TextFit
  package var alignment: TextAlignment
  /// From baseline to baseline, as a multiple of the size.
  package var lineHeight: Double
  /// Lines of about the same length, for headings.
  package var isBalanced: Bool

  package init(
    width: Double, height: Double? = nil, maxLines: Int? = nil, fit: TextFit = .wrap,
    alignment: TextAlignment = .left, lineHeight: Double = 1.5, isBalanced: Bool = false
  ) {
    (self.width, self.height, self.maxLines, self.fit) = (width, height, maxLines, fit)
    (self.alignment, self.lineHeight, self.isBalanced) = (alignment, lineHeight, isBalanced)
  }
}

/// A text that has been set.
package struct TypesetText: Hashable, Sendable {
  /// From the box's upper left corner, in millimetres. The first line's em box begins at the upper edge; glyphs' positions
  /// include letter spacing and all other space, so that a writer adds none.
  package let lines: [MarkedText]
  /// In points; smaller than asked for where the text had to be shrunk.
  package let size: Double
  /// Of the longest line, and from the first line's em box to the last's, in millimetres.
  package let width: Double
  package let height: Double
  /// It did not fit at its least size; what is given then has been made smaller still, so that nothing is cut off.
  package let overflows: Bool
  /// A word or a number had to be broken where none should be, since it alone is wider than the box.
  package let breaksWords: Bool
  /// Characters that no face has, once each; 〓 stands in their places, and `MarkedText.text` still says what was meant.
  package let missing: [Unicode.Scalar]
}

/// A point of print in millimetres: 1/72 inch.
package let millimetresPerPoint = 25.4 / 72
