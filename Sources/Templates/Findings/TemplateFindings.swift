import Diagnostics

/// The words of every finding about a template; where it is found stands elsewhere.
enum TemplateFindings {}

// MARK: - Syntax

extension TemplateFindings {
  static func unclosedTag(_ place: SourcePlace, closing: String) -> Finding {
    TemplateRules.syntax.finding(
      at: place, Words(zh: "标签没有收尾", en: "this tag is not closed"),
      label: Words(zh: "从这里开始", en: "opened here"),
      help: Words(zh: "在标签末尾写上 `\(closing)`", en: "end the tag with `\(closing)`"))
  }

  static func emptyTag(_ place: SourcePlace) -> Finding {
    TemplateRules.syntax.finding(
      at: place, Words(zh: "标签里没有名字", en: "this tag has no name"),
      help: Words(zh: "写上键名，或删去标签", en: "write the name of a key, or remove the tag"))
  }

  static func spaceInName(_ name: String, _ place: SourcePlace) -> Finding {
    TemplateRules.syntax.finding(
      at: place, Words(zh: "名字“\(name)”里有空白", en: "the name “\(name)” has white space in it"),
      help: Words(
        zh: "一个标签只写一个名字；看看前一个标签有没有收尾", en: "a tag holds one name; see whether a tag before it is closed"))
  }

  static func badDelimiters(_ place: SourcePlace) -> Finding {
    TemplateRules.syntax.finding(
      at: place, Words(zh: "换定界符的标签写法有误", en: "this is no way to set delimiters"),
      help: Words(
        zh: "写开、关两个定界符，中间用空格，里面不用等号：`{{=<% %>=}}`",
        en:
          "write the opening and the closing delimiter with a space between and no equals sign: `{{=<% %>=}}`"
      ))
  }

  static func tooDeep(_ place: SourcePlace, limit: Int) -> Finding {
    TemplateRules.syntax.finding(
      at: place, Words(zh: "区段嵌套超过 \(limit) 层", en: "sections are nested more than \(limit) deep"),
      help: Words(
        zh: "把里层移到另一个模板，用 {{>…}} 调用",
        en: "move the inner part into a template of its own and call it by {{>…}}"))
  }

  static func tooLarge(_ place: SourcePlace) -> Finding {
    TemplateRules.syntax.finding(
      at: place,
      Words(zh: "模板互相调用太多，展开后过大", en: "templates call each other too often and grow too large"),
      help: Words(zh: "减少块和模板之间的相互调用", en: "let fewer blocks and templates call each other"))
  }

  static func unclosedSection(_ name: String, _ place: SourcePlace) -> Finding {
    TemplateRules.syntax.finding(
      at: place, Words(zh: "“\(name)”开了没有关", en: "“\(name)” is opened and never closed"),
      help: Words(zh: "在它的内容之后写 `{{/\(name)}}`", en: "write `{{/\(name)}}` after its content"))
  }

  static func strayClose(_ name: String, _ place: SourcePlace) -> Finding {
    TemplateRules.syntax.finding(
      at: place, Words(zh: "“\(name)”在这里关，但没有开", en: "“\(name)” is closed here but nothing is open"),
      help: Words(zh: "删去它，或在前面写 `{{#\(name)}}`", en: "remove it, or write `{{#\(name)}}` before"))
  }

  static func mismatchedClose(
    _ name: String, _ place: SourcePlace, opened: (name: String, place: SourcePlace)
  ) -> Finding {
    TemplateRules.syntax.finding(
      at: place,
      Words(
        zh: "这里关的是“\(name)”，而开着的是“\(opened.name)”",
        en: "“\(name)” is closed here while “\(opened.name)” is open"),
      help: Words(zh: "写成 `{{/\(opened.name)}}`", en: "write `{{/\(opened.name)}}`"),
      notes: [
        Finding.Note(
          Words(zh: "“\(opened.name)”在这里打开", en: "“\(opened.name)” is opened here"), at: opened.place)
      ])
  }
}

// MARK: - Names

