import Workers

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Publication {
  /// What goes to its place, in this order, so that whatever stands there by now is named by nothing that is not:
  /// a page that stood before the build never names what is not there yet.
  private enum Turn: Int, CaseIterable {
    case assets, newData, newPages, changed
  }

  /// Brings everything from the stage to its place.
  func place(_ results: inout [WrittenFile], _ workers: Workers) throws(OutputError) {
    let loose = work.indices.filter { results[$0].writer != nil }
    for turn in Turn.allCases {
      for folder in staged where self.turn(of: folder) == turn { try place(folder, &results, workers) }
      let due = loose.filter { self.turn(of: results[$0].kind, phase(of: $0)) == turn }
      try placeFiles(due.filter { results[$0].kind == .added }, &results, workers)
      try placeFiles(due.filter { results[$0].kind != .added }, &results, workers)
    }
  }

  /// Where a file is in the stage.
  func stagedName(of slot: Int, _ file: WrittenFile) -> String? {
    if let writer = file.writer { return "w\(writer)/\(slot)" }
    guard let folder = staged.folder(of: slot) else { return nil }
    let path = addresses[work[slot]]
    return "\(folder.name)/\(path.dropping(folder.length).text)"
  }

  private func phase(of slot: Int) -> OutputPhase { files[addresses.index(at: work[slot])].phase }

  private func turn(of kind: WrittenKind, _ phase: OutputPhase) -> Turn {
    switch phase {
    case .assets: .assets
    case .data: kind == .added ? .newData : .changed
    case .pages: kind == .added ? .newPages : .changed
    }
  }

  private func turn(of folder: StagedFolder) -> Turn {
    turn(of: .added, folder.work.map { phase(of: $0) }.max() ?? .pages)
  }

  private func place(
    _ folder: StagedFolder, _ results: inout [WrittenFile], _ workers: Workers
  ) throws(OutputError) {
    let first = addresses[work[folder.work.lowerBound]]
    let address = String(first.text(folder.length).dropLast())
    try events.pass(.place(address + "/"))
    var walk = FolderWalk(root: path, descriptor: root)
    let stage = try stage.open()
    let isPlaced = try withRelativePath(address) { place throws(OutputError) in
      guard case .open(let parent) = try walk.folder(of: place, .expect) else {
        throw OutputError(.openFolder, outputPath(path, address), .system(ENOENT))
      }
      let shown = outputPath(path, address)
      var code = EEXIST
      if try obstacle(place.name, in: parent, shown) == nil {
        events.touch()
        if renameat(stage, cName(folder.name), parent, place.name) == 0 { return true }
        code = errno
      }
      // A folder's rename never replaces anything but an empty folder, so what appears after the look costs nobody a
      // file; where somebody made a folder in between, or mounted another file system, files go there one by one.
      switch try obstacle(place.name, in: parent, shown) {
      case .folder: return false
      case nil where code == EXDEV: return false
      case nil: throw OutputError(.createFolder, shown, .system(code))
      case let found?: throw OutputError(.createFolder, shown, .obstacle(found))
      }
    }
    if !isPlaced { try placeFiles(Array(folder.work), &results, workers) }
  }
}

/// Brings files from the stage to their places: one a thread.
struct FilePlacer: ~Copyable {
  private let publication: Publication
  private var walk: FolderWalk

  init(_ publication: Publication) {
    self.publication = publication
    walk = FolderWalk(root: publication.path, descriptor: publication.root)
  }

  mutating func place(_ slots: [Int], _ files: [WrittenFile]) throws(OutputError) -> [WrittenFile] {
    let stage = try publication.stage.open()
    var placed: [WrittenFile] = []
    placed.reserveCapacity(slots.count)
    for slot in slots where !publication.events.isStopped {
      var file = files[slot]
      let path = publication.addresses[publication.work[slot]]
      let shown = outputPath(publication.path, path.text)
      guard let name = publication.stagedName(of: slot, file) else { continue }
      guard case .open(let folder) = try walk.folder(of: path, .make) else {
        throw OutputError(.openFolder, shown, .system(ENOENT))
      }
      switch try obstacle(path.name, in: folder, shown) {
      case nil: break
      case .file: file.kind = .changed
      case let found?: throw OutputError(.replaceFile, shown, .obstacle(found))
      }
      try publication.events.pass(.rename(path.text))
      publication.events.touch()
      if let code = move(cName(name), of: stage, to: path.name, in: folder, file.size) {
        throw OutputError(.replaceFile, shown, .system(code))
      }
      var status = stat()
      file.stamp = .unknown
      if fstatat(folder, path.name, &status, AT_SYMLINK_NOFOLLOW) == 0,
        file.identity == nil || file.identity == FileIdentity(status)
      {
        file.settle(status)
      }
      placed.append(file)
    }
    return placed
  }

  /// Renames, or where another file system is mounted in the output, copies beside the place and renames there.
  ///
  /// - Returns: the system's error; nil if all went well.
  private func move(
    _ staged: [CChar], of stage: Int32, to name: UnsafePointer<CChar>, in folder: Int32, _ size: Int
  ) -> Int32? {
    if renameat(stage, staged, folder, name) == 0 { return nil }
    guard errno == EXDEV else { return errno }
    let source = openat(stage, staged, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard source >= 0 else { return errno }
    defer { _ = close(source) }
    var bytes: [UInt8] = []
    guard readAll(source, size: size, into: &bytes) else { return EIO }
    let temporary = cName(temporaryPrefix + ContentHash(of: Array(String(cString: name).utf8)).hexadecimal)
    if let code = writeWhole(bytes, to: temporary, in: folder, isDurable: publication.events.isDurable) {
      return code
    }
    guard renameat(folder, temporary, folder, name) == 0 else {
      let code = errno
      _ = unlinkat(folder, temporary, 0)
      return code
    }
    return unlinkat(stage, staged, 0) == 0 ? nil : errno
  }
}
