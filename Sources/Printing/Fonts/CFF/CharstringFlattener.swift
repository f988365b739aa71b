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
  /// Where the last operand began, if that was the last thing written, and its value.
  private var last: (start: Int, value: Int)?
  private var hasEnded = false

  static func flatten(_ charstring: FontBytes, local: CFFIndex, global: CFFIndex) -> [UInt8]? {
    var walker = CharstringFlattener(global: global, local: local)
    walker.output.reserveCapacity(charstring.count + 64)
    guard walker.walk(charstring, depth: 0) else { return nil }
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

  private mutating func walk(_ code: FontBytes, depth: Int) -> Bool {
    var at = 0
    while at < code.count, !hasEnded {
      steps += 1
      guard steps <= Self.mostSteps, output.count <= Self.mostBytes, let first = code.byte(at) else {
        return false
      }
      if first >= 32 || first == 28 {
        guard let size = operand(code, at: at, first) else { return false }
        at += size
        continue
      }
      at += 1
      switch first {
      case 1, 3, 18, 23:
        stems += operands / 2
        write(first)
      case Operator.hintmask, Operator.cntrmask:
        // Operands left over are vertical stems whose operator may be left out.
        stems += operands / 2
        guard stems <= Self.mostStems, let mask = code.part(at, (stems + 7) / 8) else { return false }
        write(first)
        output.append(contentsOf: mask.bytes)
        at += mask.count
      case 4...8, 21, 22, 24...27, 30, 31: write(first)
      case Operator.escape:
        guard let second = code.byte(at), Operator.flexes.contains(second) else { return false }
        at += 1
        write(first)
        output.append(UInt8(second))
      case Operator.endchar:
        // Four operands, or five with a width, would make it an accented letter of two others.
        guard operands < 4 else { return false }
        write(first)
        hasEnded = true
      case Operator.return: return true
      case Operator.callsubr: guard call(local, depth: depth) else { return false }
      case Operator.callgsubr: guard call(global, depth: depth) else { return false }
      default: return false
      }
    }
    return true
  }

  private mutating func write(_ name: Int) {
    output.append(UInt8(name))
    operands = 0
    last = nil
  }

  /// The subroutine's number stands last among the operands and disappears with the call.
  private mutating func call(_ subroutines: CFFIndex, depth: Int) -> Bool {
    let bias = subroutines.count < 1240 ? 107 : subroutines.count < 33_900 ? 1131 : 32_768
    guard depth < Self.deepest, let number = last, let code = subroutines[number.value + bias] else {
      return false
    }
    output.removeSubrange(number.start...)
    operands -= 1
    last = nil
    return walk(code, depth: depth + 1)
  }

  /// Copies one operand; its size, or nil where it is cut off or one too many.
  private mutating func operand(_ code: FontBytes, at: Int, _ first: Int) -> Int? {
    let (value, size): (Int, Int)
    switch first {
    case 28:
      guard let number = code.int16(at + 1) else { return nil }
      (value, size) = (number, 3)
    case 32...246: (value, size) = (first - 139, 1)
    case 247...250:
      guard let second = code.byte(at + 1) else { return nil }
      (value, size) = ((first - 247) * 256 + second + 108, 2)
    case 251...254:
      guard let second = code.byte(at + 1) else { return nil }
      (value, size) = (-(first - 251) * 256 - second - 108, 2)
    default:
      // 16.16; no subroutine has a fraction for its number.
      guard let number = code.uint32(at + 1) else { return nil }
      (value, size) = (Int(Int32(truncatingIfNeeded: number)) >> 16, 5)
    }
    guard operands < Self.mostOperands, let bytes = code.part(at, size) else { return nil }
    last = (output.count, value)
    output.append(contentsOf: bytes.bytes)
    operands += 1
    return size
  }
}
