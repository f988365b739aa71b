import Diagnostics
import Testing

@testable import Printing

/// A mistake in a layout, the rule that finds it, the text under the caret and the words.
struct LayoutMistake: Sendable {
  let text: String
  let rule: RuleName
  let under: String
  let zh: String
  var help: String? = nil

  static func element(_ text: String, _ rule: RuleName, _ under: String, _ zh: String, help: String? = nil)
    -> Self
  {
    Self(text: layoutFile(text), rule: rule, under: under, zh: zh, help: help)
  }

  static func head(_ text: String, _ rule: RuleName, _ under: String, _ zh: String, help: String? = nil)
    -> Self
  {
    Self(text: layoutFile("- box: {fill: brand}", head: text), rule: rule, under: under, zh: zh, help: help)
  }
}

@Suite struct LayoutMistakeTests {
  static let keys: [LayoutMistake] = [
    .head("bleeed: 3", "print-unknown-key", "bleeed", "印刷版式没有“bleeed”这个键", help: "did you mean `bleed`?"),
    .head(
      "hue: 3", "print-unknown-key", "hue", "印刷版式没有“hue”这个键",
      help: "it may have title, shows, size, bleed, safe, faces, colours, styles, sides"),
    .head("bleed: 3mm", "print-bad-value", "3mm", "bleed 不能是“3mm”", help: "it takes millimetres, 0 to 20"),
    .head("bleed: .nan", "print-bad-value", ".nan", "bleed 不能是“.nan”"),
    .head("bleed: 1e3", "print-bad-value", "1e3", "bleed 不能是“1e3”"),
    .head("bleed: -1", "print-bad-value", "-1", "bleed 不能是“-1”"),
    .head(
      "bleed: 99999999999999999999", "print-bad-value", "99999999999999999999",
      "bleed 不能是“99999999999999999999”"),
    .head("safe: [4]", "print-bad-value", "[4]", "safe 的写法不对", help: "it takes millimetres, 0 to 100"),
    .element(
      "- text: x\n  width: 9\n  pionts: 9", "print-unknown-key", "pionts", "文字没有“pionts”这个键",
      help: "did you mean `points`?"),
    .element(
      "- box: {fil: brand}", "print-unknown-key", "fil", "box 里没有“fil”这个键", help: "did you mean `fill`?"),
    .element(
      "- box: {stroke: {with: 1}}", "print-unknown-key", "with", "stroke 里没有“with”这个键",
      help: "did you mean `width`?"),
    .element(
      "- text: x\n  size: [9, 9]\n  points: huge", "print-bad-value", "huge", "points 不能是“huge”",
      help: "it takes points, 2 to 500"),
    .element("- text: x\n  size: [9, wide]", "print-bad-value", "wide", "size 不能是“wide”"),
    .element(
      "- text: x\n  size: [9]", "print-bad-value", "[9]", "size 的写法不对",
      help: "it takes [width, height] in millimetres"),
    .element(
      "- text: x\n  width: 9\n  lines: 1.5", "print-bad-value", "1.5", "lines 不能是“1.5”",
      help: "it takes a whole number from 1 to 100"),
    .element(
      "- text: x\n  width: 9\n  align: middel", "print-bad-value", "middel", "align 不能是“middel”",
      help: "it takes left | center | right | justify"),
    .element(
      "- text: x\n  width: 9\n  fit: shrnk", "print-bad-value", "shrnk", "fit 不能是“shrnk”",
      help: "did you mean `shrink`?"),
    .element(
      "- qr: x\n  width: 9\n  level: X", "print-bad-value", "X", "level 不能是“X”",
      help: "it takes L | M | Q | H"),
    .element("- text: [x]\n  width: 9", "print-bad-value", "[x]", "text 的写法不对"),
    .element("- stack: x\n  width: 9", "print-bad-value", "x", "stack 不能是“x”", help: "it takes [elements]"),
  ]

