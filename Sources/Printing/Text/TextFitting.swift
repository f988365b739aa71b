/// Finds the largest size at which a text fits its box.
struct TextFitting {
  struct Fitted {
    var wrapped: WrappedLines
    /// In points.
    var size: Double
    var overflows: Bool
  }

  /// By which a text is made smaller, in points.
  private static let step = 0.25
  /// Below this, in points, nothing is read any more.
  private static let smallest = 1.0
  /// Rounding should not cost a step; a hundredth of a millimetre is less than a press can hold.
  private static let tolerance = 0.01

  private let text: ShapedText
  private let size: Double
  private let box: TextBox

  init(_ text: ShapedText, size: Double, box: TextBox) {
    self.text = text
    self.size = size
    self.box = box
  }

  /// From the first line's em box to the last's, in millimetres.
  static func height(_ lines: Int, size: Double, lineHeight: Double) -> Double {
    lines == 0 ? 0 : (Double(lines - 1) * lineHeight + 1) * size * millimetresPerPoint
  }

  func fitted() -> Fitted {
    let least: Double
    switch box.fit {
    case .shrink(let points): least = min(points, size)
    case .wrap, .fail: least = size
    }
    var forced: Fitted?
    for size in sizes(from: size, to: least) where mayFit(size, maxLines: box.maxLines) {
      let lines = wrapped(size)
      guard fits(lines, size: size, maxLines: box.maxLines) else { continue }
      if !lines.isForced { return finished(lines, size: size, overflows: false) }
      forced = forced ?? Fitted(wrapped: lines, size: size, overflows: false)
    }
    if let forced { return finished(forced.wrapped, size: forced.size, overflows: false) }
    return overflowing(below: least)
  }

  /// Smaller than allowed, but whole: in as many lines as the box has room for.
  private func overflowing(below least: Double) -> Fitted {
    var last = Fitted(wrapped: wrapped(least), size: least, overflows: true)
    let smallest = min(Self.smallest, least)
    for size in sizes(from: least - Self.step, to: smallest)
    where size == smallest || mayFit(size, maxLines: nil) {
      last = Fitted(wrapped: wrapped(size), size: size, overflows: true)
      if fits(last.wrapped, size: size, maxLines: nil) { break }
    }
    return finished(last.wrapped, size: last.size, overflows: true)
  }

  private func finished(_ lines: WrappedLines, size: Double, overflows: Bool) -> Fitted {
    let lines = box.isBalanced ? text.balanced(thousandths(size)) : lines
    return Fitted(wrapped: lines, size: size, overflows: overflows)
  }

  /// Step by step down to the least, which is among them also where it is no whole number of steps away.
  private func sizes(from first: Double, to least: Double) -> some Sequence<Double> {
    sequence(first: max(first, least)) { $0 <= least ? nil : max($0 - Self.step, least) }
  }

  private func wrapped(_ size: Double) -> WrappedLines { text.wrapped(thousandths(size)) }

  /// The box's width at a size.
  private func thousandths(_ size: Double) -> Int {
    let width = (box.width + Self.tolerance) / (size * millimetresPerPoint) * 1000
    return Int(max(0, min(width, 1e12)))
  }

  /// False where the text is too long even without its spaces, which is told at once.
  private func mayFit(_ size: Double, maxLines: Int?) -> Bool {
    var lines = Double(maxLines ?? .max)
    if box.lineHeight > 0 {
      let room = (room + Self.tolerance) / (size * millimetresPerPoint)
      lines = min(lines, max(1, ((room - 1) / box.lineHeight + 1).rounded(.down)))
    }
    // Punctuation gives up at most half an em at each edge.
    return Double(text.leastWidth) <= lines * (Double(thousandths(size)) + 1000)
  }

  private func fits(_ lines: WrappedLines, size: Double, maxLines: Int?) -> Bool {
    if let maxLines, lines.lines.count > maxLines { return false }
    let height = Self.height(lines.lines.count, size: size, lineHeight: box.lineHeight)
    return lines.width <= thousandths(size) && height <= room + Self.tolerance
  }

  /// What the box is high, or what its lines would take at full size.
  private var room: Double {
    box.height ?? box.maxLines.map { Self.height($0, size: size, lineHeight: box.lineHeight) } ?? .infinity
  }
}
