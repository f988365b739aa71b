import Diagnostics

/// Where a Markdown file's YAML front matter and its body lie.
package struct FrontMatter: Hashable, Sendable {
  /// The YAML between the two `---` lines.
  package let yaml: Range<Int>
  /// Everything behind the second `---` line.
  package let body: Range<Int>

  /// Why a file has no front matter that could be read.
  package enum Problem: Error, Hashable {
    /// The first line is not `---`.
    case missing(firstLine: Range<Int>)
    /// No second `---` line follows the first.
    case unterminated(firstLine: Range<Int>)
  }

  /// Lines may end in LF, CRLF or CR; blanks after `---` do not matter, nor does a byte-order mark before it.
  package init(of source: [UInt8]) throws(Problem) {
    let first = source.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var line = Self.line(from: first, in: source)
    guard Self.isFence(source[line.content]) else { throw .missing(firstLine: line.content) }
    let opening = first..<first + 3
    let start = line.next
    while line.next < source.count {
      line = Self.line(from: line.next, in: source)
      if Self.isFence(source[line.content]) {
        yaml = start..<line.content.lowerBound
        body = line.next..<source.count
        return
      }
    }
    throw .unterminated(firstLine: opening)
  }

  private static func line(from start: Int, in source: [UInt8]) -> (content: Range<Int>, next: Int) {
    var end = start
    while end < source.count, source[end] != 0x0A, source[end] != 0x0D { end += 1 }
    var next = min(end + 1, source.count)
    if end + 1 < source.count, source[end] == 0x0D, source[end + 1] == 0x0A { next += 1 }
    return (start..<end, next)
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: "---".utf8) && line.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }
}

extension FrontMatter.Problem {
  func finding(path: String) -> Finding {
    switch self {
    case .missing(let line):
      RecordsRules.syntax.finding(
        at: SourcePlace(path: path, range: line),
        Words(zh: "Markdown 文件的开头缺少前言", en: "the Markdown file has no front matter"),
        help: Words(
          zh: "第一行写“---”，接着写各字段，再写一行“---”",
          en: "begin with a line of `---`, then the fields, then a line of `---`"))
    case .unterminated(let line):
      RecordsRules.syntax.finding(
        at: SourcePlace(path: path, range: line),
        Words(zh: "前言没有结束", en: "the front matter is never closed"),
        help: Words(zh: "在各字段后面补一行“---”", en: "put a line of `---` after the fields"))
    }
  }
}
