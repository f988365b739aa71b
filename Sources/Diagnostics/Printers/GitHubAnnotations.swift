import Bytes

extension FindingsReport {
  /// A workflow command a finding, which GitHub Actions shows beside the changed line
  /// (docs.github.com, "Workflow commands for GitHub Actions").
  public func gitHubAnnotations(in language: Language) -> String {
    var shelf = SourceLibrary(self)
    var output = ""
    for finding in findings {
      let region = shelf.region(finding.place)
      var properties = [
        "file=\(escapedProperty(masked(path: finding.place.path)))", "line=\(region.start.line)",
        "endLine=\(region.end.line)",
      ]
      // Columns are refused for an annotation of several lines.
      if region.start.line == region.end.line {
        properties += ["col=\(region.start.column)", "endColumn=\(region.end.column)"]
      }
      properties.append("title=\(escapedProperty(finding.rule.rawValue))")
      var message = masked(finding.message, language)
      if let help = finding.help { message += "\n" + masked(help, language) }
      output +=
        "::\(finding.severity.command) \(properties.joined(separator: ","))::\(escapedData(message))\n"
    }
    return output
  }
}

extension Severity {
  fileprivate var command: String { self == .note ? "notice" : rawValue }
}

private func escapedData(_ text: String) -> String {
  escaped(text) { scalar in
    switch scalar {
    case "%": "%25"
    case "\r": "%0D"
    case "\n": "%0A"
    default: nil
    }
  }
}

private func escapedProperty(_ text: String) -> String {
  escaped(escapedData(text)) { scalar in
    switch scalar {
    case ":": "%3A"
    case ",": "%2C"
    default: nil
    }
  }
}

private func escaped(_ text: String, _ escape: (Unicode.Scalar) -> String?) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.spellingOutHidden.unicodeScalars {
    if let replacement = escape(scalar) {
      result.append(contentsOf: replacement.unicodeScalars)
    } else {
      result.append(scalar)
    }
  }
  return String(result)
}
