import Templates

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Renders slices of a publication and puts what differs from the output into the stage, one writer a thread.
struct SliceWriter<Renderer: FileRenderer>: ~Copyable {
  private let publication: Publication
  private let number: Int
  private var renderer: Renderer
  /// To what stands in the output.
  private var walk: FolderWalk
  private var folders: StagedWriter
  /// Of this thread in the stage, once it needs one.
  private var own: Int32 = -1
  /// Kept from one file to the next.
  private var buffer = PageBuffer()
  private var comparison: [UInt8] = []

  /// - Parameter number: tells the writers of one build apart.
  init(_ publication: Publication, number: Int, _ renderer: Renderer) {
    self.publication = publication
    self.number = number
    self.renderer = renderer
    walk = FolderWalk(root: publication.path, descriptor: publication.root)
    folders = StagedWriter(publication)
  }

  deinit { if own >= 0 { _ = close(own) } }

  /// Makes a slice of `work`.
  mutating func make(_ slots: ArraySlice<Int>) throws(OutputError) -> [WrittenFile] {
    var results: [WrittenFile] = []
    results.reserveCapacity(slots.count)
    for slot in slots where !publication.events.isStopped {
      let position = publication.work[slot]
      buffer.removeAll()
      try renderer.render(publication.addresses.index(at: position), into: &buffer)
      let hash = buffer.withUnsafeBytes { ContentHash(of: $0) }
      let known = publication.known.content(at: position)
      let isAsKnown = known.map { $0.hash == hash && $0.size == buffer.count } ?? false
      var file = WrittenFile(
        hash: hash, size: buffer.count, isAsKnown: isAsKnown, kind: .added, stamp: .unknown, touched: 0)
      if let folder = publication.staged.folder(of: slot) {
        file.settle(try folders.write(buffer, to: publication.addresses[position], in: folder))
      } else {
        try compare(&file, position)
        if file.kind != .unchanged { try stage(&file, slot) }
      }
      results.append(file)
    }
    return results
  }

  /// Tells whether the same file stands at its place already.
  private mutating func compare(_ file: inout WrittenFile, _ position: Int) throws(OutputError) {
    let path = publication.addresses[position]
    let yields = publication.yields(path)
    guard case .open(let folder) = try walk.folder(of: path, yields ? .find : .expect) else { return }
    var status = stat()
    guard fstatat(folder, path.name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      if errno == ENOENT { return }
      throw OutputError(.readFile, outputPath(publication.path, path.text), .system(errno))
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      if yields { return }
      throw OutputError(
        .replaceFile, outputPath(publication.path, path.text),
        .obstacle(try obstacle(path.name, in: folder, outputPath(publication.path, path.text)) ?? .other))
    }
    file.kind = .changed
    guard Int(status.st_size) == buffer.count else { return }
    if file.isAsKnown, publication.known.stamp(at: position) == OutputStamp(status) {
      file.kind = .unchanged
    } else if let read = statusIfSame(path.name, in: folder) {
      file.kind = .unchanged
      status = read
    }
    file.settle(status)
  }

  /// The state of a file that has these bytes; a file that cannot be read has not.
  private mutating func statusIfSame(_ name: UnsafePointer<CChar>, in folder: Int32) -> stat? {
    let descriptor = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { _ = close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      Int(status.st_size) == buffer.count, readAll(descriptor, size: buffer.count, into: &comparison)
    else { return nil }
    let isSame = buffer.withUnsafeBytes { bytes in
      comparison.withUnsafeBytes { read in
        guard let bytes = bytes.baseAddress, let start = read.baseAddress else { return true }
        return memcmp(bytes, start, read.count) == 0
      }
    }
    return isSame ? status : nil
  }

  private mutating func stage(_ file: inout WrittenFile, _ slot: Int) throws(OutputError) {
    let path = publication.addresses[publication.work[slot]]
    if own < 0 { own = try publication.stage.makeFolder("w\(number)") }
    try publication.events.pass(.write(path.text))
    var status = stat()
    if let code = buffer.withUnsafeBytes({ writeNew($0, to: cName(String(slot)), in: own, &status) }) {
      throw OutputError(.writeFile, outputPath(publication.path, path.text), .system(code))
    }
    file.writer = number
    file.identity = FileIdentity(status)
    file.stamp = .unknown
  }
}

extension WrittenFile {
  /// Takes down how it stands at its place, or at one that a folder's rename will bring there.
  mutating func settle(_ status: stat) {
    stamp = OutputStamp(status)
    touched = status.touched
  }
}

/// Fills new folders: one a thread.
struct StagedWriter: ~Copyable {
  private let publication: Publication
  private var number: Int?
  private var top: Int32 = -1
  /// Below the new folder.
  private var walk: FolderWalk

  init(_ publication: Publication) {
    self.publication = publication
    walk = FolderWalk(root: publication.path, descriptor: -1)
  }

  deinit { if top >= 0 { _ = close(top) } }

  /// Writes a file under its own name; nothing stands there, since nobody but this build knows the folder.
  mutating func write(
    _ bytes: borrowing PageBuffer, to path: RelativePath, in folder: StagedFolder
  ) throws(OutputError) -> stat {
    if folder.number != number { try open(folder, path) }
    try publication.events.pass(.write(path.text))
    guard case .open(let inner) = try walk.folder(of: path.dropping(folder.length), .makeFirst) else {
      throw OutputError(.openFolder, outputPath(publication.path, path.text), .system(ENOENT))
    }
    var status = stat()
    if let code = bytes.withUnsafeBytes({ writeNew($0, to: path.name, in: inner, &status) }) {
      throw OutputError(.writeFile, outputPath(publication.path, path.text), .system(code))
    }
    return status
  }

  private mutating func open(_ folder: StagedFolder, _ path: RelativePath) throws(OutputError) {
    number = nil
    let opened =
      publication.isFresh
      ? openFolder(cName("."), in: publication.root) : try publication.stage.makeFolder(folder.name)
    guard opened >= 0 else { throw OutputError(.openFolder, publication.path, .system(errno)) }
    if top >= 0 { _ = close(top) }
    top = opened
    let shown =
      folder.length == 0 ? publication.path : outputPath(publication.path, path.text(folder.length - 1))
    walk = FolderWalk(root: shown, descriptor: top)
    number = folder.number
  }
}
