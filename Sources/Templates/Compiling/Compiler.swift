import Diagnostics

/// Compiles a template and what it calls into one program, checking every name against the shapes in scope.
///
/// A routine is a template compiled for one scope, one set of block contents and one place in HTML; routines are
/// shared between calls, which is also what lets a partial call itself.
struct Compiler {
  struct RoutineKey: Hashable {
    let template: String
    let scope: Scope
    let blocks: [String: BlockDefinition]
    let html: HTMLContext
  }

  struct Routine {
    let index: Int
    /// Nil while the routine is being compiled.
    var exit: HTMLContext?
  }

  /// Everything that belongs to the piece of source being compiled.
  struct State {
    var source: SourceText
    var scope: Scope
    var blocks: [String: BlockDefinition]
    var html: HTMLContext
    /// White space that a block's content loses at the start of its lines.
    var dedent: [UInt8] = []
    var code: [Step] = []
    /// The end of the last section's body; the step before it must stay as it is.
    var barrier = 0
    var link: OpenLink?
    /// How many sections of this routine are open.
    var sections = 0
    /// The constants being written, so that one cannot write itself.
    var constants: [String] = []
  }

  /// More than any theme needs; templates that call each other in every combination end here.
  static let mostNodes = 300_000

  let templates: TemplateSet
  let isLenient: Bool
  private var nodes = 0
  var state: State
  var findings: [Finding] = []
  var links: [LiteralLink] = []
  var pool = Program()
  var used = UsedSources()

  private var routines: [RoutineKey: Routine] = [:]
  private var bodies: [[Step]] = []
  /// The routines being compiled, outermost first, with the sections open in each where it calls the next.
  private var active: [(routine: Int, sections: Int)] = []

  init(_ templates: TemplateSet, isLenient: Bool) {
    self.templates = templates
    self.isLenient = isLenient
    pool.isLenient = isLenient
    state = State(
      source: SourceText(TemplateSource(name: "", path: "", bytes: [])), scope: Scope([]), blocks: [:],
      html: HTMLContext())
  }

  mutating func routine(
    for tree: SyntaxTree, scope: Scope, blocks: [String: BlockDefinition], html: HTMLContext
  ) -> Routine {
    let key = RoutineKey(template: tree.source.name, scope: scope, blocks: blocks, html: html)
    if let known = routines[key] { return known }

    var routine = Routine(index: bodies.count, exit: nil)
    routines[key] = routine
    bodies.append([])
    used.templates.insert(tree.source.name)

    let caller = state
    active.append((routine.index, 0))
    state = State(source: tree.source, scope: scope, blocks: blocks, html: html)
    compile(tree.nodes)
    bodies[routine.index] = state.code
    routine.exit = state.html
    state = caller
    active.removeLast()

    routines[key] = routine
    return routine
  }

  /// Whether a call of a routine from here would be reached again and again, whatever the data.
  mutating func isEndless(_ routine: Routine) -> Bool {
    guard routine.exit == nil, let start = active.firstIndex(where: { $0.routine == routine.index }) else {
      return false
    }
    return state.sections == 0 && active[start...].dropLast().allSatisfy { $0.sections == 0 }
  }

  /// Counts a node, and reports the template in which there are too many.
  mutating func mayGoOn() -> Bool {
    nodes += 1
    if nodes == Self.mostNodes { findings.append(TemplateFindings.tooLarge(state.source.place(0..<0))) }
    return nodes < Self.mostNodes
  }

  /// Remembers how deep in sections the running routine is while it compiles another.
  mutating func noteSections() {
    if !active.isEmpty { active[active.count - 1].sections = state.sections }
  }

  func program(entry: Int) -> Program {
    var program = pool
    program.entry = entry
    for body in bodies {
      program.routines.append(program.steps.count..<(program.steps.count + body.count))
      program.steps += body
    }
    return program
  }

  func fingerprint(_ shape: Shape?) -> UInt64 { used.fingerprint(shape, templates) }
}

extension Compiler {
  /// - Parameter beginsLine: Whether the first node begins a line, where that differs from how it was written.
  mutating func compile(_ nodes: [Node], beginsLine: Bool? = nil) {
    var beginsLine = beginsLine
    for node in nodes {
      guard mayGoOn() else { return }
      compile(node, beginsLine)
      beginsLine = nil
    }
  }

  private mutating func compile(_ node: Node, _ beginsLine: Bool?) {
    switch node {
    case .text(let range, let atLineStart): text(range, atLineStart, beginsLine)
    case .value(let tag, let raw):
      startLine(tag, beginsLine)
      value(tag, raw: raw)
    case .section(let tag, let inverted, let nodes):
      startLine(tag, beginsLine)
      section(tag, inverted: inverted, nodes)
    case .partial(let tag, let dynamic):
      startLine(tag, beginsLine)
      call(tag, dynamic: dynamic, blocks: state.blocks)
    case .parent(let tag, let dynamic, let blocks):
      startLine(tag, beginsLine)
      call(tag, dynamic: dynamic, blocks: merged(blocks))
    case .block(let block):
      startLine(block.tag, beginsLine)
      self.block(block)
    }
  }

  private mutating func startLine(_ tag: Tag, _ beginsLine: Bool?) {
    if beginsLine ?? tag.atLineStart, !tag.isStandalone { state.code.append(.lineStart) }
  }

  private mutating func text(_ range: Range<Int>, _ atLineStart: Bool, _ beginsLine: Bool?) {
    var range = range
    if atLineStart {
      let line = state.source.bytes[range]
      let common = zip(line, state.dedent).prefix { $0 == $1 }.count
      range = (range.lowerBound + common)..<range.upperBound
    }
    let beginsLine = beginsLine ?? atLineStart
    if range.isEmpty {
      if beginsLine { state.code.append(.lineStart) }
    } else {
      literal(Array(state.source.bytes[range]), from: range.lowerBound, atLineStart: beginsLine)
    }
  }

  private mutating func section(_ tag: Tag, inverted: Bool, _ nodes: [Node]) {
    let found = resolve(tag)
    if let found, let kind = found.kind { checkSection(tag, inverted, kind, isOptional: found.isOptional) }
    let start = state.code.count
    let outer = state.scope
    let frame = inverted ? nil : frame(opened: found)
    // The place of the section's own step, whose length is known at its end.
    state.code.append(.lineStart)
    if let frame { state.scope = outer.pushing(frame) }
    state.sections += 1
    state.link?.isLiteral = false
    compile(nodes)
    state.sections -= 1
    state.scope = outer
    state.barrier = state.code.count

    let count = Int32(state.code.count - start - 1)
    let path = add(found?.path ?? .names([]))
    state.code[start] =
      inverted
      ? .inverted(path: path, count: count) : .section(path: path, count: count, opensFrame: frame != nil)
  }

  private func frame(opened found: Resolution?) -> Scope.Frame? {
    guard let found else { return .unknown }
    switch found.kind {
    case .text, .texts, .choice: return .text
    case .address: return .address
    case .number: return .number
    case .html: return .html
    case .flag: return nil
    case .object(let shape), .list(let shape): return .model(shape())
    case nil: return .lenient
    }
  }
}
