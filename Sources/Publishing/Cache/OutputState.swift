#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Which folder was published into, and the manifest that stood there when the build ended.
struct OutputState: Hashable, Sendable {
  /// Absolute, with links resolved.
  var path: String
  var inode: UInt64
  var manifest: FileIdentity
  var hash: ContentHash

  /// The state of a folder, and the bytes of its manifest; nil where no whole publication stands, or where something
  /// of an interrupted one does.
  static func read(_ output: String) -> (state: OutputState, manifest: [UInt8])? {
    var folder = stat()
    guard let real = realpath(output, nil) else { return nil }
    defer { free(real) }
    let path = String(cString: real)
    guard stat(real, &folder) == 0, isMissing(Journal.fileName, in: path), isMissing(Stage.name, in: path),
      let (identity, bytes) = manifest(outputPath(path, Manifest.fileName))
    else { return nil }
    let state = OutputState(
      path: path, inode: UInt64(folder.st_ino), manifest: identity, hash: ContentHash(of: bytes))
    return (state, bytes)
  }

  private static func isMissing(_ name: String, in folder: String) -> Bool {
    var status = stat()
    return lstat(outputPath(folder, name), &status) != 0 && errno == ENOENT
  }

  init(path: String, inode: UInt64, manifest: FileIdentity, hash: ContentHash) {
    self.path = path
    self.inode = inode
    self.manifest = manifest
    self.hash = hash
  }

  private static func manifest(_ path: String) -> (FileIdentity, [UInt8])? {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { _ = close(descriptor) }
    var status = stat()
    var bytes: [UInt8] = []
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      readAll(descriptor, size: Int(status.st_size), into: &bytes)
    else { return nil }
    return (FileIdentity(status), bytes)
  }
}

/// What tells one state of a file from another.
struct FileIdentity: Hashable, Sendable {
  /// In bytes.
  var size: Int
  var modified: Moment
  var inode: UInt64
}

extension FileIdentity {
  init(_ status: stat) {
    self.init(size: Int(status.st_size), modified: status.modified, inode: UInt64(status.st_ino))
  }
}
