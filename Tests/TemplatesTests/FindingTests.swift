import Diagnostics
import Testing

@testable import Templates

/// A mistake, the rule that finds it, the text under the caret and the Chinese and English words.
struct Mistake: Sendable {
  let page: String
  let rule: RuleName
  let under: String
  let zh: String
  var help: String?
}

@Suite struct FindingTests {
  static let mistakes: [Mistake] = [
    Mistake(
      page: "<h1>{{titel}}</h1>", rule: "theme-unknown-key", under: "titel", zh: "sheet 里没有“titel”这个键",
      help: "did you mean “title”?"),
    Mistake(
      page: "{{ office.nmae }}", rule: "theme-unknown-key", under: "nmae", zh: "person 里没有“nmae”这个键",
      help: "did you mean “name”?"),
    Mistake(
      page: "{{#office}}{{zzzzzz}}{{/office}}", rule: "theme-unknown-key", under: "zzzzzz",
      zh: "person 里没有“zzzzzz”这个键", help: "there are: name, phone"),
    Mistake(
      page: "{{#peple}}{{anything}}{{/peple}}", rule: "theme-unknown-key", under: "peple",
      zh: "sheet 里没有“peple”这个键", help: "did you mean “people”?"),
    Mistake(
      page: "{{people.name}}", rule: "theme-unknown-key", under: "people", zh: "“people”是列表，里面没有键",
      help: "repeat it by `{{#people}}…{{/people}}` and name the key inside"),
    Mistake(
      page: "{{strings.cal_us}}", rule: "theme-unknown-key", under: "cal_us", zh: "strings 里没有“cal_us”",
      help: "did you mean “call_us”?"),
    Mistake(
      page: "{{assets.styl.css}}", rule: "theme-unknown-key", under: "styl.css", zh: "assets 里没有“styl.css”",
      help: "did you mean “style.css”?"),
    Mistake(page: "中{{title", rule: "theme-syntax", under: "{{", zh: "标签没有收尾"),
    Mistake(page: "{{title} {{count}}", rule: "theme-syntax", under: "{{", zh: "标签没有收尾"),
    Mistake(page: "{{}}", rule: "theme-syntax", under: "{{}}", zh: "标签里没有名字"),
    Mistake(page: "{{is open}}", rule: "theme-syntax", under: "is open", zh: "名字“is open”里有空白"),
    Mistake(page: "{{=<%=}}", rule: "theme-syntax", under: "{{=<%=}}", zh: "换定界符的标签写法有误"),
    Mistake(page: "{{#people}}{{name}}", rule: "theme-syntax", under: "{{#people}}", zh: "“people”开了没有关"),
    Mistake(
      page: "{{title}}{{/people}}", rule: "theme-syntax", under: "{{/people}}", zh: "“people”在这里关，但没有开"),
    Mistake(
      page: "{{#people}}{{/peopel}}", rule: "theme-syntax", under: "peopel",
      zh: "这里关的是“peopel”，而开着的是“people”", help: "write `{{/people}}`"),
    Mistake(
      page: "{{#lawyer}}{{#people}}{{/lawyer}}", rule: "theme-syntax", under: "lawyer",
      zh: "这里关的是“lawyer”，而开着的是“people”"),
    Mistake(
      page: "{{#lawyer}}{{name}}{{/people}}{{/lawyer}}", rule: "theme-syntax", under: "people",
      zh: "这里关的是“people”，而开着的是“lawyer”"),
    Mistake(
      page: "{{>haeder}}", rule: "theme-unknown-partial", under: "haeder", zh: "没有名为“haeder”的模板",
      help: "did you mean “header”?"),
    Mistake(
      page: "{{<layout}}{{/layout}}", rule: "theme-unknown-partial", under: "layout", zh: "没有名为“layout”的模板",
      help: "there are: endless, header, page"),
    Mistake(
      page: "{{>*title}}", rule: "theme-unknown-partial", under: "title", zh: "模板名不能取自“title”：它的取值没有限定"),
    Mistake(page: "{{>endless}}", rule: "theme-endless-partial", under: "", zh: "模板“endless”会没完没了地调用自己"),
    Mistake(
      page: "{{{title}}}", rule: "theme-unescaped-text", under: "{{{title}}}", zh: "“title”是普通文字，不能原样写出"),
    Mistake(
      page: "{{{strings.call_us}}}", rule: "theme-unescaped-text", under: "{{{strings.call_us}}}",
      zh: "“strings.call_us”是普通文字，不能原样写出"),
    Mistake(
      page: "<i title=\"{{{body}}}\">", rule: "theme-unescaped-text", under: "{{{body}}}",
      zh: "“body”是 HTML，不能写在属性里"),
    Mistake(
      page: "{{body}}", rule: "theme-escaped-html", under: "body", zh: "“body”是 HTML，这样写会显示出标签",
      help: "use three braces: `{{{body}}}`"),
    Mistake(
      page: "{{#count}}x{{/count}}", rule: "theme-section-kind", under: "count", zh: "“count”总有值，不需要区段"),
    Mistake(
      page: "{{^office}}x{{/office}}", rule: "theme-section-kind", under: "office",
      zh: "“office”总有值，这一段永远不会写出"),
    Mistake(
      page: "{{#strings.call_us}}x{{/strings.call_us}}", rule: "theme-section-kind", under: "strings.call_us",
      zh: "“strings.call_us”是 strings 里的固定文字，不能用作区段或模板名"),
    Mistake(
      page: "{{office}}", rule: "theme-value-kind", under: "office", zh: "“office”是对象，不能当文字写",
      help: "write one of its keys: name, phone"),
    Mistake(page: "{{duties}}", rule: "theme-value-kind", under: "duties", zh: "“duties”是文字列表，不能当文字写"),
    Mistake(page: "{{is_open}}", rule: "theme-value-kind", under: "is_open", zh: "“is_open”是是非值，不能当文字写"),
    Mistake(
      page: "<i title={{title}}>", rule: "theme-unquoted-attribute", under: "{{title}}",
      zh: "“title”写在标签里，没有引号括起"),
    Mistake(
      page: "<i {{title}}>", rule: "theme-unquoted-attribute", under: "{{title}}", zh: "“title”写在标签里，没有引号括起"),
    Mistake(
      page: "<script>let a = '{{title}}'</script>", rule: "theme-unquoted-attribute", under: "{{title}}",
      zh: "“title”写在 script 里，会被当作代码"),
    Mistake(
      page: "<style>{{title}}</style>", rule: "theme-unquoted-attribute", under: "{{title}}",
      zh: "“title”写在 style 里，会被当作代码"),
    Mistake(
      page: "<i onclick=\"{{title}}\">", rule: "theme-unquoted-attribute", under: "{{title}}",
      zh: "“title”写在 onclick 里，会被当作代码"),
    Mistake(
      page: "<a href=\"{{title}}\">", rule: "theme-link-key", under: "{{title}}", zh: "href 以“title”开头，它不是地址"),
  ]

