import Bytes

/// The bytes of a page while it is written; one is meant to serve many pages, so that it grows once.
///
/// It writes to memory of its own instead of an array, which would look at each piece whether it is the array's only
/// owner. Why that is safe: `reserve` comes before every write, the counts it is given are those of the bytes read, and
/// what is read besides a caller's own bytes are the literals of a program, which end in `overrun` spare bytes.
public struct PageBuffer: ~Copyable {
  /// How many bytes behind its last a short piece may read and write.
  static let overrun = 64

  private var start: UnsafeMutableRawPointer
  private var capacity: Int
  public private(set) var count = 0

  /// - Parameter capacity: In bytes; it grows by itself.
  public init(capacity: Int = 32 * 1024) {
    self.capacity = max(capacity, Self.overrun)
    start = .allocate(byteCount: self.capacity, alignment: 16)
  }

  deinit { start.deallocate() }

  public mutating func removeAll() { count = 0 }

  /// The bytes written since `removeAll`; they hold for the call only.
  public borrowing func withUnsafeBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows
    -> Result
  {
    try body(UnsafeRawBufferPointer(start: start, count: count))
  }

  /// A copy of them, for callers that keep it.
  public var bytes: [UInt8] { withUnsafeBytes { Array($0) } }

  public mutating func append(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { append($0) } }

  /// Makes room for some more bytes and the overrun.
  @inline(__always)
  private mutating func reserve(_ more: Int) {
    if count + more + Self.overrun > capacity { grow(by: more) }
  }

  @inline(never)
  private mutating func grow(by more: Int) {
    let larger = max(capacity * 2, count + more + Self.overrun)
    let moved = UnsafeMutableRawPointer.allocate(byteCount: larger, alignment: 16)
    moved.copyMemory(from: start, byteCount: count)
    start.deallocate()
    (start, capacity) = (moved, larger)
  }

  mutating func append(_ byte: UInt8) {
    reserve(1)
    start.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
    count += 1
  }

  @inline(__always)
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let first = bytes.baseAddress else { return }
    reserve(bytes.count)
    (start + count).copyMemory(from: first, byteCount: bytes.count)
    count += bytes.count
  }

  /// Appends bytes behind which `overrun` more can be read.
  @inline(__always)
  mutating func append(_ length: Int, ofLiteralAt first: UnsafePointer<UInt8>) {
    reserve(length)
    let (source, target) = (UnsafeRawPointer(first), start + count)
    if length <= Self.overrun {
      // Some moves of a register take less time than the call of memcpy.
      for at in stride(from: 0, to: Self.overrun, by: 16) {
        let lanes = source.loadUnaligned(fromByteOffset: at, as: Lanes.self)
        target.storeBytes(of: lanes, toByteOffset: at, as: Lanes.self)
      }
    } else {
      target.copyMemory(from: source, byteCount: length)
    }
    count += length
  }

  /// Decimal digits, without a string in between.
  mutating func append(_ number: Int) {
    reserve(20)
    if number < 0 { append(UInt8(ascii: "-")) }
    var rest = number.magnitude
    var digits = 1
    while rest >= 10 {
      rest /= 10
      digits += 1
    }
    rest = number.magnitude
    for place in (count..<count + digits).reversed() {
      start.storeBytes(
        of: UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10), toByteOffset: place, as: UInt8.self)
      rest /= 10
    }
    count += digits
  }

  /// Writes text so that it is only text in HTML and in quoted attributes; hidden characters, which no text that was read has,
  /// are left out.
  ///
  /// Works on bytes: the five characters are ASCII, so that nothing that follows one (a combining mark, say) can hide it.
  mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var plain = 0
    var at = 0
    while at < text.count {
      let hidden = isSpecial(text[at]) ? 0 : HiddenCharacter.length(in: text, at: at)
      guard hidden > 0 || isSpecial(text[at]) else {
        at += 1
        continue
      }
      append(UnsafeBufferPointer(rebasing: text[plain..<at]))
      if hidden == 0 { entity(for: text[at]).withUTF8Buffer { append($0) } }
      at += max(1, hidden)
      plain = at
    }
    append(UnsafeBufferPointer(rebasing: text[plain...]))
  }

  /// The same for a text of a model: its bytes are copied sixteen at a time while they are tested, and only where one
  /// of the five is among them does what has been copied not count.
  @inline(never)
  mutating func appendEscaped(textAt address: UnsafeRawPointer) {
    guard let text = address.text else { return appendEntities(textAt: address) }
    let length = text.count
    reserve(length)
    let target = start + count
    var special = Lanes()
    switch text {
    case .short(let short):
      special = specialBytes(of: Lanes(short.head, short.tail))
      short.store(at: target)
    case .long(let source, _):
      var at = 0
      while at < length - 16 {
        let lanes = source.loadUnaligned(fromByteOffset: at, as: Lanes.self)
        special |= specialBytes(of: lanes)
        target.storeBytes(of: lanes, toByteOffset: at, as: Lanes.self)
        at += 16
      }
      // The last sixteen, some of which may have been copied already.
      let lanes = source.loadUnaligned(fromByteOffset: length - 16, as: Lanes.self)
      special |= specialBytes(of: lanes)
      target.storeBytes(of: lanes, toByteOffset: length - 16, as: Lanes.self)
    }
    if special.x | special.y == 0 { count += length } else { appendEntities(textAt: address) }
  }

  // Apart, so that what it takes to hold on to the string is done for few.
  @inline(never)
  private mutating func appendEntities(textAt address: UnsafeRawPointer) {
    address.withText { appendEscaped($0) }
  }
}

