import Glibc

/// A folder of this run alone, in memory where the machine offers that.
struct ScratchFolder {
  let root: String
  var site: String { root + "/site" }
  var output: String { root + "/public" }

  init(at place: String?) throws {
    let parent = place ?? (access("/dev/shm", W_OK) == 0 ? "/dev/shm" : environment("TMPDIR") ?? "/tmp")
    var template = Array("\(parent)/menpai-bench-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw BenchFailure("no folder can be made in \(parent)") }
    root = String(cString: made)
  }

  func remove() { removeTree(root) }
  func remove(_ name: String) { removeTree("\(root)/\(name)") }
}

private func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

private func removeTree(_ path: String) {
  guard unlink(path) != 0 else { return }
  for name in names(in: path) { removeTree("\(path)/\(name)") }
  rmdir(path)
}

/// What lies below a folder: counted, not kept.
struct FolderSize {
  private(set) var files = 0
  /// The folder itself included.
  private(set) var folders = 0
  private(set) var bytes = 0

  init() {}

  init(of folder: String) throws {
    try visit(folder) { _, status in
      if status.st_mode & S_IFMT == S_IFDIR {
        folders += 1
      } else {
        files += 1
        bytes += Int(status.st_size)
      }
    }
  }
}

/// The files below a folder, in byte order.
func files(in folder: String) throws -> [String] {
  var paths: [String] = []
  try visit(folder) { path, status in if status.st_mode & S_IFMT == S_IFREG { paths.append(path) } }
  return paths
}

/// Sets the time of every file and folder below a path, or of the file there, to an hour ago.
func makeOld(_ path: String) throws {
  let hourAgo = timespec(tv_sec: time(nil) - 3600, tv_nsec: 0)
  try visit(path) { path, _ in
    guard utimensat(AT_FDCWD, path, [hourAgo, hourAgo], AT_SYMLINK_NOFOLLOW) == 0 else {
      throw BenchFailure("the time of \(path) cannot be set")
    }
  }
}

private func visit(_ path: String, _ body: (String, stat) throws -> Void) throws {
  var status = stat()
  guard lstat(path, &status) == 0 else { throw BenchFailure("\(path) cannot be looked at") }
  if status.st_mode & S_IFMT == S_IFDIR {
    for name in names(in: path) { try visit("\(path)/\(name)", body) }
  }
  try body(path, status)
}

private func names(in folder: String) -> [String] {
  guard let stream = opendir(folder) else { return [] }
  defer { closedir(stream) }
  var names: [String] = []
  while let entry = readdir(stream) {
    let name = withUnsafeBytes(of: &entry.pointee.d_name) {
      String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
    }
    if name != ".", name != ".." { names.append(name) }
  }
  return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}

func text(of path: String) throws -> String {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { throw BenchFailure("\(path) cannot be read") }
  defer { close(descriptor) }
  var bytes: [UInt8] = []
  var part = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = read(descriptor, &part, part.count)
    guard count > 0 else { break }
    bytes += part[..<count]
  }
  return String(decoding: bytes, as: UTF8.self)
}

func write(_ text: String, to path: String) throws {
  let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
  guard descriptor >= 0 else { throw BenchFailure("\(path) cannot be written") }
  defer { close(descriptor) }
  let bytes = Array(text.utf8)
  guard Glibc.write(descriptor, bytes, bytes.count) == bytes.count else {
    throw BenchFailure("\(path) cannot be written whole")
  }
}
