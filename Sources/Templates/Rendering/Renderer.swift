/// Runs a program over a model and appends what it writes.
struct Renderer {
  /// Deeper calls than any tree of pages needs.
  static let deepestCall = 64

  private let program: Program
  private var frames: [TemplateValue]
  /// Where the running routine's frames begin.
  private var base = 0
  private var indentation: [UInt8] = []
  private var calls = 0
  /// Set where calls go too deep: data that leads back to itself ends the page, lest its branches multiply.
  private var isStopped = false

  init(_ program: Program, _ root: TemplateValue) {
    self.program = program
    frames = [root]
    frames.reserveCapacity(16)
  }

  mutating func run(into output: inout [UInt8]) {
    run(program.routines[program.entry], &output)
  }

  private mutating func run(_ steps: Range<Int>, _ output: inout [UInt8]) {
    var at = steps.lowerBound
    while at < steps.upperBound, !isStopped {
      let step = program.steps[at]
      at += 1
      switch step {
      case .literal(let start, let end, let atLineStart):
        appendLiteral(Int(start)..<Int(end), atLineStart, &output)
      case .lineStart: output += indentation
      case .key(let frame, let slot):
        if case .object(let model) = frames[base + Int(frame)] {
          append(model.value(at: Int(slot)), escaping: true, &output)
        }
      case .value(let path): append(value(at: path), escaping: true, &output)
      case .raw(let path): append(value(at: path), escaping: false, &output)
      case .section(let path, let count, let opensFrame):
        let body = at..<(at + Int(count))
        runSection(value(at: path), body, opensFrame, &output)
        at = body.upperBound
      case .inverted(let path, let count):
        if value(at: path).isFalse { run(at..<(at + Int(count)), &output) }
        at += Int(count)
      case .call(let routine, let window): call(Int(routine), Int(window), &output)
      case .choose(let path, let choices, let window):
        guard case .text(let name) = value(at: path) else { continue }
        if let choice = program.choices[Int(choices)].first(where: { $0.name == name }) {
          call(choice.routine, Int(window), &output)
        }
      case .indent(let start, let end): indentation += program.literals[Int(start)..<Int(end)]
      case .outdent(let count): indentation.removeLast(Int(count))
      }
    }
  }

  private mutating func runSection(
    _ value: TemplateValue, _ body: Range<Int>, _ opensFrame: Bool, _ output: inout [UInt8]
  ) {
    switch value {
    case .list(let items):
      frames.append(.absent)
      for item in items {
        frames[frames.count - 1] = program.isLenient ? LenientItem.unwrap(item) : .object(item)
        run(body, &output)
      }
      frames.removeLast()
    case .texts(let items):
      frames.append(.absent)
      for item in items {
        frames[frames.count - 1] = .text(item)
        run(body, &output)
      }
      frames.removeLast()
    case _ where value.isFalse: break
    default:
      if opensFrame { frames.append(value) }
      run(body, &output)
      if opensFrame { frames.removeLast() }
    }
  }

  private mutating func call(_ routine: Int, _ window: Int, _ output: inout [UInt8]) {
    guard calls < Self.deepestCall else {
      isStopped = true
      return
    }
    calls += 1
    defer { calls -= 1 }
    guard window >= 0 else { return run(program.routines[routine], &output) }

    let callerBase = base
    let count = frames.count
    for index in program.windows[window] { frames.append(frames[callerBase + index]) }
    base = count
    run(program.routines[routine], &output)
    base = callerBase
    frames.removeLast(frames.count - count)
  }

  private func value(at path: Int32) -> TemplateValue {
    switch program.paths[Int(path)] {
    case .key(let frame, let slot):
      guard case .object(let model) = frames[base + frame] else { return .absent }
      return model.value(at: slot)
    case .keys(let frame, let slots):
      var value = frames[base + frame]
      for slot in slots {
        guard case .object(let model) = value else { return .absent }
        value = model.value(at: slot)
      }
      return value
    case .frame(let frame): return frames[base + frame]
    case .top: return frames.last ?? .absent
    case .names(let names): return LenientObject.value(of: names, in: frames)
    }
  }

  private func appendLiteral(_ range: Range<Int>, _ atLineStart: Bool, _ output: inout [UInt8]) {
    guard !indentation.isEmpty else {
      program.literals.withUnsafeBufferPointer {
        output.append(contentsOf: UnsafeBufferPointer(rebasing: $0[range]))
      }
      return
    }
    var isLineStart = atLineStart
    for byte in program.literals[range] {
      if isLineStart, byte != UInt8(ascii: "\n"), byte != UInt8(ascii: "\r") { output += indentation }
      output.append(byte)
      isLineStart = byte == UInt8(ascii: "\n")
    }
  }

  @inline(__always)
  private func append(_ value: TemplateValue, escaping: Bool, _ output: inout [UInt8]) {
    switch value {
    case .text(var text):
      text.withUTF8 { bytes in
        if escaping { appendEscaped(bytes, to: &output) } else { output.append(contentsOf: bytes) }
      }
    case .html(let html): output += html.bytes
    case .number(let number): appendNumber(number, to: &output)
    case .absent, .flag, .object, .list, .texts: break
    }
  }
}

extension TemplateValue {
  /// Whether a section of the value is left out.
  var isFalse: Bool {
    switch self {
    case .absent: true
    case .text(let text): text.isEmpty
    case .number: false
    case .html(let html): html.isEmpty
    case .flag(let flag): !flag
    case .object: false
    case .list(let items): items.isEmpty
    case .texts(let texts): texts.isEmpty
    }
  }
}
