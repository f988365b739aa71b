import Bytes

/// A line of source as a terminal shows it, with the cells that a range of its bytes covers.
struct SourceLine {
  /// Ready to print: masked, tabs expanded, control characters made visible, cut where it is long.
  let text: String
  /// The cells under which carets stand, at least one.
  let marked: Range<Int>

  private static let tabStop = 4
  /// Lines longer than this are cut around the marked cells.
  private static let limit = 100
  /// Cells kept before the marked ones in a cut line.
  private static let lead = 30
  /// So many bytes on each side are looked at in a line of megabytes: more than is ever shown, so that the cut
  /// falls in nothing that the mask would have to see whole.
  private static let reach = 2048

  /// - Parameter range: byte offsets in `text`; what lies beyond the line is not marked.
  init(_ text: SourceText, line: Int, range: Range<Int>, mask: ([UInt8]) -> [UInt8]) {
    let content = text.contentRange(ofLine: line)
    let lower = min(max(range.lowerBound, content.lowerBound), content.upperBound)
    let upper = min(max(range.upperBound, lower), content.upperBound)
    let start = max(content.lowerBound, lower - Self.reach)
    let bytes = Array(text.bytes[start..<min(content.upperBound, lower + Self.reach)])
    let glyphs = Self.glyphs(bytes)
    let firstCell = Self.cell(at: lower - start, glyphs)
    let endCell = max(firstCell + 1, Self.cell(at: upper - start, glyphs))
    let cutBefore = start > content.lowerBound
    let cutAfter = start + bytes.count < content.upperBound
    let shown = Self.glyphs(mask(bytes))
    let width = shown.last?.end ?? 0
    guard width > Self.limit || cutBefore || cutAfter else {
      self.text = Self.string(shown, from: 0, to: width)
      marked = firstCell..<endCell
      return
    }
    let from = endCell < Self.limit && !cutBefore ? 0 : max(0, firstCell - Self.lead)
    let to = min(width, from + Self.limit)
    let before = from > 0 || cutBefore ? "…" : ""
    let after = to < width || cutAfter ? "…" : ""
    let shift = before.isEmpty ? from : from - 1
    self.text = before + Self.string(shown, from: from, to: to) + after
    marked = firstCell - shift..<max(firstCell + 1, min(endCell, to)) - shift
  }

  private struct Glyph {
    /// As it stands in the source.
    let scalar: Unicode.Scalar
    /// Byte offset in the bytes it was decoded from.
    let offset: Int
    let start: Int
    let end: Int
  }

  private static func glyphs(_ bytes: [UInt8]) -> [Glyph] {
    var glyphs: [Glyph] = []
    var cell = 0
    var offset = 0
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      let width = scalar == "\t" ? tabStop - cell % tabStop : cells(of: scalar)
      glyphs.append(Glyph(scalar: scalar, offset: offset, start: cell, end: cell + width))
      cell += width
      offset += encodedLength(of: scalar, in: bytes, at: offset)
    }
    return glyphs
  }

  /// A replacement character stands for however many bytes were no UTF-8.
  private static func encodedLength(of scalar: Unicode.Scalar, in bytes: [UInt8], at offset: Int) -> Int {
    guard scalar == "\u{FFFD}" else { return UTF8.width(scalar) }
    if bytes[offset...].starts(with: UTF8.encodedReplacementCharacter) { return 3 }
    var end = offset + 1
    while end < bytes.count, end < offset + 3, !decodesAlone(bytes[offset..<end], next: bytes[end]) {
      end += 1
    }
    return end - offset
  }

  /// Whether the next byte no longer belongs to the ill-formed sequence before it.
  private static func decodesAlone(_ bad: ArraySlice<UInt8>, next: UInt8) -> Bool {
    String(decoding: bad + [next], as: UTF8.self).unicodeScalars.count > 1
  }

  private static func cell(at offset: Int, _ glyphs: [Glyph]) -> Int {
    var low = 0
    var high = glyphs.count
    while low < high {
      let middle = (low + high) / 2
      if glyphs[middle].offset < offset { low = middle + 1 } else { high = middle }
    }
    return low < glyphs.count ? glyphs[low].start : glyphs.last?.end ?? 0
  }

  private static func string(_ glyphs: [Glyph], from: Int, to: Int) -> String {
    var text = String.UnicodeScalarView()
    var cell = from
    for glyph in glyphs where glyph.start >= from && glyph.end <= to {
      // Half of a wide character that the cut falls into, and tabs.
      text.append(contentsOf: repeatElement(" ", count: max(0, glyph.start - cell)))
      cell = max(cell, glyph.end)
      if glyph.scalar == "\t" {
        text.append(contentsOf: repeatElement(" ", count: glyph.end - glyph.start))
      } else {
        text.append(contentsOf: visible(glyph.scalar))
      }
    }
    return String(text)
  }

  private static func cells(of scalar: Unicode.Scalar) -> Int {
    (0x20..<0x7F).contains(scalar.value) ? 1 : visible(scalar).reduce(0) { $0 + cellWidth($1) }
  }
}

/// A scalar that moves the cursor, turns the writing direction, starts an escape sequence or is not seen at all, as something
/// that is seen: `␛`, `<U+202E>`.
func visible(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
  switch scalar.value {
  case 0x09: String.UnicodeScalarView([scalar])
  case 0..<0x20: String.UnicodeScalarView([Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"])
  case 0x7F: String.UnicodeScalarView(["\u{2421}"])
  case 0x200C, 0x200D: String.UnicodeScalarView([scalar])
  default:
    HiddenCharacter(scalar.value) == nil
      ? String.UnicodeScalarView([scalar]) : HiddenCharacter.name(of: scalar.value).unicodeScalars
  }
}
