import Diagnostics

/// Data without a declared shape, so that the specification's own tests run through the same parser and renderer.
indirect enum LenientValue: Sendable {
  case absent
  case text(String)
  case flag(Bool)
  case object([String: LenientValue])
  case list([LenientValue])

  var isFalse: Bool {
    switch self {
    case .absent: true
    case .text(let text): text.isEmpty
    case .flag(let flag): !flag
    case .object: false
    case .list(let items): items.isEmpty
    }
  }

  fileprivate func member(_ name: String) -> LenientValue? {
    guard case .object(let values) = self else { return nil }
    return values[name]
  }
}

enum LenientName: Sendable {
  /// What the innermost section is for.
  case top
  case path([String])
}

/// The sections open around a tag; what they hold is known only while rendering.
struct LenientFrames {
  private var frames: [LenientValue] = []

  init(_ values: LenientValue...) { frames = values }

  mutating func push(_ value: LenientValue) { frames.append(value) }
  mutating func pop() { frames.removeLast() }

  /// The first name is looked for up the frames, the others only within what it yields.
  func value(of name: LenientName) -> LenientValue {
    guard case .path(let names) = name else { return frames.last ?? .absent }
    guard let first = names.first else { return .absent }
    for frame in frames.reversed() {
      guard var value = frame.member(first) else { continue }
      for name in names.dropFirst() { value = value.member(name) ?? .absent }
      return value
    }
    return .absent
  }

  func isFalse(_ name: LenientName) -> Bool { value(of: name).isFalse }
}

extension TemplateSet {
  /// Unknown names and partials write nothing, as the specification's tests want.
  func renderLeniently(_ name: String, _ data: LenientValue) -> [UInt8] {
    var findings: [Finding] = []
    guard let (compiler, entry) = compiled(name, Scope([.lenient]), .lenient, .none, findings: &findings)
    else { return [] }
    var output = PageBuffer()
    withUnsafePointer(to: data) { page in
      let program = compiler.program(entry: entry)
      var renderer = Renderer(program, page: UnsafeRawPointer(page), lenient: LenientFrames(data))
      renderer.run(into: &output)
    }
    return output.bytes
  }
}
