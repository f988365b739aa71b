/// All findings of a run, in the order they are shown, with what a printer needs to show them.
public struct FindingsReport: Sendable {
  /// What a run did, for its closing line; a count that does not apply is zero.
  public struct Counts: Hashable, Sendable {
    public var records: Int
    public var pages: Int
    public var written: Int
    public var unchanged: Int
    public var removed: Int

    public init(records: Int = 0, pages: Int = 0, written: Int = 0, unchanged: Int = 0, removed: Int = 0) {
      self.records = records
      self.pages = pages
      self.written = written
      self.unchanged = unchanged
      self.removed = removed
    }
  }

  /// Sorted by path, place and rule; a finding that was made twice stands once.
  public let findings: [Finding]
  public let counts: Counts
  /// What a JSON document says after its summary.
  let appendix: [JSONValue.Member]
  let source: @Sendable (String) -> [UInt8]?
  let mask: @Sendable ([UInt8]) -> [UInt8]

  /// - Parameters:
  ///   - source: the bytes of a file by its path in the site, nil where there is none.
  ///   - mask: hides personal numbers in a source line or a message, each character by one of the same width.
  ///   - appendix: members for the end of a JSON document; the other forms leave them out.
  public init(
    _ findings: [Finding], counts: Counts = Counts(), source: @escaping @Sendable (String) -> [UInt8]?,
    mask: @escaping @Sendable ([UInt8]) -> [UInt8] = { $0 }, appendix: [JSONValue.Member] = []
  ) {
    var distinct: [Finding] = []
    for finding in findings.sorted() {
      if let last = distinct.last, last.rule == finding.rule, last.place == finding.place,
        last.message == finding.message
      {
        continue
      }
      distinct.append(finding)
    }
    self.findings = distinct
    self.counts = counts
    self.appendix = appendix
    self.source = source
    self.mask = mask
  }

  public var errors: Int { findings.count { $0.severity == .error } }
  public var warnings: Int { findings.count { $0.severity == .warning } }
  public var notes: Int { findings.count { $0.severity == .note } }

  /// A file's path, with personal numbers in its names hidden.
  func masked(path: String) -> String { String(decoding: mask(Array(path.utf8)), as: UTF8.self) }

  /// A text of a finding in one language, with personal numbers hidden.
  func masked(_ words: Words, _ language: Language) -> String {
    String(decoding: mask(Array(words[language].utf8)), as: UTF8.self)
  }
}

/// Where a finding stands, as lines and columns; ends are exclusive.
struct Region: Hashable {
  let start: SourcePosition
  let end: SourcePosition
}

/// The source files that findings of a report stand in, each read and scanned once.
struct SourceLibrary {
  private let read: @Sendable (String) -> [UInt8]?
  private var texts: [String: SourceText?] = [:]

  init(_ report: FindingsReport) { read = report.source }

  mutating func text(_ path: String) -> SourceText? {
    if let known = texts[path] { return known }
    let text = read(path).map { SourceText($0) }
    texts[path] = text
    return text
  }

  /// A file that cannot be read has one place only, its beginning.
  mutating func region(_ place: SourcePlace) -> Region {
    guard let text = text(place.path) else {
      let start = SourcePosition(line: 1, column: 1)
      return Region(start: start, end: start)
    }
    return Region(
      start: text.position(at: place.range.lowerBound), end: text.position(at: place.range.upperBound))
  }
}
