import Diagnostics
import Pages
import Templates

extension Theme {
  /// The templates for pages in one language, checked against what each kind of page knows.
  ///
  /// - Parameter layouts: The kinds of page that the site has.
  package func compile(
    language: SiteLanguage, layouts: [Layout] = Layout.allCases
  ) -> (templates: CompiledLayouts, findings: [Finding]) {
    var findings: [Finding] = []
    let templates = TemplateSet(templateSources, namespaces: namespaces(in: language), findings: &findings)
    var compiled = CompiledLayouts()
    for layout in layouts {
      guard self.layouts[layout.rawValue] != nil else {
        findings.append(missing(layout))
        continue
      }
      compiled.compile(layout, named: entryName(of: layout.rawValue), from: templates, findings: &findings)
    }
    return (compiled, findings.withoutRepetitions.sorted())
  }

  /// The templates for pages in several languages; what is wrong in all of them is said once.
  package func compile(
    languages: [SiteLanguage], layouts: [Layout] = Layout.allCases
  ) -> (templates: [SiteLanguage: CompiledLayouts], findings: [Finding]) {
    var findings: [Finding] = []
    var templates: [SiteLanguage: CompiledLayouts] = [:]
    for language in languages {
      let (compiled, found) = compile(language: language, layouts: layouts)
      templates[language] = compiled
      findings += found
    }
    return (templates, findings.withoutRepetitions.sorted())
  }

  /// The relative destinations that are written literally in the layouts of any kind of page, each once, by place.
  package var literalLinks: [LiteralLink] {
    let kinds = Layout.allCases.filter { layouts[$0.rawValue] != nil }
    let compiled = compile(language: .main, layouts: kinds).templates
    var seen: Set<LiteralLink> = []
    return kinds.flatMap { compiled[$0]?.literalLinks ?? [] }.filter { seen.insert($0).inserted }
  }

  /// Partials are called by their names, and so are layouts, unless a partial has the same.
  func entryName(of layout: String) -> String { partials[layout] == nil ? layout : "layouts/\(layout)" }

  private var templateSources: [TemplateSource] {
    layouts.map { TemplateSource(name: entryName(of: $0), path: $1.path, bytes: $1.bytes) }
      + partials.map { TemplateSource(name: $0, path: $1.path, bytes: $1.bytes) }
  }

  func namespaces(in language: SiteLanguage) -> [Namespace] {
    let addresses = assets.map { ($0.name, Namespace.Entry($0.address)) }
    return [
      Namespace("strings", .templates, strings.texts(in: language)),
      Namespace("assets", .literals, Dictionary(addresses, uniquingKeysWith: { first, _ in first })),
    ]
  }
}

extension Theme {
  private var folder: String { "themes/\(manifest.name)" }

  private func missing(_ layout: Layout) -> Finding {
    let file = "\(folder)/layouts/\(layout.rawValue).mustache"
    return ThemingRules.missingLayout.finding(
      // Each has a place of its own, so that none is taken for a repetition of another.
      at: SourcePlace(path: file, range: 0..<0),
      Words(
        zh: "主题 \(manifest.name) 没有“\(layout.rawValue)”页面的版式",
        en: "the theme \(manifest.name) has no layout for the page “\(layout.rawValue)”"),
      help: Words(
        zh: "写一个 \(file)，或在 theme.yaml 里写 extends: default",
        en: "write \(file), or `extends: default` in theme.yaml"))
  }

  /// Layouts that are named for no kind of page and that no other template calls.
  func unusedLayouts() -> [Finding] {
    let kinds = Layout.allCases.map(\.rawValue)
    let calls = (Array(layouts.values) + Array(partials.values)).map { TemplateCalls(in: $0.bytes) }
    guard !calls.contains(where: \.isDynamic) else { return [] }
    let called = Set(calls.flatMap(\.names))
    let unused = layouts.filter { name, file in
      !file.isInherited && !kinds.contains(name) && !called.contains(name)
    }
    return unused.map { name, file in
      ThemingRules.unknownLayout.finding(
        at: file.place, Words(zh: "没有“\(name)”这种页面", en: "there is no kind of page “\(name)”"),
        help: nearestName(to: name, among: kinds).map {
          Words(zh: "是不是 \($0).mustache？", en: "did you mean \($0).mustache?")
        }
          ?? Words(
            zh: "被别的模板调用的部分放在 partials/", en: "a part that other templates call belongs into partials/"))
    }
  }
}
