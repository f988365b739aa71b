#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file's bytes as the system lends them, page by page; for files that are large and looked into here and there.
package struct MappedFile: ~Copyable {
  package let bytes: UnsafeRawBufferPointer

  /// Nil where no regular file stands.
  package init?(_ file: String) throws(ReadingFailure) {
    do throws(SystemError) {
      let descriptor = try uninterrupted { open(file, O_RDONLY | O_NONBLOCK | O_CLOEXEC) }
      defer { _ = close(descriptor) }
      var status = stat()
      _ = try uninterrupted { fstat(descriptor, &status) }
      let size = Int(status.st_size)
      guard FileSystem.kind(of: status) == .file else { return nil }
      guard size > 0 else {
        bytes = UnsafeRawBufferPointer(start: nil, count: 0)
        return
      }
      guard let start = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0), start != MAP_FAILED else {
        throw .last
      }
      bytes = UnsafeRawBufferPointer(start: start, count: size)
    } catch {
      throw ReadingFailure(file, error)
    }
  }

  /// Hands the bytes over to somebody who gives them back with `release`.
  package consuming func kept() -> UnsafeRawBufferPointer {
    let kept = bytes
    discard self
    return kept
  }

  package static func release(_ bytes: UnsafeRawBufferPointer) {
    if !bytes.isEmpty { _ = munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count) }
  }

  deinit { Self.release(bytes) }
}
