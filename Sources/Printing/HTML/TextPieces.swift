/// A line cut where its characters stand elsewhere than their widths alone would put them, as in Chinese punctuation that
/// has been set closer, and where the face changes.
struct TextPieces {
  struct Piece {
    let text: Substring
    let face: Int
    /// From the line's left end, in millimetres.
    let x: Double
  }

  private(set) var pieces: [Piece] = []
  /// From the first character to behind the last, in millimetres, as a browser counts it: with the white within the
  /// characters at both ends, and the letter spacing behind the last.
  private(set) var length = 0.0
  /// A fiftieth of an em: nobody sees less.
  private static let tolerance = 20.0

  init(_ line: MarkedText, faces: FaceSet) {
    let em = line.size * millimetresPerPoint
    let spacing = line.size > 0 ? line.letterSpacing / line.size * 1000 : 0
    let utf8 = line.text.utf8
    var starts: [(offset: Int, face: Int, x: Double)] = []
    var expected: Double?
    for run in line.runs {
      guard faces.faces.indices.contains(run.face) else { continue }
      for glyph in run.glyphs {
        let isFirst = starts.isEmpty || starts[starts.count - 1].face != run.face
        let isOff = expected.map { abs($0 - Double(glyph.x)) > Self.tolerance } ?? true
        // Within one cluster a browser places the glyphs itself.
        let isNew = starts.last.map { $0.offset < Int(glyph.cluster) } ?? true
        if isFirst || isOff, isNew {
          starts.append((Int(glyph.cluster), run.face, Double(glyph.x) / 1000 * em))
        }
        expected = Double(glyph.x) + Double(faces.faces[run.face].advance(of: glyph.id)) + spacing
      }
    }
    for index in starts.indices {
      let end = index + 1 < starts.count ? starts[index + 1].offset : utf8.count
      let from = utf8.index(utf8.startIndex, offsetBy: min(starts[index].offset, utf8.count))
      let to = utf8.index(utf8.startIndex, offsetBy: min(end, utf8.count))
      guard from < to else { continue }
      pieces.append(Piece(text: line.text[from..<to], face: starts[index].face, x: starts[index].x))
    }
    length = ((expected ?? 0) / 1000 * em) - (pieces.first?.x ?? 0)
  }
}
