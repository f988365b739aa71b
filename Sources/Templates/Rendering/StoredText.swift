/// The bytes of a model's text.
enum StoredText {
  /// Less than sixteen, taken out of the string: it may hold them within itself, where they have no address.
  case short(ShortText)
  /// Sixteen or more. Such a string keeps its bytes elsewhere, for as long as the model holds it.
  case long(UnsafeRawPointer, count: Int)

  @inline(__always)
  var count: Int {
    switch self {
    case .short(let text): text.count
    case .long(_, let count): count
    }
  }
}

/// Up to fifteen bytes: from eight, the first and the last eight; from four, the first and the last four; of fewer,
/// the first, the middle and the last.
struct ShortText {
  let count: Int
  let head: UInt64
  let tail: UInt64

  @inline(__always)
  init(_ bytes: UnsafeRawBufferPointer) {
    count = bytes.count
    if count >= 8 {
      head = bytes.loadUnaligned(as: UInt64.self)
      tail = bytes.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
    } else if count >= 4 {
      head = UInt64(bytes.loadUnaligned(as: UInt32.self))
      tail = UInt64(bytes.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
    } else if count > 0 {
      head = UInt64(bytes[0])
      tail = UInt64(bytes[count / 2]) | UInt64(bytes[count - 1]) << 8
    } else {
      head = 0
      tail = 0
    }
  }

  /// - Parameter target: Room for `count` bytes.
  @inline(__always)
  func store(at target: UnsafeMutableRawPointer) {
    if count >= 8 {
      target.storeBytes(of: head, as: UInt64.self)
      target.storeBytes(of: tail, toByteOffset: count - 8, as: UInt64.self)
    } else if count >= 4 {
      target.storeBytes(of: UInt32(truncatingIfNeeded: head), as: UInt32.self)
      target.storeBytes(of: UInt32(truncatingIfNeeded: tail), toByteOffset: count - 4, as: UInt32.self)
    } else if count > 0 {
      target.storeBytes(of: UInt8(truncatingIfNeeded: head), as: UInt8.self)
      target.storeBytes(of: UInt8(truncatingIfNeeded: tail), toByteOffset: count / 2, as: UInt8.self)
      target.storeBytes(of: UInt8(truncatingIfNeeded: tail >> 8), toByteOffset: count - 1, as: UInt8.self)
    }
  }
}

extension UnsafeRawPointer {
  /// The text at this address; nil for a string bridged from elsewhere, whose bytes are not in one piece.
  ///
  /// The closure only loads: with it the compiler sees that the string outlives its use, and counts no reference.
  @inline(__always)
  var text: StoredText? {
    let text = assumingMemoryBound(to: String.self)
    return text.pointee.utf8.withContiguousStorageIfAvailable { bytes -> StoredText in
      let bytes = UnsafeRawBufferPointer(bytes)
      guard bytes.count >= 16, let first = bytes.baseAddress else { return .short(ShortText(bytes)) }
      return .long(first, count: bytes.count)
    }
  }
}
