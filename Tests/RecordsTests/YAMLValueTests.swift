import Records
import Testing

@Suite("YAML values") struct YAMLValueTests {
  @Test(
    "are read with their text and nothing more",
    arguments: [
      ("name: 翠苑\nphone:\n", "{name: '翠苑', phone: ''}"),
      ("- a\n- b: c\n", "['a', {b: 'c'}]"),
      ("x: [1, {y: z}, \"q\\n\", 'it''s']", "{x: ['1', {y: 'z'}, 'q\n', 'it's']}"),
      ("t: 08:30\nn: no\np: 0571\nd: ~\n", "{t: '08:30', n: 'no', p: '0571', d: '~'}"),
      ("b: |\n  一\n  二\nf: >\n  a\n  b\n", "{b: '一\n二\n', f: 'a b\n'}"),
      ("k:\n- a\n- b\n", "{k: ['a', 'b']}"),
      ("a: {}\nb: []\n", "{a: {}, b: []}"),
      ("# only\na: b # c\n", "{a: 'b'}"),
      ("\u{FEFF}a: b\r\nc: d\r\n", "{a: 'b', c: 'd'}"),
    ])
  func tree(_ text: String, _ expected: String) {
    let parsed = parse(text)
    #expect(parsed.findings.isEmpty)
    #expect(parsed.roots.map(\.outline) == [expected])
  }

  @Test(
    "cover exactly the bytes they were written in",
    arguments: [
      ("a: 翠苑  # c\n", ["a", "翠苑"]),
      ("\u{FEFF}电话: \"😀\u{85}x\u{2028}y\"\r\nb: 末\r\n", ["电话", "\"😀\u{85}x\u{2028}y\"", "b", "末"]),
      ("k: |\n  一\n\n\nb: 1\n", ["k", "|\n  一", "b", "1"]),
      ("k: >-\n  一\n\n# c\nb: 1\n", ["k", ">-\n  一", "b", "1"]),
      ("k: 多行\n  文字\nb: 'x'\n", ["k", "多行\n  文字", "b", "'x'"]),
      ("k:\nb: c\n", ["k", "", "b", "c"]),
      ("k:\n  - a\n  - b\n\n\nb: [1,\n 2 ]\n", ["k", "- a\n  - b", "b", "[1,\n 2 ]"]),
      ("k:\n  x: {y: 翠}\n  # c\nb: {}", ["k", "x: {y: 翠}", "b", "{}"]),
    ])
  func places(_ text: String, _ expected: [String]) throws {
    let root = try #require(parse(text).roots.first)
    #expect(root.entries.flatMap { [$0.key.covered, $0.value.covered] } == expected)
  }

  @Test("of several documents in one file each have a root") func documents() {
    let parsed = parse("a: 1\n---\nb: 2\n...\n---\n- c\n")
    #expect(parsed.roots.map(\.outline) == ["{a: '1'}", "{b: '2'}", "['c']"])
  }
}
