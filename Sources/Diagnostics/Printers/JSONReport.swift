extension FindingsReport {
  /// One JSON document: version, findings, summary. Its keys are a contract with the tools that read it.
  public func json(in language: Language) -> String {
    var shelf = SourceLibrary(self)
    let summary: JSONValue = [
      "errors": .integer(errors),
      "warnings": .integer(warnings),
      "records": .integer(counts.records),
      "pages": .integer(counts.pages),
      "written": .integer(counts.written),
      "unchanged": .integer(counts.unchanged),
      "removed": .integer(counts.removed),
    ]
    let members: [JSONValue.Member] = [
      .init("version", 1),
      .init("findings", .array(findings.map { json(of: $0, in: language, &shelf) })),
      .init("summary", summary),
    ]
    let document = JSONValue.object(members + appendix)
    return String(decoding: JSONWriter.bytes(of: document, layout: .indented), as: UTF8.self) + "\n"
  }

  private func json(of finding: Finding, in language: Language, _ shelf: inout SourceLibrary) -> JSONValue {
    let region = shelf.region(finding.place)
    var notes: [JSONValue] = []
    for note in finding.notes {
      let start = shelf.region(note.place).start
      notes.append([
        "message": .string(masked(note.message, language)),
        "path": .string(masked(path: note.place.path)),
        "line": .integer(start.line),
        "column": .integer(start.column),
      ])
    }
    return [
      "rule": .string(finding.rule.rawValue),
      "severity": .string(finding.severity.rawValue),
      "message": .string(masked(finding.message, language)),
      "path": .string(masked(path: finding.place.path)),
      "line": .integer(region.start.line),
      "column": .integer(region.start.column),
      "end_line": .integer(region.end.line),
      "end_column": .integer(region.end.column),
      "article": JSONValue(finding.article),
      "help": JSONValue(finding.help.map { masked($0, language) }),
      "notes": .array(notes),
    ]
  }
}
