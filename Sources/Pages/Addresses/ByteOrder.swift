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
