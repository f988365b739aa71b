import Bytes

/// What tells a file from all others: 128 bits that depend on nothing but its content (ISO 32000-1, 14.4).
struct PDFName: Hashable, Sendable {
  var first: UInt64
  var second: UInt64

  init(of bytes: [UInt8]) {
    var digest = Digest()
    digest.add(bytes)
    first = digest.value
    digest.add(first)
    second = digest.value
  }
}
