/// Writes a charstring with its subroutines put in their calls' places, so that it stands alone (Adobe Technical Note
/// 5177, the Type 2 charstring format).
///
/// Operands and outline operators are copied as bytes. What would need computing — arithmetic, storage, an accented
/// letter made of two others — and what is broken gives nil; the glyph is then written anew from its outline.
struct CharstringFlattener {
  /// The format allows ten calls within each other, 48 operands and 96 stem hints.
  private static let deepest = 10
  private static let mostOperands = 48
  private static let mostStems = 96
  /// Characters of hundreds of strokes stay under 8 KB; the limits keep a made-up font from growing without bound.
  private static let mostBytes = 65_535
  private static let mostSteps = 100_000

  private let global: CFFIndex
  private let local: CFFIndex
  private var output: [UInt8] = []
  private var operands = 0
  private var stems = 0
  private var steps = 0
  private var last: LastOperand?
  private var hasEnded = false

  /// The last thing read, if that was an operand: a call's number may be taken away again.
  private struct LastOperand {
    let value: Int
    /// In the code that is being read; nil once it has been written.
    var read: Int?
    /// In the output.
    var written: Int
  }

  static func flatten(_ charstring: FontBytes, local: CFFIndex, global: CFFIndex) -> [UInt8]? {
    var walker = CharstringFlattener(global: global, local: local)
    walker.output.reserveCapacity(charstring.count + 128)
    guard walker.walk(charstring.bytes, depth: 0) else { return nil }
    if !walker.hasEnded { walker.output.append(UInt8(Operator.endchar)) }
    return walker.output
  }

  private init(global: CFFIndex, local: CFFIndex) {
    self.global = global
    self.local = local
  }

  private enum Operator {
    static let callsubr = 10
    static let `return` = 11
    static let escape = 12
    static let endchar = 14
    static let hintmask = 19
    static let cntrmask = 20
    static let callgsubr = 29
    static let flexes = 34...37
  }

  /// Copies all from one call to the next at once.
  private mutating func walk(_ code: UnsafeRawBufferPointer, depth: Int) -> Bool {
    var at = 0
    var copied = 0
    while at < code.count, !hasEnded {
      steps += 1
      guard steps <= Self.mostSteps else { return false }
      let first = Int(code[at])
      if first >= 32 || first == 28 {
        guard let size = read(code, at: at, first) else { return false }
        at += size
        continue
      }
      at += 1
      switch first {
      case 1, 3, 18, 23:
        stems += operands / 2
        clear()
      case Operator.hintmask, Operator.cntrmask:
        // Operands left over are vertical stems whose operator may be left out.
        stems += operands / 2
        at += (stems + 7) / 8
        guard stems <= Self.mostStems, at <= code.count else { return false }
        clear()
      case 4...8, 21, 22, 24...27, 30, 31: clear()
      case Operator.escape:
        guard at < code.count, Operator.flexes.contains(Int(code[at])) else { return false }
        at += 1
        clear()
      case Operator.endchar:
        // Four operands, or five with a width, would make it an accented letter of two others.
        guard operands < 4 else { return false }
        hasEnded = true
      case Operator.return: return copy(code[copied..<at - 1])
      case Operator.callsubr, Operator.callgsubr:
        let end = last?.read ?? at - 1
        guard copy(code[copied..<end]), call(first == Operator.callsubr ? local : global, depth: depth) else {
          return false
        }
        copied = at
      default: return false
      }
    }
    return copy(code[copied..<at])
  }

  private mutating func clear() {
    operands = 0
    last = nil
  }

  /// What has been read goes out, and with it an operand that may be a call's number in the code that called this.
  private mutating func copy(_ code: Slice<UnsafeRawBufferPointer>) -> Bool {
    guard output.count + code.count <= Self.mostBytes else { return false }
    if let place = last?.read {
      last?.written = output.count + place - code.startIndex
      last?.read = nil
    }
    output.append(contentsOf: UnsafeRawBufferPointer(rebasing: code))
    return true
  }

  /// The subroutine's number stands last among the operands and disappears with the call.
  private mutating func call(_ subroutines: CFFIndex, depth: Int) -> Bool {
    let bias = subroutines.count < 1240 ? 107 : subroutines.count < 33_900 ? 1131 : 32_768
    guard depth < Self.deepest, let number = last, let code = subroutines[number.value + bias] else {
      return false
    }
    if number.written < output.count { output.removeSubrange(number.written...) }
    operands -= 1
    last = nil
    return walk(code.bytes, depth: depth + 1)
  }

  /// One operand's size, or nil where it is cut off or one too many.
  private mutating func read(_ code: UnsafeRawBufferPointer, at: Int, _ first: Int) -> Int? {
    let size = first == 28 ? 3 : first < 247 ? 1 : first < 255 ? 2 : 5
    guard operands < Self.mostOperands, at + size <= code.count else { return nil }
    let value =
      switch first {
      case 28: Int(Int16(truncatingIfNeeded: Int(code[at + 1]) << 8 | Int(code[at + 2])))
      case 32...246: first - 139
      case 247...250: (first - 247) * 256 + Int(code[at + 1]) + 108
      case 251...254: -(first - 251) * 256 - Int(code[at + 1]) - 108
      // 16.16; no subroutine has a fraction for its number.
      default: Int(Int16(truncatingIfNeeded: Int(code[at + 1]) << 8 | Int(code[at + 2])))
      }
    last = LastOperand(value: value, read: at, written: 0)
    operands += 1
    return size
  }
}
