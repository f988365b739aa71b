/// Runs a program over a page's model and appends what it writes.
struct Renderer: ~Copyable {
  /// Deeper calls than any tree of pages needs.
  static let deepestCall = 64

  private let program: Program
  private var frames: FrameStack
  /// Where the running routine's frames begin.
  private var base = 0
  private var indentation: [UInt8] = []
  private var calls = 0
  /// Set where calls go too deep: data that leads back to itself ends the page, lest its branches multiply.
  private var isStopped = false
  private var lenient: LenientFrames

  /// - Parameter page: The address of a model of the type that the program was compiled for, borrowed while it runs.
  init(_ program: Program, page: UnsafeRawPointer, lenient: LenientFrames = LenientFrames()) {
    self.program = program
    self.lenient = lenient
    frames = FrameStack(page: page)
  }

  mutating func run(into output: inout PageBuffer) {
    run(routine: program.entry, &output)
  }

  private mutating func run(routine: Int, _ output: inout PageBuffer) {
    let routine = program.routines[routine]
    frames.reserve(base + routine.depth)
    run(routine.steps, &output)
  }

  @inline(__always)
  private func address(_ field: Field) -> UnsafeRawPointer {
    frames[base + Int(field.frame)] + Int(field.offset)
  }

  private mutating func run(_ steps: Range<Int>, _ output: inout PageBuffer) {
    var at = steps.lowerBound
    while at < steps.upperBound {
      let step = program.steps[at]
      at += 1
      switch step {
      case .literal(let start, let end, let atLineStart):
        appendLiteral(Int(start), Int(end), atLineStart, &output)
      case .lineStart: indentation.withUnsafeBufferPointer { output.append($0) }
      case .skip(let count): at += Int(count)

      case .text(let field): output.appendEscaped(textAt: address(field))
      case .optionalText(let field):
        let text = address(field)
        if !text.isAbsentText { output.appendEscaped(textAt: text) }
      case .rawText(let field): address(field).withText { output.append($0) }
      case .number(let field): output.append(address(field).number)
      case .optionalNumber(let field): if let number = address(field).optionalNumber { output.append(number) }
      case .count(let field, let locator):
        output.append(program.listLocators[Int(locator)].find(address(field)).count)
      case .html(let field): output.append(address(field).html)
      case .optionalHTML(let field):
        let html = address(field)
        if !html.isAbsentHTML { output.append(html.html) }

      case .openReference(let field, let locator, let into, let skip):
        if let found = program.locators[Int(locator)].find(address(field)) {
          frames[base + Int(into)] = found
        } else {
          at += Int(skip)
        }
      case .openValue(let field, let test, let into, let skip):
        let value = address(field)
        if test.holds(at: value) { frames[base + Int(into)] = value } else { at += Int(skip) }
      case .openList(let field, let locator, let into, let skip):
        at += begin(program.listLocators[Int(locator)].find(address(field)), into, skip)
      case .openTexts(let field, let into, let skip): at += begin(address(field).texts, into, skip)
      case .next(let frame, let stride, let back):
        if frames.advance(base + Int(frame), by: Int(stride)) { at -= Int(back) }
      case .ifFlag(let field, let skip): if !address(field).isTrue { at += Int(skip) }

      case .unlessFlag(let field, let skip): if address(field).isTrue { at += Int(skip) }
      case .unlessReference(let field, let locator, let skip):
        if program.locators[Int(locator)].find(address(field)) != nil { at += Int(skip) }
      case .unlessValue(let field, let test, let skip):
        if test.holds(at: address(field)) { at += Int(skip) }
      case .unlessList(let field, let locator, let skip):
        if program.listLocators[Int(locator)].find(address(field)).count > 0 { at += Int(skip) }
      case .unlessTexts(let field, let skip): if address(field).texts.count > 0 { at += Int(skip) }

      case .call(let routine, let window, let base):
        call(Int(routine), Int(window), Int(base), &output)
        if isStopped { return }
      case .choose(let field, let choices, let window, let base):
        choose(field, Int(choices), Int(window), Int(base), &output)
        if isStopped { return }
      case .indent(let start, let end): indentation += program.literals[Int(start)..<Int(end)]
      case .outdent(let count): indentation.removeLast(Int(count))

      case .named(let name, let raw): appendLenient(program.names[Int(name)], raw, &output)
      case .namedSection(let name, let skip):
        let body = at..<(at + Int(skip))
        runLenient(program.names[Int(name)], body, &output)
        at = body.upperBound
        if isStopped { return }
      case .namedInverted(let name, let skip):
        if !lenient.isFalse(program.names[Int(name)]) { at += Int(skip) }
      case .namedChoose(let name, let choices):
        if case .text(let word) = lenient.value(of: program.names[Int(name)]) {
          call(named: word, Int(choices), -1, 0, &output)
        }
        if isStopped { return }
      }
    }
  }

