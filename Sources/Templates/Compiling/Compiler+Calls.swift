import Diagnostics

/// A block's content given to a parent, with the source it was written in.
struct BlockDefinition: Hashable, Sendable {
  let source: SourceText
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
    let isWhole = visible.count == state.scope.frames.count
    let scope = state.scope.keeping(visible)
    var window: Int32 = -1
    if !isWhole {
      pool.windows.append(visible)
      window = Int32(pool.windows.count - 1)
    }

    let indentation = tag.isStandalone ? dedented(tag.indentation) : []
    indent(by: indentation)
    if dynamic {
      choose(tag, scope, blocks, window)
    } else if let tree = templates.trees[tag.name] {
      enter(tree, tag, scope, blocks) { .call(routine: Int32($0), window: window) }
    } else if !isLenient {
      findings.append(TemplateFindings.unknownPartial(tag.name, place(tag.nameRange), among: templates.names))
    }
    outdent(by: indentation)
  }

  private mutating func enter(
    _ tree: SyntaxTree, _ tag: Tag, _ scope: Scope, _ blocks: [String: BlockDefinition], _ step: (Int) -> Step
  ) {
    noteSections()
    let routine = routine(for: tree, scope: scope, blocks: blocks, html: state.html)
    if isEndless(routine) {
      if !isLenient { findings.append(TemplateFindings.endlessPartial(tag.name, place(tag.range))) }
      return
    }
    state.code.append(step(routine.index))
    state.html = routine.exit ?? state.html
  }

  /// A call whose name is in the data: a routine for each name it may be.
  private mutating func choose(
    _ tag: Tag, _ scope: Scope, _ blocks: [String: BlockDefinition], _ window: Int32
  ) {
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
      let routine = routine(for: tree, scope: scope, blocks: blocks, html: entry)
      routines.append((name, routine.index))
      exit = exit ?? routine.exit
    }
    pool.choices.append(routines)
    state.code.append(
      .choose(path: add(found.path), choices: Int32(pool.choices.count - 1), window: window))
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
    let start = Int32(pool.literals.count)
    pool.literals += indentation
    state.code.append(.indent(start: start, end: Int32(pool.literals.count)))
  }

  private mutating func outdent(by indentation: [UInt8]) {
    guard !indentation.isEmpty else { return }
    state.code.append(.outdent(count: Int32(indentation.count)))
  }
}
