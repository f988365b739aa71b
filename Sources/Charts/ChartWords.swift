/// What charts and tables add to the words that they were given: each sentence by its key among a theme's texts, with
/// the names of what is filled in.
package enum ChartPhrase: String, CaseIterable, Sendable {
  case unnamedTable = "table_unnamed number"
  case foldedTable = "chart_folded_table"
  case withheld = "count_withheld"
  case ofSeries = "chart_of_series series finding"
  case point = "chart_point label value"
  case highest = "chart_highest point"
  case lowest = "chart_lowest point"
  case latest = "chart_latest point"
  case fewAt = "chart_few places"
  case withheldAt = "chart_withheld places"
  case manyPlaces = "chart_many_places count"
  case betweenPlaces = "chart_between_places"
  case noNumbers = "chart_no_numbers"
  case sentence = "chart_sentence clauses"
  case betweenClauses = "chart_between_clauses"
  case betweenSentences = "chart_between_sentences"
}

/// Puts what charts and tables add into a language.
package struct ChartWords: Sendable {
  private let phrase: @Sendable (ChartPhrase, [String]) -> String

  /// - Parameter phrase: gives a sentence with its values, in the order in which the key names them.
  package init(_ phrase: @escaping @Sendable (ChartPhrase, [String]) -> String) { self.phrase = phrase }

  /// Keys in place of words, for what shows nobody a chart.
  package static let keys = ChartWords { ([$0.rawValue] + $1).joined(separator: " ") }

  package func callAsFunction(_ key: ChartPhrase, _ values: String...) -> String { phrase(key, values) }
}

extension ChartWords {
  /// As it stands beside the bar and in the table.
  func written(_ value: Chart.Value) -> String {
    switch value {
    case .number(_, let text): text
    case .few: "<5"
    case .withheld: self(.withheld)
    case .absent: "—"
    }
  }

  /// What the bars show, in sentences: of each series its highest, lowest and last value, and what is not told.
  func finding(of chart: Chart) -> String {
    let parts = chart.series.map { series in
      let said = sentence(of: series, chart)
      return chart.series.count > 1 ? self(.ofSeries, series.name, said) : said
    }
    return parts.joined(separator: self(.betweenSentences))
  }

  private func sentence(of series: Chart.Series, _ chart: Chart) -> String {
    var clauses: [String] = []
    let numbers = series.values.indices.filter { series.values[$0].amount != nil }
    func amount(_ index: Int) -> Double { series.values[index].amount ?? 0 }
    func point(_ index: Int) -> String {
      self(.point, chart.labels[index].text, written(series.values[index]))
    }
    func places(of value: Chart.Value) -> [Int] {
      series.values.indices.filter { series.values[$0] == value }
    }
    let (few, withheld) = (places(of: .few), places(of: .withheld))
    if let highest = numbers.max(by: { amount($0) < amount($1) || (amount($0) == amount($1) && $0 > $1) }) {
      clauses.append(self(.highest, point(highest)))
      let lowest = numbers.min { amount($0) < amount($1) || (amount($0) == amount($1) && $0 < $1) }
      if few.isEmpty, let lowest, numbers.count > 1 { clauses.append(self(.lowest, point(lowest))) }
    }
    if !few.isEmpty { clauses.append(self(.fewAt, names(few, chart))) }
    if !withheld.isEmpty { clauses.append(self(.withheldAt, names(withheld, chart))) }
    if chart.form == .columns, let last = chart.labels.indices.last, numbers.count > 1 {
      clauses.append(self(.latest, point(last)))
    }
    guard !clauses.isEmpty else { return self(.noNumbers) }
    let words = clauses.joined(separator: self(.betweenClauses))
    return self(.sentence, words.prefix(1).uppercased() + words.dropFirst())
  }

  /// The labels, or how many there are where a list would be too long to listen to.
  private func names(_ indices: [Int], _ chart: Chart) -> String {
    guard indices.count <= 6 else { return self(.manyPlaces, String(indices.count)) }
    return indices.map { chart.labels[$0].text }.joined(separator: self(.betweenPlaces))
  }
}
