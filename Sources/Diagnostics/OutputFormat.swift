/// The forms in which findings are shown.
public enum OutputFormat: String, CaseIterable, Sendable {
  case text
  case json
  case sarif
  case github
}

/// When the text printer colours its output.
public enum ColorChoice: String, CaseIterable, Sendable {
  case auto
  case always
  case never

  /// Whether to colour, from what the user asked, whether the stream is a terminal, and the variables `NO_COLOR`
  /// (no-color.org: set and not empty means no) and `TERM`.
  public func colours(onTerminal: Bool, variable: (String) -> String?) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto:
      onTerminal && (variable("NO_COLOR") ?? "").isEmpty && variable("TERM") != "dumb"
    }
  }
}

extension FindingsReport {
  /// The whole report in one form, ready to be written to a stream, with a line break at its end.
  ///
  /// - Parameters:
  ///   - catalogue: the rules that SARIF describes beside the results.
  ///   - colours: for `text` only.
  public func printed(
    as format: OutputFormat, in language: Language, catalogue: RuleCatalogue = RuleCatalogue([]),
    version: String? = nil, colours: Bool = false
  ) -> String {
    switch format {
    case .text: text(in: language, colours: colours)
    case .json: json(in: language)
    case .sarif: sarif(in: language, catalogue: catalogue, version: version)
    case .github: gitHubAnnotations(in: language)
    }
  }
}
