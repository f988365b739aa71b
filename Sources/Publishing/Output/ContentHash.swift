/// 128 bits that tell one content from another: fast, the same on every machine and run, and no protection against
/// someone who looks for two contents of one hash.
package struct ContentHash: Hashable, Sendable {
  package let high: UInt64
  package let low: UInt64

  package init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  package init(of bytes: [UInt8]) {
    self = bytes.withUnsafeBytes { ContentHash(of: $0) }
  }

  /// Blocks of 32 bytes; each half of a block goes through a 64 × 64 → 128 bit product whose halves reach both
  /// words of the state.
  package init(of bytes: UnsafeRawBufferPointer) {
    var state = State(length: bytes.count)
    var offset = 0
    while offset + 32 <= bytes.count {
      state.mix(
        word(bytes, offset), word(bytes, offset + 8), word(bytes, offset + 16), word(bytes, offset + 24))
      offset += 32
    }
    if offset < bytes.count {
      var tail: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
      withUnsafeMutableBytes(of: &tail) {
        $0.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[offset...]))
      }
      state.mix(
        UInt64(littleEndian: tail.0), UInt64(littleEndian: tail.1), UInt64(littleEndian: tail.2),
        UInt64(littleEndian: tail.3))
    }
    self = state.finished()
  }

  /// 32 hexadecimal digits, the high word first.
  package var hexadecimal: String {
    String(unsafeUninitializedCapacity: Self.digits) { target in
      target.baseAddress.map { write(to: $0) }
      return target.count
    }
  }
}

private func word(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
  UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
}

private struct State {
  private var low: UInt64
  private var high: UInt64

  init(length: Int) {
    low = 0x9E37_79B9_7F4A_7C15 ^ UInt64(truncatingIfNeeded: length)
    high = 0xD1B5_4A32_D192_ED03
  }

  mutating func mix(_ first: UInt64, _ second: UInt64, _ third: UInt64, _ fourth: UInt64) {
    let left = (first ^ low).multipliedFullWidth(by: second ^ 0xA076_1D64_78BD_642F)
    let right = (third ^ high).multipliedFullWidth(by: fourth ^ 0xE703_7ED1_A0B4_28DB)
    // The plain words too, so that a factor of zero loses nothing of the other.
    low = ((low << 29 | low >> 35) &+ left.low) ^ right.high &+ fourth
    high = ((high << 31 | high >> 33) &+ right.low) ^ left.high &+ second
  }

  func finished() -> ContentHash {
    let sum = avalanche(low ^ (high << 32 | high >> 32))
    return ContentHash(high: avalanche(high &+ sum), low: sum)
  }

  /// The finaliser of MurmurHash3, which spreads each bit over the whole word.
  private func avalanche(_ value: UInt64) -> UInt64 {
    var value = value
    value = (value ^ value >> 33) &* 0xFF51_AFD7_ED55_8CCD
    value = (value ^ value >> 33) &* 0xC4CE_B9FE_1A85_EC53
    return value ^ value >> 33
  }
}
