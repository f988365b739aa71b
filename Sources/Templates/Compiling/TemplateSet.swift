import Bytes
import Diagnostics

/// The layouts and partials of a theme, read once, from which page templates are compiled.
///
///     var findings: [Finding] = []
///     let templates = TemplateSet(sources, namespaces: [strings, assets], findings: &findings)
///     let page = templates.compile("community", for: CommunityPage.self, findings: &findings)
public struct TemplateSet: Sendable {
  let trees: [String: SyntaxTree]
  let namespaces: [String: Namespace]
  /// In order, so that suggestions do not depend on the order of a dictionary.
  public let names: [String]

  /// Reads every source; what is wrong with one regardless of its page model is added to `findings`.
  public init(_ sources: [TemplateSource], namespaces: [Namespace] = [], findings: inout [Finding]) {
    var trees: [String: SyntaxTree] = [:]
    for source in sources {
      let (tree, found) = Parser.parse(TemplateText(source))
      trees[source.name] = tree
      findings += found
    }
    self.trees = trees
    self.namespaces = Dictionary(namespaces.map { ($0.name, $0) }, uniquingKeysWith: { _, last in last })
    names = trees.keys.sorted(by: precedesInBytes)
  }

  /// The template for one kind of page model; nil only when there is no source of that name.
  ///
  /// Findings repeat when one partial serves several templates: `[Finding].withoutRepetitions` leaves one of each.
  public func compile<Model: TemplateModel>(
    _ name: String, for model: Model.Type, findings: inout [Finding]
  ) -> CompiledTemplate<Model>? {
    compile(name, for: model, Compiler.Shortcuts(), findings: &findings)
  }

  func compile<Model: TemplateModel>(
    _ name: String, for model: Model.Type, _ shortcuts: Compiler.Shortcuts, findings: inout [Finding]
  ) -> CompiledTemplate<Model>? {
    compiled(name, Scope([.model(model.shape)]), .html, shortcuts, findings: &findings).map {
      CompiledTemplate($0.compiler, entry: $0.entry)
    }
  }

  func compiled(
    _ name: String, _ scope: Scope, _ target: Compiler.Target, _ shortcuts: Compiler.Shortcuts,
    findings: inout [Finding]
  ) -> (compiler: Compiler, entry: Int)? {
    guard let tree = trees[name] else { return nil }
    var compiler = Compiler(self, target, shortcuts)
    while true {
      let entry = compiler.routine(for: tree, scope: scope, blocks: [:], html: HTMLContext())
      if compiler.holding == compiler.shortcuts {
        findings += compiler.findings.withoutRepetitions
        return (compiler, entry.index)
      }
      compiler = Compiler(self, target, compiler.holding)
    }
  }
}

extension [Finding] {
  /// The first finding of each rule at each place, in order.
  public var withoutRepetitions: [Finding] {
    var seen: Set<FindingKey> = []
    return filter { seen.insert(FindingKey(rule: $0.rule, place: $0.place)).inserted }
  }
}

private struct FindingKey: Hashable {
  let rule: RuleName
  let place: SourcePlace
}
