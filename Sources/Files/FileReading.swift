#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension FileSystem {
  /// A regular file's bytes and status, at most `limit` of them; nil if something else stands there.
  ///
  /// Bytes of two states are never mixed: size, times and inode are compared before and after, and a file that changed
  /// meanwhile is read again. Opened without blocking, so that a pipe put in a file's place cannot hang the build.
  package static func read(
    _ file: String, shownAs path: String, limit: Int = .max
  ) throws(ReadingFailure) -> (bytes: [UInt8], status: stat)? {
    try read(file, shownAs: path, limit: limit) {}
  }

  /// - Parameter afterBytes: called between reading and the second look at the file, for tests.
  static func read(
    _ file: String, shownAs path: String, limit: Int = .max, afterBytes: () -> Void
  ) throws(ReadingFailure) -> (bytes: [UInt8], status: stat)? {
    for attempt in 0..<Patience.tries {
      Patience.wait(before: attempt)
      do throws(SystemError) {
        let descriptor = try uninterrupted { open(file, O_RDONLY | O_NONBLOCK | O_CLOEXEC) }
        defer { _ = close(descriptor) }
        let before = try status(of: descriptor)
        guard kind(of: before) == .file else { return nil }
        let bytes = try read(descriptor, count: min(Int(before.st_size), limit))
        afterBytes()
        let after = try status(of: descriptor)
        if FileState(before) == FileState(after), bytes.count == min(Int(after.st_size), limit) {
          return (bytes, after)
        }
      } catch {
        throw ReadingFailure(path, error)
      }
    }
    throw ReadingFailure(path: path, reason: .keepsChanging)
  }

  private static func status(of descriptor: Int32) throws(SystemError) -> stat {
    var status = stat()
    _ = try uninterrupted { fstat(descriptor, &status) }
    return status
  }

  /// So many bytes, or fewer where the file ends before.
  private static func read(_ descriptor: Int32, count wanted: Int) throws(SystemError) -> [UInt8] {
    var failure: SystemError?
    let bytes = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
      do throws(SystemError) {
        while count < wanted {
          let rest = UnsafeMutableRawBufferPointer(
            rebasing: UnsafeMutableRawBufferPointer(buffer)[count..<wanted])
          let got = try uninterrupted { systemRead(descriptor, rest.baseAddress, rest.count) }
          if got == 0 { break }
          count += got
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }
}

private let systemRead = read
