import Diagnostics
import Records
import Testing

/// A small generator of the same numbers on every run (xorshift64*), so that a failure can be repeated.
struct RepeatableNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return state &* 2_685_821_657_736_338_717
  }
}

@Suite("Whatever the bytes") struct MutationTests {
  private static let yaml = """
    # 一个社区
    name: 翠苑一区社区
    电话: "0571-8888\\u00e9" # c
    office: {place: '二楼 ''205''', shared: no}
    sessions:
      - {weekday: tuesday, from: "14:00", to: "17:00"}
      - weekday: 周四
        from: "09:00"
    aliases: [翠苑, "😀", a]
    text: |
      第一段
        缩进

      第二段
    more: >-
      折叠
      文字
    ? k
    : v
    ---
    - id: b
      body: 多行
       文字
    """
  private static let pieces = [
    ":", ": ", "：", "，", "\t", "\n", "\r\n", "\"", "'", "[", "]", "{", "}", "- ", "? ", "&a ", "*a", "!t ",
    "<<: ", "|", ">",
    "---\n", "...\n", "%TAG ! x\n", "#", "\u{85}", "\u{2028}", "\u{3000}", "\u{FEFF}", "😀", "\\", ",", "@",
    "`",
  ].map { Array($0.utf8) }

  private func mutated(_ source: [UInt8], with numbers: inout RepeatableNumbers) -> [UInt8] {
    var bytes = source
    for _ in 0..<Int.random(in: 1...4, using: &numbers) {
      let start = Int.random(in: 0...bytes.count, using: &numbers)
      let end = min(bytes.count, start + Int.random(in: 0...6, using: &numbers))
      let piece =
        Bool.random(using: &numbers)
        ? Self.pieces.randomElement(using: &numbers) ?? [] : [UInt8.random(in: 0...255, using: &numbers)]
      bytes.replaceSubrange(start..<end, with: piece)
    }
    return bytes
  }

  private func expectInside(_ file: RecordFile, _ source: [UInt8]) {
    for finding in file.findings {
      for place in [finding.place] + finding.notes.map(\.place) {
        #expect(place.range.lowerBound >= 0 && place.range.upperBound <= source.count)
      }
    }
    for record in file.records { expectInside(record.value, within: 0..<source.count) }
    #expect(file.isReadable || !file.findings.isEmpty)
  }

  /// Every value lies inside its parent, and a plain word's place covers just that word.
  private func expectInside(_ value: Value, within outer: Range<Int>) {
    let range = value.place.range
    #expect(range.lowerBound >= outer.lowerBound && range.upperBound <= outer.upperBound)
    if value.kind == .scalar, value.style == .plain, !value.covered.contains(where: \.isNewline) {
      #expect(value.covered == value.string)
    }
    for element in value.elements { expectInside(element, within: range) }
    for entry in value.entries {
      expectInside(entry.key, within: range)
      expectInside(entry.value, within: range)
    }
  }

  @Test("a YAML file is read or refused, with places inside it", arguments: [UInt64(1), 2, 3, 4])
  func yaml(_ seed: UInt64) {
    var numbers = RepeatableNumbers(state: seed)
    for _ in 0..<1500 {
      let source = mutated(Array(Self.yaml.utf8), with: &numbers)
      #expect(BothReaders(source).difference == nil)
      expectInside(RecordFile(path: "t.yaml", folder: "x", source: source), source)
    }
  }

  @Test("a Markdown file is read or refused, with places inside it", arguments: [UInt64(5), 6])
  func markdown(_ seed: UInt64) {
    let text = """
      ---
      title: 题
      ---
      # 标题 `x`

      段落 [a](b "t") ![c](d.jpg) <b>e</b> [r][r]
      换行 **重**

      | a | b |
      |---|:-:|
      | c | [d](javascript:e) |

      ```csv 题
      a,"b
      c",d
      ```
      <div>
      f
      </div>

      1. > g

      [r]: data:x
      """
    var numbers = RepeatableNumbers(state: seed)
    for _ in 0..<1000 {
      let source = mutated(Array(text.utf8), with: &numbers)
      let file = RecordFile(path: "t.md", folder: "x", source: source)
      expectInside(file, source)
      for record in file.records {
        let result = MarkdownRenderer().render(record)
        let places = result.findings.map(\.place) + result.links.map(\.place) + result.headings.map(\.place)
        #expect(places.allSatisfy { $0.range.lowerBound >= 0 && $0.range.upperBound <= source.count })
        #expect(!result.html.contains("<div>\nf".utf8) && !result.html.contains("=\"javascript:".utf8))
        #expect(isBalanced(result.html))
      }
    }
  }

  /// Whether every element that was opened is closed in turn.
  private func isBalanced(_ html: [UInt8]) -> Bool {
    let void = ["br", "hr", "img"]
    var open: [String] = []
    for part in String(decoding: html, as: UTF8.self).split(separator: "<").dropFirst(
      html.first == 0x3C ? 0 : 1)
    {
      let name = String(part.prefix { $0 != ">" && $0 != " " })
      if name.hasPrefix("/") {
        guard open.popLast() == String(name.dropFirst()) else { return false }
      } else if !void.contains(name) {
        open.append(name)
      }
    }
    return open.isEmpty
  }
}

extension [UInt8] {
  fileprivate func contains(_ text: String.UTF8View) -> Bool { firstRange(of: text) != nil }
}
