import Bytes

/// Writes a chart as a figure of HTML: SVG for the eye, its finding in words, its numbers as a table.
///
/// Looks come from the page's style sheet alone (classes beginning with `chart`), since a page's policy forbids `style`
/// attributes. Lengths are per cent across and `em` along the text, without a `viewBox`: bars use what width there is,
/// and letters keep their size on a phone.
package struct ChartWriter {
  /// How the numbers are given as a table.
  package enum Table: Sendable {
    case shown
    /// Behind a line that opens it, where the page shows the same numbers elsewhere.
    case folded
  }

  private let id: String
  private let words: ChartWords

  /// - Parameter id: begins every id in the figure; unique on its page.
  package init(id: String, words: ChartWords) {
    self.id = id
    self.words = words
  }

  package func html(_ chart: Chart, table: Table = .shown) -> [UInt8] {
    var html: [UInt8] = []
    html.reserveCapacity(2048 + chart.labels.count * chart.series.count * 400)
    html.append("<figure class=\"chart\">\n<figcaption>")
    html.appendEscaped(chart.caption.utf8)
    html.append("</figcaption>\n")
    if chart.form == .columns, chart.series.count == 1 {
      draw(ColumnDrawing(chart, words), of: chart, "wide", into: &html)
      draw(BarDrawing(chart, words), of: chart, "narrow", into: &html)
    } else {
      draw(BarDrawing(chart, words), of: chart, nil, into: &html)
    }
    if table == .folded {
      html.append("<details><summary>")
      html.appendEscaped(words(.foldedTable).utf8)
      html.append("</summary>\n")
    }
    write(tableOf: chart, into: &html)
    if table == .folded { html.append("</details>\n") }
    html.append("</figure>\n")
    return html
  }

  private func draw(_ drawing: some ChartDrawing, of chart: Chart, _ width: String?, into html: inout [UInt8])
  {
    let own = width.map { "\(id).\($0)" } ?? id
    var svg = SVGBytes(idPrefix: own)
    svg.raw("<svg class=\"chart-picture")
    if let width { svg.text(" chart-\(width)") }
    svg.raw("\" role=\"img\" aria-labelledby=\"\(own).t \(own).d\" width=\"100%\" height=\"")
    svg.em(drawing.height)
    svg.raw("\">\n<title id=\"\(own).t\">")
    svg.text(chart.caption)
    svg.raw("</title>\n<desc id=\"\(own).d\">")
    svg.text(words.finding(of: chart))
    svg.raw("</desc>\n")
    svg.patterns(for: chart)
    drawing.draw(into: &svg)
    svg.raw("</svg>\n")
    html += svg.bytes
  }

  private func write(tableOf chart: Chart, into html: inout [UInt8]) {
    html.append("<table>\n<caption>")
    html.appendEscaped(chart.caption.utf8)
    html.append("</caption>\n<thead>\n<tr><th scope=\"col\">")
    html.appendEscaped(chart.heading.utf8)
    html.append("</th>")
    for series in chart.series {
      html.append("<th scope=\"col\" class=\"number\">")
      html.appendEscaped(series.name.utf8)
      html.append("</th>")
    }
    html.append("</tr>\n</thead>\n<tbody>\n")
    for (index, label) in chart.labels.enumerated() {
      html.append("<tr><th scope=\"row\">")
      html.appendEscaped(label.text.utf8)
      html.append("</th>")
      for series in chart.series {
        html.append("<td class=\"number\">")
        html.appendEscaped(words.written(series.values[index]).utf8)
        html.append("</td>")
      }
      html.append("</tr>\n")
    }
    html.append("</tbody>\n</table>\n")
  }
}

/// A chart laid out, ready to be drawn.
protocol ChartDrawing {
  /// In em.
  var height: Double { get }
  func draw(into svg: inout SVGBytes)
}
