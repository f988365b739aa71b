import Bytes

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Publication {
  /// A manifest that would be the same is left alone, with its times.
  func finish(_ results: [WrittenFile?]) throws(OutputError) {
    let isKnown = known.isComplete && results.allSatisfy { $0?.isAsKnown ?? false }
    if !isKnown || events.hasBegun {
      try events.begin()
      try events.pass(.manifest)
      try writeOwn(manifest(results), Manifest.fileName, root: root, path: path)
      try events.pass(.finish)
    }
    guard events.hasBegun else { return }
    if unlinkat(root, Journal.fileName, 0) != 0, errno != ENOENT {
      throw OutputError(.removeFile, outputPath(path, Journal.fileName), .system(errno))
    }
  }

  private func manifest(_ results: [WrittenFile?]) -> [UInt8] {
    var writer = ManifestWriter(
      after: known.manifest, of: part, capacity: addresses.size + addresses.count * (ContentHash.digits + 10))
    var slot = 0
    for position in 0..<addresses.count {
      var file: WrittenFile?
      if slot < work.count, work[slot] == position {
        file = results[slot]
        slot += 1
      }
      if let file, !file.isAsKnown {
        writer.add(addresses[position], file.hash, size: file.size)
      } else if let line = known.line(at: position) {
        writer.keep(line.start..<line.end + 1)
      }
    }
    return writer.finish()
  }

  func outcome(_ results: [WrittenFile?], _ removed: [String]) -> OutputOutcome {
    func addresses(_ kind: WrittenKind) -> [String] {
      zip(work, results).filter { $1?.kind == kind }.map { files[self.addresses.index(at: $0.0)].address }
    }
    var unchanged = self.addresses.count - work.count
    var bytes = known.size
    for (position, file) in zip(work, results) {
      if file?.kind == .unchanged { unchanged += 1 }
      bytes += (file?.size ?? 0) - (known.content(at: position)?.size ?? 0)
    }
    return OutputOutcome(
      added: addresses(.added), changed: addresses(.changed), removed: removed.sorted(by: precedesInBytes),
      unchanged: unchanged, bytes: bytes)
  }

  /// Whether a file of an earlier build stands where a new one needs a folder, or the other way round; such a one
  /// goes first, all others last.
  func blocks(_ address: String) -> Bool {
    let bytes = Array(address.utf8) + [UInt8(ascii: "/")]
    return bytes.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return false }
      let below = addresses.position(from: start, bytes.count)
      if below < addresses.count, addresses[below].begins(with: start, bytes.count) { return true }
      return bytes.indices.dropLast().contains { slash in
        bytes[slash] == UInt8(ascii: "/") && addresses.contains(start, slash)
      }
    }
  }

  /// Removes plain files of earlier builds and folders that this leaves empty; anything else that stands at such an
  /// address by now is somebody else's.
  func removeStale(where isDue: (String) -> Bool) throws(OutputError) -> [String] {
    var removed: [String] = []
    var walk = FolderWalk(root: path, descriptor: root)
    for address in stale where isDue(address) {
      try events.begin()
      try events.pass(.remove(address))
      events.touch()
      if try removeFile(address, &walk) { removed.append(address) }
      try removeEmptyFolders(above: address, &walk)
    }
    return removed
  }

  private func removeFile(_ address: String, _ walk: inout FolderWalk) throws(OutputError) -> Bool {
    try withRelativePath(address) { path throws(OutputError) in
      guard case .open(let folder) = try walk.folder(of: path, .find) else { return false }
      guard obstacle(path.name, in: folder) == .file else { return false }
      guard unlinkat(folder, path.name, 0) == 0 || errno == ENOENT else {
        throw OutputError(.removeFile, outputPath(self.path, address), .system(errno))
      }
      return true
    }
  }

  private func removeEmptyFolders(above address: String, _ walk: inout FolderWalk) throws(OutputError) {
    var folder = String(decoding: address.utf8.folder, as: UTF8.self)
    while !folder.isEmpty {
      let isLeft = try withRelativePath(folder) { path throws(OutputError) in
        guard case .open(let parent) = try walk.folder(of: path, .find) else { return false }
        return unlinkat(parent, path.name, AT_REMOVEDIR) != 0 && errno != ENOENT
      }
      if isLeft { return }
      folder = String(decoding: folder.utf8.folder, as: UTF8.self)
    }
  }

  /// Takes away what a killed build was still writing.
  func clearUp(after left: Journal) throws(OutputError) {
    try events.begin()
    var stage = FolderStage(root: path, descriptor: root, events: events)
    for folder in left.dropped { try stage.clear(folder) }
    var walk = FolderWalk(root: path, descriptor: root)
    var published: [String] = []
    known.manifest.forEachLine { bytes, line in
      published.append(String(decoding: bytes[line.address..<line.end], as: UTF8.self))
    }
    for folder in folders(of: published.filter(isSafeAddress) + left.addresses + files.map(\.address)) {
      let opened = try? withRelativePath(folder) { path throws(OutputError) in
        try walk.folder(of: path, .find)
      }
      guard case .open(let opened)? = opened else { continue }
      for name in names(in: opened, startingWith: temporaryPrefix) { _ = unlinkat(opened, name, 0) }
      for name in names(in: opened, startingWith: stagedPrefix) { removeTree(name, in: opened) }
    }
  }
}

extension Substring.UTF8View {
  fileprivate var folder: Substring.UTF8View { self[..<(lastIndex(of: UInt8(ascii: "/")) ?? startIndex)] }
}

extension String.UTF8View {
  fileprivate var folder: Substring.UTF8View { self[...].folder }
}
