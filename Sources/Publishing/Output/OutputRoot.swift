#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The output folder, open and locked; one that does not exist yet is made beside its place, as `.menpai-new-NAME`, and
/// brought there whole, so that nobody ever sees a half of it.
struct OutputRoot: ~Copyable {
  let descriptor: Int32
  private let path: String
  private let fresh: Fresh?

  private struct Fresh {
    let parent: Int32
    let temporary: [CChar]
    let name: [CChar]
    /// Folders on the way that had to be made, the last first.
    let made: [String]
  }

  init(_ path: String) throws(OutputError) {
    let opened = try Self.open(path)
    do throws(OutputError) {
      try Self.lock(opened.descriptor, path)
      if let fresh = opened.fresh { try Self.empty(fresh, opened.descriptor, path) }
    } catch {
      _ = close(opened.descriptor)
      if let fresh = opened.fresh { _ = close(fresh.parent) }
      throw error
    }
    self.path = path
    descriptor = opened.descriptor
    fresh = opened.fresh
  }

  deinit {
    // Whoever lets go may be about to tell why a call before failed.
    let code = errno
    defer { errno = code }
    _ = flock(descriptor, LOCK_UN)
    _ = close(descriptor)
    if let fresh { _ = close(fresh.parent) }
  }

  /// Whether the folder does not exist yet.
  var isFresh: Bool { fresh != nil }

  /// Brings a new folder to its place, when all of it is there.
  func place(_ events: OutputCoordinator) throws(OutputError) {
    guard let fresh else { return }
    try events.pass(.place("/"))
    guard renameat(fresh.parent, fresh.temporary, fresh.parent, fresh.name) == 0 else {
      throw OutputError(.createFolder, path, .system(errno))
    }
    events.touch()
    events.record()
    if events.isDurable, fsync(fresh.parent) != 0 { throw OutputError(.writeFile, path, .system(errno)) }
  }

  /// Takes away a new folder that was not brought to its place, and those that were made for it.
  ///
  /// - Returns: whether nothing is left.
  func abandon() -> Bool {
    guard let fresh, removeTree(fresh.temporary, in: fresh.parent) else { return fresh == nil }
    return fresh.made.allSatisfy { rmdir($0) == 0 || errno == ENOTEMPTY }
  }

  /// Builds of two sites or parts may be given one folder; a file system without locks is no reason to fail.
  private static func lock(_ descriptor: Int32, _ path: String) throws(OutputError) {
    if lockAlone(descriptor) != 0, errno == EWOULDBLOCK {
      throw OutputError(.lock, path, .busy)
    }
  }

  private static func open(_ path: String) throws(OutputError) -> (descriptor: Int32, fresh: Fresh?) {
    let found = systemOpen(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if found >= 0 { return (found, nil) }
    var status = stat()
    guard errno == ENOENT, lstat(path, &status) != 0 else {
      throw OutputError(.openFolder, path, .system(errno))
    }
    return try make(path)
  }

  /// Takes away what a killed build left of a new folder; another build may be at work on it.
  private static func empty(_ fresh: Fresh, _ descriptor: Int32, _ path: String) throws(OutputError) {
    var (mine, named) = (stat(), stat())
    guard fstat(descriptor, &mine) == 0,
      fstatat(fresh.parent, fresh.temporary, &named, AT_SYMLINK_NOFOLLOW) == 0, mine.st_ino == named.st_ino
    else { throw OutputError(.lock, path, .busy) }
    guard let names = names(in: descriptor) else { throw OutputError(.openFolder, path, .system(errno)) }
    for name in names where !removeTree(name, in: descriptor) {
      throw OutputError(.removeFile, path, .system(errno))
    }
  }

  private static func make(_ path: String) throws(OutputError) -> (descriptor: Int32, fresh: Fresh?) {
    let full = try resolved(path)
    guard let slash = full.lastIndex(of: "/") else { throw OutputError(.createFolder, path, .system(ENOENT)) }
    let name = String(full[full.index(after: slash)...])
    let folder = slash == full.startIndex ? "/" : String(full[..<slash])
    var made: [String] = []
    var missing = folder
    var way: [String] = []
    while access(missing, F_OK) != 0, errno == ENOENT, let slash = missing.lastIndex(of: "/") {
      way.append(missing)
      missing = String(missing[..<slash])
    }
    func fail(_ shown: String, _ action: OutputError.Action = .createFolder) -> OutputError {
      let code = errno
      for folder in made { _ = rmdir(folder) }
      return OutputError(action, shown, .system(code))
    }
    for folder in way.reversed() {
      if mkdir(folder, 0o777) == 0 {
        made.insert(folder, at: 0)
      } else if errno != EEXIST {
        throw fail(folder)
      }
    }
    let parent = systemOpen(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard parent >= 0 else { throw fail(path) }
    let short = name.utf8.count < 200 ? name : ContentHash(of: Array(name.utf8)).hexadecimal
    let temporary = cName("\(Stage.name)-\(short)")
    guard mkdirat(parent, temporary, 0o777) == 0 || errno == EEXIST else {
      let error = fail(path)
      _ = close(parent)
      throw error
    }
    let descriptor = openFolder(temporary, in: parent)
    guard descriptor >= 0 else {
      let error = fail(path, .openFolder)
      _ = close(parent)
      throw error
    }
    return (descriptor, Fresh(parent: parent, temporary: temporary, name: cName(name), made: made))
  }
}