  @Test(arguments: mistakes)
  func oneMistakeOneFinding(_ mistake: Mistake) throws {
    let (_, findings) = render(
      mistake.page, partials: ["header": "h", "endless": "{{>endless}}"], namespaces: [strings, assets])
    #expect(findings.count == 1, "\(mistake.page)")
    let finding = try #require(findings.first)
    #expect(finding.rule == mistake.rule)
    #expect(finding.message.zh == mistake.zh)
    if let help = mistake.help { #expect(finding.help?.en == help) }
    if !mistake.under.isEmpty {
      let bytes = Array(mistake.page.utf8)[finding.place.range]
      #expect(finding.place.path == "page.mustache")
      #expect(String(decoding: bytes, as: UTF8.self) == mistake.under)
    }
  }

  @Test(arguments: [
    "<a href=\"{{root}}x/{{title}}\">", "<script type=\"application/ld+json\">{{{body}}}</script>",
    "<style>i{--n:{{count}}}</style>{{title}}", "<!-- <i a={{title}} --><b>{{title}}</b>",
    "<i title='{{title}}' class=\"x {{look}}\" hidden>{{title}}</i>", "{{#size}}{{.}}{{/size}}",
    "{{#lawyer}}{{#phone}}<a href=\"tel:{{phone}}\">{{phone}}</a>{{/phone}}{{/lawyer}}", "a < {{count}}",
    "<a{{#href}} href=\"{{href}}\"{{/href}}>{{title}}</a>",
  ])
  func soundTemplatesAreSilent(_ page: String) {
    #expect(render(page).findings.isEmpty)
  }

  @Test func mismatchPointsAtTheOpening() {
    let (_, findings) = render("{{#people}}\n{{/peopel}}")
    #expect(findings.first?.notes.map(\.place) == [SourcePlace(path: "page.mustache", range: 0..<11)])
  }

  @Test func aPartialForSeveralShapesReportsOnce() {
    let (_, findings) = render(
      "{{>p}}{{#people}}{{>p}}{{/people}}{{#tree}}{{>p}}{{/tree}}<b>{{>p}}</b>",
      partials: ["p": "{{wrongest}}"])
    #expect(findings.map(\.place) == [SourcePlace(path: "p.mustache", range: 2..<10)])
  }

  @Test func mistakeInAStringStandsInItsFile() {
    let (_, findings) = render("{{strings.faulty}}", namespaces: [strings])
    // The value is quoted: one byte, then "共 " with four and the braces with two.
    #expect(findings.map(\.place) == [SourcePlace(path: "zh-CN.yaml", range: 77..<82)])
  }

  @Test func everyChoiceNeedsItsTemplate() {
    let (_, findings) = render("{{>*look}}", partials: ["plain": "p"])
    #expect(findings.map(\.message.en) == ["“look” may be “grand”, and there is no template of that name"])
  }

  @Test func deepNestingIsRefused() {
    let page = String(repeating: "{{#is_open}}", count: 5000)
    let (_, findings) = render(page)
    #expect(findings.map(\.message.en) == ["sections are nested more than 64 deep"])
  }

  @Test func everyRuleExplainsItselfAndKeepsItsWord() {
    let found = Set(Self.mistakes.map(\.rule))
    for rule in TemplateRules.all {
      #expect(found.contains(rule.name))
      #expect(!rule.explanation.zh.isEmpty && !rule.explanation.en.isEmpty)
      #expect(rule.example.mistake != rule.example.mend)
    }
    #expect(Set(TemplateRules.all.map(\.name)).count == TemplateRules.all.count)
  }
}
