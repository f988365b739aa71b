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

/// Puts files into folders that exist, whole or not at all: one writer a thread.
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
  mutating func write(_ bytes: [UInt8], to path: RelativePath, isKnown: Bool) throws(OutputError)
    -> WrittenKind
  {
    let folder = try openFolder(of: path)
    var status = stat()
    let exists = fstatat(folder, path.name, &status, AT_SYMLINK_NOFOLLOW) == 0
    if exists {
      guard status.st_mode & S_IFMT == S_IFREG else {
        throw OutputError(
          .replaceFile, outputPath(root, path.text), .obstacle(obstacle(path.name, in: folder) ?? .other))
      }
      if Int(status.st_size) == bytes.count, isKnown || holds(bytes, path.name, in: folder) {
        return .unchanged
      }
    } else if errno != ENOENT {
      throw OutputError(.writeFile, outputPath(root, path.text), .system(errno))
    }
    try events.begin()
    try events.willWrite(path)
    try replace(path, in: folder, with: bytes)
    return exists ? .changed : .added
  }

  private mutating func openFolder(of path: RelativePath) throws(OutputError) -> Int32 {
    if case .open(let folder) = try walk.folder(of: path, .expect) { return folder }
    try events.begin()
    events.touch()
    if case .open(let folder) = try walk.folder(of: path, .make) { return folder }
    throw OutputError(.openFolder, outputPath(root, path.text), .system(ENOENT))
  }

  private mutating func replace(
    _ path: RelativePath, in folder: Int32, with bytes: [UInt8]
  ) throws(OutputError) {
    if let code = writeWhole(bytes, to: temporary, in: folder) {
      throw OutputError(.writeFile, outputPath(root, path.text), .system(code))
    }
    try events.willRename(path)
    guard renameat(folder, temporary, folder, path.name) == 0 else {
      let code = errno
      _ = unlinkat(folder, temporary, 0)
      throw OutputError(.replaceFile, outputPath(root, path.text), .system(code))
    }
  }

  /// Whether the file has these bytes; a file that cannot be read has not.
  private mutating func holds(_ bytes: [UInt8], _ name: UnsafePointer<CChar>, in folder: Int32) -> Bool {
    let descriptor = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { _ = close(descriptor) }
    guard readAll(descriptor, size: bytes.count, into: &comparison) else { return false }
    return comparison.withUnsafeBytes { left in
      bytes.withUnsafeBytes { right in
        guard let left = left.baseAddress, let right = right.baseAddress else { return true }
        return memcmp(left, right, bytes.count) == 0
      }
    }
  }
}

let temporaryPrefix = ".menpai-tmp-"

func cName(_ name: String) -> [CChar] { Array(name.utf8CString) }

/// Creates a file with these bytes, in the place of one that a killed build may have left.
///
/// - Returns: the system's error, with nothing left at the name; nil if all went well.
func writeWhole(_ bytes: [UInt8], to name: UnsafePointer<CChar>, in folder: Int32) -> Int32? {
  var code = writeNew(bytes, to: name, in: folder)
  if code == EEXIST, unlinkat(folder, name, 0) == 0 { code = writeNew(bytes, to: name, in: folder) }
  return code
}

/// Creates a file with these bytes where nothing stands.
///
/// - Returns: the system's error, with nothing left at the name; nil if all went well.
func writeNew(_ bytes: [UInt8], to name: UnsafePointer<CChar>, in folder: Int32) -> Int32? {
  let descriptor = openat(folder, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
  guard descriptor >= 0 else { return errno }
  var failure: Int32?
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
    if count > 0 {
      offset += count
    } else if count == 0 || errno != EINTR {
      return false
    }
  }
  return true
}
