import Diagnostics
import Records
import Testing

/// Turns byte offsets into `line:column`, columns in Unicode scalars, both from 1.
struct LineMap {
  let bytes: [UInt8]

  func position(_ offset: Int) -> String {
    var line = 1
    var column = 1
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while index < offset {
      if bytes[index] == 0x0A {
        line += 1
        column = 1
      } else if bytes[index] & 0xC0 != 0x80 {
        column += 1
      }
      index += 1
      while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
    }
    return "\(line):\(column)"
  }

  func span(_ range: Range<Int>) -> String { position(range.lowerBound) + "-" + position(range.upperBound) }
}

/// `rule line:column-line:column` for each finding.
func shown(_ findings: [Finding], in source: [UInt8]) -> [String] {
  let map = LineMap(bytes: source)
  return findings.sorted().map { "\($0.rule.rawValue) \(map.span($0.place.range))" }
}

func parse(_ text: String) -> ParsedYAML {
  #expect(BothReaders(Array(text.utf8)).difference == nil)
  return YAMLParser.parse(path: "content/t.yaml", source: Array(text.utf8))
}

extension Value {
  /// The source text that the value's place covers.
  var covered: String { String(decoding: document.source[place.range], as: UTF8.self) }

  /// The value as JSON-like text, so that a whole tree can be compared at once.
  var outline: String {
    switch kind {
    case .scalar: "'\(string)'"
    case .sequence: "[" + elements.map(\.outline).joined(separator: ", ") + "]"
    case .mapping: "{" + entries.map { "\($0.key.string): \($0.value.outline)" }.joined(separator: ", ") + "}"
    }
  }
}
