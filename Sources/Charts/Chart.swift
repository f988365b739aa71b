/// Numbers to be drawn as bars, with everything that a reader who cannot see the bars needs.
///
///     let chart = Chart(
///       caption: "法律咨询", heading: "月份", labels: [.init("2026年9月", short: "9月"), .init("2026年10月", short: "10月")],
///       series: [.init("法律咨询", [.number(41), .few])], form: .columns)
package struct Chart: Sendable {
  /// Which way the bars lie.
  package enum Form: Sendable {
    /// Standing side by side where there is room, as for months; lying on a narrow screen. One series only.
    case columns
    /// Lying under each other, each beside or below its label.
    case bars
  }

  /// What is drawn for one label in one series.
  package enum Value: Hashable, Sendable {
    /// A number not below zero, and how it is written.
    case number(Double, text: String)
    /// A small number that is not told, written `<5`; its bar does not tell it either.
    case few
    /// A number that is not told because it would give away a small one.
    case withheld
    /// Nothing is known.
    case absent

    package static func number(_ number: Int) -> Value { .number(Double(number), text: String(number)) }
  }

  package struct Label: Sendable {
    package let text: String
    /// What stands under a column, where there is little room.
    package let short: String
    /// Stands once under the first of several columns that have the same one, such as the year under its months.
    package let group: String?

    package init(_ text: String, short: String? = nil, group: String? = nil) {
      self.text = text
      self.short = short ?? text
      self.group = group
    }
  }

  package struct Series: Sendable {
    package let name: String
    /// One for each label.
    package let values: [Value]

    package init(_ name: String, _ values: [Value]) {
      self.name = name
      self.values = values
    }
  }

  /// More series than this could not be told apart without colour.
  package static let mostSeries = 4

  package let caption: String
  /// What the labels are, as the heading of their column in the table.
  package let heading: String
  package let labels: [Label]
  package let series: [Series]
  package let form: Form

  /// Series beyond `mostSeries` are left out, and values beyond the labels.
  package init(caption: String, heading: String, labels: [Label], series: [Series], form: Form = .bars) {
    self.caption = caption
    self.heading = heading
    self.labels = labels
    self.series = series.prefix(Chart.mostSeries).map { series in
      let missing = max(0, labels.count - series.values.count)
      return Series(
        series.name, Array((series.values + Array(repeating: .absent, count: missing)).prefix(labels.count)))
    }
    self.form = form
  }
}

extension Chart {
  var highest: Double { series.flatMap(\.values).compactMap(\.amount).max() ?? 0 }
}

extension Chart.Value {
  var amount: Double? {
    if case .number(let amount, _) = self { return amount }
    return nil
  }
}
