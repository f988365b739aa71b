/// Bars that lie under each other.
struct BarDrawing: ChartDrawing {
  /// On the narrowest screens, of 320 px, one em is this many per cent of the width.
  private static let percentPerEm = 5.8
  /// Labels up to this width stand beside their bars, longer ones above.
  private static let widestSideLabel = 6.0
  private static let barHeight = 1.2
  private static let labelHeight = 1.5
  private static let gap = 0.65
  /// Of a number that is not told, in per cent; the same for all of them.
  private static let stub = 5.0

  private let chart: Chart
  private let words: ChartWords
  private let isSide: Bool
  private let start: Double
  /// Per cent of the width that the longest bar takes.
  private let length: Double

  init(_ chart: Chart, _ words: ChartWords) {
    self.chart = chart
    self.words = words
    let label = chart.labels.map { widthInEm($0.text) }.max() ?? 0
    isSide = label <= BarDrawing.widestSideLabel
    start = isSide ? label * BarDrawing.percentPerEm + 2 : 0
    let numbers = chart.series.flatMap(\.values).filter { $0.amount != nil }
    let value = numbers.map { widthInEm(words.written($0)) }.max() ?? 0
    length = max(10, 100 - start - (value + 0.5) * BarDrawing.percentPerEm - 1)
  }

  private var legendHeight: Double { chart.series.count > 1 ? Double(chart.series.count) * 1.7 + 0.4 : 0 }
  private var entryHeight: Double {
    Double(chart.series.count) * (BarDrawing.barHeight + 0.15) + BarDrawing.gap
      + (isSide ? 0 : BarDrawing.labelHeight)
  }

  var height: Double { legendHeight + Double(chart.labels.count) * entryHeight }

  func draw(into svg: inout SVGBytes) {
    if chart.series.count > 1 { drawLegend(into: &svg) }
    for index in chart.labels.indices { draw(index, into: &svg) }
  }

  private func drawLegend(into svg: inout SVGBytes) {
    for (index, series) in chart.series.enumerated() {
      let top = Double(index) * 1.7
      svg.rect(x: 0.2, y: top + 0.1, width: 1.6, height: 1.2, .series(index), isSwatch: true)
      svg.words(series.name, x: 0, y: top + 1.1, shift: 2.2)
    }
  }

  private func draw(_ index: Int, into svg: inout SVGBytes) {
    var top = legendHeight + Double(index) * entryHeight
    let label = chart.labels[index].text
    if isSide {
      let middle = top + Double(chart.series.count) * (BarDrawing.barHeight + 0.15) / 2 + 0.35
      svg.words(label, x: start - 2, y: middle, .end)
    } else {
      svg.words(label, x: 0, y: top + 1.1)
      top += BarDrawing.labelHeight
    }
    for (position, series) in chart.series.enumerated() {
      let value = series.values[index]
      let end = start + drawnLength(of: value)
      switch value {
      case .number:
        svg.rect(
          x: start, y: top, width: end - start, height: BarDrawing.barHeight, .series(position))
      case .few, .withheld:
        svg.rect(x: start, y: top, width: end - start, height: BarDrawing.barHeight, .hidden)
      case .absent: break
      }
      svg.words(words.written(value), x: end, y: top + 0.95, shift: 0.4, class: "chart-value")
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
