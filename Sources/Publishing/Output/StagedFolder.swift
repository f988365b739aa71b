#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder that does not exist yet with everything that is to be in it: filled under a temporary name beside its
/// place, where each file needs neither a look at what stands there nor a name of its own to begin with, and then
/// renamed as a whole.
struct StagedFolder: Sendable {
  /// The positions of all files in it and below.
  let positions: Range<Int>
  /// Those of `work` among them.
  let work: Range<Int>
  /// Length of its path, with `/` at its end.
  let length: Int
  let name: StagedName
  /// When it goes to its place: pages in it may link to what is in folders before it.
  let phase: OutputPhase
}

/// Fills new folders: one a thread.
struct StagedWriter: ~Copyable {
  private let root: String
  private let events: OutputEvents
  private var parents: FolderWalk
  private var number = -1
  private var top: Int32 = -1
  /// Below the new folder.
  private var walk: FolderWalk

  init(root: String, descriptor: Int32, events: OutputEvents) {
    self.root = root
    self.events = events
    parents = FolderWalk(root: root, descriptor: descriptor)
    walk = FolderWalk(root: root, descriptor: -1)
  }

  deinit {
    if top >= 0 { _ = close(top) }
  }

  /// Writes a file under its own name; nothing stands there, since nobody but this build knows the folder.
  mutating func write(_ bytes: [UInt8], to path: RelativePath, in folder: StagedFolder) throws(OutputError) {
    if folder.name.number != number { try open(folder, path) }
    try events.willWrite(path)
    guard case .open(let inner) = try walk.folder(of: path.dropping(folder.length), .makeFirst) else {
      throw OutputError(.openFolder, outputPath(root, path.text), .system(ENOENT))
    }
    if let code = writeNew(bytes, to: path.name, in: inner) {
      throw OutputError(.writeFile, outputPath(root, path.text), .system(code))
    }
  }

  private mutating func open(_ folder: StagedFolder, _ path: RelativePath) throws(OutputError) {
    number = -1
    let parent = path.above(path.parent(of: folder.length))
    guard case .open(let parent) = try parents.folder(of: parent, .expect) else {
      throw OutputError(.openFolder, outputPath(root, folder.name.address), .system(ENOENT))
    }
    let opened = openFolder(cName(folder.name.name), in: parent)
    guard opened >= 0 else {
      throw OutputError(.openFolder, outputPath(root, folder.name.address), .system(errno))
    }
    if top >= 0 { _ = close(top) }
    top = opened
    walk = FolderWalk(root: outputPath(root, path.text(folder.length - 1)), descriptor: top)
    number = folder.name.number
  }
}

/// Makes new folders, brings them to their places and clears away those that did not get there: one thread's work.
struct FolderStage: ~Copyable {
  private let root: String
  private let events: OutputEvents
  private var walk: FolderWalk

  init(root: String, descriptor: Int32, events: OutputEvents) {
    self.root = root
    self.events = events
    walk = FolderWalk(root: root, descriptor: descriptor)
  }

  mutating func make(_ folder: StagedName) throws(OutputError) {
    try events.pass(.stage(folder.folder))
    let parent = try parent(of: folder)
    let name = cName(folder.name)
    if mkdirat(parent, name, 0o777) == 0 { return }
    // The name is Menpai's own: only a build whose journal was lost can have left it.
    if errno == EEXIST, removeTree(name, in: parent), mkdirat(parent, name, 0o777) == 0 { return }
    throw OutputError(.createFolder, outputPath(root, folder.address), .system(errno))
  }

  /// Brings a full folder to its place.
  ///
  /// Where somebody made a folder there in between it must be filled file by file. A folder's rename never replaces
  /// anything but an empty folder, so what appears after the look costs nobody a file.
  ///
  /// - Returns: whether it stands there now.
  mutating func place(_ folder: StagedName) throws(OutputError) -> Bool {
    try events.pass(.place(folder.folder))
    let parent = try parent(of: folder)
    let address = String(folder.folder.dropLast())
    return try withRelativePath(address) { path throws(OutputError) in
      var code = EEXIST
      if obstacle(path.name, in: parent) == nil {
        events.touch()
        if renameat(parent, cName(folder.name), parent, path.name) == 0 { return true }
        code = errno
      }
      switch obstacle(path.name, in: parent) {
      case .folder: return false
      case nil: throw OutputError(.createFolder, outputPath(root, address), .system(code))
      case let found?: throw OutputError(.createFolder, outputPath(root, address), .obstacle(found))
      }
    }
  }

  /// Removes a folder that did not reach its place.
  mutating func clear(_ folder: StagedName) throws(OutputError) {
    try events.pass(.clear(folder.folder))
    guard
      case .open(let parent) = try withRelativePath(
        folder.address,
        { path throws(OutputError) in
          try walk.folder(of: path, .find)
        })
    else { return }
    guard removeTree(cName(folder.name), in: parent) else {
      throw OutputError(.removeFile, outputPath(root, folder.address), .system(errno))
    }
  }

  private mutating func parent(of folder: StagedName) throws(OutputError) -> Int32 {
    let found = try withRelativePath(folder.address) { path throws(OutputError) in
      try walk.folder(of: path, .expect)
    }
    guard case .open(let parent) = found else {
      throw OutputError(.openFolder, outputPath(root, folder.address), .system(ENOENT))
    }
    return parent
  }
}
