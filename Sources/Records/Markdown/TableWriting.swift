import Bytes
import CMarkdown

/// Tables, from pipe rows and from fenced `csv` blocks.
extension MarkdownWriter {
  /// Writes the current block as a table if it is one; false if it is an ordinary paragraph.
  mutating func writePipeTable() -> Bool {
    guard places.bytes[block].contains(UInt8(ascii: "|")) else { return false }
    let lines = places.lines(of: block).map { Array(places.bytes[$0])[...] }
    guard let table = PipeTable(lines: lines) else { return false }
    writeLead(lines[..<table.headerLine])
    openTable(caption: [])
    let titles = PipeTable.cells(lines[table.headerLine])
    writeHeader(titles, columns: table.alignments.count, table.alignments)
    for line in lines.dropFirst(table.headerLine + 2) {
      let cells = PipeTable.cells(line).prefix(table.alignments.count)
      writeRow(Array(cells), under: titles, columns: table.alignments.count, table.alignments)
    }
    closeTable()
    return true
  }

  /// Text that stands right above a table, without a blank line between.
  private mutating func writeLead(_ lines: ArraySlice<ArraySlice<UInt8>>) {
    guard !lines.isEmpty else { return }
    result.html.append("<p>")
    writeInline(Array(lines.joined(separator: [0x0A])), elseLiterally: false)
    result.html.append("</p>\n")
    endLine()
  }

  mutating func writeCSV(_ content: UnsafeBufferPointer<UInt8>, caption: [UInt8]) {
    let rows = commaSeparatedRows(content)
    guard let header = rows.first else { return }
    let columns = rows.reduce(0) { max($0, $1.count) }
    openTable(caption: caption)
    writeHeader(header, columns: columns, nil)
    for row in rows.dropFirst() { writeRow(row, under: header, columns: columns, nil) }
    closeTable()
  }
}

extension MarkdownWriter {
  /// The wrapper lets a wide table scroll by itself, by keyboard too.
  private mutating func openTable(caption: [UInt8]) {
    if let last = result.html.last, last != 0x0A { result.html.append(0x0A) }
    result.html.append("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"")
    result.html.appendEscaped(label(caption).utf8)
    result.html.append("\">\n<table>\n")
    guard !caption.isEmpty else { return }
    result.html.append("<caption>")
    result.html.appendEscaped(caption)
    result.html.append("</caption>\n")
    text.append(contentsOf: caption)
    endLine()
  }

  /// Regions of one page need different names.
  private mutating func label(_ caption: [UInt8]) -> String {
    tableCount += 1
    let name = String(decoding: caption, as: UTF8.self)
    let label = name.isEmpty ? renderer.words(.unnamedTable, String(tableCount)) : name
    return tableLabels.insert(label).inserted ? label : "\(label) (\(tableCount))"
  }

  private mutating func closeTable() { result.html.append("</tbody>\n</table>\n</div>\n") }

  private mutating func writeHeader(_ cells: [[UInt8]], columns: Int, _ alignments: [ColumnAlignment]?) {
    result.html.append("<thead>\n<tr>")
    for (index, cell) in cells.enumerated() {
      result.html.append("<th scope=\"col\"")
      writeClass(alignments?[index])
      writeCell(cell, isMarkdown: alignments != nil)
      result.html.append("</th>")
    }
    writePadding(columns - cells.count)
    result.html.append("</tr>\n</thead>\n<tbody>\n")
    endLine()
  }

  private mutating func writeRow(
    _ cells: [[UInt8]], under titles: [[UInt8]], columns: Int, _ alignments: [ColumnAlignment]?
  ) {
    defer { columnTitle = [] }
    result.html.append("<tr>")
    for (index, cell) in cells.enumerated() {
      columnTitle = index < titles.count ? titles[index] : []
      result.html.append("<td")
      writeClass(alignments?[index])
      writeCell(cell, isMarkdown: alignments != nil)
      result.html.append("</td>")
    }
    writePadding(columns - cells.count)
    result.html.append("</tr>\n")
    endLine()
  }

  /// One wide cell for all that a short row lacks, so that a table cannot outgrow its source.
  private mutating func writePadding(_ count: Int) {
    guard count > 0 else { return }
    guard count > 1 else { return result.html.append("<td></td>") }
    result.html.append(contentsOf: "<td colspan=\"\(min(count, 1000))\"></td>".utf8)
  }

  private mutating func writeClass(_ alignment: ColumnAlignment?) {
    switch alignment {
    case .left: result.html.append(" class=\"align-left\">")
    case .center: result.html.append(" class=\"align-center\">")
    case .right: result.html.append(" class=\"align-right\">")
    case .some(.none), nil: result.html.append(">")
    }
  }

  private mutating func writeCell(_ cell: [UInt8], isMarkdown: Bool) {
    if let last = text.last, last != 0x0A { text.append(0x20) }
    lastScalar = nil
    guard !isMarkdown else { return writeInline(cell) }
    cell.withUnsafeBufferPointer { write(marked: $0) }
  }

  /// Inline Markdown of one cell; text that would begin a block, such as `1.`, stays as it is.
  private mutating func writeInline(_ content: [UInt8], elseLiterally: Bool = true) {
    guard !content.isEmpty else { return }
    let isInline = content.withUnsafeBufferPointer { bytes in
      withMarkdownTree(bytes) { root -> Bool in
        guard let first = cmark_node_first_child(root), cmark_node_next(first) == nil,
          cmark_node_get_type(first) == CMARK_NODE_PARAGRAPH
        else { return false }
        var child = cmark_node_first_child(first)
        while let node = child {
          walk(node)
          child = cmark_node_next(node)
        }
        return true
      }
    }
    guard isInline != true, elseLiterally else { return }
    result.html.appendEscaped(content)
    text.append(contentsOf: content)
  }
}
