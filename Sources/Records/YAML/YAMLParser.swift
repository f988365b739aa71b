import CYAML
import Diagnostics

/// What one file's YAML came to: its top-level values, and what is wrong with it.
public struct ParsedYAML: Sendable {
  public let document: Document
  /// The root of each YAML document (between `---` lines) in order.
  public let roots: [Value]
  public let findings: [Finding]
  /// Whether `roots` hold all that was written; false after a syntax error, a limit or a construct that has no value here.
  public let isComplete: Bool
}

/// Reads the restricted YAML of records: mappings, sequences and untyped scalars, each with its byte-exact place.
///
/// Anchors, aliases, tags, merge keys and non-scalar keys are findings. The bytes must have passed `EncodingCheck`.
public enum YAMLParser {
  /// Levels of nesting that are read.
  public static let deepestNesting = 64
  /// Elements of one sequence, or entries of one mapping, that are read.
  public static let mostElements = 100_000
  /// Values and keys of one file that are read.
  public static let mostNodes = 2_000_000
  /// Findings after which the rest of a file is not read: it is some other kind of file.
  public static let mostFindings = 100

  /// - Parameters:
  ///   - range: the part of the source that is YAML, as in a Markdown file's front matter; all of it by default.
  ///   - blankIsMapping: whether YAML without any content counts as one mapping without entries.
  public static func parse(
    path: String, source: [UInt8], range: Range<Int>? = nil, blankIsMapping: Bool = false
  ) -> ParsedYAML {
    var part = range ?? 0..<source.count
    if part.lowerBound == 0, source.starts(with: [0xEF, 0xBB, 0xBF]) { part = 3..<max(3, part.upperBound) }
    let result = source.withUnsafeBufferPointer { bytes -> Outcome in
      var run = EventLoop(path: path, bytes: bytes, part: part)
      var outcome = run.outcome()
      if blankIsMapping, outcome.isComplete, outcome.roots.isEmpty {
        outcome.addBlankMapping(at: part.lowerBound)
      }
      return outcome
    }
    let document = Document(path: path, source: source, nodes: result.nodes, text: result.text)
    return ParsedYAML(
      document: document, roots: result.roots.map { Value(document: document, index: $0) },
      findings: result.findings, isComplete: result.isComplete)
  }

  struct Outcome {
    var nodes: [Document.Node]
    var text: [UInt8]
    var roots: [Int]
    var findings: [Finding]
    var isComplete: Bool

    mutating func addBlankMapping(at start: Int) {
      roots.append(nodes.count)
      nodes.append(
        Document.Node(
          kind: .mapping, style: .none, start: UInt32(start), end: UInt32(start),
          next: UInt32(nodes.count + 1),
          textStart: 0, textCount: 0))
    }
  }
}
