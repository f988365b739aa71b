import Diagnostics

/// A block's content given to a parent, with the source it was written in.
struct BlockDefinition: Hashable, Sendable {
  let source: TemplateText
  let block: Block

  static func == (left: Self, right: Self) -> Bool {
    left.source.name == right.source.name && left.block.tag.range == right.block.tag.range
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(source.name)
    hasher.combine(block.tag.range)
  }
}

extension Compiler {
  /// The blocks in force inside a parent: contents given from further outside go first.
  func merged(_ blocks: [Block]) -> [String: BlockDefinition] {
    let given = blocks.map { ($0.tag.name, BlockDefinition(source: state.source, block: $0)) }
    return Dictionary(given, uniquingKeysWith: { first, _ in first })
      .merging(state.blocks) { _, outer in outer }
  }

  mutating func call(_ tag: Tag, dynamic: Bool, blocks: [String: BlockDefinition]) {
    state.link?.isLiteral = false
    let visible = state.scope.visible
    let callee = Callee(
      scope: state.scope.keeping(visible), places: visible.map { state.places[$0] }, blocks: blocks)

    let indentation = tag.isStandalone ? dedented(tag.indentation) : []
    indent(by: indentation)
    if dynamic {
      choose(tag, callee)
    } else if let tree = templates.trees[tag.name] {
      enter(tree, tag, callee)
    } else if !isLenient {
      findings.append(TemplateFindings.unknownPartial(tag.name, place(tag.nameRange), among: templates.names))
    }
    outdent(by: indentation)
  }

  /// What a called template sees of its caller.
  private struct Callee {
    let scope: Scope
    let places: [Field]
    let blocks: [String: BlockDefinition]
  }

  private mutating func enter(_ tree: SyntaxTree, _ tag: Tag, _ callee: Callee) {
    if shortcuts.writesOutCalls {
      writeOut(tree, scope: callee.scope, places: callee.places, blocks: callee.blocks)
      return
    }
    noteSections()
    let routine = routine(for: tree, scope: callee.scope, blocks: callee.blocks, html: state.html)
    if isEndless(routine) {
      if !isLenient { findings.append(TemplateFindings.endlessPartial(tag.name, place(tag.range))) }
      return
    }
    emit(.call(routine: Int32(routine.index), window: window(callee), base: Int32(state.depth)))
    state.html = routine.exit ?? state.html
  }

  /// Data without a shape has its frames elsewhere.
  private mutating func window(_ callee: Callee) -> Int32 {
    guard !isLenient else { return -1 }
    pool.windows.append(callee.places)
    return Int32(pool.windows.count - 1)
  }

  /// A call whose name is in the data: a routine for each name it may be.
  private mutating func choose(_ tag: Tag, _ callee: Callee) {
    guard let found = resolve(tag) else { return }
    let names: [String]
    switch found.kind {
    case .choice(let words): names = words
    case nil: names = templates.names
    default:
      findings.append(TemplateFindings.noChoice(tag.name, place(tag.nameRange)))
      return
    }

    let entry = state.html
    var exit: HTMLContext?
    var routines: [(name: String, routine: Int)] = []
    noteSections()
    for name in names {
      guard let tree = templates.trees[name] else {
        findings.append(
          TemplateFindings.missingChoice(name, tag.name, place(tag.nameRange), among: templates.names))
        continue
      }
      let routine = routine(for: tree, scope: callee.scope, blocks: callee.blocks, html: entry)
      routines.append((name, routine.index))
      exit = exit ?? routine.exit
    }
    pool.choices.append(routines)
    let choices = Int32(pool.choices.count - 1)
    if case .named(let name) = found.path {
      emit(.namedChoose(name: add(name), choices: choices))
    } else {
      let reached = reach(found.path)
      emit(.choose(reached.field, choices: choices, window: window(callee), base: Int32(state.depth)))
      land(reached.skips)
    }
    state.html = exit ?? entry
  }

  /// A place that a parent's caller may fill.
  mutating func block(_ block: Block) {
    guard let given = state.blocks[block.tag.name] else { return compile(block.nodes) }

    // What is written here stands in another source: no offsets of this one go on.
    state.link?.isLiteral = false
    let tag = block.tag
    let indentation = dedented(
      tag.isStandalone ? block.intrinsicIndentation ?? tag.indentation : tag.indentation)
    let (source, blocks, dedent) = (state.source, state.blocks, state.dedent)
    indent(by: indentation)
    state.source = given.source
    // Within its own content a block's name means the content written there.
    state.blocks[tag.name] = nil
    state.dedent = given.block.intrinsicIndentation.map { Array(given.source.bytes[$0]) } ?? []
    compile(given.block.nodes, beginsLine: tag.isStandalone)
    (state.source, state.blocks, state.dedent) = (source, blocks, dedent)
    outdent(by: indentation)
  }

  private func dedented(_ range: Range<Int>) -> [UInt8] {
    let bytes = state.source.bytes[range]
    return Array(bytes.dropFirst(zip(bytes, state.dedent).prefix { $0 == $1 }.count))
  }

  private mutating func indent(by indentation: [UInt8]) {
    guard !indentation.isEmpty else { return }
    noteIndentation()
    let start = Int32(pool.literals.count)
    pool.literals += indentation
    state.code.append(.indent(start: start, end: Int32(pool.literals.count)))
  }

  private mutating func outdent(by indentation: [UInt8]) {
    guard !indentation.isEmpty else { return }
    state.code.append(.outdent(count: Int32(indentation.count)))
  }
}
