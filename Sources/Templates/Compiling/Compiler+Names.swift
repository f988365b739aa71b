import Bytes
import Diagnostics

extension Compiler {
  func place(_ range: Range<Int>) -> SourcePlace { state.source.place(range) }

  /// What a tag's name stands for; nil, with a finding, where it stands for nothing.
  mutating func resolve(_ tag: Tag) -> Resolution? {
    if let (namespace, _) = constantName(tag.name) {
      findings.append(TemplateFindings.constantAsSection(tag.name, namespace.name, place(tag.nameRange)))
      return nil
    }
    do throws(ResolutionError) {
      return try state.scope.resolve(tag.name)
    } catch {
      report(error, tag)
      return nil
    }
  }

  private mutating func report(_ error: ResolutionError, _ tag: Tag) {
    func place(_ part: Range<Int>) -> SourcePlace {
      // Bytes that are no UTF-8 were repaired in the name, and offsets in it are not those in the file.
      guard tag.name.utf8.count == tag.nameRange.count else { return state.source.place(tag.nameRange) }
      let start = tag.nameRange.lowerBound
      return state.source.place((start + part.lowerBound)..<(start + part.upperBound))
    }
    switch error {
    case .unknown(let part, let name, let shapes):
      // Namespaces are names of the first part only.
      let others = part.lowerBound == 0 ? templates.namespaces.keys.sorted() : []
      findings.append(TemplateFindings.unknownKey(name, place(part), among: shapes, others: others))
    case .notAnObject(let part, let name, let kind):
      findings.append(TemplateFindings.noObject(name, kind, place(part)))
    }
  }

  func constantName(_ name: String) -> (namespace: Namespace, key: String)? {
    guard let dot = name.firstIndex(of: "."), let namespace = templates.namespaces[String(name[..<dot])]
    else {
      return nil
    }
    return (namespace, String(name[name.index(after: dot)...]))
  }

  mutating func value(_ tag: Tag, raw: Bool) {
    if let (namespace, key) = constantName(tag.name) { return constant(tag, namespace, key, raw: raw) }
    let found = resolve(tag)
    if let kind = found?.kind { checkValue(tag, kind, raw: raw) }
    if state.html.isAtValueStart, tag.name.split(separator: ".").last == "root" {
      state.link?.start(afterRootAt: tag.range.upperBound)
    } else {
      state.link?.isLiteral = false
    }
    state.html.passValue()
    guard let found else { return }
    write(found, raw: raw || target == .plainText)
  }

  private mutating func constant(_ tag: Tag, _ namespace: Namespace, _ key: String, raw: Bool) {
    guard let entry = namespace.entries[key] else {
      let start = max(tag.nameRange.lowerBound, tag.nameRange.upperBound - key.utf8.count)
      let known = namespace.entries.keys.sorted(by: precedesInBytes)
      findings.append(
        TemplateFindings.unknownConstant(
          key, namespace.name, place(start..<tag.nameRange.upperBound), among: known))
      state.html.passValue()
      return
    }
    used.constants[tag.name] = entry.text + (entry.language.map { "\0" + $0 } ?? "")
    if raw, target != .plainText {
      findings.append(TemplateFindings.unescapedText(tag.name, place(tag.range)))
    }
    checkPlace(tag, .text)
    guard case .templates = namespace.content else {
      let text = Array(entry.text.utf8)
      literal(target == .plainText ? text : escaped(text), from: nil, atLineStart: false)
      return
    }
    guard !state.constants.contains(tag.name) else {
      findings.append(TemplateFindings.endlessConstant(tag.name, place(tag.nameRange)))
      return
    }
    let language =
      state.html.takesElements && state.constants.isEmpty && target == .html ? entry.language : nil
    if let language { literal(Array("<span lang=\"\(language)\">".utf8), from: nil, atLineStart: false) }
    compileText(of: entry, named: tag.name, calledAt: place(tag.nameRange))
    if language != nil { literal(Array("</span>".utf8), from: nil, atLineStart: false) }
  }

  /// Compiles a constant's text where it is written: its tags mean what they would mean there.
  private mutating func compileText(
    of entry: Namespace.Entry, named name: String, calledAt place: SourcePlace
  ) {
    let source = TemplateText(name: name, text: entry.text, at: entry.place ?? place)
    let (tree, found) = Parser.parse(source)
    findings += found
    state.link?.isLiteral = false
    let (outer, outerDedent) = (state.source, state.dedent)
    (state.source, state.dedent) = (source, [])
    state.constants.append(name)
    compile(tree.nodes, beginsLine: false)
    state.constants.removeLast()
    (state.source, state.dedent) = (outer, outerDedent)
  }
}
