import Diagnostics

/// The context stack as far as it is known while compiling: what each frame will hold.
struct Scope: Hashable, Sendable {
  enum Frame: Hashable, Sendable {
    case model(Shape)
    case text
    case address
    case number
    case html
    /// What a faulty tag would have opened; every name in it passes, so that one mistake gives one finding.
    case unknown
    /// Data without a shape, for the conformance suite.
    case lenient
  }

  private(set) var frames: [Frame]

  init(_ frames: [Frame]) { self.frames = frames }

  var top: Frame { frames.last ?? .unknown }
  var isForgiving: Bool { frames.contains(.unknown) }

  func pushing(_ frame: Frame) -> Scope {
    // Without shapes the frames are only known when rendering: one mark stands for all of them.
    top == .lenient ? self : Scope(frames + [frame])
  }

  /// The frames that a name could still mean, as indices: a shape hides an earlier frame of the same shape.
  ///
  /// A partial that calls itself thus meets a scope it has been compiled for.
  var visible: [Int] {
    frames.indices.filter { index in
      switch frames[index] {
      case .model, .unknown: !frames[(index + 1)...].contains(frames[index])
      case .text, .address, .number, .html: index == frames.count - 1
      case .lenient: true
      }
    }
  }

  func keeping(_ indices: [Int]) -> Scope { Scope(indices.map { frames[$0] }) }

  /// The model shapes, innermost first.
  var shapes: [Shape] {
    frames.reversed().compactMap { frame in
      if case .model(let shape) = frame { shape } else { nil }
    }
  }
}

/// How a value is found from the frames of a scope.
enum Path: Sendable {
  case frame(Int)
  /// The fields that lead from a frame's model to the value, at least one.
  case fields(frame: Int, [StoredField])
  case named(LenientName)
}

/// What a name in a template stands for.
struct Resolution: Sendable {
  let path: Path
  /// Nil when nothing is known of it.
  let kind: Shape.Kind?
  let isOptional: Bool
}

/// What is wrong with a name: the part of it and what could have stood there.
enum ResolutionError: Error {
  case unknown(part: Range<Int>, name: String, among: [Shape])
  /// A part before the last is no object.
  case notAnObject(part: Range<Int>, name: String, kind: Shape.Kind)
}

extension Scope {
  /// - Parameter name: Dotted, or `.` for the frame on top.
  /// - Returns: Nil where a name cannot be judged because an earlier mistake hides what is in scope.
  func resolve(_ name: String) throws(ResolutionError) -> Resolution? {
    if top == .lenient {
      let name = name == "." ? LenientName.top : .path(name.split(separator: ".").map(String.init))
      return Resolution(path: .named(name), kind: nil, isOptional: true)
    }
    if name == "." { return current }

    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    var ranges: [Range<Int>] = []
    var offset = 0
    for part in parts {
      ranges.append(offset..<(offset + part.utf8.count))
      offset += part.utf8.count + 1
    }
    let first = String(parts[0])
    for index in frames.indices.reversed() {
      guard case .model(let shape) = frames[index], let slot = shape.slot(named: first) else { continue }
      return try follow(parts, ranges, frame: index, slot: slot, shape)
    }
    if isForgiving { return nil }
    throw .unknown(part: ranges[0], name: first, among: shapes)
  }

  private var current: Resolution? {
    let kind: Shape.Kind
    switch top {
    case .model(let shape): kind = .object { shape }
    case .text: kind = .text
    case .address: kind = .address
    case .number: kind = .number
    case .html: kind = .html
    case .unknown, .lenient: return nil
    }
    return Resolution(path: .frame(frames.count - 1), kind: kind, isOptional: false)
  }

  private func follow(
    _ parts: [Substring], _ ranges: [Range<Int>], frame: Int, slot: Int, _ shape: Shape
  ) throws(ResolutionError) -> Resolution {
    var key = shape.keys[slot]
    var fields = [key.field]
    var isOptional = key.isOptional
    for index in parts.indices.dropFirst() {
      guard case .object(let child) = key.kind else {
        throw .notAnObject(part: ranges[index - 1], name: key.name, kind: key.kind)
      }
      let shape = child()
      guard let slot = shape.slot(named: String(parts[index])) else {
        throw .unknown(part: ranges[index], name: String(parts[index]), among: [shape])
      }
      key = shape.keys[slot]
      fields.append(key.field)
      isOptional = isOptional || key.isOptional
    }
    return Resolution(path: .fields(frame: frame, fields), kind: key.kind, isOptional: isOptional)
  }
}
