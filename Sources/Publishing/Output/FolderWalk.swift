#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Open folders on the way from the output folder to the one worked in, one walk a thread.
///
/// Every step goes from an open folder to a name in it and follows no symbolic link, so that nothing that anyone
/// puts into the output folder can lead outside it.
struct FolderWalk: ~Copyable {
  private let root: String
  /// The output folder first, which the walk does not own.
  private var descriptors: [Int32]
  /// The parts of the folder that stands open, with `/` after each.
  private var current: [UInt8] = []
  /// Where each of `descriptors` but the first ends in `current`.
  private var ends: [Int] = []
  /// The folder found missing last, with `/`: a fresh output has thousands of addresses in such.
  private var missing: [UInt8] = []

  init(root: String, descriptor: Int32) {
    self.root = root
    descriptors = [descriptor]
  }

  deinit {
    for descriptor in descriptors.dropFirst() { _ = close(descriptor) }
  }

  /// What to do where a folder on the way is missing or something else stands in its place.
  enum Mode {
    /// Neither is an error: there is no such folder.
    case find
    /// Something else is an error, a missing folder is not.
    case expect
    /// Missing folders are made; something else is an error.
    case make
  }

  /// Opens the folder of an address.
  ///
  /// - Returns: the open folder, or nil if there is none and none was to be made.
  mutating func folder(of address: String, _ mode: Mode) throws(OutputError) -> Int32? {
    let bytes = Array(address.utf8)
    let length = (bytes.lastIndex(of: UInt8(ascii: "/")) ?? -1) + 1
    if length == current.count, bytes.starts(with: current) { return descriptors[descriptors.count - 1] }
    if mode == .find, !missing.isEmpty, bytes.starts(with: missing) { return nil }
    climb(toShared: bytes[..<length])
    var start = current.count
    while start < length {
      guard let slash = bytes[start...].firstIndex(of: UInt8(ascii: "/")) else { break }
      guard try descend(bytes[..<(slash + 1)], from: start, mode) else { return nil }
      start = slash + 1
    }
    return descriptors[descriptors.count - 1]
  }

  /// Closes the folders that are not on the way to the one wanted.
  private mutating func climb(toShared wanted: ArraySlice<UInt8>) {
    while let end = ends.last, end > wanted.count || !wanted.starts(with: current[..<end]) {
      _ = close(descriptors.removeLast())
      ends.removeLast()
      current.removeSubrange((ends.last ?? 0)...)
    }
  }

  private mutating func descend(
    _ path: ArraySlice<UInt8>, from start: Int, _ mode: Mode
  ) throws(OutputError) -> Bool {
    let name = path[start..<(path.count - 1)].map { CChar(bitPattern: $0) } + [0]
    let parent = descriptors[descriptors.count - 1]
    var opened = openFolder(name, in: parent)
    if opened < 0, errno == ENOENT {
      guard mode == .make else {
        missing = Array(path)
        return false
      }
      // Another thread may have made it in between.
      if mkdirat(parent, name, 0o777) != 0, errno != EEXIST {
        throw OutputError(.createFolder, described(path), .system(errno))
      }
      opened = openFolder(name, in: parent)
    }
    if opened < 0 {
      let code = errno
      guard code == ENOTDIR || code == ELOOP else {
        throw OutputError(.openFolder, described(path), .system(code))
      }
      if mode == .find { return false }
      throw OutputError(.createFolder, described(path), .obstacle(obstacle(name, in: parent) ?? .other))
    }
    descriptors.append(opened)
    current = Array(path)
    ends.append(path.count)
    return true
  }

  private func openFolder(_ name: [CChar], in parent: Int32) -> Int32 {
    openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
  }

  private func described(_ path: ArraySlice<UInt8>) -> String {
    outputPath(root, String(decoding: path.dropLast(), as: UTF8.self))
  }
}

/// What kind of thing stands at a name; nil if nothing does.
func obstacle(_ name: [CChar], in folder: Int32) -> OutputError.Obstacle? {
  var status = stat()
  guard fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
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