/// Sixteen bytes, as one register holds them.
private typealias Lanes = SIMD2<UInt64>

/// Not zero where one of sixteen bytes is one of the five characters or a control character: three comparisons, as `&` and `'`, and `<` and
/// `>`, differ in one bit each.
@inline(__always)
private func specialBytes(of lanes: Lanes) -> Lanes {
  let bytes = unsafeBitCast(lanes, to: SIMD16<UInt8>.self)
  let withLowest: SIMD16<UInt8> = bytes | SIMD16(repeating: 1)
  let withSecond: SIMD16<UInt8> = bytes | SIMD16(repeating: 2)
  let quotes: SIMDMask<SIMD16<Int8>> = bytes .== SIMD16<UInt8>(repeating: UInt8(ascii: "\""))
  let ampersands: SIMDMask<SIMD16<Int8>> = withLowest .== SIMD16<UInt8>(repeating: UInt8(ascii: "'"))
  let brackets: SIMDMask<SIMD16<Int8>> = withSecond .== SIMD16<UInt8>(repeating: UInt8(ascii: ">"))
  let some: SIMDMask<SIMD16<Int8>> = quotes .| ampersands
  // Control characters need a closer look. Zero is none here: it fills up a short text.
  let controls: SIMDMask<SIMD16<Int8>> =
    (bytes &- SIMD16<UInt8>(repeating: 1)) .< SIMD16<UInt8>(repeating: 0x1F)
  let deletes: SIMDMask<SIMD16<Int8>> = bytes .== SIMD16<UInt8>(repeating: 0x7F)
  let marks: SIMDMask<SIMD16<Int8>> = some .| brackets
  return unsafeBitCast(marks .| controls .| deletes, to: Lanes.self)
}

/// The five as a set of bits: `"` 34, `&` 38, `'` 39, `<` 60, `>` 62.
@inline(__always)
private func isSpecial(_ byte: UInt8) -> Bool {
  let special: UInt64 = 1 << 34 | 1 << 38 | 1 << 39 | 1 << 60 | 1 << 62
  return byte < 64 && special >> UInt64(byte) & 1 == 1
}

private func entity(for byte: UInt8) -> StaticString {
  switch byte {
  case UInt8(ascii: "\""): "&quot;"
  case UInt8(ascii: "&"): "&amp;"
  case UInt8(ascii: "'"): "&#39;"
  case UInt8(ascii: "<"): "&lt;"
  default: "&gt;"
  }
}

func escaped(_ text: some Sequence<UInt8>) -> [UInt8] {
  var output = PageBuffer(capacity: 256)
  Array(text).withUnsafeBufferPointer { output.appendEscaped($0) }
  return output.bytes
}