  static let names: [LayoutMistake] = [
    .element(
      "- text: x\n  width: 9\n  style: lable", "print-unknown-name", "lable", "styles 里没有“lable”",
      help: "did you mean `label`?"),
    .element(
      "- text: x\n  width: 9\n  face: stong", "print-unknown-face", "stong", "faces 里没有“stong”",
      help: "did you mean `strong`?"),
    .element(
      "- text: x\n  width: 9\n  face: kai", "print-unknown-face", "kai", "faces 里没有“kai”",
      help: "there are: plain, strong"),
    .element(
      "- box: {fill: brnd}", "print-unknown-name", "brnd", "colours 里没有“brnd”", help: "did you mean `brand`?"),
    .element("- box: {fill: \"#12345\"}", "print-bad-value", "\"#12345\"", "fill 不能是“#12345”"),
    .element("- box: {fill: \"#+12345\"}", "print-bad-value", "\"#+12345\"", "fill 不能是“#+12345”"),
    .element(
      "- text: \"a {{nmae}}\"\n  width: 9", "theme-unknown-key", "nmae", "card 里没有“nmae”这个键",
      help: "did you mean “name”?"),
    .element("- text: '{{lawyer.nmae}}'\n  width: 9", "theme-unknown-key", "nmae", "person 里没有“nmae”这个键"),
    .element(
      "- text: 'it''s {{nmae}}'\n  width: 9", "theme-unknown-key", "'it''s {{nmae}}'", "card 里没有“nmae”这个键"),
    .element("- text: \"{{body}}\"\n  width: 9", "theme-value-kind", "body", "“body”是 HTML，这里只能写文字"),
    .element(
      "- text: \"{{strings.fre}}\"\n  width: 9", "theme-unknown-key", "fre", "strings 里没有“fre”",
      help: "did you mean “free”?"),
    .element("- text: x\n  width: 9\n  when: lawyr", "theme-unknown-key", "lawyr", "card 里没有“lawyr”这个键"),
    .element(
      "- text: x\n  width: 9\n  when: [lawyer, \"fotos\"]", "theme-unknown-key", "fotos", "card 里没有“fotos”这个键"
    ),
    .element(
      "- stack:\n    - text: x\n      each: lawyer\n  width: 9", "theme-section-kind", "lawyer",
      "“lawyer”是对象，不能逐项重复"),
    .element(
      "- stack:\n    - text: \"{{word}}\"\n      each: sessions\n  width: 9", "theme-unknown-key", "word",
      "session 里没有“word”这个键",
      help: "did you mean “words”?"),
  ]

  static let places: [LayoutMistake] = [
    .element("- at: [1, 2]", "print-element", "at: [1, 2]", "看不出这是什么元素"),
    .element("- txt: x", "print-element", "txt", "没有“txt”这种元素", help: "did you mean `text`?"),
    .element("- hello", "print-element", "hello", "这里应当是一个元素"),
    .element("- text: x\n  image: y", "print-element", "image", "一个元素不能既是 text 又是 image"),
    .element(
      "- text: x", "print-missing-key", "text", "text 没有写 width", help: "write `width: …` in millimetres"),
    .element(
      "- image: x\n  at: [1, 1]", "print-missing-key", "image", "image 没有写 width 和 height",
      help: "write `size: [width, height]` in millimetres"),
    .element("- stack: []\n  left: 3", "print-missing-key", "stack", "stack 没有写 width"),
    .element("- qr: x\n  size: [20, 30]", "print-bad-value", "size", "二维码是正方形"),
    .element("- line: {from: [1, 1]}\n  width: 9", "print-missing-key", "{from: [1, 1]}", "线只写了一头"),
    .element("- text: x\n  width: 9\n  fit: shrink", "print-missing-key", "text", "缩小的文字没有写 least"),
    .element("- text: x\n  width: 9\n  least: 12", "print-bad-value", "least", "最小 12 磅比字号 9 磅还大"),
    .element("- text: x\n  width: 9\n  each: sessions", "print-place", "each", "each 会把几份印在同一个地方"),
    .element("- text: x\n  width: 9\n  space: 2", "print-place", "space", "space 只在 stack 和 row 里有作用"),
    .element(
      "- stack:\n    - text: x\n      at: [0, 1]\n  width: 9", "print-place", "at", "位置由 stack 决定，不写 at"),
    .element("- row:\n    - text: x\n      left: 1\n  width: 9", "print-place", "left", "位置由 row 决定，不写 left"),
    .element("- text: x\n  size: [9, 9]\n  width: 9", "print-place", "width", "size 已经说了 width"),
  ]

