#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the names of files begin with that are being written outside the stage.
let temporaryPrefix = ".menpai-tmp-"

func cName(_ name: String) -> [CChar] { Array(name.utf8CString) }

/// Creates a file with these bytes, in the place of one that a killed build may have left.
///
/// - Returns: the system's error, with nothing left at the name; nil if all went well.
func writeWhole(
  _ bytes: [UInt8], to name: UnsafePointer<CChar>, in folder: Int32, isDurable: Bool = false
) -> Int32? {
  var status = stat()
  return bytes.withUnsafeBytes { bytes in
    let code = writeNew(bytes, to: name, in: folder, isDurable: isDurable, &status)
    guard code == EEXIST, unlinkat(folder, name, 0) == 0 else { return code }
    return writeNew(bytes, to: name, in: folder, isDurable: isDurable, &status)
  }
}

/// Creates a file with these bytes where nothing stands.
///
/// - Parameters:
///   - isDurable: waits until the bytes outlast a power cut.
///   - status: how the file stands there.
/// - Returns: the system's error, with nothing left at the name; nil if all went well.
func writeNew(
  _ bytes: UnsafeRawBufferPointer, to name: UnsafePointer<CChar>, in folder: Int32, isDurable: Bool = false,
  _ status: inout stat
) -> Int32? {
  let descriptor = openat(folder, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
  guard descriptor >= 0 else { return errno }
  var failure: Int32?
  var offset = 0
  while offset < bytes.count, failure == nil {
    let count = systemWrite(descriptor, bytes.baseAddress.map { $0 + offset }, bytes.count - offset)
    if count >= 0 {
      offset += count
    } else if errno != EINTR {
      failure = errno
    }
  }
  if failure == nil, isDurable, fsync(descriptor) != 0 { failure = errno }
  if failure == nil, fstat(descriptor, &status) != 0 { failure = errno }
  // A network disk reports that it is full only here.
  if close(descriptor) != 0, failure == nil, errno != EINTR { failure = errno }
  if failure != nil { _ = unlinkat(folder, name, 0) }
  return failure
}

/// Reads a file that should have `size` bytes; false if it has fewer or cannot be read.
func readAll(_ descriptor: Int32, size: Int, into buffer: inout [UInt8]) -> Bool {
  if buffer.count != size { buffer = [UInt8](repeating: 0, count: size) }
  return buffer.withUnsafeMutableBytes { readAll(descriptor, into: $0) }
}

func readAll(_ descriptor: Int32, into target: UnsafeMutableRawBufferPointer) -> Bool {
  var offset = 0
  while offset < target.count {
    let count = read(descriptor, target.baseAddress.map { $0 + offset }, target.count - offset)
    guard count > 0 else { return false }
    offset += count
  }
  return true
}
