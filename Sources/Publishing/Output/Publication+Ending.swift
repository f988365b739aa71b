import Bytes

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Publication {
  /// Takes away what a killed build was still making. First the journal is told what of it had reached its place, for
  /// the stage will no longer tell.
  func clearUp() throws(OutputError) {
    guard !isFresh else { return }
    let isStaged = try Stage.stands(in: root, path)
    guard left != nil || isStaged else { return }
    if let left, isStaged { try stage.writeOwn(left.settledBytes, Journal.fileName) }
    try stage.clear()
  }

  func writeJournal(_ results: [WrittenFile]) throws(OutputError) {
    var lines = head.bytes(under: Journal.title)
    let ours = Set(left?.ours ?? [])
    for address in ours.sorted(by: precedesInBytes) { lines += "= \(address)\n".utf8 }
    for (slot, file) in results.enumerated() where file.kind != .unchanged && !known.has(work[slot]) {
      let address = addresses[work[slot]].text
      if !ours.contains(address), let name = stagedName(of: slot, file) {
        lines += "+ \(name) \(address)\n".utf8
      }
    }
    try stage.writeOwn(lines, Journal.fileName)
    events.journal()
  }

  /// A manifest that would be the same is left alone, with its times.
  func finish(_ results: [WrittenFile]) throws(OutputError) {
    let isKnown = known.isComplete && known.manifest.head == head && results.allSatisfy(\.isAsKnown)
    if !isKnown || events.isJournalled {
      try stage.writeOwn(manifest(results), Manifest.fileName)
      events.record()
    }
    try stage.clear()
    guard events.isJournalled else { return }
    try events.flush(root, path: path)
    try removeJournal()
  }

  /// In an output that nobody has seen yet.
  func finishFresh(_ results: [WrittenFile]) throws(OutputError) {
    try events.pass(.write(Manifest.fileName))
    if let code = writeWhole(manifest(results), to: cName(Manifest.fileName), in: root) {
      throw OutputError(.writeFile, outputPath(path, Manifest.fileName), .system(code))
    }
    try events.flush(root, path: path)
  }

  /// After an error: takes away what was being made, and tells what state the output is in.
  func abandon() -> OutputError.State {
    if events.isKilled { return events.hasTouched ? .partlyUpdated : .untouched }
    do throws(OutputError) {
      // It may stand though writing it failed, and says nothing where nothing was touched.
      if !events.hasTouched, left == nil { try removeJournal() }
      if !events.isRecorded, try Stage.stands(in: root, path),
        let journal = try Journal.left(root: root, path: path)
      {
        try stage.writeOwn(journal.settledBytes, Journal.fileName)
      }
      try stage.clear()
    } catch {
      if !events.hasTouched { return .remainders }
    }
    return events.isRecorded ? .updated : events.hasTouched ? .partlyUpdated : .untouched
  }

  private func removeJournal() throws(OutputError) {
    try events.pass(.remove(Journal.fileName))
    if unlinkat(root, Journal.fileName, 0) != 0, errno != ENOENT {
      throw OutputError(.removeFile, outputPath(path, Journal.fileName), .system(errno))
    }
  }

  private func manifest(_ results: [WrittenFile]) -> [UInt8] {
    var writer = ManifestWriter(
      after: known.manifest, head: head,
      capacity: addresses.size + addresses.count * (ContentHash.digits + 10))
    forEachFile(results) { position, file in
      if let file, !file.isAsKnown {
        writer.add(addresses[position], file.hash, size: file.size)
      } else if let line = known.line(at: position) {
        writer.keep(line.start..<line.end + 1)
      }
    }
    return writer.finish()
  }

  private func forEachFile(_ results: [WrittenFile], _ body: (_ position: Int, WrittenFile?) -> Void) {
    var slot = 0
    for position in 0..<addresses.count {
      let isWork = slot < work.count && work[slot] == position
      body(position, isWork ? results[slot] : nil)
      if isWork { slot += 1 }
    }
  }

  func outcome(_ results: [WrittenFile], _ removed: [String]) -> OutputOutcome {
    func addresses(_ kind: WrittenKind) -> [String] {
      zip(work, results).filter { $1.kind == kind }.map { files[self.addresses.index(at: $0.0)].address }
    }
    var unchanged = self.addresses.count - work.count
    var bytes = known.size
    for (position, file) in zip(work, results) {
      if file.kind == .unchanged { unchanged += 1 }
      bytes += file.size - (known.content(at: position)?.size ?? 0)
    }
    let now = currentMoment()
    var stamps: [OutputStamp] = []
    stamps.reserveCapacity(self.addresses.count)
    forEachFile(results) { position, file in
      guard let file else { return stamps.append(known.stamp(at: position)) }
      stamps.append(OutputStamp.isYoung(file.touched, seen: now) ? .unknown : file.stamp)
    }
    return OutputOutcome(
      added: addresses(.added), changed: addresses(.changed), removed: removed.sorted(by: precedesInBytes),
      unchanged: unchanged, bytes: bytes, stamps: stamps)
  }

  /// Whether what stands in the way of an address will be gone before it is needed.
  func yields(_ path: RelativePath) -> Bool {
    guard !blocking.isEmpty else { return false }
    let address = path.text
    return blocking.contains { address.hasPrefix($0 + "/") || $0.hasPrefix(address + "/") }
  }

  /// Removes plain files of earlier builds, pages before what they name, and folders that this leaves empty; anything
  /// else that stands at such an address by now is somebody else's.
  func removeStale(_ due: [String]) throws(OutputError) -> [String] {
    var removed: [String] = []
    var walk = FolderWalk(root: path, descriptor: root)
    let (pages, others) = (due.filter { $0.hasSuffix(".html") }, due.filter { !$0.hasSuffix(".html") })
    for address in pages + others {
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
      let shown = outputPath(self.path, address)
      guard try obstacle(path.name, in: folder, shown) == .file else { return false }
      guard unlinkat(folder, path.name, 0) == 0 || errno == ENOENT else {
        throw OutputError(.removeFile, shown, .system(errno))
      }
      return true
    }
  }

  private func removeEmptyFolders(above address: String, _ walk: inout FolderWalk) throws(OutputError) {
    var folder = String(decoding: address.utf8.folder, as: UTF8.self)
    while !folder.isEmpty {
      try events.pass(.remove(folder + "/"))
      let isLeft = try withRelativePath(folder) { path throws(OutputError) in
        guard case .open(let parent) = try walk.folder(of: path, .find) else { return false }
        if unlinkat(parent, path.name, AT_REMOVEDIR) == 0 || errno == ENOENT { return false }
        guard [ENOTEMPTY, EEXIST, EBUSY, ENOTDIR].contains(errno) else {
          throw OutputError(.removeFile, outputPath(self.path, folder), .system(errno))
        }
        return true
      }
      if isLeft { return }
      folder = String(decoding: folder.utf8.folder, as: UTF8.self)
    }
  }
}

extension Substring.UTF8View {
  fileprivate var folder: Substring.UTF8View { self[..<(lastIndex(of: UInt8(ascii: "/")) ?? startIndex)] }
}

extension String.UTF8View {
  fileprivate var folder: Substring.UTF8View { self[...].folder }
}
