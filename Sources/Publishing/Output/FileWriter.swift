import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What became of one file.
enum WrittenKind: Sendable {
  case added
  case changed
  case unchanged
}

/// Puts files into the output folder whole or not at all: one writer a thread.
struct FileWriter: ~Copyable {
  private let root: String
  private let events: OutputEvents
  private let temporary: [CChar]
  private var walk: FolderWalk
  private var comparison: [UInt8] = []

  /// - Parameter number: tells the writers of one build apart.
  init(root: String, descriptor: Int32, number: Int, events: OutputEvents) {
    self.root = root
    self.events = events
    temporary = cName(temporaryPrefix + String(number))
    walk = FolderWalk(root: root, descriptor: descriptor)
  }

  /// - Parameter isKnown: the manifest holds these very bytes for the address, so a plain file of the same size
  ///   is taken for them without being read.
  mutating func write(_ bytes: [UInt8], to address: String, isKnown: Bool) throws(OutputError) -> WrittenKind
  {
    let folder = try openFolder(of: address)
    let name = cName(address)
    var status = stat()
    let exists = fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0
    if exists {
      guard status.st_mode & S_IFMT == S_IFREG else {
        throw OutputError(
          .replaceFile, outputPath(root, address), .obstacle(obstacle(name, in: folder) ?? .other))
      }
      if Int(status.st_size) == bytes.count, isKnown || holds(bytes, name, in: folder) { return .unchanged }
    } else if errno != ENOENT {
      throw OutputError(.writeFile, outputPath(root, address), .system(errno))
    }
    try events.willWrite(address)
    try replace(name, in: folder, with: bytes, address)
    return exists ? .changed : .added
  }

  private mutating func openFolder(of address: String) throws(OutputError) -> Int32 {
    if let folder = try walk.folder(of: address, .expect) { return folder }
    try events.begin()
    if let folder = try walk.folder(of: address, .make) { return folder }
    throw OutputError(.openFolder, outputPath(root, address), .system(ENOENT))
  }

  private mutating func replace(
    _ name: [CChar], in folder: Int32, with bytes: [UInt8], _ address: String
  ) throws(OutputError) {
    try writeWhole(bytes, to: temporary, in: folder, outputPath(root, address))
    try events.willRename(address)
    guard renameat(folder, temporary, folder, name) == 0 else {
      let code = errno
      _ = unlinkat(folder, temporary, 0)
      throw OutputError(.replaceFile, outputPath(root, address), .system(code))
    }
  }

  /// Whether the file has these bytes; a file that cannot be read has not.
  private mutating func holds(_ bytes: [UInt8], _ name: [CChar], in folder: Int32) -> Bool {
    let descriptor = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { _ = close(descriptor) }
    return readAll(descriptor, size: bytes.count, into: &comparison) && comparison == bytes
  }
}

let temporaryPrefix = ".menpai-tmp-"

/// The last part of an address, for system calls that take a folder and a name.
func cName(_ address: String) -> [CChar] {
  var name: [CChar] = []
  for byte in address.utf8 {
    if byte == UInt8(ascii: "/") {
      name.removeAll(keepingCapacity: true)
    } else {
      name.append(CChar(bitPattern: byte))
    }
  }
  name.append(0)
  return name
}

/// Creates a file with these bytes, in the place of one that a killed build may have left.
func writeWhole(
  _ bytes: [UInt8], to name: [CChar], in folder: Int32, _ described: String
) throws(OutputError) {
  let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
  var descriptor = openat(folder, name, flags, 0o666)
  if descriptor < 0, errno == EEXIST, unlinkat(folder, name, 0) == 0 {
    descriptor = openat(folder, name, flags, 0o666)
  }
  guard descriptor >= 0 else { throw OutputError(.writeFile, described, .system(errno)) }
  var failure: Int32 = 0
  bytes.withUnsafeBytes { buffer in
    var offset = 0
    while offset < buffer.count {
      let count = systemWrite(descriptor, buffer.baseAddress.map { $0 + offset }, buffer.count - offset)
      if count >= 0 {
        offset += count
      } else if errno != EINTR {
        failure = errno
        return
      }
    }
  }
  // A network disk reports that it is full only here.
  if close(descriptor) != 0, failure == 0, errno != EINTR { failure = errno }
  if failure != 0 {
    _ = unlinkat(folder, name, 0)
    throw OutputError(.writeFile, described, .system(failure))
  }
}

/// Reads a file that should have `size` bytes; false if it has more or fewer, or cannot be read.
func readAll(_ descriptor: Int32, size: Int, into buffer: inout [UInt8]) -> Bool {
  if buffer.count != size { buffer = [UInt8](repeating: 0, count: size) }
  return buffer.withUnsafeMutableBytes { target in
    var offset = 0
    while offset < target.count {
      let count = read(descriptor, target.baseAddress.map { $0 + offset }, target.count - offset)
      if count > 0 {
        offset += count
      } else if count == 0 || errno != EINTR {
        return false
      }
    }
    return true
  }
}
