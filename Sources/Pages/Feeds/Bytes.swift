import Bytes

extension Address {
  /// Lends the path as a browser asks for it: a folder's index page is the folder.
  func withPublished<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    path.withBytes { body(UnsafeBufferPointer(rebasing: $0[..<publishedLength])) }
  }
}
