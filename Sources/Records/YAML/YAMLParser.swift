import CYAML
import Diagnostics

/// What one file's YAML came to: its top-level values, and what is wrong with it.
package struct ParsedYAML: Sendable {
  package let document: Document
  /// The root of each YAML document (between `---` lines) in order.
  package let roots: [Value]
  package let findings: [Finding]
  /// Whether `roots` hold all that was written; false after a syntax error, a limit or a construct that has no value here.
  package let isComplete: Bool
}

/// Reads the restricted YAML of records: mappings, sequences and untyped scalars, each with its byte-exact place.
///
/// Anchors, aliases, tags, merge keys and non-scalar keys are findings. The bytes must have passed `EncodingCheck`.
package enum YAMLParser {
  /// Levels of nesting that are read.
  package static let deepestNesting = 64
  /// Elements of one sequence, or entries of one mapping, that are read.
  package static let mostElements = 100_000
  /// Values and keys of one file that are read.
  package static let mostNodes = 2_000_000
  /// Findings after which the rest of a file is not read: it is some other kind of file.
  package static let mostFindings = 100
  /// Documents between `---` lines that are read.
  package static let mostDocuments = RecordFile.mostRecords
  /// Bytes that a key may have; libyaml holds keys without a `?` to 1,024 characters.
  package static let longestKey = 4096
  /// Lines of `%` directives that are read; libyaml compares each with all others.
  static let mostDirectives = 16

  /// - Parameters:
  ///   - range: the part of the source that is YAML, as in a Markdown file's front matter; all of it by default.
  ///   - blankIsMapping: whether YAML without any content counts as one mapping without entries.
  package static func parse(
    path: String, source: [UInt8], range: Range<Int>? = nil, blankIsMapping: Bool = false
  ) -> ParsedYAML {
    var storage = TapeStorage()
    return parse(path: path, source: source, range: range, blankIsMapping: blankIsMapping, storage: &storage)
  }

  /// - Parameter storage: room for the tape, which the next file may use again.
  static func parse(
    path: String, source: [UInt8], range: Range<Int>? = nil, blankIsMapping: Bool = false,
    storage: inout TapeStorage
  ) -> ParsedYAML {
    guard source.count < Document.Node.largestSource else { return tooLarge(path) }
    var part = range ?? 0..<source.count
    if part.lowerBound == 0, source.starts(with: [0xEF, 0xBB, 0xBF]) { part = 3..<max(3, part.upperBound) }
    let result = source.withUnsafeBufferPointer { bytes -> Outcome in
      if let roots = PlainScanner.roots(of: bytes, part: part, storage: &storage) {
        return Outcome(roots: roots, findings: [], isComplete: true)
      }
      var outcome = readByEvents(path: path, bytes: bytes, part: part, storage: &storage)
      outcome.findings += hiddenEscapes(path: path, bytes: bytes, part: part, storage: storage)
      if blankIsMapping, outcome.isComplete, outcome.roots.isEmpty {
        outcome.roots.append(storage.nodes.count)
        storage.addBlankMapping(at: part.lowerBound)
      }
      return outcome
    }
    let document = Document(
      path: path, source: source, nodes: storage.nodes.fitted, text: storage.text.fitted)
    let roots = result.roots.map { Value(document: document, index: $0) }
    if let stopped = result.stopped ?? result.stopped(at: roots) {
      let findings = MendedReading(path: path, source: source, part: part).findings(after: stopped)
      return ParsedYAML(document: document, roots: [], findings: findings, isComplete: false)
    }
    return ParsedYAML(
      document: document, roots: roots, findings: result.findings, isComplete: result.isComplete)
  }

  /// Reads whatever the text is, by libyaml.
  static func readByEvents(
    path: String, bytes: UnsafeBufferPointer<UInt8>, part: Range<Int>, storage: inout TapeStorage
  ) -> Outcome {
    let taken = storage
    storage = TapeStorage()
    var run = EventLoop(path: path, bytes: bytes, part: part, storage: taken)
    let outcome = run.outcome()
    storage = run.tape.storage
    return outcome
  }

  /// Characters that nobody sees, written as escapes of double-quoted scalars.
  private static func hiddenEscapes(
    path: String, bytes: UnsafeBufferPointer<UInt8>, part: Range<Int>, storage: borrowing TapeStorage
  ) -> [Finding] {
    guard bytes[part].contains(UInt8(ascii: "\\")) else { return [] }
    var findings = FileFindings(path: path)
    for node in storage.nodes
    where node.kind == .scalar && node.style == .quoted && !node.isInSource
      && bytes[node.start] == UInt8(ascii: "\"")
    {
      for escape in HiddenCharacterCheck.escapes(in: bytes, node.start..<Int(node.end)) {
        findings.add(
          RecordsRules.hiddenCharacter(escape.scalar, at: SourcePlace(path: path, range: escape.range)))
      }
    }
    return findings.all
  }

  private static func tooLarge(_ path: String) -> ParsedYAML {
    let finding = RecordsRules.tooLarge.finding(
      at: SourcePlace(path: path, range: 0..<0),
      Words(zh: "文件超过 16 MiB", en: "the file is larger than 16 MiB"),
      help: Words(zh: "把内容分到几个文件里", en: "divide the content among several files"))
    return ParsedYAML(
      document: Document(path: path, source: [], nodes: [], text: []), roots: [], findings: [finding],
      isComplete: false)
  }

  struct Outcome {
    var roots: [Int]
    var findings: [Finding]
    var isComplete: Bool
    var stop: Stop?
  }

  /// A mistake behind which nothing can be judged until it is mended.
  struct Stop {
    /// Which of the findings it is.
    let finding: Int
    let mends: [Mend]
    let range: Range<Int>
    /// Where reading stopped, at the mistake or behind it.
    let noticed: Int
  }
}

extension Array where Element: BitwiseCopyable {
  /// The same elements without the room to grow, as they are kept for as long as the program runs.
  fileprivate var fitted: [Element] {
    withUnsafeBufferPointer { elements in
      [Element](unsafeUninitializedCapacity: elements.count) { buffer, count in
        count = buffer.initialize(fromContentsOf: elements)
      }
    }
  }
}
