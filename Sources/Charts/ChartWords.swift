import Diagnostics

/// The words that a chart adds to those it was given.
struct ChartWords {
  let language: Language

  private func pick(_ zh: @autoclosure () -> String, _ en: @autoclosure () -> String) -> String {
    language == .chinese ? zh() : en()
  }

  /// As it stands beside the bar and in the table.
  func written(_ value: Chart.Value) -> String {
    switch value {
    case .number(_, let text): text
    case .few: "<5"
    case .withheld: pick("不公布", "withheld")
    case .absent: "—"
    }
  }

  var foldedTable: String { pick("看数据表", "Show the data as a table") }

  /// What the bars show, in sentences: of each series its highest, lowest and last value, and what is not told.
  func finding(of chart: Chart) -> String {
    let parts = chart.series.map { series in
      let said = sentence(of: series, chart)
      guard chart.series.count > 1 else { return said }
      return pick("\(series.name)：\(said)", "\(series.name): \(said)")
    }
    return parts.joined(separator: pick("", " "))
  }

  private func sentence(of series: Chart.Series, _ chart: Chart) -> String {
    var clauses: [String] = []
    let numbers = series.values.indices.filter { series.values[$0].amount != nil }
    func amount(_ index: Int) -> Double { series.values[index].amount ?? 0 }
    func named(_ index: Int) -> String {
      let (label, value) = (chart.labels[index].text, written(series.values[index]))
      return pick("\(label) \(value)", "\(label) with \(value)")
    }
    let few = series.values.indices.filter { series.values[$0] == .few }
    if let highest = numbers.max(by: { amount($0) < amount($1) || (amount($0) == amount($1) && $0 > $1) }) {
      clauses.append(pick("最多的是\(named(highest))", "the highest is \(named(highest))"))
      let lowest = numbers.min { amount($0) < amount($1) || (amount($0) == amount($1) && $0 < $1) }
      if few.isEmpty, let lowest, numbers.count > 1 {
        clauses.append(pick("最少的是\(named(lowest))", "the lowest is \(named(lowest))"))
      }
    }
    if !few.isEmpty { clauses.append(pick("不满 5 的有\(names(few, chart))", "below 5: \(names(few, chart))")) }
    let withheld = series.values.indices.filter { series.values[$0] == .withheld }
    if !withheld.isEmpty {
      clauses.append(pick("不公布的有\(names(withheld, chart))", "withheld: \(names(withheld, chart))"))
    }
    if chart.form == .columns, let last = chart.labels.indices.last, numbers.count > 1 {
      clauses.append(pick("最近的是\(named(last))", "the latest is \(named(last))"))
    }
    guard !clauses.isEmpty else { return pick("没有数字。", "There are no numbers.") }
    return sentence(clauses.joined(separator: pick("；", "; ")))
  }

  private func sentence(_ words: String) -> String {
    pick(words + "。", words.prefix(1).uppercased() + words.dropFirst() + ".")
  }

  /// The labels, or how many there are where a list would be too long to listen to.
  private func names(_ indices: [Int], _ chart: Chart) -> String {
    guard indices.count <= 6 else { return pick(" \(indices.count) 处", "\(indices.count) of them") }
    return indices.map { chart.labels[$0].text }.joined(separator: pick("、", ", "))
  }
}
