#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The order of UTF-8 bytes, which unlike the order of strings is the same on every system.
///
/// - Returns: below zero, zero or above, as the first comes before the second, equals it or comes after.
package func byteOrder(_ left: String, _ right: String) -> Int {
  left.withBytes { left in
    right.withBytes { right in byteOrder(UnsafeRawBufferPointer(left), UnsafeRawBufferPointer(right)) }
  }
}

package func byteOrder(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Int {
  guard let leftStart = left.baseAddress, let rightStart = right.baseAddress else {
    return left.count - right.count
  }
  let order = Int(memcmp(leftStart, rightStart, min(left.count, right.count)))
  return order == 0 ? left.count - right.count : order
}

/// For sorting by bytes.
package func precedesInBytes(_ left: String, _ right: String) -> Bool { byteOrder(left, right) < 0 }

/// The order of files in folders of these names: as if each ended with a slash, which comes after a hyphen.
package func folderOrder(_ left: String, _ right: String) -> Int {
  left.withBytes { left in
    right.withBytes { right in
      let (short, long) = left.count < right.count ? (left, right) : (right, left)
      guard short.count < long.count, long.starts(with: short) else {
        return byteOrder(UnsafeRawBufferPointer(left), UnsafeRawBufferPointer(right))
      }
      let isShortFirst = UInt8(ascii: "/") < long[short.count]
      return isShortFirst == (short.count == left.count) ? -1 : 1
    }
  }
}
