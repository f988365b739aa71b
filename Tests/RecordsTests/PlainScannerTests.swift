import Foundation
import Records
import Testing

@Suite("Plain YAML") struct PlainScannerTests {
  @Test(
    "is read without libyaml, to the same tape",
    arguments: [
      "a: b\n", "a: b", "\r\n# c\r\na: b # c\r\nc:\r\n", "a: b:c#d -e?f[g]\n", "a: -1\n", "a: (b) + ~/c\n",
      "a: \"b: # 'c'\"\n\"d\": 'e \\ \"'\n'': \"\"\n", "电话: “一”—二\u{A0}：三\n", "a:\n  b:\n    c:\n  d:\ne:\n",
      "a:\n- b\n-\n- c:\n  - d\n  e: f\ng:\n  - h\n", "- - a\n  - b\n-   c: d\n    e: f\n-\n  g: h\n",
      "a:\n  b\nc:\n  'd'\n",
      "a: {}\nb: [ ]\nc: {d: [e, {f: 14:00}], \"g\": 'h' }  # i\n", "  a: b\n  c: d\n",
      "a: 1\n---\n# b\n- c\n--- # d\ne: f\n",
      "a: |\n  b\n    # c\n\n  “d” \n\n\ne: f\n", "- a: | # b\r\n    c\r\n\r\n    d\r\n- e: |\n   f",
    ])
  func answered(_ text: String) {
    let both = BothReaders(Array(text.utf8))
    #expect(both.isPlain)
    #expect(both.difference == nil)
  }

  @Test(
    "is all that the scanner answers for",
    arguments: [
      "", "# a\n", "---\n", "a: 1\n---\n", "a: 1\n...\n", "a\n", "'a'\n", "[a: b]\n", "{a: b}\n",
      "%YAML 1.1\n---\na: b\n",
      "a: b\n  c\n", "a: b\n  c: d\n", "a: b: c\n", "a: b\nc\n", "a:b\n", "a : b\n", "a:\n    b: c\n  d: e\n",
      "- a\nb: c\n",
      "a: b\n- c\n", "a: - b\n", "- a\n-b\n", "? a\n: b\n", "--- a: b\n", "a: >\n  b\n", "a: |-\n  b\n",
      "a: |\n\n  b\n",
      "a: |\n  b\n \n", "a: |\nb: c\n", "- |\n  a\n", "a: &b c\n", "a: *b\n", "a: !b c\n", "a: @b\n",
      "a: `b`\n", "a: %b\n",
      "<<: {a: b}\n", "a: 1\na: 2\n", "a: {b: 1, b: 2}\n", "a：b\n", "a：b: c\n", "\u{3000}a: b\n",
      "\u{A0}a: b\n",
      "\u{FEFF}\u{FEFF}a: b\n", "a:\tb\n", "\ta: b\n", "a: b\tc\n", "a: b\rc: d\n", "a: \u{85}\n",
      "a: b # \u{2028}\n",
      "a: \"\u{2029}\"\n", "a: \"\\n\"\n", "a: 'it''s'\n", "a: \"b\n", "a: \"b\"c\n", "a: \"b\"#c\n",
      "a: [b\n  c]\n", "a: [b, ]\n",
      "a: [b, , c]\n", "a: [b: c]\n", "a: {b}\n", "a: {b: }\n", "a: {b: c: d}\n", "a: [b?, c]\n",
      "a: [b[c]]\n", "a: [b]]\n",
      "a: [b}\n", "a: [b:]\n", "a: [- b]\n", "{[a]: b}\n", "a: {\"b\":c}\n",
      String(repeating: "k", count: 1025) + ": a\n",
      "a: " + String(repeating: "[", count: 64) + String(repeating: "]", count: 64),
      "a: [" + String(repeating: "x,", count: 100_000) + "x]",
    ])
  func left(_ text: String) { #expect(!BothReaders(Array(text.utf8)).isPlain) }

  @Test("is read to the same tape in front of a Markdown text") func frontMatter() throws {
    let text = Array("\u{FEFF}---\ntitle: 题\nlines:\n---\n: [\n".utf8)
    let both = BothReaders(text, part: try FrontMatter(of: text).yaml)
    #expect(both.isPlain && both.difference == nil)
  }

  @Test("is what nearly all of the sample city and of a new site is written in") func files() throws {
    let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    var plain = 0
    var left = 0
    for folder in ["content", "starter/content"] {
      let files = try #require(
        FileManager.default.enumerator(at: project.appending(path: folder), includingPropertiesForKeys: nil))
      for case let file as URL in files where ["yaml", "yml", "md"].contains(file.pathExtension) {
        let text = try [UInt8](Data(contentsOf: file))
        let both = BothReaders(text, part: file.pathExtension == "md" ? try FrontMatter(of: text).yaml : nil)
        #expect(both.difference == nil, "\(file.path)")
        if both.isPlain { plain += 1 } else { left += 1 }
      }
    }
    #expect(plain > 20 * left)
  }

  @Test("is read to the same tape, however it was mutated", arguments: [UInt64(1), 2, 3, 4])
  func mutated(_ seed: UInt64) {
    var texts = YAMLTexts(seed: seed)
    var plain = 0
    for _ in 0..<20_000 {
      let text = texts.next()
      let both = BothReaders(text)
      if both.isPlain { plain += 1 }
      #expect(both.difference == nil, "\(String(decoding: text, as: UTF8.self).debugDescription)")
    }
    #expect(plain > 4000)
  }
}
