import Bytes

/// The stable, public name of a rule: `art14-weekly-half-day`.
public struct RuleName: RawRepresentable, Hashable, Comparable, Sendable, ExpressibleByStringLiteral {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
  public init(stringLiteral value: StaticString) { rawValue = value.description }

  public static func < (left: RuleName, right: RuleName) -> Bool {
    precedesInBytes(left.rawValue, right.rawValue)
  }
}

/// How grave a finding is: an error stops publication, a warning does not, and a note tells of what is not wrong yet.
public enum Severity: String, Sendable, CaseIterable, Comparable {
  /// Counts neither as an error nor as a warning, in a strict run either.
  case note
  case warning
  case error

  /// The graver is the greater.
  public static func < (left: Severity, right: Severity) -> Bool { left.weight < right.weight }

  private var weight: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// Everything there is to say of a rule apart from a single breach of it; `menpai explain` and the reference print it.
public struct RuleDescription: Sendable {
  /// A mistake and its mend, as the few lines a user would write.
  public struct Example: Sendable {
    public let mistake: String
    public let mend: String

    public init(mistake: String, mend: String) {
      self.mistake = mistake
      self.mend = mend
    }
  }

  /// Who may soften the rule.
  public enum Leniency: Sendable {
    /// Nobody: the site cannot lower it and no record can be exempted.
    case none
    /// The site may change its severity, with a reason.
    case site
    /// The site may, and a single record may be exempted by a waiver.
    case waivable
  }

  public let name: RuleName
  public let severity: Severity
  /// The article of the measures it stands for, 1 to 32.
  public let article: Int?
  /// Other articles that it serves too.
  public let furtherArticles: [Int]
  /// What the article asks for in one clause, for the finding's `= article` line.
  public let gist: Words?
  public let title: Words
  public let explanation: Words
  public let example: Example
  public let leniency: Leniency

  public init(
    _ name: RuleName, _ severity: Severity, article: Int? = nil, furtherArticles: [Int] = [],
    gist: Words? = nil, leniency: Leniency = .site,
    title: Words, explanation: Words, example: Example
  ) {
    self.name = name
    self.severity = severity
    self.article = article
    self.furtherArticles = furtherArticles
    self.gist = gist
    self.leniency = leniency
    self.title = title
    self.explanation = explanation
    self.example = example
  }
}

extension RuleDescription {
  /// A breach of this rule at a place, with the rule's own severity.
  public func finding(
    at place: SourcePlace, _ message: Words, label: Words? = nil, help: Words? = nil,
    notes: [Finding.Note] = []
  ) -> Finding {
    Finding(
      rule: name, severity: severity, article: article, gist: gist, place: place, message: message,
      label: label,
      help: help, notes: notes)
  }
}
