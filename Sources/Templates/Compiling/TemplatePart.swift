import Diagnostics

/// A piece of a plain text that a program puts together out of texts with tags, such as those of a print layout.
///
/// In plain text nothing is escaped: values are written as they are, and HTML is no value.
public indirect enum TemplatePart: Sendable {
  /// Written as they are; not looked at for tags.
  case bytes([UInt8])
  /// Text with tags.
  ///
  /// - start: Where in its file the text's bytes begin, if they stand there just so; nil where escapes or folded lines
  ///   part them from what is written, so that a finding stands at all of it.
  case text(String, at: SourcePlace, start: Int?)
  /// Written only where a key has a value, or only where it has none. A list has one if it has elements. Names mean the
  /// same inside as outside.
  case condition(String, at: SourcePlace, isInverted: Bool, [TemplatePart])
  /// Written one after the other.
  case group([TemplatePart])
  /// Written for each element of a list, whose keys may be named inside.
  case each(String, at: SourcePlace, [TemplatePart])
}

extension TemplateSet {
  /// A plain text for one kind of model; what is wrong with a part is added to `findings` and writes nothing.
  public func compile<Model: TemplateModel>(
    plainText parts: [TemplatePart], for model: Model.Type, findings: inout [Finding]
  ) -> CompiledTemplate<Model> {
    var compiler = Compiler(self, .plainText, Compiler.Shortcuts())
    compiler.routine(for: parts, scope: Scope([.model(model.shape)]))
    while compiler.holding != compiler.shortcuts {
      compiler = Compiler(self, .plainText, compiler.holding)
      compiler.routine(for: parts, scope: Scope([.model(model.shape)]))
    }
    findings += compiler.findings.withoutRepetitions
    return CompiledTemplate(compiler, entry: 0)
  }
}

extension Compiler {
  mutating func compile(_ parts: [TemplatePart]) {
    for part in parts {
      guard mayGoOn() else { return }
      switch part {
      case .bytes(let bytes): literal(bytes, from: nil, atLineStart: false)
      case .text(let text, let place, let start):
        let source = TemplateText(name: "", text: text, at: place, start: start)
        let (tree, found) = Parser.parse(source)
        findings += found
        state.source = source
        compile(tree.nodes, beginsLine: false)
      case .group(let parts): compile(parts)
      case .condition(let name, let place, let isInverted, let parts):
        condition(tag(name, place), inverted: isInverted, parts)
      case .each(let name, let place, let parts): each(tag(name, place), parts)
      }
    }
  }

  /// A key that is named outside of any text.
  private mutating func tag(_ name: String, _ place: SourcePlace) -> Tag {
    let length = name.utf8.count
    let start = place.range.count == length ? place.range.lowerBound : nil
    state.source = TemplateText(name: "", text: name, at: place, start: start)
    return Tag(name: name, nameRange: 0..<length, range: 0..<length)
  }

  private mutating func condition(_ tag: Tag, inverted: Bool, _ parts: [TemplatePart]) {
    let found = resolve(tag)
    if let found { checkCondition(tag, found, inverted: inverted) }
    test(found, inverted: inverted) { $0.compile(parts) }
  }

  private mutating func checkCondition(_ tag: Tag, _ found: Resolution, inverted: Bool) {
    guard !found.isOptional else { return }
    switch found.kind {
    case .number, .choice, .object:
      findings.append(
        TemplateFindings.constantCondition(tag.name, inverted: inverted, place(tag.nameRange)))
    default: break
    }
  }

  private mutating func each(_ tag: Tag, _ parts: [TemplatePart]) {
    let found = resolve(tag)
    switch found?.kind {
    case .list, .texts, nil: break
    case let kind?:
      findings.append(TemplateFindings.noList(tag.name, kind, place(tag.nameRange)))
      return
    }
    section(found, inverted: false) { $0.compile(parts) }
  }
}
