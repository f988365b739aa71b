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
    throw OutputError(.readFile, outputPath(path, name), .obstacle(obstacle(cName(name), in: root) ?? .other))
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
  let temporary = cName(temporaryPrefix + "own")
  if let code = writeWhole(bytes, to: temporary, in: root) {
    throw OutputError(.writeFile, outputPath(path, name), .system(code))
  }
  guard renameat(root, temporary, root, name) == 0 else {
    let code = errno
    _ = unlinkat(root, temporary, 0)
    throw OutputError(.replaceFile, outputPath(path, name), .system(code))
  }
}

/// The names in a folder that begin with an ASCII prefix, as C strings, without `.` and `..`.
func names(in folder: Int32, startingWith prefix: String) -> [[CChar]] {
  // The stream owns its descriptor and moves its offset, so it gets one of its own.
  let descriptor = openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  guard descriptor >= 0 else { return [] }
  guard let stream = fdopendir(descriptor) else {
    _ = close(descriptor)
    return []
  }
  defer { _ = closedir(stream) }
  let prefix = prefix.utf8.map { CChar(bitPattern: $0) }
  let dots = [cName("."), cName("..")]
  var names: [[CChar]] = []
  while let entry = readdir(stream) {
    let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
      bytes.prefix { $0 != 0 }.map { CChar(bitPattern: $0) } + [0]
    }
    if name.starts(with: prefix), !dots.contains(name) { names.append(name) }
  }
  return names
}

/// Removes a folder with everything in it, or what else stands there; symbolic links are removed, not followed.
///
/// - Returns: whether nothing is left.
@discardableResult
func removeTree(_ name: UnsafePointer<CChar>, in parent: Int32) -> Bool {
  let folder = openFolder(name, in: parent)
  guard folder >= 0 else { return errno == ENOENT || unlinkat(parent, name, 0) == 0 }
  for inner in names(in: folder, startingWith: "") where unlinkat(folder, inner, 0) != 0 {
    removeTree(inner, in: folder)
  }
  _ = close(folder)
  return unlinkat(parent, name, AT_REMOVEDIR) == 0
}
