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
    var source: TemplateText
    var scope: Scope
    /// Where the addresses of the scope's frames are kept while rendering.
    var places: [Field]
    var blocks: [String: BlockDefinition]
    var html: HTMLContext
    /// How many places of the frame stack are in use.
    var depth: Int
    var mostDepth = 0
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

  /// What makes a program shorter and faster where it holds. A compiler that finds out that it does not hold gives up,
  /// and the template is compiled again without it.
  struct Shortcuts: Equatable {
    /// No template comes to call itself and together they are of moderate size: each call is written out where it
    /// stands, so that its literals join those around it and nothing is left to do for it while rendering.
    var writesOutCalls = true
    /// No call indents what it writes.
    var ignoresLineStarts = true

    static let none = Shortcuts(writesOutCalls: false, ignoresLineStarts: false)
  }

  /// With more nodes than this, calls are left as they are.
  static let mostNodesWrittenOut = 20_000
  /// More than any theme needs; templates that call each other in every combination end here.
  static let mostNodes = 300_000

  /// What the template is written for.
  enum Target {
    /// A page: values are escaped, and may stand only where that makes them safe.
    case html
    /// Text that no browser reads.
    case plainText
    /// Data without a shape.
    case lenient
  }

  let templates: TemplateSet
  let target: Target
  var isLenient: Bool { target == .lenient }
  let shortcuts: Shortcuts
  /// Those of the shortcuts that still hold.
  private(set) var holding: Shortcuts
  private var nodes = 0
  var state: State
  var findings: [Finding] = []
  var links: [LiteralLink] = []
  var pool = Program()
  var used = UsedSources()

  private var routines: [RoutineKey: Routine] = [:]
  private var bodies: [(code: [Step], depth: Int)] = []
  /// The routines being compiled, outermost first, with the sections open in each where it calls the next.
  private var active: [(routine: Int, sections: Int)] = []
  /// The templates being compiled, outermost first.
  private var open: [String] = []

  init(_ templates: TemplateSet, _ target: Target, _ shortcuts: Shortcuts) {
    self.templates = templates
    self.target = target
    self.shortcuts = shortcuts
    holding = shortcuts
    state = State(
      source: TemplateText(TemplateSource(name: "", path: "", bytes: [])), scope: Scope([]), places: [],
      blocks: [:], html: HTMLContext(), depth: 0)
  }

  mutating func routine(
    for tree: SyntaxTree, scope: Scope, blocks: [String: BlockDefinition], html: HTMLContext
  ) -> Routine {
    let key = RoutineKey(template: tree.source.name, scope: scope, blocks: blocks, html: html)
    if let known = routines[key] {
      if known.exit == nil { holding.writesOutCalls = false }
      return known
    }

    var routine = Routine(index: bodies.count, exit: nil)
    routines[key] = routine
    bodies.append(([], 0))

    let caller = state
    let places = scope.frames.indices.map { Field(frame: Int32($0), offset: 0) }
    active.append((routine.index, 0))
    state = State(
      source: tree.source, scope: scope, places: places, blocks: blocks, html: html, depth: places.count,
      mostDepth: places.count)
    compile(tree)
    bodies[routine.index] = (state.code, state.mostDepth)
    routine.exit = state.html
    state = caller
    active.removeLast()

    routines[key] = routine
    return routine
  }

  /// The one routine of a text that a program has put together.
  mutating func routine(for parts: [TemplatePart], scope: Scope) {
    state.scope = scope
    state.places = scope.frames.indices.map { Field(frame: Int32($0), offset: 0) }
    (state.depth, state.mostDepth) = (state.places.count, state.places.count)
    bodies.append(([], 0))
    active.append((0, 0))
    compile(parts)
    bodies[0] = (state.code, state.mostDepth)
    active.removeLast()
  }

  /// Compiles a template where its caller stands, within a scope of its own.
  mutating func writeOut(
    _ tree: SyntaxTree, scope: Scope, places: [Field], blocks: [String: BlockDefinition]
  ) {
    guard !open.contains(tree.source.name), open.count < Renderer.deepestCall else {
      holding.writesOutCalls = false
      return
    }
    var caller = state
    state.source = tree.source
    (state.scope, state.places) = (scope, places)
    (state.blocks, state.dedent, state.constants, state.link) = (blocks, [], [], nil)
    compile(tree)
    (caller.code, caller.html, caller.barrier) = (state.code, state.html, state.barrier)
    caller.mostDepth = state.mostDepth
    state = caller
  }

  private mutating func compile(_ tree: SyntaxTree) {
    used.templates.insert(tree.source.name)
    if open.contains(tree.source.name) { holding.writesOutCalls = false }
    open.append(tree.source.name)
    compile(tree.nodes)
    open.removeLast()
  }

  /// Notes that a call indents what it writes.
  mutating func noteIndentation() { holding.ignoresLineStarts = false }

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
    if shortcuts.writesOutCalls, nodes > Self.mostNodesWrittenOut { holding.writesOutCalls = false }
    guard holding == shortcuts else { return false }
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
      let start = program.steps.count
      program.steps += body.code
      program.routines.append(Program.Routine(steps: start..<program.steps.count, depth: body.depth))
    }
    program.literals += [UInt8](repeating: 0, count: PageBuffer.overrun)
    return program
  }

  func fingerprint(_ shape: Shape) -> UInt64 { used.fingerprint(shape, templates) }
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
    if beginsLine ?? tag.atLineStart, !tag.isStandalone { startLine() }
  }

  private mutating func startLine() {
    if !shortcuts.ignoresLineStarts { state.code.append(.lineStart) }
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
      if beginsLine { startLine() }
    } else {
      literal(Array(state.source.bytes[range]), from: range.lowerBound, atLineStart: beginsLine)
    }
  }
}
