import Bytes

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

let systemWrite = write

/// The bytes of one of Menpai's own files in the output folder; nil if there is none.
func readOwn(_ name: String, root: Int32, path: String) throws(OutputError) -> [UInt8]? {
  let descriptor = openat(root, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
  guard descriptor >= 0 else {
    if errno == ENOENT { return nil }
    throw OutputError(
      .readFile, outputPath(path, name), errno == ELOOP ? .obstacle(.symbolicLink) : .system(errno))
  }
  defer { _ = close(descriptor) }
  var status = stat()
  guard fstat(descriptor, &status) == 0 else {
    throw OutputError(.readFile, outputPath(path, name), .system(errno))
  }
  guard status.st_mode & S_IFMT == S_IFREG else {
    throw OutputError(
      .readFile, outputPath(path, name),
      .obstacle(try obstacle(cName(name), in: root, outputPath(path, name)) ?? .other))
  }
  var isWhole = false
  let bytes = [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { buffer, count in
    let target = UnsafeMutableRawBufferPointer(start: buffer.baseAddress, count: Int(status.st_size))
    isWhole = readAll(descriptor, into: target)
    count = isWhole ? target.count : 0
  }
  guard isWhole else { throw OutputError(.readFile, outputPath(path, name), .system(EIO)) }
  return bytes
}

/// Replaces one of Menpai's own files in the output folder, whole or not at all.
func writeOwn(_ bytes: [UInt8], _ name: String, root: Int32, path: String) throws(OutputError) {
  let temporary = cName(temporaryPrefix + name)
  if let code = writeWhole(bytes, to: temporary, in: root) {
    throw OutputError(.writeFile, outputPath(path, name), .system(code))
  }
  guard renameat(root, temporary, root, name) == 0 else {
    let code = errno
    _ = unlinkat(root, temporary, 0)
    throw OutputError(.replaceFile, outputPath(path, name), .system(code))
  }
}

/// Works in a folder of Menpai's own, which must be there.
func inFolder<Result>(
  _ folder: String, _ work: (Int32) throws(OutputError) -> Result
) throws(OutputError) -> Result {
  let root = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  guard root >= 0 else { throw OutputError(.openFolder, folder, .system(errno)) }
  defer { _ = close(root) }
  return try work(root)
}

/// The names in a folder as C strings, without `.` and `..`; nil, with the system's error, where it cannot be read to its end.
func names(in folder: Int32) -> [[CChar]]? {
  // The stream owns its descriptor and moves its offset, so it gets one of its own.
  let descriptor = openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  guard descriptor >= 0 else { return nil }
  guard let stream = fdopendir(descriptor) else {
    let code = errno
    _ = close(descriptor)
    errno = code
    return nil
  }
  let dots = [cName("."), cName("..")]
  var names: [[CChar]] = []
  while let entry = nextEntry(of: stream) {
    let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
      bytes.prefix { $0 != 0 }.map { CChar(bitPattern: $0) } + [0]
    }
    if !dots.contains(name) { names.append(name) }
  }
  let code = errno
  _ = closedir(stream)
  errno = code
  return code == 0 ? names : nil
}

/// Removes a folder with everything in it, or what else stands there; symbolic links are removed, not followed.
///
/// - Returns: whether nothing is left; else the system's first error is the one that is set.
@discardableResult
func removeTree(_ name: UnsafePointer<CChar>, in parent: Int32) -> Bool {
  let folder = openFolder(name, in: parent)
  guard folder >= 0 else {
    if errno == ENOENT { return true }
    guard errno == ENOTDIR || errno == ELOOP else { return false }
    return unlinkat(parent, name, 0) == 0
  }
  var code: Int32 = 0
  if let inner = names(in: folder) {
    for name in inner where code == 0 && unlinkat(folder, name, 0) != 0 && !removeTree(name, in: folder) {
      code = errno
    }
  } else {
    code = errno
  }
  _ = close(folder)
  if code == 0 { return unlinkat(parent, name, AT_REMOVEDIR) == 0 }
  errno = code
  return false
}
