/// Eight hexadecimal digits at a time, as the bytes of one word, the first digit in the lowest byte.
enum Hexadecimal {
  /// The digits of 32 bits, in lower case.
  static func digits(_ value: UInt32) -> UInt64 {
    var nibbles = UInt64(value)
    nibbles = (nibbles | nibbles << 16) & 0x0000_FFFF_0000_FFFF
    nibbles = (nibbles | nibbles << 8) & 0x00FF_00FF_00FF_00FF
    nibbles = (nibbles | nibbles << 4) & 0x0F0F_0F0F_0F0F_0F0F
    return characters(nibbles).byteSwapped
  }

  /// What eight digits in lower case stand for; nil if one of them is none.
  static func value(_ digits: UInt64) -> UInt32? {
    let letters = digits >> 6 & 0x0101_0101_0101_0101
    let nibbles = digits & 0x0F0F_0F0F_0F0F_0F0F &+ letters &* 9
    guard nibbles & 0xF0F0_F0F0_F0F0_F0F0 == 0, characters(nibbles) == digits else { return nil }
    var value = nibbles.byteSwapped
    value = (value | value >> 4) & 0x00FF_00FF_00FF_00FF
    value = (value | value >> 8) & 0x0000_FFFF_0000_FFFF
    value = (value | value >> 16) & 0x0000_0000_FFFF_FFFF
    return UInt32(truncatingIfNeeded: value)
  }

  /// The characters of eight values below 16.
  private static func characters(_ nibbles: UInt64) -> UInt64 {
    let letters = (nibbles &+ 0x0606_0606_0606_0606) >> 4 & 0x0101_0101_0101_0101
    return nibbles &+ 0x3030_3030_3030_3030 &+ letters &* 0x27
  }
}

extension ContentHash {
  static let digits = 32

  /// Writes 32 hexadecimal digits, the high word first.
  func write(to target: UnsafeMutableRawPointer) {
    for (offset, word) in [(0, high), (16, low)] {
      let upper = Hexadecimal.digits(UInt32(truncatingIfNeeded: word >> 32))
      let lower = Hexadecimal.digits(UInt32(truncatingIfNeeded: word))
      target.storeBytes(of: upper.littleEndian, toByteOffset: offset, as: UInt64.self)
      target.storeBytes(of: lower.littleEndian, toByteOffset: offset + 8, as: UInt64.self)
    }
  }

  /// Reads what `write` wrote; nil if it is something else.
  init?(digits source: UnsafeRawPointer) {
    guard let first = Self.word(source), let second = Self.word(source + 16) else { return nil }
    self.init(high: first, low: second)
  }

  private static func word(_ source: UnsafeRawPointer) -> UInt64? {
    guard
      let upper = Hexadecimal.value(UInt64(littleEndian: source.loadUnaligned(as: UInt64.self))),
      let lower = Hexadecimal.value(UInt64(littleEndian: (source + 8).loadUnaligned(as: UInt64.self)))
    else { return nil }
    return UInt64(upper) << 32 | UInt64(lower)
  }
}
