/// Bars that lie under each other.
struct BarDrawing: ChartDrawing {
  /// On the narrowest screens, of 320 px, one em is this many per cent of the width.
  private static let percentPerEm = 5.8
  /// The whole width of those screens, in em.
  private static let leastWidth = 17.0
  /// Labels up to this width stand beside their bars, longer ones above.
  private static let widestSideLabel = 6.0
  private static let barHeight = 1.2
  private static let lineHeight = 1.5
  private static let gap = 0.65
  /// How far a name in the legend stands from its swatch's left edge.
  private static let legendIndent = 2.2
  /// Of a number that is not told, in per cent; the same for all of them.
  private static let stub = 5.0

  private let chart: Chart
  private let words: ChartWords
  /// Of each label that stands above its bars; empty where labels stand beside them.
  private let labelLines: [[String]]
  private let legend: [[String]]
  private let start: Double
  /// Per cent of the width that the longest bar takes.
  private let length: Double

  init(_ chart: Chart, _ words: ChartWords) {
    self.chart = chart
    self.words = words
    let label = chart.labels.map { widthInEm($0.text) }.max() ?? 0
    let isSide = label <= BarDrawing.widestSideLabel
    labelLines = isSide ? [] : chart.labels.map { wrapped($0.text, width: BarDrawing.leastWidth) }
    let names = chart.series.count > 1 ? chart.series.map(\.name) : []
    legend = names.map { wrapped($0, width: BarDrawing.leastWidth - BarDrawing.legendIndent) }
    start = isSide ? label * BarDrawing.percentPerEm + 2 : 0
    let numbers = chart.series.flatMap(\.values).filter { $0.amount != nil }
    let value = numbers.map { widthInEm(words.written($0)) }.max() ?? 0
    length = max(10, 100 - start - (value + 0.5) * BarDrawing.percentPerEm - 1)
  }

  private var legendHeight: Double {
    legend.isEmpty ? 0 : legend.reduce(0.6) { $0 + Double($1.count) * BarDrawing.lineHeight + 0.1 }
  }

  private var barsHeight: Double { Double(chart.series.count) * (BarDrawing.barHeight + 0.15) }

  private func height(ofEntry index: Int) -> Double {
    let lines = labelLines.isEmpty ? 0 : labelLines[index].count
    return barsHeight + BarDrawing.gap + Double(lines) * BarDrawing.lineHeight
  }

  var height: Double { chart.labels.indices.reduce(legendHeight) { $0 + height(ofEntry: $1) } }

  func draw(into svg: inout SVGBytes) {
    drawLegend(into: &svg)
    var top = legendHeight
    for index in chart.labels.indices {
      draw(index, at: top, into: &svg)
      top += height(ofEntry: index)
    }
  }

  private func drawLegend(into svg: inout SVGBytes) {
    var top = 0.0
    for (index, lines) in legend.enumerated() {
      svg.rect(x: 0.2, y: top + 0.1, width: 1.6, height: 1.2, .series(index), isSwatch: true)
      for line in lines {
        svg.words(line, x: 0, y: top + 1.1, shift: BarDrawing.legendIndent)
        top += BarDrawing.lineHeight
      }
      top += 0.1
    }
  }

  private func draw(_ index: Int, at entry: Double, into svg: inout SVGBytes) {
    var top = entry
    if labelLines.isEmpty {
      svg.words(chart.labels[index].text, x: start - 2, y: top + barsHeight / 2 + 0.35, .end)
    } else {
      for line in labelLines[index] {
        svg.words(line, x: 0, y: top + 1.1)
        top += BarDrawing.lineHeight
      }
    }
    for (position, series) in chart.series.enumerated() {
      let value = series.values[index]
      let length = drawnLength(of: value)
      switch value {
      case .number:
        svg.rect(x: start, y: top, width: length, height: BarDrawing.barHeight, .series(position))
      case .few, .withheld:
        svg.rect(x: start, y: top, width: length, height: BarDrawing.barHeight, .hidden)
      case .absent: break
      }
      svg.words(words.written(value), x: start + length, y: top + 0.95, shift: 0.4, class: "chart-value")
      top += BarDrawing.barHeight + 0.15
    }
  }

  private func drawnLength(of value: Chart.Value) -> Double {
    switch value {
    case .number(let amount, _): chart.highest > 0 ? length * amount / chart.highest : 0
    case .few, .withheld: BarDrawing.stub
    case .absent: 0
    }
  }
}
