/// A table in Markdown whose columns are as wide as what stands in them.
struct ResultTable {
  private var rows: [[String]]

  init(_ heads: String...) { rows = [heads] }

  mutating func add(_ cells: String...) { rows.append(cells) }

  var text: String {
    let widths = (rows.first ?? []).indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    var lines = rows.map { row in
      "| "
        + zip(row, widths).enumerated().map { column, cell in
          let space = String(repeating: " ", count: max(0, cell.1 - cell.0.count))
          return column == 0 ? cell.0 + space : space + cell.0
        }.joined(separator: " | ") + " |"
    }
    let rule = widths.enumerated().map { column, width in
      column == 0 ? String(repeating: "-", count: width) : String(repeating: "-", count: width - 1) + ":"
    }
    lines.insert("| " + rule.joined(separator: " | ") + " |", at: 1)
    return lines.joined(separator: "\n")
  }
}

/// Several runs of one thing; the median counts.
struct Samples {
  private var runs: [Usage] = []

  mutating func add(_ usage: Usage) { runs.append(usage) }

  var seconds: Double { runs.map(\.seconds).median }
  var processorSeconds: Double { runs.map(\.processorSeconds).median }
  var peakBytes: Double { runs.map(\.peakBytes).median }
}

extension [Double] {
  /// The middle one; the higher of two.
  var median: Double { isEmpty ? 0 : sorted()[count / 2] }
}

func milliseconds(_ seconds: Double) -> String {
  seconds < 10 ? "\(fixed(seconds * 1e3, seconds < 1 ? 1 : 0)) ms" : "\(fixed(seconds, 1)) s"
}

func megabytes(_ bytes: Double) -> String { "\(fixed(bytes / 1e6, 1)) MB" }

/// A number with so many digits after the point.
func fixed(_ value: Double, _ digits: Int) -> String {
  let scale = (0..<digits).reduce(1) { scale, _ in scale * 10 }
  let whole = Int((value * Double(scale)).rounded())
  guard digits > 0 else { return grouped(whole) }
  let fraction = String(abs(whole) % scale)
  return grouped(whole / scale) + "." + String(repeating: "0", count: digits - fraction.count) + fraction
}

/// A whole number with a comma at each thousand.
func grouped(_ number: Int) -> String {
  let digits = Array(String(abs(number)))
  var text = number < 0 ? "-" : ""
  for (place, digit) in digits.enumerated() {
    if place > 0, (digits.count - place) % 3 == 0 { text += "," }
    text.append(digit)
  }
  return text
}
