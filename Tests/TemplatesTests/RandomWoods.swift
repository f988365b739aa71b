@testable import Templates

/// Makes models and templates at random, the same in every run.
struct RandomWoods {
  var random: LinearRandom

  init(_ seed: Int) {
    random = LinearRandom(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15)
    // The first numbers of neighbouring seeds are alike.
    for _ in 0..<4 { _ = random.next() }
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
  mutating func happens(_ outOfTen: Int) -> Bool { number(1...10) <= outOfTen }
  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[number(0...elements.count - 1)] }
}

extension RandomWoods {
  mutating func text() -> String {
    let pieces = [
      "a", "bc", "def", "木", "林森", "<", ">", "&", "\"", "'", "🌲", "e\u{301}", " ", "0123456789abcdef",
    ]
    return (0..<number(0...9)).map { _ in pick(pieces) }.joined()
  }

  mutating func maybe<Value>(_ make: (inout Self) -> Value) -> Value? { happens(5) ? make(&self) : nil }

  mutating func leaf() -> Leaf {
    Leaf(
      text: text(), note: maybe { $0.text() }, number: pick([0, 7, -42, 1_000_000, .max, .min]),
      size: maybe { $0.number(0...9) }, isGreen: happens(5),
      body: maybe { HTML(Array("<i>\($0.text())</i>".utf8)) },
      marks: (0..<number(0...3)).map { _ in text() })
  }

  mutating func twig() -> Twig { Twig(name: text(), leaf: leaf(), last: maybe { $0.leaf() }) }

  mutating func tree(_ height: Int = 3) -> Tree {
    Tree(
      title: text(), twig: twig(), bird: maybe { $0.twig() }, root: Shared(leaf()),
      nest: maybe { Shared($0.twig()) }, leaves: (0..<number(0...3)).map { _ in leaf() },
      trees: height == 0 ? [] : (0..<number(0...2)).map { _ in tree(height - 1) })
  }
}

extension RandomWoods {
  /// The kind of model whose section is open.
  private enum Place { case leaf, twig, tree, text }

  /// Templates by name that any of the models' pages can be written with: `page` calls the others.
  mutating func templates() -> [String: String] {
    var files: [String: String] = [:]
    files["leaf"] = body(.leaf, 2, calls: [])
    files["twig"] = body(.twig, 2, calls: [">leaf"])
    files["frame"] = "[{{$one}}\(body(.tree, 1, calls: []))\n{{/one}}|\n  {{$two}}-{{/two}}\n]"
    let again = happens(5) ? "{{#trees}}{{>tree}}{{/trees}}" : ""
    files["tree"] = body(.tree, 2, calls: [">twig", ">leaf"]) + again
    files["page"] = body(.tree, 3, calls: [">tree", ">twig", ">leaf", "<frame"])
    return files
  }

  private mutating func body(_ place: Place, _ depth: Int, calls: [String]) -> String {
    (0..<number(1...5)).map { _ in node(place, depth, calls) }.joined()
  }

  private mutating func node(_ place: Place, _ depth: Int, _ calls: [String]) -> String {
    switch number(0...9) {
    case 0, 1: return pick(["x", "\n", " ", "一棵树\n", "  y\n", "z {{! nothing }}\n", "中文的一段文字，长于十六个字节。\n"])
    case 2, 3, 4: return value(place)
    case 5, 6, 7, 8: return depth > 0 ? section(place, depth - 1, calls) : value(place)
    default: return call(place, depth, calls)
    }
  }

  private mutating func value(_ place: Place) -> String {
    let texts = ["text", "note", "number", "size"]
    switch place {
    case .text: return "{{.}}"
    case .leaf: return happens(2) ? "{{{body}}}" : "{{\(pick(texts))}}"
    case .twig: return "{{\(pick(["name", "leaf.\(pick(texts))", "last.\(pick(texts))"]))}}"
    case .tree:
      let ways = ["twig.leaf", "twig.last", "bird.leaf", "bird.last", "root", "nest.leaf", "nest.last"]
      return "{{\(pick(["title", "leaf_count", "twig.name", "nest.name", "\(pick(ways)).\(pick(texts))"]))}}"
    }
  }

  private mutating func section(_ place: Place, _ depth: Int, _ calls: [String]) -> String {
    let (name, inside): (String, Place)
    switch place {
    case .text: (name, inside) = (".", .text)
    case .leaf:
      (name, inside) = pick([
        ("text", .text), ("note", .text), ("size", .text), ("is_green", .leaf), ("marks", .text),
        ("body", .leaf),
      ])
    case .twig:
      (name, inside) = pick([
        ("leaf", .leaf), ("last", .leaf), ("last.note", .text), ("leaf.is_green", .twig),
        ("leaf.marks", .text),
      ])
    case .tree:
      (name, inside) = pick([
        ("twig", .twig), ("bird", .twig), ("root", .leaf), ("nest", .twig), ("nest.leaf", .leaf),
        ("bird.last", .leaf), ("leaves", .leaf), ("title", .text), ("nest.last.is_green", .tree),
        ("bird.leaf.note", .text), ("root.marks", .text),
      ])
    }
    let lines = happens(3) ? "\n" : ""
    if happens(3), name != "." {
      return "\(lines){{^\(name)}}\(lines)\(body(place, depth, calls: calls)){{/\(name)}}\(lines)"
    }
    let content = name == "body" ? "{{{body}}}" : body(inside, depth, calls: calls)
    return "\(lines){{#\(name)}}\(lines)\(content)\(lines){{/\(name)}}\(lines)"
  }

  private mutating func call(_ place: Place, _ depth: Int, _ calls: [String]) -> String {
    let fitting = calls.filter { name in
      switch place {
      case .tree: name == ">tree" || name == "<frame"
      case .twig: name == ">twig"
      case .leaf: name == ">leaf"
      case .text: false
      }
    }
    guard !fitting.isEmpty else { return value(place) }
    let name = pick(fitting)
    guard name == "<frame" else { return happens(4) ? "\n    {{\(name)}}\n" : "{{\(name)}}" }
    return
      "{{<frame}}{{$one}}\(body(place, max(0, depth - 1), calls: [])){{/one}}{{$two}}\n    \(value(place))\n    {{/two}}{{/frame}}"
  }
}
