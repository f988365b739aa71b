import Diagnostics

extension TemplateFindings {
  static func notText(_ name: String, _ kind: Shape.Kind, _ place: SourcePlace) -> Finding {
    let help: Words
    switch kind {
    case .object(let shape):
      let keys = shape().keys.map(\.name).joined(separator: ", ")
      help = Words(zh: "写它里面的键：\(keys)", en: "write one of its keys: \(keys)")
    case .flag:
      help = Words(zh: "用 `{{#\(name)}}…{{/\(name)}}` 判断", en: "test it by `{{#\(name)}}…{{/\(name)}}`")
    default:
      help = Words(zh: "用 `{{#\(name)}}…{{/\(name)}}` 逐项写", en: "repeat it by `{{#\(name)}}…{{/\(name)}}`")
    }
    return TemplateRules.valueKind.finding(
      at: place,
      Words(
        zh: "“\(name)”是\(kind.name.zh)，不能当文字写",
        en: "“\(name)” is \(kind.name.en) and cannot be written as text"),
      help: help)
  }

  static func constantAsSection(_ name: String, _ namespace: String, _ place: SourcePlace) -> Finding {
    TemplateRules.sectionKind.finding(
      at: place,
      Words(
        zh: "“\(name)”是 \(namespace) 里的固定文字，不能用作区段或模板名",
        en: "“\(name)” is a fixed text of \(namespace), no section and no template's name"),
      help: Words(zh: "直接写 `{{\(name)}}`", en: "write `{{\(name)}}`"))
  }

  static func constantSection(_ name: String, inverted: Bool, _ place: SourcePlace) -> Finding {
    TemplateRules.sectionKind.finding(
      at: place,
      inverted
        ? Words(zh: "“\(name)”总有值，这一段永远不会写出", en: "“\(name)” is always there, so this is never written")
        : Words(zh: "“\(name)”总有值，不需要区段", en: "“\(name)” is always there and needs no section"),
      help: inverted
        ? Words(zh: "删去这一段", en: "remove this section")
        : Words(zh: "去掉区段，直接写 `{{\(name)}}`", en: "leave out the section and write `{{\(name)}}`"))
  }

  static func unescapedText(_ name: String, _ place: SourcePlace) -> Finding {
    TemplateRules.unescapedText.finding(
      at: place, Words(zh: "“\(name)”是普通文字，不能原样写出", en: "“\(name)” is plain text and must be escaped"),
      help: Words(zh: "用两个大括号：`{{\(name)}}`", en: "use two braces: `{{\(name)}}`"))
  }

  static func escapedHTML(_ name: String, _ place: SourcePlace) -> Finding {
    TemplateRules.escapedHTML.finding(
      at: place, Words(zh: "“\(name)”是 HTML，这样写会显示出标签", en: "“\(name)” is HTML and would show its tags"),
      help: Words(zh: "用三个大括号：`{{{\(name)}}}`", en: "use three braces: `{{{\(name)}}}`"))
  }

  static func htmlInText(_ name: String, _ place: SourcePlace) -> Finding {
    TemplateRules.valueKind.finding(
      at: place,
      Words(
        zh: "“\(name)”是 HTML，这里只能写文字", en: "“\(name)” is HTML, and only text can be written here"),
      help: Words(zh: "用文字类的键", en: "use a key of kind text"))
  }

  static func noList(_ name: String, _ kind: Shape.Kind, _ place: SourcePlace) -> Finding {
    TemplateRules.sectionKind.finding(
      at: place,
      Words(
        zh: "“\(name)”是\(kind.name.zh)，不能逐项重复", en: "“\(name)” is \(kind.name.en) and cannot be repeated"),
      help: Words(
        zh: "each 要列表类的键；只看有没有，用 when", en: "`each` takes a list; to ask whether it is there use `when`"))
  }

  static func constantCondition(_ name: String, inverted: Bool, _ place: SourcePlace) -> Finding {
    TemplateRules.sectionKind.finding(
      at: place,
      inverted
        ? Words(zh: "“\(name)”总有值，这一部分永远不会出现", en: "“\(name)” is always there, so this is never shown")
        : Words(zh: "“\(name)”总有值，这个条件没有作用", en: "“\(name)” is always there, so this asks nothing"),
      help: inverted
        ? Words(zh: "删去这一部分", en: "remove this part") : Words(zh: "删去这个条件", en: "remove the condition"))
  }

  static func htmlInAttribute(_ name: String, _ place: SourcePlace) -> Finding {
    TemplateRules.unescapedText.finding(
      at: place,
      Words(zh: "“\(name)”是 HTML，不能写在属性里", en: "“\(name)” is HTML and cannot stand in an attribute"),
      help: Words(zh: "在这里用文字类的键", en: "use a key of kind text here"))
  }

  static func unquoted(_ name: String, _ place: SourcePlace) -> Finding {
    TemplateRules.unquotedAttribute.finding(
      at: place, Words(zh: "“\(name)”写在标签里，没有引号括起", en: "“\(name)” stands in a tag without quotes around it"),
      help: Words(
        zh: "写成带引号的属性值：`\"{{\(name)}}\"`", en: "make it a quoted attribute value: `\"{{\(name)}}\"`"))
  }

  static func inCode(_ name: String, _ owner: String, _ place: SourcePlace) -> Finding {
    TemplateRules.unquotedAttribute.finding(
      at: place,
      Words(
        zh: "“\(name)”写在 \(owner) 里，会被当作代码", en: "“\(name)” stands in \(owner) and would be read as code"),
      help: Words(
        zh: "写进普通属性（例如 data-…）或正文", en: "put it into an ordinary attribute, such as data-…, or into text"))
  }

  static func linkKey(_ name: String, _ attribute: String, _ place: SourcePlace) -> Finding {
    TemplateRules.linkKey.finding(
      at: place,
      Words(
        zh: "\(attribute) 以“\(name)”开头，它不是地址",
        en: "\(attribute) begins with “\(name)”, which is no address"),
      help: Words(zh: "用地址类的键，例如 href", en: "use a key of the kind address, such as href"))
  }
}

extension Shape.Kind {
  var name: Words {
    switch self {
    case .text: Words(zh: "文字", en: "a text")
    case .address: Words(zh: "地址", en: "an address")
    case .number: Words(zh: "数字", en: "a number")
    case .html: Words(zh: " HTML", en: "HTML")
    case .flag: Words(zh: "是非值", en: "a flag")
    case .object: Words(zh: "对象", en: "an object")
    case .list: Words(zh: "列表", en: "a list")
    case .texts: Words(zh: "文字列表", en: "a list of texts")
    case .choice: Words(zh: "选项", en: "a choice")
    }
  }
}
