import Diagnostics

@testable import Records

/// One text as the plain scanner and libyaml's events read it.
struct BothReaders {
  /// Whether the scanner answered; else it left the text to libyaml.
  let isPlain: Bool
  /// In what its answer is not libyaml's; nil if it gave none.
  let difference: String?

  /// - Parameter part: the YAML in the text; all of it by default.
  init(_ text: [UInt8], part: Range<Int>? = nil) {
    var part = part ?? 0..<text.count
    if part.lowerBound == 0, text.starts(with: [0xEF, 0xBB, 0xBF]) { part = 3..<part.upperBound }
    guard EncodingCheck.finding(path: "t.yaml", in: text) == nil else {
      (isPlain, difference) = (false, nil)
      return
    }
    let answer = text.withUnsafeBufferPointer { bytes -> (isPlain: Bool, difference: String?) in
      var plain = TapeStorage()
      guard let roots = PlainScanner.roots(of: bytes, part: part, storage: &plain) else {
        return (false, nil)
      }
      var full = TapeStorage()
      let outcome = YAMLParser.readByEvents(path: "t.yaml", bytes: bytes, part: part, storage: &full)
      if let finding = outcome.findings.first {
        return (true, "missed \(finding.rule): \(finding.message.en)")
      }
      guard outcome.isComplete else { return (true, "took what is incomplete") }
      if roots != outcome.roots { return (true, "roots \(roots), not \(outcome.roots)") }
      if plain.text != full.text { return (true, "decoded text") }
      let nodes = (plain.nodes.map(Self.shown), full.nodes.map(Self.shown))
      guard nodes.0 != nodes.1 else { return (true, nil) }
      let pairs = zip(nodes.0, nodes.1).enumerated()
      guard let first = pairs.first(where: { $0.element.0 != $0.element.1 }) else {
        return (true, "\(nodes.0.count) nodes, not \(nodes.1.count)")
      }
      return (true, "node \(first.offset) is \(first.element.0), not \(first.element.1)")
    }
    (isPlain, difference) = answer
  }

  /// All that a node holds.
  private static func shown(_ node: Document.Node) -> String {
    "\(node.kind) \(node.style) \(node.isInSource) \(node.start)..<\(node.end) \(node.link)"
  }
}

/// Makes texts that are mostly YAML, and mostly of the kind that people write.
struct YAMLTexts {
  private static let seeds = [
    """
    # 一个社区
    - id: cuiyuan
      name: 翠苑一区社区
      "电话": "0571-8888 # 1"   # c
      office: {place: '二楼: 205', shared: no, access: {}}
      location: {lat: 30.1490, lon: -120.1780}
      sessions:
        - {weekday: tuesday, from: "14:00", to: 17:00}
        - weekday: 周四
          from: "09:00"
      aliases: [翠苑, "😀", 'a', -1, [b]]
      note:

    - id: b
      verified:
        on: 2026-01-02
        by: 联络处
      url: https://example.org/a?b=c#d
      body: |
        ## 题 \u{20}

        - 文字： “引”\u{20}
          a: b
    """,
    """
    ---
    a: 1
    b:
    - c
    - d: e
      f:
      - g
    - - h
      - i
    -
      j: k
    -
    l:
      'm n': o # p
      q:
        r
    ---
    - s
    -   t: u
        v: w
    - {x: y}
    - []
    """,
    "title: 题\r\ndate: 2026-02-20\r\nabout:\r\n  communities: [a, b]\r\n\r\n# c\r\nlines:\r\n- a b: c\r\n- 'd'\r\n",
    "a:\n  b:\n    c: d\n  e: f\ng:\n  - h\n  - i\n\nj: \"k\"\nl: 'm'\nn: |\n  o #\n    p\n\n  q\n\np: q\n  r\n",
  ].map { Array($0.utf8) }

  private static let tokens = [
    "a", "b", "k", "翠", "：", "1", " ", "  ", ": ", ":", "- ", "-", "? ", "?", "\n", "\n", "\n  ", "\n    ",
    "\n- ", "\n  - ", "\r\n", "\r", "#", " # ", "[", "]", "{", "}", ", ", ",", "'", "''", "\"", "\\", "\"a\"",
    "'b'", "a: ", "b: c", "\na: ", "\nb:", "\n  c: ", "\n---\n", "---\n", "---", "\n...\n", "...", "|", ">",
    "&a",
    "*a", "!t", "%", "@", "`", "<<: ", "<", "~", ".", "=", "\t", "\u{85}", "\u{2028}", "\u{2029}", "\u{A0}",
    "\u{3000}", "\u{FEFF}", "“", "—", "😀", "é", "[a, b]", "{a: b}", "{}", "[]", "\nc: [", "\n- {a: ",
  ].map { Array($0.utf8) }

  private var numbers: RepeatableNumbers

  init(seed: UInt64) { numbers = RepeatableNumbers(state: seed) }

  mutating func next() -> [UInt8] {
    if Int.random(in: 0..<3, using: &numbers) == 0 { return assembled() }
    var bytes = Self.seeds.randomElement(using: &numbers) ?? []
    for _ in 0..<Int.random(in: 0...3, using: &numbers) { mutate(&bytes) }
    return bytes
  }

  /// A few tokens one after another.
  private mutating func assembled() -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 1...16, using: &numbers) { bytes += token() }
    return bytes
  }

  private mutating func token() -> [UInt8] { Self.tokens.randomElement(using: &numbers) ?? [] }

  private mutating func mutate(_ bytes: inout [UInt8]) {
    let place = Int.random(in: 0...bytes.count, using: &numbers)
    let span = place..<min(bytes.count, place + Int.random(in: 0...4, using: &numbers))
    switch Int.random(in: 0..<8, using: &numbers) {
    case 0: bytes.insert(contentsOf: token(), at: place)
    case 1: bytes.replaceSubrange(span, with: token())
    case 2: bytes.removeSubrange(span)
    case 3: bytes.insert(UInt8.random(in: 0x20...0x7E, using: &numbers), at: place)
    case 4:
      let other = Int.random(in: 0...bytes.count, using: &numbers)
      if place < bytes.count, other < bytes.count { bytes.swapAt(place, other) }
    case 5: bytes.removeSubrange(place...)
    default: mutateLines(&bytes)
    }
  }

  /// Indents a line otherwise, doubles it, or puts it elsewhere.
  private mutating func mutateLines(_ bytes: inout [UInt8]) {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Array.init)
    let line = Int.random(in: 0..<lines.count, using: &numbers)
    let amount = Int.random(in: 1...4, using: &numbers)
    switch Int.random(in: 0..<4, using: &numbers) {
    case 0: lines[line] = Array(repeating: 0x20, count: amount) + lines[line]
    case 1:
      let blanks = lines[line].prefix { $0 == 0x20 }.count
      lines[line].removeFirst(min(amount, blanks))
    case 2: lines.insert(lines[line], at: Int.random(in: 0...lines.count, using: &numbers))
    default: lines.swapAt(line, Int.random(in: 0..<lines.count, using: &numbers))
    }
    bytes = Array(lines.joined(separator: [UInt8(ascii: "\n")]))
  }
}