extension TemplateFindings {
  static func unknownKey(_ name: String, _ place: SourcePlace, among shapes: [Shape], others: [String])
    -> Finding
  {
    let owner = shapes.first?.name ?? ""
    let known = shapes.flatMap { $0.keys.map(\.name) }
    return TemplateRules.unknownKey.finding(
      at: place, Words(zh: "\(owner) 里没有“\(name)”这个键", en: "\(owner) has no key “\(name)”"),
      help: suggestion(name, known + others) ?? list(shapes.first?.keys.map(\.name) ?? []))
  }

  static func unknownConstant(_ key: String, _ namespace: String, _ place: SourcePlace, among known: [String])
    -> Finding
  {
    TemplateRules.unknownKey.finding(
      at: place, Words(zh: "\(namespace) 里没有“\(key)”", en: "\(namespace) has no “\(key)”"),
      help: suggestion(key, known) ?? list(known))
  }

  static func noObject(_ name: String, _ kind: Shape.Kind, _ place: SourcePlace) -> Finding {
    let isList = if case .list = kind { true } else { false }
    return TemplateRules.unknownKey.finding(
      at: place,
      Words(zh: "“\(name)”是\(kind.name.zh)，里面没有键", en: "“\(name)” is \(kind.name.en) and has no keys"),
      help: isList
        ? Words(
          zh: "用 `{{#\(name)}}…{{/\(name)}}` 逐项写，在里面写键名",
          en: "repeat it by `{{#\(name)}}…{{/\(name)}}` and name the key inside")
        : Words(zh: "点后面的名字只能属于对象", en: "only an object has names after a dot"))
  }

  static func unknownPartial(_ name: String, _ place: SourcePlace, among known: [String]) -> Finding {
    TemplateRules.unknownPartial.finding(
      at: place, Words(zh: "没有名为“\(name)”的模板", en: "there is no template “\(name)”"),
      help: suggestion(name, known) ?? list(known))
  }

  static func missingChoice(_ word: String, _ key: String, _ place: SourcePlace, among known: [String])
    -> Finding
  {
    TemplateRules.unknownPartial.finding(
      at: place,
      Words(
        zh: "“\(key)”可能是“\(word)”，却没有这个名字的模板",
        en: "“\(key)” may be “\(word)”, and there is no template of that name"),
      help: Words(zh: "补上模板“\(word)”", en: "add a template “\(word)”"))
  }

  static func noChoice(_ name: String, _ place: SourcePlace) -> Finding {
    TemplateRules.unknownPartial.finding(
      at: place,
      Words(
        zh: "模板名不能取自“\(name)”：它的取值没有限定",
        en: "a template's name cannot come from “\(name)”: its words are not a closed choice"),
      help: Words(zh: "用 choice 类的键，或直接写模板名", en: "use a key of kind choice, or write the template's name"))
  }

  static func endlessPartial(_ name: String, _ place: SourcePlace) -> Finding {
    TemplateRules.endlessPartial.finding(
      at: place,
      Words(zh: "模板“\(name)”会没完没了地调用自己", en: "the template “\(name)” would call itself without end"),
      help: Words(
        zh: "把调用放进一个区段，例如下一层的列表", en: "put the call inside a section, such as the list of the next level"))
  }

  static func endlessConstant(_ name: String, _ place: SourcePlace) -> Finding {
    TemplateRules.endlessPartial.finding(
      at: place, Words(zh: "“\(name)”的文字里又写了它自己", en: "the text of “\(name)” writes itself"),
      help: Words(zh: "从文字里删去这个标签", en: "remove this tag from the text"))
  }

  private static func suggestion(_ name: String, _ known: [String]) -> Words? {
    nearestName(to: name, among: known).map { Words(zh: "是不是“\($0)”？", en: "did you mean “\($0)”?") }
  }

  private static func list(_ known: [String]) -> Words? {
    if known.isEmpty { return nil }
    return Words(
      zh: "可用的有：\(known.joined(separator: "、"))", en: "there are: \(known.joined(separator: ", "))")
  }
}