  /// Opens a list's first element, and how many steps to leave out if there is none.
  @inline(__always)
  private mutating func begin(_ elements: StoredElements, _ into: Int32, _ skip: Int32) -> Int {
    guard elements.count > 0, let first = elements.first else { return Int(skip) }
    frames.begin(base + Int(into), at: first, count: elements.count)
    return 0
  }

  @inline(__always)
  private mutating func appendLiteral(
    _ start: Int, _ end: Int, _ atLineStart: Bool, _ output: inout PageBuffer
  ) {
    guard indentation.isEmpty else { return appendIndented(start..<end, atLineStart, &output) }
    program.literals.withUnsafeBufferPointer { literals in
      if let first = literals.baseAddress { output.append(end - start, ofLiteralAt: first + start) }
    }
  }

  @inline(never)
  private func appendIndented(_ range: Range<Int>, _ atLineStart: Bool, _ output: inout PageBuffer) {
    var isLineStart = atLineStart
    for byte in program.literals[range] {
      if isLineStart, byte != UInt8(ascii: "\n"), byte != UInt8(ascii: "\r") {
        indentation.withUnsafeBufferPointer { output.append($0) }
      }
      output.append(byte)
      isLineStart = byte == UInt8(ascii: "\n")
    }
  }
}

extension Renderer {
  private mutating func call(_ routine: Int, _ window: Int, _ distance: Int, _ output: inout PageBuffer) {
    guard calls < Self.deepestCall else {
      isStopped = true
      return
    }
    calls += 1
    defer { calls -= 1 }
    guard window >= 0 else { return run(routine: routine, &output) }

    let fields = program.windows[window]
    frames.reserve(base + distance + fields.count)
    for (index, field) in fields.enumerated() { frames[base + distance + index] = address(field) }
    base += distance
    run(routine: routine, &output)
    base -= distance
  }

  private mutating func choose(
    _ field: Field, _ choices: Int, _ window: Int, _ distance: Int, _ output: inout PageBuffer
  ) {
    var word = ""
    address(field).withText { word = String(decoding: $0, as: UTF8.self) }
    call(named: word, choices, window, distance, &output)
  }

  private mutating func call(
    named word: String, _ choices: Int, _ window: Int, _ distance: Int, _ output: inout PageBuffer
  ) {
    guard let choice = program.choices[choices].first(where: { $0.name == word }) else { return }
    call(choice.routine, window, distance, &output)
  }

  private func appendLenient(_ name: LenientName, _ raw: Bool, _ output: inout PageBuffer) {
    guard case .text(var text) = lenient.value(of: name) else { return }
    text.withUTF8 { if raw { output.append($0) } else { output.appendEscaped($0) } }
  }

  private mutating func runLenient(_ name: LenientName, _ body: Range<Int>, _ output: inout PageBuffer) {
    guard !lenient.isFalse(name) else { return }
    let value = lenient.value(of: name)
    let items = if case .list(let items) = value { items } else { [value] }
    for item in items where !isStopped {
      lenient.push(item)
      run(body, &output)
      lenient.pop()
    }
  }
}

extension Test {
  /// Whether there is something to write, and a section of the field is not left out.
  @inline(__always)
  fileprivate func holds(at field: UnsafeRawPointer) -> Bool {
    switch self {
    case .text: !field.isEmptyText
    case .optionalText: !field.isAbsentText && !field.isEmptyText
    case .optionalNumber: field.optionalNumber != nil
    case .html: !field.html.isEmpty
    case .optionalHTML: !field.isAbsentHTML && !field.html.isEmpty
    case .always: true
    }
  }
}
