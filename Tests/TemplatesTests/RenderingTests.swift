import Diagnostics
import Testing

@testable import Templates

@Suite struct RenderingTests {
  static let people = [Person(name: "王<明>", phone: "0571"), Person(name: "李芳", phone: nil)]
  static let sheet = Sheet(duties: ["咨询", "调解"], lawyer: people[0], people: people)

  @Test(arguments: [
    ("{{title}}", "西溪"),
    ("{{count}} {{{count}}}", "3 3"),
    ("{{{body}}}", "<p>正文</p>"),
    ("{{lawyer.name}}", "王&lt;明&gt;"),
    ("{{#lawyer}}{{name}}: {{title}}{{/lawyer}}", "王&lt;明&gt;: 西溪"),
    ("{{^lawyer}}no{{/lawyer}}{{#is_open}}yes{{/is_open}}", "yes"),
    (
      "{{#people}}{{name}}{{#phone}}({{.}}){{/phone}}{{^phone}}-{{/phone}};{{/people}}",
      "王&lt;明&gt;(0571);李芳-;"
    ),
    ("{{#duties}}[{{.}}]{{/duties}}", "[咨询][调解]"),
    ("{{#size}}{{size}}{{/size}}{{^size}}?{{/size}}", "?"),
    (
      "<ul>\n  {{#people}}\n  <li>{{name}}</li>\n  {{/people}}\n</ul>\n",
      "<ul>\n  <li>王&lt;明&gt;</li>\n  <li>李芳</li>\n</ul>\n"
    ),
    ("{{=<% %>=}}<% title %>", "西溪"),
    ("a{{! 说明 }}b", "ab"),
  ])
  func typedModels(_ page: String, _ expected: String) {
    let (text, findings) = render(page, Self.sheet)
    #expect(text == expected)
    #expect(findings.isEmpty)
  }

  @Test func escapesByBytes() {
    // A quote with a combining mark after it is one Character that equals no quote.
    let (text, _) = render("<i title=\"{{title}}\">", Sheet(title: "\"\u{301} onclick='x' <b>&"))
    #expect(text == "<i title=\"&quot;\u{301} onclick=&#39;x&#39; &lt;b&gt;&amp;\">")
  }

  @Test func leavesHiddenCharactersOut() {
    for title in ["丙\u{1B}[31m\u{202E}社区", "丙\u{1B}[31m\u{202E}社区，一个比十六个字节长得多的标题"] {
      let (text, _) = render("<i>{{title}}</i>", Sheet(title: title))
      #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
      #expect(text.hasPrefix("<i>丙[31m社区"))
    }
  }

  @Test func recursivePartialWritesATree() {
    let tree = Branch(
      title: "杭州", children: [Branch(title: "西湖", children: [Branch(title: "翠苑")]), Branch(title: "上城")])
    let (text, findings) = render(
      "{{#tree}}\n{{>branch}}\n{{/tree}}\n", Sheet(tree: tree),
      partials: ["branch": "{{title}} ({{count}})\n{{#children}}\n  {{>branch}}\n{{/children}}\n"])
    #expect(text == "杭州 (3)\n  西湖 (3)\n    翠苑 (3)\n  上城 (3)\n")
    #expect(findings.isEmpty)
  }

  @Test func blocksTakeTheScopeWhereTheyAreWritten() {
    let (text, findings) = render(
      "{{<base}}{{$main}}{{name}} of {{title}}{{/main}}{{/base}}", Self.sheet,
      partials: ["base": "[{{#people}}{{$main}}-{{/main}}, {{/people}}]"])
    #expect(text == "[王&lt;明&gt; of 西溪, 李芳 of 西溪, ]")
    #expect(findings.isEmpty)
  }

  @Test(arguments: [(Look.plain, "p"), (.grand, "g西溪")])
  func choiceNamesAPartial(_ look: Look, _ expected: String) {
    let (text, findings) = render(
      "{{>*look}}", Sheet(look: look), partials: ["plain": "p", "grand": "g{{title}}"])
    #expect(text == expected)
    #expect(findings.isEmpty)
  }

  @Test(arguments: [
    ("{{strings.call_us}}", "请拨打 &lt;12348&gt;"),
    ("{{strings.how_many}}", "共 3 个社区"),
    // Of another language than the page, which is said where an element can stand.
    (
      "<title>{{strings.borrowed}}</title><p title=\"{{strings.borrowed}}\">{{strings.borrowed}}</p>",
      "<title>再见能做什么、不能&lt;b&gt;</title><p title=\"再见能做什么、不能&lt;b&gt;\"><span lang=\"zh-CN\">再见能做什么、<wbr>不能&lt;b&gt;</span></p>"
    ),
    ("<p>{{strings.breaks}}</p>", "<p>能做什么、<wbr>不能&lt;b&gt;</p>"),
    ("<b title=\"{{strings.breaks}}\">", "<b title=\"能做什么、不能&lt;b&gt;\">"),
    ("<link href=\"{{root}}{{assets.style.css}}\">", "<link href=\"../assets/style-1a2b.css\">"),
    ("<b title='{{strings.call_us}}'>x</b>{{#is_open}}y{{/is_open}}", "<b title='请拨打 &lt;12348&gt;'>x</b>y"),
  ])
  func constants(_ page: String, _ expected: String) {
    let (text, findings) = render(page, namespaces: [strings, assets])
    #expect(text == expected)
    #expect(findings.isEmpty)
  }

  @Test func endlessDataEndsSomewhere() {
    let (text, _) = render("{{>again}}", partials: ["again": "x{{#is_open}}{{>again}}{{/is_open}}"])
    #expect(text.count < 1000)
    #expect(text.hasPrefix("xxx"))
  }

  @Test func manyThreadsShareATemplate() async throws {
    var findings: [Finding] = []
    let set = templates(["page": "{{title}}{{#people}}{{name}},{{/people}}"], findings: &findings)
    let template = try #require(set.compile("page", for: Sheet.self, findings: &findings))
    await withTaskGroup(of: (Int, String).self) { group in
      for number in 0..<64 {
        group.addTask {
          var output = PageBuffer()
          for _ in 0..<50 {
            output.removeAll()
            template.render(Sheet(title: "\(number):", people: Self.people), into: &output)
          }
          return (number, String(decoding: output.bytes, as: UTF8.self))
        }
      }
      for await (number, text) in group { #expect(text == "\(number):王&lt;明&gt;,李芳,") }
    }
  }
}
