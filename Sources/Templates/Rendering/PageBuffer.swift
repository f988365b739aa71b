/// The bytes of a page while it is written; one is meant to serve many pages, so that it grows once.
///
/// It writes to memory of its own instead of an array, which would look at each piece whether it is the array's only
/// owner. Why that is safe: `reserve` comes before every write, the counts it is given are those of the bytes read, and
/// what is read besides a caller's own bytes are the literals of a program, which end in `overrun` spare bytes.
public struct PageBuffer: ~Copyable {
  /// How many bytes behind its last a short piece may read and write.
  static let overrun = 32

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
      // Two moves of a register each take less time than the call of memcpy.
      target.storeBytes(of: source.loadUnaligned(as: SIMD2<UInt64>.self), as: SIMD2<UInt64>.self)
      target.storeBytes(
        of: source.loadUnaligned(fromByteOffset: 16, as: SIMD2<UInt64>.self), toByteOffset: 16,
        as: SIMD2<UInt64>.self)
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

  /// Writes text so that it is only text in HTML and in quoted attributes.
  ///
  /// Works on bytes: the five characters are ASCII, so that nothing that follows one (a combining mark, say) can hide
  /// it. Bytes are copied eight at a time while they are tested; only where one of the five is among them does what
  /// has been copied not count.
  @inline(__always)
  mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    guard let first = text.baseAddress else { return }
    let length = text.count
    reserve(length)
    let (source, target) = (UnsafeRawPointer(first), start + count)
    var special: UInt64 = 0
    if length >= 8 {
      var at = 0
      while at < length - 8 {
        let word = source.loadUnaligned(fromByteOffset: at, as: UInt64.self)
        special |= specialBytes(of: word)
        target.storeBytes(of: word, toByteOffset: at, as: UInt64.self)
        at += 8
      }
      // The last eight, some of which may have been copied already.
      let word = source.loadUnaligned(fromByteOffset: length - 8, as: UInt64.self)
      special |= specialBytes(of: word)
      target.storeBytes(of: word, toByteOffset: length - 8, as: UInt64.self)
    } else if length >= 4 {
      let head = source.loadUnaligned(as: UInt32.self)
      let tail = source.loadUnaligned(fromByteOffset: length - 4, as: UInt32.self)
      special = specialBytes(of: UInt64(head) << 32 | UInt64(tail))
      target.storeBytes(of: head, as: UInt32.self)
      target.storeBytes(of: tail, toByteOffset: length - 4, as: UInt32.self)
    } else {
      for at in 0..<length {
        if isSpecial(text[at]) { special = 1 }
        target.storeBytes(of: text[at], toByteOffset: at, as: UInt8.self)
      }
    }
    if special == 0 { count += length } else { appendEntities(text) }
  }

  /// Text that has at least one of the five characters.
  @inline(never)
  private mutating func appendEntities(_ text: UnsafeBufferPointer<UInt8>) {
    var plain = 0
    for at in 0..<text.count where isSpecial(text[at]) {
      append(UnsafeBufferPointer(rebasing: text[plain..<at]))
      entity(for: text[at]).withUTF8Buffer { append($0) }
      plain = at + 1
    }
    append(UnsafeBufferPointer(rebasing: text[plain...]))
  }
}

/// Not zero where one of a word's eight bytes is one of the five characters.
///
/// A byte less one has its high bit set and itself not only where it was zero (or above a zero byte, which does not
/// change the answer); each exclusive or makes its characters zero, two of them by a bit in which they differ.
@inline(__always)
private func specialBytes(of word: UInt64) -> UInt64 {
  let ones: UInt64 = 0x0101_0101_0101_0101
  let quotes = word ^ (ones &* 0x22)
  let ampersandsAndApostrophes = (word | ones) ^ (ones &* 0x27)
  let brackets = (word | (ones &* 2)) ^ (ones &* 0x3E)
  let found =
    ((quotes &- ones) & ~quotes)
    | ((ampersandsAndApostrophes &- ones) & ~ampersandsAndApostrophes)
    | ((brackets &- ones) & ~brackets)
  return found & (ones &* 0x80)
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
  return output.withUnsafeBytes { Array($0) }
}
