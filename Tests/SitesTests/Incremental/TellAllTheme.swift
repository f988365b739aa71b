import Pages
import Templates

/// A plain theme that shows everything a page's model holds, so that nothing of it can change unseen.
enum TellAllTheme {
  /// The theme's files by path below its folder.
  static func files(named name: String) -> [String: String] {
    var files = [
      "theme.yaml": "name: \(name)\n",
      "partials/foot.mustache": "<footer>{{strings.farewell}}</footer>\n",
      "strings/zh-CN.yaml": "greeting: 您好\nfarewell: 再见\n",
      "strings/en.yaml": "greeting: Hello\nfarewell: Goodbye\n",
      "assets/style.css": "body { background: url(\"plate.svg\"); }\n",
      "assets/plate.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n",
    ]
    let frame = NoContent.Framing.shape.keys
    files["partials/frame.mustache"] = told(frame.filter { $0.name != "json_ld" }, inside: [])
    for layout in Layout.allCases {
      let content = layout.shape.keys.dropFirst(frame.count)
      files["layouts/\(layout.rawValue).mustache"] = """
        <!doctype html>
        <html lang="{{lang}}">
        <head><title>{{title}}</title>
        <link rel="stylesheet" href="{{root}}{{assets.style.css}}">
        {{{json_ld}}}
        </head>
        <body>
        <h1>{{strings.greeting}}</h1>
        {{>frame}}
        \(told(Array(content), inside: []))
        {{>foot}}
        </body>
        </html>

        """
    }
    return files
  }

  private static func told(_ keys: [Shape.Key], inside open: [String]) -> String {
    keys.map { key in
      switch key.kind {
      case .flag: "{{#\(key.name)}}y{{/\(key.name)}}{{^\(key.name)}}n{{/\(key.name)}}\n"
      case .html: "{{{\(key.name)}}}\n"
      case .object(let shape), .list(let shape):
        within(shape(), open).map { "{{#\(key.name)}}\n\($0){{/\(key.name)}}\n" } ?? ""
      case .text, .address, .number, .texts, .choice:
        key.isOptional ? "{{#\(key.name)}}{{\(key.name)}};{{/\(key.name)}}\n" : "{{\(key.name)}};\n"
      }
    }.joined()
  }

  /// Nil for a kind of model that is open already.
  private static func within(_ shape: Shape, _ open: [String]) -> String? {
    let known = shape.name + " " + shape.keys.map(\.name).joined(separator: " ")
    return open.contains(known) ? nil : told(shape.keys, inside: open + [known])
  }
}

extension NoContent {
  fileprivate typealias Framing = FramedPage<NoContent>
}
