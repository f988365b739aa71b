@testable import Templates

// Models with every way of keeping a value: within the model, elsewhere, in a list, or not at all.

struct Leaf: TemplateModel {
  var text = ""
  var note: String? = nil
  var number = 0
  var size: Int? = nil
  var isGreen = false
  var body: HTML? = nil
  var marks: [String] = []
  static let declared = ModelShape<Leaf>("leaf") {
    Key.text("text", \.text, "a text")
    Key.text("note", \.note, "perhaps a text")
    Key.number("number", \.number, "a number")
    Key.number("size", \.size, "perhaps a number")
    Key.flag("is_green", \.isGreen, "yes or no")
    Key.html("body", \.body, "perhaps HTML")
    Key.texts("marks", \.marks, "some texts")
  }
}

/// A leaf within a model within a model.
struct Twig: TemplateModel {
  var name = ""
  var leaf = Leaf()
  var last: Leaf? = nil
  static let declared = ModelShape<Twig>("twig") {
    Key.text("name", \.name, "a text")
    Key.object("leaf", \.leaf, "a leaf")
    Key.object("last", \.last, "perhaps a leaf")
  }
}

struct Tree: TemplateModel {
  var title = ""
  var twig = Twig()
  var bird: Twig? = nil
  var root: Shared<Leaf>
  var nest: Shared<Twig>? = nil
  var leaves: [Leaf] = []
  var trees: [Tree] = []
  static let declared = ModelShape<Tree>("tree") {
    Key.text("title", \.title, "a text")
    Key.object("twig", \.twig, "a twig")
    Key.object("bird", \.bird, "perhaps a twig")
    Key.object("root", \.root, "a leaf that others have too")
    Key.object("nest", \.nest, "perhaps a twig that others have too")
    Key.list("leaves", \.leaves, "leaves")
    Key.count("leaf_count", \.leaves, "how many leaves")
    Key.list("trees", \.trees, "younger trees")
  }
}

/// A page as sites make them: two models side by side.
struct Wood<Content: TemplateModel>: TemplateModel {
  var sign: Leaf
  var content: Content
  static var declared: ModelShape<Wood> {
    .once("wood of \(Content.shape.name)") {
      Key.all(of: \.sign)
      Key.all(of: \.content)
    }
  }
}

// The same as data without a shape.

extension Leaf {
  var lenient: [String: LenientValue] {
    [
      "text": .text(text), "note": note.map { .text($0) } ?? .absent, "number": .text(String(number)),
      "size": size.map { .text(String($0)) } ?? .absent, "is_green": .flag(isGreen),
      "body": body.map { .text(String(decoding: $0.bytes, as: UTF8.self)) } ?? .absent,
      "marks": .list(marks.map { .text($0) }),
    ]
  }
}

extension Twig {
  var lenient: [String: LenientValue] {
    [
      "name": .text(name), "leaf": .object(leaf.lenient),
      "last": last.map { .object($0.lenient) } ?? .absent,
    ]
  }
}

extension Tree {
  var lenient: [String: LenientValue] {
    [
      "title": .text(title), "twig": .object(twig.lenient),
      "bird": bird.map { .object($0.lenient) } ?? .absent, "root": .object(root.model.lenient),
      "nest": nest.map { .object($0.model.lenient) } ?? .absent,
      "leaves": .list(leaves.map { .object($0.lenient) }), "leaf_count": .text(String(leaves.count)),
      "trees": .list(trees.map { .object($0.lenient) }),
    ]
  }
}
