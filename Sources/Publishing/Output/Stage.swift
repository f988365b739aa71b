import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `.menpai-new` in the output folder: what is being made for it, until all of it stands there and goes to its places.
///
/// New folders are filled in it under a number (`f2/`), files for folders that exist under a number too (`w0/17`, one
/// folder a thread). Nothing else in the output has a temporary name.
final class Stage: Sendable {
  static let name = ".menpai-new"
  private static let cName: [CChar] = Publishing.cName(name)

  private let root: Int32
  private let path: String
  private let events: OutputCoordinator
  private let opened = Mutex<Int32>(-1)

  init(root: Int32, path: String, events: OutputCoordinator) {
    self.root = root
    self.path = path
    self.events = events
  }

  deinit { opened.withLock { if $0 >= 0 { _ = close($0) } } }

  /// Whether one stands there, left by a build that was killed.
  static func stands(in root: Int32, _ path: String) throws(OutputError) -> Bool {
    try obstacle(cName, in: root, outputPath(path, name)) != nil
  }

  /// Its descriptor, which it keeps; made where it is not there.
  func open() throws(OutputError) -> Int32 {
    let result = opened.withLock { descriptor -> Result<Int32, OutputError> in
      if descriptor >= 0 { return .success(descriptor) }
      do throws(OutputError) {
        try events.pass(.make(Self.name))
        guard mkdirat(root, Self.cName, 0o777) == 0 || errno == EEXIST else {
          throw OutputError(.createFolder, outputPath(path, Self.name), .system(errno))
        }
        let found = openFolder(Self.cName, in: root)
        guard found >= 0 else {
          throw OutputError(.openFolder, outputPath(path, Self.name), .system(errno))
        }
        descriptor = found
        return .success(found)
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  /// A new folder in it.
  func makeFolder(_ name: String) throws(OutputError) -> Int32 {
    let stage = try open()
    try events.pass(.make("\(Self.name)/\(name)"))
    let name = Publishing.cName(name)
    guard mkdirat(stage, name, 0o777) == 0 || errno == EEXIST else {
      throw OutputError(.createFolder, outputPath(path, Self.name), .system(errno))
    }
    let folder = openFolder(name, in: stage)
    guard folder >= 0 else { throw OutputError(.openFolder, outputPath(path, Self.name), .system(errno)) }
    return folder
  }

  /// Replaces one of Menpai's own files in the output folder, whole or not at all, also where the power goes.
  func writeOwn(_ bytes: [UInt8], _ name: String) throws(OutputError) {
    let stage = try open()
    let full = outputPath(path, name)
    let temporary = Publishing.cName(String(name.dropFirst(1)))
    try events.pass(.write(name))
    if let code = writeWhole(bytes, to: temporary, in: stage, isDurable: events.isDurable) {
      throw OutputError(.writeFile, full, .system(code))
    }
    try events.pass(.rename(name))
    guard renameat(stage, temporary, root, name) == 0 else {
      throw OutputError(.replaceFile, full, .system(errno))
    }
    if events.isDurable, fsync(root) != 0 { throw OutputError(.writeFile, full, .system(errno)) }
  }

  /// Takes it away with all that is in it.
  func clear() throws(OutputError) {
    opened.withLock { descriptor in
      if descriptor >= 0 { _ = close(descriptor) }
      descriptor = -1
    }
    guard try Self.stands(in: root, path) else { return }
    try events.pass(.clear(Self.name))
    guard removeTree(Self.cName, in: root) else {
      throw OutputError(.removeFile, outputPath(path, Self.name), .system(errno))
    }
  }
}
