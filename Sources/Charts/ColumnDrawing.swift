/// Columns of one series side by side, for a screen that is wide enough for the words under them.
struct ColumnDrawing: ChartDrawing {
  private static let top = 1.8
  private static let plot = 10.0
  /// Few columns stay as narrow as if there were so many.
  private static let leastPlaces = 6
  /// Of a number that is not told; the same for all of them.
  private static let stub = 1.0

  private let chart: Chart
  private let words: ChartWords

  init(_ chart: Chart, _ words: ChartWords) {
    self.chart = chart
    self.words = words
  }

  private var ground: Double { ColumnDrawing.top + ColumnDrawing.plot }
  private var hasGroups: Bool { chart.labels.contains { $0.group != nil } }
  var height: Double { ground + (hasGroups ? 3.4 : 1.9) }

  func draw(into svg: inout SVGBytes) {
    let step = 100 / Double(max(chart.labels.count, ColumnDrawing.leastPlaces))
    for (index, value) in (chart.series.first?.values ?? []).enumerated() {
      let left = Double(index) * step
      let height = drawnHeight(of: value)
      switch value {
      case .absent: break
      case .number:
        svg.rect(x: left + step * 0.2, y: ground - height, width: step * 0.6, height: height, .series(0))
      case .few, .withheld:
        svg.rect(x: left + step * 0.2, y: ground - height, width: step * 0.6, height: height, .hidden)
      }
      let middle = left + step / 2
      svg.words(words.written(value), x: middle, y: ground - height - 0.45, .middle, class: "chart-value")
      let label = chart.labels[index]
      svg.words(label.short, x: middle, y: ground + 1.4, .middle)
      if let group = label.group, index == 0 || chart.labels[index - 1].group != group {
        svg.words(group, x: middle, y: ground + 2.9, .middle)
      }
    }
    svg.line(y: ground)
  }

  private func drawnHeight(of value: Chart.Value) -> Double {
    switch value {
    case .number(let amount, _): chart.highest > 0 ? ColumnDrawing.plot * amount / chart.highest : 0
    case .few, .withheld: ColumnDrawing.stub
    case .absent: 0
    }
  }
}
