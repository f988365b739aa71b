import Bytes

/// Marks of SVG: across the picture in per cent of its width, down it in em.
struct SVGBytes {
  private(set) var bytes: [UInt8] = []
  private let idPrefix: String

  init(idPrefix: String) { self.idPrefix = idPrefix }

  enum Anchor: String { case start, middle, end }

  /// What a bar is filled with.
  enum Fill: Hashable {
    /// The position of a series.
    case series(Int)
    /// A number that is not told.
    case hidden
  }

  mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }
  mutating func text(_ text: String) { bytes.appendEscaped(text.utf8) }

  mutating func percent(_ number: Double) { raw(rounded(number) + "%") }
  mutating func em(_ number: Double) { raw(rounded(number) + "em") }

  /// Two decimals at most.
  private func rounded(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded())
    let (whole, rest) = (hundredths / 100, hundredths % 100)
    guard rest > 0 else { return String(whole) }
    return "\(whole).\(rest < 10 ? "0" : "")\(rest % 10 == 0 ? rest / 10 : rest)"
  }
}

extension SVGBytes {
  mutating func rect(
    x: Double, y: Double, width: Double, height: Double, _ fill: Fill, isSwatch: Bool = false
  ) {
    raw("<rect class=\"")
    switch fill {
    case .series(let index): raw("chart-bar-\(index + 1)")
    case .hidden: raw("chart-hidden")
    }
    raw("\" x=\"")
    percent(x)
    raw("\" y=\"")
    em(y)
    raw("\" width=\"")
    isSwatch ? em(width) : percent(width)
    raw("\" height=\"")
    em(height)
    if let pattern = fill.pattern { raw("\" fill=\"url(#\(idPrefix).\(pattern))") }
    raw("\"/>")
  }

  /// - Parameters:
  ///   - y: of the line that the letters stand on.
  ///   - shift: em to the right of `x`.
  mutating func words(
    _ words: String, x: Double, y: Double, _ anchor: Anchor = .start, shift: Double = 0,
    class name: String? = nil
  ) {
    raw("<text")
    if let name { raw(" class=\"\(name)\"") }
    raw(" x=\"")
    percent(x)
    raw("\" y=\"")
    em(y)
    if shift > 0 {
      raw("\" dx=\"")
      em(shift)
    }
    if anchor != .start { raw("\" text-anchor=\"\(anchor.rawValue)") }
    raw("\">")
    text(words)
    raw("</text>\n")
  }

  mutating func line(y: Double) {
    raw("<line class=\"chart-axis\" x1=\"0\" x2=\"100%\" y1=\"")
    em(y)
    raw("\" y2=\"")
    em(y)
    raw("\"/>\n")
  }
}

extension SVGBytes {
  /// The patterns that tell series apart without colour, as far as the chart needs them.
  mutating func patterns(for chart: Chart) {
    let values = chart.series.flatMap(\.values)
    var needed: [(Fill, String)] = []
    if chart.series.count > 1 { needed.append((.series(1), "<path d=\"M-2 2 2-2M0 8 8 0M6 10 10 6\"/>")) }
    if chart.series.count > 2 { needed.append((.series(2), "<circle cx=\"4\" cy=\"4\" r=\"1.6\"/>")) }
    if values.contains(.few) || values.contains(.withheld) {
      needed.append((.hidden, "<path d=\"M0 0 8 8M0 8 8 0\"/>"))
    }
    guard !needed.isEmpty else { return }
    raw("<defs>")
    for (fill, marks) in needed {
      guard let name = fill.pattern else { continue }
      raw("<pattern id=\"\(idPrefix).\(name)\" class=\"chart-\(name)\" width=\"8\" height=\"8\" ")
      raw("patternUnits=\"userSpaceOnUse\">\(marks)</pattern>")
    }
    raw("</defs>\n")
  }
}

extension SVGBytes.Fill {
  /// The name of its pattern; nil for what is filled evenly.
  var pattern: String? {
    switch self {
    case .series(1): "stripes"
    case .series(2): "dots"
    case .series: nil
    case .hidden: "hatch"
    }
  }
}

/// About how wide words are set, in em: full-width characters take one, others a little over half, and browsers leave an
/// eighth between the two kinds.
func widthInEm(_ words: some StringProtocol) -> Double {
  var width = 0.0
  var wasWide: Bool?
  for scalar in words.unicodeScalars {
    let isWide = scalar.value >= 0x2E80
    width += (isWide ? 1 : 0.58) + (wasWide == !isWide ? 0.125 : 0)
    wasWide = isWide
  }
  return width
}

/// Words in lines that are at most so many em wide, broken at blanks and, where there is none, anywhere.
func wrapped(_ words: String, width: Double) -> [String] {
  var lines: [String] = []
  var rest = words[...]
  while widthInEm(rest) > width {
    var end = rest.startIndex
    while widthInEm(rest[...end]) <= width { end = rest.index(after: end) }
    end = max(end, rest.index(after: rest.startIndex))
    if let blank = rest[..<end].lastIndex(of: " "), blank > rest.startIndex { end = blank }
    lines.append(String(rest[..<end]))
    rest = rest[end...].drop { $0 == " " }
  }
  return rest.isEmpty ? lines : lines + [String(rest)]
}
