import Bytes
import Charts
import Diagnostics

/// Fenced `chart` blocks: rows as in a `csv` block, the first column names and the others numbers.
extension MarkdownWriter {
  mutating func writeChart(_ content: UnsafeBufferPointer<UInt8>, caption: [UInt8]) {
    let rows = commaSeparatedRows(content)
    guard let header = rows.first, header.count > 1, rows.count > 1 else {
      return refuseChart(
        places.firstLine(of: block),
        Words(zh: "图表至少要有一行表头、一行数", en: "a chart needs a header row and at least one row of numbers"),
        Words(
          zh: "表头写成「类别,件数」，下一行写「房屋租赁,30」",
          en: "write a header such as “kind,number” and a row such as “leases,30”"))
    }
    if header.count - 1 > Chart.mostSeries {
      refuse(
        header[Chart.mostSeries + 1], row: 0, of: rows, content,
        Words(
          zh: "图表最多画 \(Chart.mostSeries) 列数",
          en: "a chart shows \(Chart.mostSeries) columns of numbers at most"),
        Words(zh: "分成几张图，或者改用 csv 表格", en: "make several charts of it, or a csv table"))
    }
    var series = header.dropFirst().map { _ in [Chart.Value]() }
    for (index, row) in rows.enumerated().dropFirst() {
      for column in series.indices {
        let cell = column + 1 < row.count ? row[column + 1] : []
        series[column].append(value(cell, row: index, of: rows, content))
      }
      if row.count > header.count {
        refuse(
          row[header.count], row: index, of: rows, content,
          Words(zh: "这一行比表头多", en: "this row has more cells than the header"),
          Words(zh: "一个数里不要有逗号", en: "write numbers without commas"))
      }
    }
    let title = caption.isEmpty ? header[1] : caption
    let chart = Chart(
      caption: words(title), heading: words(header[0]),
      labels: rows.dropFirst().map { Chart.Label(words($0.first ?? [])) },
      series: zip(header.dropFirst(), series).map { Chart.Series(words($0), $1) })
    chartCount += 1
    startLine()
    result.html += ChartWriter(id: renderer.idPrefix + "chart-\(chartCount)", words: renderer.words)
      .html(chart)
    note(rows, title)
  }

  /// What the chart says, as lines of plain text.
  private mutating func note(_ rows: [[[UInt8]]], _ title: [UInt8]) {
    text += title
    endLine()
    for row in rows {
      text += row.joined(separator: [0x20])
      endLine()
    }
  }

  private func words(_ bytes: [UInt8]) -> String { String(decoding: bytes[...].trimmed, as: UTF8.self) }

  private mutating func value(
    _ cell: [UInt8], row: Int, of rows: [[[UInt8]]], _ content: UnsafeBufferPointer<UInt8>
  ) -> Chart.Value {
    let written = words(cell)
    switch written {
    case "": return .absent
    case "<5", "＜5": return .few
    case "不公布", "withheld": return .withheld
    default: break
    }
    if let number = plainNumber(written) { return .number(number, text: written) }
    refuse(
      cell, row: row, of: rows, content, Words(zh: "「\(written)」不是数", en: "“\(written)” is not a number"),
      Words(zh: "写半角数字，例如 30 或 12.5", en: "write plain digits, such as 30 or 12.5"))
    return .absent
  }

  /// Digits, with a decimal part and a per cent sign where wanted.
  private func plainNumber(_ written: String) -> Double? {
    let digits = written.last == "%" || written.last == "％" ? written.dropLast() : written[...]
    let parts = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard digits.utf8.count <= 15,
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
    else { return nil }
    return Double(String(digits))
  }
}

extension MarkdownWriter {
  private mutating func refuse(
    _ cell: [UInt8], row: Int, of rows: [[[UInt8]]], _ content: UnsafeBufferPointer<UInt8>, _ message: Words,
    _ help: Words
  ) {
    let line = sourceLine(ofRow: row, content)
    let cell = Array(cell[...].trimmed)
    let found = places.first(cell, in: line)
    refuseChart(found ?? line, message, help)
  }

  private mutating func refuseChart(_ range: Range<Int>, _ message: Words, _ help: Words) {
    result.findings.append(RecordsRules.chart.finding(at: places.place(range), message, help: help))
  }

  /// The line of the file that a row begins on.
  private func sourceLine(ofRow wanted: Int, _ content: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    let lines = places.lines(of: block)
    let first = content.indices.first { content[$0] != 0x0A && content[$0] != 0x0D } ?? 0
    var line = 1 + content[..<first].count { $0 == 0x0A }
    var row = 0
    var isQuoted = false
    var isEmpty = true
    for byte in content[first...] {
      if row == wanted, isEmpty, byte != 0x0A, byte != 0x0D { break }
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if byte == 0x0A {
        line += 1
        if !isQuoted, !isEmpty {
          row += 1
          isEmpty = true
        }
      } else if byte != 0x0D {
        isEmpty = false
      }
    }
    return lines.indices.contains(line) ? lines[line] : places.firstLine(of: block)
  }
}
