extension String {
  /// Lends the text's UTF-8, without a copy where it lies in one piece, as every text does that was made here.
  @inline(__always)
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    utf8.withContiguousStorageIfAvailable(body) ?? Array(utf8).withUnsafeBufferPointer(body)
  }
}

extension Address {
  /// Lends the path as a browser asks for it: a folder's index page is the folder.
  func withPublished<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    path.withBytes { body(UnsafeBufferPointer(rebasing: $0[..<publishedLength])) }
  }
}
