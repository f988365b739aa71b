extension FindingsReport {
  /// The findings for a person at a terminal, each with its source line and a caret under the exact range, and a
  /// closing line.
  public func text(in language: Language, colours: Bool = false) -> String {
    var printer = TextPrinter(report: self, language: language, style: TextStyle(colours: colours))
    for finding in findings { printer.print(finding) }
    printer.printSummary()
    return printer.output
  }
}

/// The colours of the text form, or none.
private struct TextStyle {
  enum Role: String {
    case error = "1;31"
    case warning = "1;33"
    case frame = "1;34"
    case help = "1;36"
    case message = "1"
  }

  let colours: Bool

  func callAsFunction(_ text: String, _ role: Role) -> String {
    colours && !text.isEmpty ? "\u{1B}[\(role.rawValue)m\(text)\u{1B}[0m" : text
  }
}

private struct TextPrinter {
  let report: FindingsReport
  let language: Language
  let style: TextStyle
  var shelf: SourceLibrary
  var output = ""

  init(report: FindingsReport, language: Language, style: TextStyle) {
    self.report = report
    self.language = language
    self.style = style
    shelf = SourceLibrary(report)
  }

  mutating func print(_ finding: Finding) {
    let role = role(of: finding.severity)
    let gutter = gutterWidth(finding)
    let head = style("\(finding.severity.rawValue)[\(finding.rule.rawValue)]", role)
    output += head + style(": \(lines(finding.message, indent: 4))", .message) + "\n"
    printExcerpt(finding.place, label: finding.label, role: role, gutter: gutter)
    if let article = finding.article { printArticle(article, finding.gist, gutter: gutter) }
    if let help = finding.help { printHelp(help, gutter: gutter) }
    for note in finding.notes {
      output += style(Words(zh: "参见", en: "note")[language], .help)
      output += Words(zh: "：", en: ": ")[language] + lines(note.message, indent: 4) + "\n"
      printExcerpt(note.place, label: nil, role: .help, gutter: gutter)
    }
    output += "\n"
  }

  /// All excerpts of a finding share the width of the largest line number.
  private mutating func gutterWidth(_ finding: Finding) -> Int {
    var width = 1
    for place in [finding.place] + finding.notes.map(\.place) {
      width = max(width, "\(shelf.region(place).start.line)".utf8.count)
    }
    return width
  }

  private mutating func printExcerpt(_ place: SourcePlace, label: Words?, role: TextStyle.Role, gutter: Int) {
    let region = shelf.region(place)
    let pad = spaces(gutter)
    output += "\(pad)\(style("-->", .frame)) \(printable(report.masked(path: place.path), indent: 0))"
    output += ":\(region.start.line):\(region.start.column)\n"
    guard let text = shelf.text(place.path) else { return }
    let line = SourceLine(text, line: region.start.line, range: place.range, mask: report.mask)
    let number = "\(region.start.line)"
    output += "\(pad) \(style("|", .frame))\n"
    let margin = style("\(spaces(gutter - number.utf8.count))\(number) |", .frame)
    output += line.text.isEmpty ? "\(margin)\n" : "\(margin) \(line.text)\n"
    output += "\(pad) \(style("|", .frame)) \(spaces(line.marked.lowerBound))"
    var caret = String(repeating: "^", count: line.marked.count)
    if let label { caret += " " + lines(label, indent: 0) }
    output += style(caret, role) + "\n"
  }

  private func role(of severity: Severity) -> TextStyle.Role {
    switch severity {
    case .error: .error
    case .warning: .warning
    case .note: .help
    }
  }

  private mutating func printArticle(_ article: Int, _ gist: Words?, gutter: Int) {
    let head = Words(zh: "第\(article)条", en: "article \(article)")[language]
    output += spaces(gutter + 1) + style("=", .frame) + " " + style(head, .message)
    if let gist { output += colon + lines(gist, indent: gutter + 3) }
    output += "\n"
  }

  private mutating func printHelp(_ help: Words, gutter: Int) {
    let head = Words(zh: "建议", en: "help")[language]
    output += spaces(gutter + 1) + style("=", .frame) + " " + style(head, .help)
    output += colon + lines(help, indent: gutter + 3) + "\n"
  }

  mutating func printSummary() {
    let counts = report.counts
    output += tally().joined(separator: comma)
    if counts.records > 0 {
      output +=
        Words(zh: "（共 \(counts.records) 条记录）", en: " in \(counted(counts.records, "record"))")[language]
    }
    output += stop + "\n"
    guard counts.written + counts.unchanged + counts.removed > 0 else { return }
    output +=
      Words(
        zh: "页面 \(counts.pages) 个；文件：写入 \(counts.written)，未变 \(counts.unchanged)，删除 \(counts.removed)。",
        en: "\(counted(counts.pages, "page")): \(counted(counts.written, "file")) written, "
          + "\(counts.unchanged) unchanged, \(counts.removed) removed.")[language] + "\n"
  }

  private func tally() -> [String] {
    var parts: [String] = []
    if report.errors + report.warnings == 0 {
      parts.append(Words(zh: "没有发现问题", en: "No problems found")[language])
    }
    if report.errors > 0 {
      parts.append(Words(zh: "\(report.errors) 个错误", en: counted(report.errors, "error"))[language])
    }
    if report.warnings > 0 {
      parts.append(Words(zh: "\(report.warnings) 个警告", en: counted(report.warnings, "warning"))[language])
    }
    if report.notes > 0 {
      parts.append(Words(zh: "\(report.notes) 条提醒", en: counted(report.notes, "note"))[language])
    }
    return parts
  }

  private func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
  private var colon: String { Words(zh: "：", en: ": ")[language] }
  private var comma: String { Words(zh: "，", en: ", ")[language] }
  private var stop: String { Words(zh: "。", en: ".")[language] }
  private func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

  /// A text with personal numbers hidden, its further lines set under the first.
  private func lines(_ words: Words, indent: Int) -> String {
    printable(report.masked(words, language), indent: indent)
  }

  private func printable(_ text: String, indent: Int) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      guard scalar == "\n" else {
        result.append(contentsOf: visible(scalar))
        continue
      }
      result.append(scalar)
      result.append(contentsOf: spaces(indent).unicodeScalars)
    }
    return String(result)
  }
}
