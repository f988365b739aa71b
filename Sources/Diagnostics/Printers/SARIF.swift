import Bytes

extension FindingsReport {
  /// A SARIF 2.1.0 log with one run (OASIS, "Static Analysis Results Interchange Format").
  public func sarif(in language: Language, catalogue: RuleCatalogue, version: String? = nil) -> String {
    var shelf = SourceLibrary(self)
    var driver: [JSONValue.Member] = [.init("name", "Menpai")]
    if let version { driver.append(.init("version", .string(version))) }
    driver.append(.init("rules", .array(catalogue.rules.map { descriptor($0, language) })))
    let paths = Set(findings.map(\.place.path) + findings.flatMap(\.notes).map(\.place.path))
    let document: JSONValue = [
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
      "version": "2.1.0",
      "runs": [
        [
          "tool": ["driver": .object(driver)],
          "language": .string(language.rawValue),
          "columnKind": "unicodeCodePoints",
          "artifacts": .array(
            paths.sorted(by: precedesInBytes).map { ["location": location(of: $0)] }
          ),
          "results": .array(findings.map { result($0, language, catalogue, &shelf) }),
        ]
      ],
    ]
    return String(decoding: JSONWriter.bytes(of: document, layout: .indented), as: UTF8.self) + "\n"
  }

  private func descriptor(_ rule: RuleDescription, _ language: Language) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("id", .string(rule.name.rawValue)),
      .init("shortDescription", ["text": .string(rule.title[language])]),
      .init("fullDescription", ["text": .string(rule.explanation[language])]),
      .init("defaultConfiguration", ["level": .string(rule.severity.rawValue)]),
    ]
    if let article = rule.article { members.append(.init("properties", ["article": .integer(article)])) }
    return .object(members)
  }

  private func result(
    _ finding: Finding, _ language: Language, _ catalogue: RuleCatalogue, _ shelf: inout SourceLibrary
  ) -> JSONValue {
    var text = masked(finding.message, language)
    if let help = finding.help { text += "\n" + masked(help, language) }
    var members: [JSONValue.Member] = [.init("ruleId", .string(finding.rule.rawValue))]
    if let index = catalogue.position(of: finding.rule) {
      members.append(.init("ruleIndex", .integer(index)))
    }
    members.append(.init("level", .string(finding.severity.rawValue)))
    members.append(.init("message", ["text": .string(messageString(text))]))
    members.append(.init("locations", [["physicalLocation": physical(finding.place, &shelf)]]))
    if !finding.notes.isEmpty {
      var related: [JSONValue] = []
      for (index, note) in finding.notes.enumerated() {
        related.append([
          "id": .integer(index + 1),
          "physicalLocation": physical(note.place, &shelf),
          "message": ["text": .string(messageString(masked(note.message, language)))],
        ])
      }
      members.append(.init("relatedLocations", .array(related)))
    }
    return .object(members)
  }

  private func physical(_ place: SourcePlace, _ shelf: inout SourceLibrary) -> JSONValue {
    let region = shelf.region(place)
    return [
      "artifactLocation": location(of: place.path),
      "region": [
        "startLine": .integer(region.start.line),
        "startColumn": .integer(region.start.column),
        "endLine": .integer(region.end.line),
        "endColumn": .integer(region.end.column),
      ],
    ]
  }

  private func location(of path: String) -> JSONValue { ["uri": .string(uriReference(masked(path: path)))] }
}

/// Braces doubled, since single ones are placeholders (SARIF 2.1.0, section 3.11.5).
private func messageString(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    if scalar == "{" || scalar == "}" { result.append(scalar) }
    result.append(scalar)
  }
  return String(result)
}

/// A path as a relative URI reference: every byte but RFC 3986's unreserved ones and `/` percent-encoded.
private func uriReference(_ path: String) -> String {
  let digits = Array("0123456789ABCDEF".utf8)
  var bytes: [UInt8] = []
  for byte in path.utf8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"), UInt8(ascii: "/"):
      bytes.append(byte)
    default:
      bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
