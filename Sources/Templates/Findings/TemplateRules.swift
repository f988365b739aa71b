import Diagnostics

/// The rules that a theme's templates are held to; nobody can soften them.
public enum TemplateRules {
  public static let all: [RuleDescription] = [
    syntax, unknownKey, unknownPartial, endlessPartial, sectionKind, valueKind, unescapedText, escapedHTML,
    unquotedAttribute, linkKey,
  ]

  static let syntax = rule(
    "theme-syntax", Words(zh: "模板写法有误", en: "A template is not well formed"),
    Words(
      zh: "标签要用 }} 收尾，{{#…}}、{{^…}}、{{$…}} 和 {{<…}} 各要有同名的 {{/…}}，并且先开的后关。",
      en:
        "A tag ends with }}, and each {{#…}}, {{^…}}, {{$…}} and {{<…}} is closed by a {{/…}} of the same name, innermost first."
    ),
    mistake: "{{#lawyer}}{{name}}{{/lawyers}}", mend: "{{#lawyer}}{{name}}{{/lawyer}}")

  static let unknownKey = rule(
    "theme-unknown-key", Words(zh: "模板用了不存在的键", en: "A template names a key that does not exist"),
    Words(
      zh: "每种页面能用的键是固定的，`menpai theme keys` 会列出来。写错的键不会悄悄变成空白，而是在这里报出。",
      en:
        "Each kind of page has fixed keys, which `menpai theme keys` lists. A misspelt key is reported here instead of leaving a silent gap."
    ),
    mistake: "<h1>{{titel}}</h1>", mend: "<h1>{{title}}</h1>")

  static let unknownPartial = rule(
    "theme-unknown-partial", Words(zh: "模板调用了不存在的模板", en: "A template calls a template that does not exist"),
    Words(
      zh: "{{>…}} 和 {{<…}} 里的名字必须是主题里的一个模板；名字来自数据时，每个可能的取值都要有对应的模板。",
      en:
        "The name in {{>…}} or {{<…}} must be one of the theme's templates; where it comes from the data, each possible word needs one."
    ),
    mistake: "{{> headr}}", mend: "{{> header}}")

  static let endlessPartial = rule(
    "theme-endless-partial", Words(zh: "模板无条件地调用自己", en: "A template calls itself whatever the data"),
    Words(
      zh: "模板可以调用自己来写出一棵树，但必须在区段之内，数据到头时才会停下。",
      en:
        "A template may call itself to write a tree, but only inside a section, so that it ends where the data ends."
    ),
    mistake: "{{name}}{{> branch}}", mend: "{{name}}{{#children}}{{> branch}}{{/children}}")

  static let sectionKind = rule(
    "theme-section-kind", Words(zh: "区段用在了不合适的键上", en: "A section on a key that decides nothing"),
    Words(
      zh: "区段用来重复列表、进入对象，或在有值时才写。总有值的数字、选项不需要区段，对它取反则永远不会写出。",
      en:
        "A section repeats a list, opens an object, or writes only where there is a value. A number or choice that is always there needs none, and its inverse is never written."
    ),
    mistake: "{{#count}}{{count}}{{/count}}", mend: "{{count}}")

  static let valueKind = rule(
    "theme-value-kind", Words(zh: "把不是文字的键当文字写", en: "A key that is no text is written as text"),
    Words(
      zh: "对象、列表和是非值不能直接写出：对象写它里面的键，列表用区段逐项写，是非值用区段判断。",
      en:
        "An object, a list or a flag cannot be written as it is: name a key of the object, repeat the list by a section, test the flag by one."
    ),
    mistake: "{{lawyer}}", mend: "{{lawyer.name}}")

  static let unescapedText = rule(
    "theme-unescaped-text", Words(zh: "文字未经转义就写出", en: "Text is written without escaping"),
    Words(
      zh: "三个大括号原样写出，只能用于 html 类的键；普通文字里的 < 或引号会破坏页面，甚至带进脚本。属性里不能写 html 类的键。",
      en:
        "Three braces write as is, which only keys of kind html may be; a < or a quote in plain text would break the page or bring in a script. HTML cannot stand in an attribute."
    ),
    mistake: "{{{name}}}", mend: "{{name}}")

  static let escapedHTML = rule(
    "theme-escaped-html", Words(zh: "HTML 被转义，会显示成标签", en: "HTML is escaped and would show its tags"),
    Words(
      zh: "html 类的键已经是安全的 HTML，要用三个大括号写；用两个的话，读者会看到 <p> 这样的标签。",
      en:
        "A key of kind html is finished, safe HTML and takes three braces; with two, readers would see tags such as <p>."
    ),
    mistake: "{{body}}", mend: "{{{body}}}")

  static let unquotedAttribute = rule(
    "theme-unquoted-attribute", Words(zh: "值写在了不安全的位置", en: "A value stands where it is not safe"),
    Words(
      zh: "值只能写在正文里，或写在用引号括起的属性值里。没有引号的属性、标签名旁边、脚本和样式里，一个空格或字母就足以改变含义。",
      en:
        "A value may stand in text or in a quoted attribute. Without quotes, beside a tag's name, or in script and style, a space or a letter is enough to change the meaning."
    ),
    mistake: "<a title={{name}}>", mend: "<a title=\"{{name}}\">")

  static let linkKey = rule(
    "theme-link-key",
    Words(zh: "链接的地址不是来自地址类的键", en: "A link starts with a key that is no address"),
    Words(
      zh: "href、src、action 开头的值决定链接通向哪里，只能来自地址类的键，如 href、src；`menpai theme keys` 会列出每个键的类别。",
      en:
        "What begins an href, src or action decides where it leads, and has to be a key of the kind address, such as href or src; `menpai theme keys` lists the kind of each."
    ),
    mistake: "<a href=\"{{name}}\">", mend: "<a href=\"{{href}}\">")

  private static func rule(
    _ name: RuleName, severity: Severity = .error, _ title: Words, _ explanation: Words, mistake: String,
    mend: String
  ) -> RuleDescription {
    RuleDescription(
      name, severity, leniency: .none, title: title, explanation: explanation,
      example: RuleDescription.Example(mistake: mistake, mend: mend))
  }
}
