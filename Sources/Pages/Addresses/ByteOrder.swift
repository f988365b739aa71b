#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The order of UTF-8 bytes, which unlike the order of strings is the same on every system.
///
/// - Returns: below zero, zero or above, as the first comes before the second, equals it or comes after.
func byteOrder(_ left: String, _ right: String) -> Int {
  let quick = left.utf8.withContiguousStorageIfAvailable { left in
    right.utf8.withContiguousStorageIfAvailable { right in
      guard let leftStart = left.baseAddress, let rightStart = right.baseAddress else {
        return left.count - right.count
      }
      let order = Int(memcmp(leftStart, rightStart, min(left.count, right.count)))
      return order == 0 ? left.count - right.count : order
    }
  }
  if let order = quick ?? nil { return order }
  if left.utf8.elementsEqual(right.utf8) { return 0 }
  return left.utf8.lexicographicallyPrecedes(right.utf8) ? -1 : 1
}

/// The order of files in folders of these names: as if each ended with a slash, which comes after a hyphen.
func folderOrder(_ left: String, _ right: String) -> Int {
  let (short, long) = left.utf8.count < right.utf8.count ? (left, right) : (right, left)
  guard short.utf8.count < long.utf8.count, long.utf8.starts(with: short.utf8) else {
    return byteOrder(left, right)
  }
  let next = long.utf8[long.utf8.index(long.startIndex, offsetBy: short.utf8.count)]
  let isShortFirst = UInt8(ascii: "/") < next
  return isShortFirst == (short.utf8.count == left.utf8.count) ? -1 : 1
}
