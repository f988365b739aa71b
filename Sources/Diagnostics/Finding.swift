import Bytes

/// One thing that is wrong, where, why and how to mend it; data only, a printer gives it a form.
public struct Finding: Hashable, Sendable {
  /// A second place that belongs to the finding, such as the other of two records that clash.
  public struct Note: Hashable, Sendable {
    public let message: Words
    public let place: SourcePlace

    public init(_ message: Words, at place: SourcePlace) {
      self.message = message.within(Finding.longestMessage)
      self.place = place
    }
  }

  public let rule: RuleName
  public var severity: Severity
  public let article: Int?
  public let gist: Words?
  public let place: SourcePlace
  public let message: Words
  /// A few words under the caret.
  public let label: Words?
  public let help: Words?
  public let notes: [Note]
  /// Above zero for one that stands for so many others that are not listed.
  public var omitted = 0

  public init(
    rule: RuleName, severity: Severity, article: Int? = nil, gist: Words? = nil, place: SourcePlace,
    message: Words,
    label: Words? = nil, help: Words? = nil, notes: [Note] = []
  ) {
    self.rule = rule
    self.severity = severity
    self.article = article
    self.gist = gist
    self.place = place
    self.message = message.within(Self.longestMessage)
    self.label = label?.within(Self.longestMessage)
    self.help = help?.within(Self.longestHelp)
    self.notes = Array(notes.prefix(Self.mostNotes))
  }
}

extension Finding {
  /// Characters of a message or a label; what people wrote may be quoted in it.
  public static let longestMessage = 400
  /// Characters of a help, which may list the names that can be written.
  public static let longestHelp = 4000
  public static let mostNotes = 20
}

extension Finding: Comparable {
  /// By path, place, rule: the order in which findings are shown.
  public static func < (left: Finding, right: Finding) -> Bool {
    if left.place.path != right.place.path {
      return precedesInBytes(left.place.path, right.place.path)
    }
    if left.place.range.lowerBound != right.place.range.lowerBound {
      return left.place.range.lowerBound < right.place.range.lowerBound
    }
    if left.rule != right.rule { return left.rule < right.rule }
    if left.place.range.upperBound != right.place.range.upperBound {
      return left.place.range.upperBound < right.place.range.upperBound
    }
    return precedesInBytes(left.message.zh, right.message.zh)
  }
}
