import Diagnostics
import Testing

@testable import Templates

/// Reading values where models keep them.
@Suite struct StoredModelTests {
  private func compiled<Model: TemplateModel>(
    _ files: [String: String], for model: Model.Type, _ shortcuts: Compiler.Shortcuts = .init()
  ) throws -> CompiledTemplate<Model> {
    var findings: [Finding] = []
    let set = templates(files, findings: &findings)
    return try #require(set.compile("page", for: model, shortcuts, findings: &findings))
  }

  private func text<Model: TemplateModel>(_ template: CompiledTemplate<Model>, _ model: Model) -> String {
    String(decoding: template.bytes(of: model), as: UTF8.self)
  }

  /// Three ways to the same page: calls written out, calls left as they are, and names looked up while rendering.
  @Test func everyWayOfRenderingAgrees() throws {
    var lengths: Set<Int> = []
    for seed in 0..<400 {
      var woods = RandomWoods(seed)
      let (files, tree) = (woods.templates(), woods.tree())
      let page = text(try compiled(files, for: Tree.self), tree)
      #expect(text(try compiled(files, for: Tree.self, .none), tree) == page, "\(seed): \(files)")
      var findings: [Finding] = []
      let loose = templates(files, findings: &findings).renderLeniently("page", .object(tree.lenient))
      #expect(String(decoding: loose, as: UTF8.self) == page, "\(seed): \(files)")
      lengths.insert(page.utf8.count)
    }
    // The pages are many different ones.
    #expect(lengths.count > 150)
  }

  @Test(arguments: [
    ("{{twig.leaf.text}}", "内"), ("{{bird.leaf.text}}", ""), ("{{nest.last.note}}", "n"),
    ("{{root.text}}", "根"),
    ("{{^bird.leaf.note}}none{{/bird.leaf.note}}", "none"),
    ("{{^nest.last.note}}none{{/nest.last.note}}", ""),
    ("{{#nest}}{{#last}}{{note}}{{title}}{{/last}}{{/nest}}", "n&lt;"),
    ("{{#twig.leaf}}{{text}}{{/twig.leaf}}{{#bird.leaf}}{{text}}{{/bird.leaf}}", "内"),
    ("{{leaf_count}}{{#leaves}}{{text}}{{#marks}}[{{.}}]{{/marks}}{{/leaves}}", "2ab[1][2]"),
    ("{{#trees}}{{title}}{{^leaves}}bare{{/leaves}}{{/trees}}", "youngbare"),
    ("{{note}} {{number}}", "sign 9"),
  ])
  func values(_ page: String, _ expected: String) throws {
    let leaf = Leaf(text: "内", note: "n")
    var tree = Tree(title: "<", twig: Twig(leaf: leaf), root: Shared(Leaf(text: "根")))
    tree.nest = Shared(Twig(last: leaf))
    tree.leaves = [Leaf(text: "a"), Leaf(text: "b", marks: ["1", "2"])]
    tree.trees = [Tree(title: "young", root: tree.root)]
    let wood = Wood(sign: Leaf(note: "sign", number: 9), content: tree)
    #expect(text(try compiled(["page": page], for: Wood<Tree>.self), wood) == expected)
  }

  /// Generic models are told apart by what they hold, though the names of their keys are the same.
  @Test func onePartialServesModelsThatDifferInMemory() throws {
    let files = [
      "page": "{{#short}}{{>p}}{{/short}}{{#long}}{{>p}}{{/long}}",
      "p": "{{value.name}}{{#again}}{{>p}}{{/again}};",
    ]
    let pair = Pair(
      short: Holder(before: "", value: Name(name: "a")), long: Holder(before: Leaf(), value: Name(name: "b")))
    #expect(text(try compiled(files, for: Pair.self), pair) == "a;b;")
    #expect(text(try compiled(files, for: Pair.self, .none), pair) == "a;b;")
  }

  @Test func aKeyOfNoStoredPropertyIsRefused() async {
    await #expect(processExitsWith: .failure) { _ = Computed.shape }
  }

  @Test(arguments: [0, 9, 10, -1, 123_456_789, .max, .min])
  func numbers(_ number: Int) throws {
    #expect(
      text(try compiled(["page": "{{number}}"], for: Leaf.self), Leaf(number: number)) == String(number))
  }

  /// Every length up to several registers, with each of the five at every place, and nowhere.
  @Test func escapesAtEveryPlace() throws {
    let template = try compiled(["page": "{{text}}"], for: Leaf.self)
    for length in 0...70 {
      let plain = String(repeating: "7", count: length)
      #expect(text(template, Leaf(text: plain)) == plain)
      var spacious = plain
      spacious.reserveCapacity(100)
      #expect(text(template, Leaf(text: spacious)) == plain)
      for at in 0..<length {
        let (before, after) = (String(plain.prefix(at)), String(plain.suffix(length - at - 1)))
        for (special, entity) in [
          ("\"", "&quot;"), ("&", "&amp;"), ("'", "&#39;"), ("<", "&lt;"), (">", "&gt;"),
        ] {
          #expect(text(template, Leaf(text: before + special + after)) == before + entity + after)
        }
        // Their neighbours in the table of characters, and the same bits in bytes beyond ASCII.
        for byte: UInt8 in [33, 35, 37, 40, 59, 61, 63, 58] {
          let other = before + String(UnicodeScalar(byte)) + after
          #expect(text(template, Leaf(text: other)) == other)
        }
      }
    }
    let beyond = String(String.UnicodeScalarView((0x80...0x4FF).compactMap(UnicodeScalar.init)))
    #expect(text(template, Leaf(text: beyond)) == beyond)
  }

  @Test func aBufferGrowsAndServesAgain() throws {
    let template = try compiled(["page": "<i>{{text}}</i>{{{body}}}"], for: Leaf.self)
    let long = String(repeating: "长文<", count: 5_000)
    var buffer = PageBuffer(capacity: 1)
    for length in [1, 5_000, 2] {
      buffer.removeAll()
      template.render(Leaf(text: String(long.prefix(length)), body: HTML(Array(long.utf8))), into: &buffer)
      let expected = "<i>\(long.prefix(length).replacing("<", with: "&lt;"))</i>\(long)"
      #expect(buffer.withUnsafeBytes { String(decoding: $0, as: UTF8.self) } == expected)
    }
  }
}

private struct Computed: TemplateModel {
  var number: Int { 1 }
  static let declared = ModelShape<Computed>("computed") {
    Key.number("number", \.number, "made at each use")
  }
}

private struct Name: TemplateModel {
  var name: String
  static let declared = ModelShape<Name>("name") { Key.text("name", \.name, "a text") }
}

private struct Holder<Before: Sendable>: TemplateModel {
  var before: Before
  var value: Name
  var again: [Holder] = []
  static var declared: ModelShape<Holder> {
    .once("holder") {
      Key.object("value", \.value, "a name")
      Key.list("again", \.again, "more of them")
    }
  }
}

private struct Pair: TemplateModel {
  var short: Holder<String>
  var long: Holder<Leaf>
  static let declared = ModelShape<Pair>("pair") {
    Key.object("short", \.short, "a name behind little")
    Key.object("long", \.long, "a name behind much")
  }
}
