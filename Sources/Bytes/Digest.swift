/// A 64-bit digest of content that is the same in every run and on every machine, unlike `Hasher`'s.
///
/// Not for secrets: it tells whether something changed between two builds, and nothing else.
package struct Digest: Sendable {
  @usableFromInline var state: UInt64 = 0x9E37_79B9_7F4A_7C15

  @inlinable package init() {}

  @inlinable package mutating func add(_ word: UInt64) {
    // The folded product of wyhash: every bit of the word reaches every bit of the state.
    let product = (state ^ word).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    state = product.high ^ product.low ^ (word &+ 0xE703_7ED1_A0B4_28DB)
  }

  @inlinable package mutating func add(_ number: Int) { add(UInt64(bitPattern: Int64(number))) }

  package mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { add($0) }
  }

  package mutating func add(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { add($0) }
  }

  package mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) { add(UnsafeRawBufferPointer(bytes)) }

  /// The length goes in first, so that "ab" + "c" and "a" + "bc" differ.
  package mutating func add(_ bytes: UnsafeRawBufferPointer) {
    add(UInt64(bytes.count))
    var at = 0
    while at + 8 <= bytes.count {
      add(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)))
      at += 8
    }
    guard at < bytes.count else { return }
    if bytes.count >= 8 {
      // The last eight bytes, without those that have been added.
      let last = bytes.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self)
      add(UInt64(littleEndian: last) >> UInt64((8 - (bytes.count - at)) * 8))
      return
    }
    var rest: UInt64 = 0
    while at < bytes.count {
      rest |= UInt64(bytes[at]) << UInt64(at * 8)
      at += 1
    }
    add(rest)
  }

  @inlinable package var value: UInt64 {
    var mixed = state
    mixed ^= mixed >> 32
    mixed = mixed &* 0xD6E8_FEB8_6659_FD93
    mixed ^= mixed >> 32
    return mixed
  }
}
