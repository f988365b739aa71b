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
  var bytes: [UInt8] = []
  guard readAll(descriptor, size: Int(status.st_size), into: &bytes) else {
    throw OutputError(.readFile, outputPath(path, name), .system(EIO))
  }
  return bytes
}

/// Replaces one of Menpai's own files in the output folder, whole or not at all.
func writeOwn(_ bytes: [UInt8], _ name: String, root: Int32, path: String) throws(OutputError) {
  let temporary = cName(temporaryPrefix + "own")
  try writeWhole(bytes, to: temporary, in: root, outputPath(path, name))
  guard renameat(root, temporary, root, name) == 0 else {
    let code = errno
    _ = unlinkat(root, temporary, 0)
    throw OutputError(.replaceFile, outputPath(path, name), .system(code))
  }
}

/// The names in a folder that begin with an ASCII prefix, as C strings.
func names(in folder: Int32, startingWith prefix: String) -> [[CChar]] {
  // The stream owns its descriptor and moves its offset, so it gets one of its own.
  let descriptor = openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  guard descriptor >= 0 else { return [] }
  guard let stream = fdopendir(descriptor) else {
    _ = close(descriptor)
    return []
  }
  defer { _ = closedir(stream) }
  var names: [[CChar]] = []
  while let entry = readdir(stream) {
    let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
      bytes.prefix { $0 != 0 }.map { CChar(bitPattern: $0) }
    }
    if name.starts(with: prefix.utf8.map { CChar(bitPattern: $0) }) { names.append(name + [0]) }
  }
  return names
}

/// The folders of addresses, each once, sorted, with `/` at the end; the output folder itself is empty.
func folders(of addresses: [String]) -> [String] {
  var folders: Set<String> = [""]
  for address in addresses {
    if let slash = address.lastIndex(of: "/") { folders.insert(String(address[...slash])) }
  }
  return folders.sorted(by: precedesInBytes)
}
