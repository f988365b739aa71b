#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Open folders on the way from the output folder, or one below it, to the one worked in: one walk a thread.
///
/// Every step goes from an open folder to a name in it and follows no symbolic link, so that nothing that anyone
/// puts into the output folder can lead outside it.
struct FolderWalk: ~Copyable {
  private let root: String
  /// The first folder first, which the walk does not own.
  private var descriptors: [Int32]
  /// The parts of the folder that stands open, with `/` after each.
  private var current: [CChar] = []
  /// Where each of `descriptors` but the first ends in `current`.
  private var ends: [Int] = []
  /// The part that is being opened, as a C string.
  private var part = [CChar](repeating: 0, count: 256)

  /// - Parameter root: what the folder of the descriptor is called in errors.
  init(root: String, descriptor: Int32) {
    self.root = root
    descriptors = [descriptor]
  }

  deinit {
    for descriptor in descriptors.dropFirst() { _ = close(descriptor) }
  }

  /// What to do where a folder on the way is missing or something else stands in its place.
  enum Mode {
    /// Neither is an error.
    case find
    /// Something else is an error, a missing folder is not.
    case expect
    /// Missing folders are made; something else is an error.
    case make
    /// As `make`, for a folder that is probably missing.
    case makeFirst
  }

  enum Found {
    case open(Int32)
    /// There is no folder; the length of the path of the topmost one that is missing, with `/`.
    case missing(Int)
    /// Something else stands there; the length of the path of what should be a folder, with `/`.
    case obstructed(Int)
  }

  /// Opens the folder of an address.
  mutating func folder(of path: RelativePath, _ mode: Mode) throws(OutputError) -> Found {
    if stands(in: path, path.folder), path.folder == current.count { return .open(last) }
    while let end = ends.last, end > path.folder || !stands(in: path, end) { climb() }
    while current.count < path.folder {
      let end = path.endOfPart(from: current.count)
      let found = try descend(path, to: end, mode)
      guard case .open = found else { return found }
    }
    return .open(last)
  }

  private var last: Int32 { descriptors[descriptors.count - 1] }

  /// Whether a path begins with so much of the current folder.
  private func stands(in path: RelativePath, _ length: Int) -> Bool {
    guard length <= current.count, length <= path.count else { return false }
    return current.withUnsafeBytes { current in
      current.baseAddress.map { memcmp($0, path.start, length) == 0 } ?? true
    }
  }

  private mutating func climb() {
    _ = close(descriptors.removeLast())
    ends.removeLast()
    current.removeSubrange((ends.last ?? 0)...)
  }

  private mutating func descend(
    _ path: RelativePath, to end: Int, _ mode: Mode
  ) throws(OutputError) -> Found {
    let start = current.count
    for place in start..<end - 1 { part[place - start] = path.start[place] }
    part[end - 1 - start] = 0
    let parent = last
    if mode == .makeFirst { try makeFolder(path, end) }
    var opened = openFolder(part, in: parent)
    if opened < 0, errno == ENOENT {
      guard mode == .make || mode == .makeFirst else { return .missing(end) }
      try makeFolder(path, end)
      opened = openFolder(part, in: parent)
    }
    if opened < 0 {
      let code = errno
      guard code == ENOTDIR || code == ELOOP else {
        throw OutputError(.openFolder, described(path, end), .system(code))
      }
      if mode == .find { return .obstructed(end) }
      throw OutputError(
        .createFolder, described(path, end),
        .obstacle(try obstacle(part, in: parent, described(path, end)) ?? .other))
    }
    descriptors.append(opened)
    for place in start..<end { current.append(path.start[place]) }
    ends.append(end)
    return .open(opened)
  }

  /// Another thread may have made it in between.
  private func makeFolder(_ path: RelativePath, _ end: Int) throws(OutputError) {
    if mkdirat(last, part, 0o777) != 0, errno != EEXIST {
      throw OutputError(.createFolder, described(path, end), .system(errno))
    }
  }

  private func described(_ path: RelativePath, _ end: Int) -> String { outputPath(root, path.text(end - 1)) }
}

/// Opens a folder, and nothing that a symbolic link leads to.
func openFolder(_ name: UnsafePointer<CChar>, in parent: Int32) -> Int32 {
  openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
}

/// What kind of thing stands at a name; nil if nothing does, which an error of the machine's is not taken for.
///
/// - Parameter shown: the path for people.
func obstacle(
  _ name: UnsafePointer<CChar>, in folder: Int32, _ shown: @autoclosure () -> String
) throws(OutputError) -> OutputError.Obstacle? {
  var status = stat()
  guard fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
    if errno == ENOENT { return nil }
    throw OutputError(.readFile, shown(), .system(errno))
  }
  switch status.st_mode & S_IFMT {
  case S_IFREG: return .file
  case S_IFDIR: return .folder
  case S_IFLNK: return .symbolicLink
  default: return .other
  }
}

func outputPath(_ root: String, _ address: String) -> String {
  root.hasSuffix("/") ? root + address : "\(root)/\(address)"
}