  static let files: [LayoutMistake] = [
    LayoutMistake(
      text: "shows: card\nsize: [90, 54]", rule: "print-missing-key", under: "shows: card\nsize: [90, 54]",
      zh: "印刷版式没有写 sides"),
    LayoutMistake(
      text: "shows: crad\nsize: [90, 54]\nsides: {front: []}", rule: "print-bad-value", under: "crad",
      zh: "shows 不能是“crad”", help: "did you mean `card`?"),
    LayoutMistake(
      text: "shows: card\nsize: [90, 54]\nsides: {frnt: []}", rule: "print-unknown-key", under: "frnt",
      zh: "sides 里没有“frnt”这个键", help: "did you mean `front`?"),
    LayoutMistake(
      text: "shows: card\nsize: [90, 54]\nfaces: {a: {file: fonts/none.otf}}\nsides: {front: []}",
      rule: "print-unknown-face",
      under: "fonts/none.otf", zh: "print/ 下没有“fonts/none.otf”"),
    LayoutMistake(text: "- text: x", rule: "print-bad-value", under: "- text: x", zh: "印刷版式要写成“键: 值”"),
  ]

  @Test(arguments: keys + names + places + files)
  func oneMistakeOneFinding(_ mistake: LayoutMistake) {
    let (layout, findings) = compiled(mistake.text)
    #expect(layout == nil)
    #expect(findings.map(\.rule) == [mistake.rule])
    guard let finding = findings.first else { return }
    let under = Array(mistake.text.utf8)[finding.place.range]
    #expect(String(decoding: under, as: UTF8.self) == mistake.under)
    #expect(finding.message.zh == mistake.zh)
    #expect(finding.help != nil)
    if let help = mistake.help { #expect(finding.help?.en == help) }
  }

  @Test func allMistakesAreToldAtOnce() {
    let (_, findings) = compiled(
      layoutFile(
        "- text: \"{{nmae}}\"\n  width: 9\n  style: lable\n- box: {fil: brand}\n- image: x", head: "bleeed: 1"
      ))
    #expect(
      findings.map(\.rule) == [
        "print-unknown-key", "theme-unknown-key", "print-unknown-name", "print-unknown-key",
        "print-missing-key",
      ])
  }

  @Test(arguments: [
    "[", "{", "\u{0}", "a: [1, 2", "sides: {front: [[[[[]]]]]}",
    "shows: card\nsize: [90, 54]\nsides: {front: {text: x}}",
    "size: [.inf, -.inf]", "faces: []", "colours: x\nstyles: [x]", "sides: {front: [{text: }]}",
    "--- a\n--- b", "",
    "sides: {front: [{qr: {}, width: 1}, {line: 3}, {box: }, {row: {}}, {when: {}, text: x}]}",
  ])
  func whateverStandsThereIsAFinding(text: String) {
    let (layout, findings) = compiled(text)
    #expect(layout == nil)
    #expect(!findings.isEmpty)
  }

  @Test func nestingAndNumbersAreBounded() {
    let deep = String(repeating: "[{group: ", count: 20) + "[]" + String(repeating: "}]", count: 20)
    let (_, nested) = compiled("shows: card\nsize: [90, 54]\nsides: {front: \(deep)}")
    #expect(nested.map(\.message.zh) == ["元素套了超过 12 层"])
    let many = String(repeating: "- box: {}\n", count: 99_000)
    let (_, crowd) = compiled(layoutFile(many))
    #expect(crowd.map(\.message.zh) == ["一面超过了 1000 个元素"])
  }
}
