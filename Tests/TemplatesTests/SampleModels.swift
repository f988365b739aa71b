import Diagnostics

@testable import Templates

enum Look: String, CaseIterable, Sendable {
  case plain
  case grand
}

struct Person: TemplateModel, Equatable {
  var name: String
  var phone: String?
  static let declared = ModelShape<Person>("person") {
    Key.text("name", \.name, "full name")
    Key.text("phone", \.phone, "absent without consent")
  }
}

struct Branch: TemplateModel {
  var title: String
  var children: [Branch] = []
  static let declared = ModelShape<Branch>("branch") {
    Key.text("title", \.title, "its own name")
    Key.list("children", \.children, "one level down")
  }
}

struct Sheet: TemplateModel {
  var title = "西溪"
  var root = "../"
  var href: String? = nil
  var count = 3
  var size: Int? = nil
  var body = HTML(Array("<p>正文</p>".utf8))
  var isOpen = true
  var look = Look.plain
  var duties: [String] = []
  var lawyer: Person? = nil
  var office = Person(name: "司法所", phone: nil)
  var people: [Person] = []
  var tree = Branch(title: "根")
  static let declared = ModelShape<Sheet>("sheet") {
    Key.text("title", \.title, "the heading")
    Key.address("root", \.root, "the way to the site's root")
    Key.address("href", \.href, "an address")
    Key.number("count", \.count, "how many")
    Key.number("size", \.size, "in bytes")
    Key.html("body", \.body, "the text")
    Key.flag("is_open", \.isOpen, "whether it is open")
    Key.choice("look", \.look, "which design")
    Key.texts("duties", \.duties, "what it does")
    Key.object("lawyer", \.lawyer, "who answers")
    Key.object("office", \.office, "where to ask")
    Key.list("people", \.people, "everyone")
    Key.object("tree", \.tree, "the districts")
  }
}

/// Templates by name; a file's path is its name with `.mustache`.
func templates(
  _ files: [String: String], namespaces: [Namespace] = [], findings: inout [Finding]
) -> TemplateSet {
  let sources = files.sorted { $0.key < $1.key }.map { name, text in
    TemplateSource(name: name, path: "\(name).mustache", bytes: Array(text.utf8))
  }
  return TemplateSet(sources, namespaces: namespaces, findings: &findings)
}

/// What `page` writes for a sheet, together with everything that is wrong with it.
func render(
  _ page: String, _ sheet: Sheet = Sheet(), partials: [String: String] = [:], namespaces: [Namespace] = []
) -> (text: String, findings: [Finding]) {
  var findings: [Finding] = []
  let set = templates(partials.merging(["page": page]) { $1 }, namespaces: namespaces, findings: &findings)
  let template = set.compile("page", for: Sheet.self, findings: &findings)
  return (String(decoding: template?.bytes(of: sheet) ?? [], as: UTF8.self), findings)
}

let strings = Namespace(
  "strings", .templates,
  [
    "call_us": Namespace.Entry("请拨打 <12348>", at: SourcePlace(path: "zh-CN.yaml", range: 10..<28)),
    "borrowed": Namespace.Entry("再见{{strings.breaks}}", language: "zh-CN"),
    "breaks": Namespace.Entry("能做什么、<wbr>不能<b>"),
    "how_many": Namespace.Entry("共 {{count}} 个社区", at: SourcePlace(path: "zh-CN.yaml", range: 40..<64)),
    "faulty": Namespace.Entry("共 {{cuont}} 个", at: SourcePlace(path: "zh-CN.yaml", range: 70..<89)),
  ])
let assets = Namespace("assets", .literals, ["style.css": Namespace.Entry("assets/style-1a2b.css")])
