import Bytes

/// Sets texts in a set of faces; keeps buffers and what it has shaped, so that each thread has one of its own.
package final class Typesetter {
  package let faces: FaceSet
  private var shaping: TextShaping
  /// Constant texts come again with every card.
  private var known: [ShapeKey: ShapedText] = [:]
  private static let mostKnown = 1024

  /// Compared by bytes: `String` would bring both texts into a normal form first, each time.
  private struct ShapeKey: Hashable {
    let text: String
    let style: TextStyle
    private let digest: UInt64

    init(_ text: String, _ style: TextStyle) {
      (self.text, self.style) = (text, style)
      var digest = Digest()
      text.withBytes { digest.add($0) }
      self.digest = digest.value
    }

    func hash(into hasher: inout Hasher) { hasher.combine(digest) }

    static func == (left: ShapeKey, right: ShapeKey) -> Bool {
      left.digest == right.digest && left.style == right.style && byteOrder(left.text, right.text) == 0
    }
  }

  package init(_ faces: FaceSet) {
    self.faces = faces
    shaping = TextShaping(faces)
  }

  /// Of a text in one line, in millimetres.
  package func width(of text: String, in style: TextStyle) -> Double {
    let shaped = shape(text, style)
    return millimetres(shaped.wrapped(.max / 2).width, style.size)
  }

  /// Breaks a text into lines and makes it fit its box. Characters that end a line (U+000A) end one here.
  package func set(_ text: String, in style: TextStyle, box: TextBox) -> TypesetText {
    let shaped = shape(text, style)
    let fitted = TextFitting(shaped, size: style.size, box: box).fitted()
    let top = style.faces.first.flatMap {
      faces.faces.indices.contains($0) ? faces.faces[$0].metrics.emTop : nil
    }
    let composer = LineComposer(shaped, style: style, box: box, size: fitted.size, emTop: top ?? 880)
    let lines = fitted.wrapped.lines
    return TypesetText(
      lines: lines.indices.map { composer.line(lines[$0], number: $0) }, size: fitted.size,
      width: millimetres(fitted.wrapped.width, fitted.size),
      height: TextFitting.height(lines.count, size: fitted.size, lineHeight: box.lineHeight),
      overflows: fitted.overflows, breaksWords: fitted.wrapped.isForced, missing: shaped.missing)
  }

  private func millimetres(_ thousandths: Int, _ size: Double) -> Double {
    Double(thousandths) / 1000 * size * millimetresPerPoint
  }

  private func shape(_ text: String, _ style: TextStyle) -> ShapedText {
    let key = ShapeKey(text, style)
    if let shaped = known[key] { return shaped }
    let shaped = shaping.shape(text, style: style)
    if known.count >= Self.mostKnown { known.removeAll(keepingCapacity: true) }
    known[key] = shaped
    return shaped
  }
}
