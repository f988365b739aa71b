import Workers

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// One publication from the old state of the output folder to the new one.
struct Publication: Sendable {
  private let path: String
  private let root: Int32
  private let files: [PlannedFile]
  /// Indices of `files` in the order of their addresses.
  private let byAddress: [Int]
  /// For each of `files`, what the manifest holds at its address.
  private let known: [Manifest.Entry?]
  private let stale: [String]
  private let interrupted: Bool
  private let previousFolders: [String]
  private let trustsManifest: Bool
  private let manifest: Manifest
  private let events: OutputEvents

  init(
    path: String, root: Int32, files: [PlannedFile], trustsManifest: Bool, gate: OutputEvents.Gate?
  ) throws(OutputError) {
    for file in files where !isSafeAddress(file.address.utf8) {
      throw OutputError(.writeFile, outputPath(path, file.address), .unsafeAddress)
    }
    self.path = path
    self.root = root
    self.files = files
    self.trustsManifest = trustsManifest
    manifest = Manifest(parsing: try readOwn(Manifest.fileName, root: root, path: path) ?? [])
    let journalBytes = try readOwn(Journal.fileName, root: root, path: path)
    let journal = Journal(parsing: journalBytes ?? [])
    interrupted = journalBytes != nil
    byAddress = files.indices.sorted { precedesInBytes(files[$0].address, files[$1].address) }
    for (first, second) in zip(byAddress, byAddress.dropFirst())
    where files[first].address == files[second].address {
      throw OutputError(.writeFile, outputPath(path, files[first].address), .repeatedAddress)
    }
    let match = matched(manifest.entries, files, byAddress)
    known = match.known
    let planned = journal.entries.isEmpty ? [] : Set(files.map(\.address))
    let leftOver = journal.entries.filter { $0.isOurs && !planned.contains($0.address) }.map(\.address)
    stale = Set(leftOver + match.stale).sorted(by: precedesInBytes)
    previousFolders =
      interrupted ? folders(of: manifest.entries.map(\.address) + journal.entries.map(\.address)) : []
    let added = byAddress.filter { match.known[$0] == nil }.map { files[$0].address }
    events = OutputEvents(gate: gate) { () throws(OutputError) in
      let journal = try Publishing.journal(of: added, after: journal, root: root, path: path)
      try writeOwn(journal.bytes, Journal.fileName, root: root, path: path)
    }
  }

  var hasBegun: Bool { events.hasBegun }

  func run<Renderer: FileRenderer>(
    workers: Workers, _ renderer: @escaping @Sendable () -> Renderer
  ) throws(OutputError) -> OutputOutcome {
    if interrupted { removeLeftTemporaries() }
    var removed = try removeStale { blocks($0) }
    var results = [Result?](repeating: nil, count: files.count)
    var writers = 0
    for batch in batches() {
      for finished in try write(batch, workers: workers, firstWriter: writers, renderer) {
        results[finished.index] = finished.result
      }
      writers += batch.count
    }
    removed += try removeStale { !blocks($0) }
    let entries = zip(byAddress, byAddress.map { results[$0] }).compactMap { index, result in
      result.map { Manifest.Entry(address: files[index].address, hash: $0.hash, size: $0.size) }
    }
    try finish(Manifest(entries: entries))
    return outcome(results, removed)
  }

  /// What is known of a file once it is published.
  private struct Result: Sendable {
    let kind: WrittenKind
    let hash: ContentHash
    let size: Int
  }

  /// In each phase the new files, then those that may have changed, each in the order of their addresses, so that
  /// neighbours share open folders.
  private func batches() -> [[Int]] {
    OutputPhase.allCases.flatMap { phase in
      let indices = byAddress.filter { files[$0].phase == phase }
      return [indices.filter { known[$0] == nil }, indices.filter { known[$0] != nil }]
    }
  }

  private func write<Renderer: FileRenderer>(
    _ batch: [Int], workers: Workers, firstWriter: Int, _ renderer: @escaping @Sendable () -> Renderer
  ) throws(OutputError) -> [(index: Int, result: Result)] {
    let slices = workers.slices(of: batch.count) { range -> Swift.Result<[(Int, Result)], OutputError> in
      do throws(OutputError) {
        var renderer = renderer()
        return .success(try writeSlice(batch[range], writer: firstWriter + range.lowerBound, &renderer))
      } catch {
        events.stop()
        return .failure(error)
      }
    }
    var all: [(index: Int, result: Result)] = []
    all.reserveCapacity(batch.count)
    for slice in slices { all += try slice.get() }
    return all
  }

  private func writeSlice(
    _ slice: ArraySlice<Int>, writer number: Int, _ renderer: inout some FileRenderer
  ) throws(OutputError) -> [(Int, Result)] {
    var writer = FileWriter(root: path, descriptor: root, number: number, events: events)
    var buffer: [UInt8] = []
    var results: [(Int, Result)] = []
    for index in slice where !events.isStopped {
      let file = files[index]
      if file.keptAsPublished, let entry = known[index] {
        results.append((index, Result(kind: .unchanged, hash: entry.hash, size: entry.size)))
        continue
      }
      buffer.removeAll(keepingCapacity: true)
      renderer.render(index, into: &buffer)
      let hash = ContentHash(of: buffer)
      let isKnown = trustsManifest && known[index]?.hash == hash && known[index]?.size == buffer.count
      let kind = try writer.write(buffer, to: file.address, isKnown: isKnown)
      results.append((index, Result(kind: kind, hash: hash, size: buffer.count)))
    }
    return results
  }

  /// A manifest that would be the same is left alone, with its times.
  private func finish(_ new: Manifest) throws(OutputError) {
    if new != manifest || interrupted || events.hasBegun {
      try events.begin()
      try events.pass(.manifest)
      try writeOwn(new.bytes, Manifest.fileName, root: root, path: path)
      try events.pass(.finish)
    }
    if unlinkat(root, Journal.fileName, 0) != 0, errno != ENOENT {
      throw OutputError(.removeFile, outputPath(path, Journal.fileName), .system(errno))
    }
  }

  private func outcome(_ results: [Result?], _ removed: [String]) -> OutputOutcome {
    func addresses(_ kind: WrittenKind) -> [String] {
      byAddress.filter { results[$0]?.kind == kind }.map { files[$0].address }
    }
    return OutputOutcome(
      added: addresses(.added), changed: addresses(.changed), removed: removed.sorted(by: precedesInBytes),
      unchanged: results.count { $0?.kind == .unchanged }, bytes: results.reduce(0) { $0 + ($1?.size ?? 0) })
  }
}

extension Publication {
  /// Whether a file of an earlier build stands where a new one needs a folder, or the other way round; such a one
  /// goes first, all others last.
  private func blocks(_ address: String) -> Bool {
    let prefix = Array(address.utf8) + [UInt8(ascii: "/")]
    let isFolderNow = firstAddress(from: prefix).map { $0.utf8.starts(with: prefix) } ?? false
    if isFolderNow { return true }
    for slash in prefix.indices.dropLast() where prefix[slash] == UInt8(ascii: "/") {
      if firstAddress(from: Array(prefix[..<slash]))?.utf8.elementsEqual(prefix[..<slash]) == true {
        return true
      }
    }
    return false
  }

  private func firstAddress(from bytes: [UInt8]) -> String? {
    var low = 0
    var high = byAddress.count
    while low < high {
      let middle = (low + high) / 2
      if files[byAddress[middle]].address.utf8.lexicographicallyPrecedes(bytes) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < byAddress.count ? files[byAddress[low]].address : nil
  }

  /// Removes plain files of earlier builds and folders that this leaves empty; anything else that stands at such an
  /// address by now is somebody else's.
  private func removeStale(where isDue: (String) -> Bool) throws(OutputError) -> [String] {
    var removed: [String] = []
    for address in stale where isDue(address) {
      try events.begin()
      try events.pass(.remove(address))
      if try removeFile(address) { removed.append(address) }
      try removeEmptyFolders(above: address)
    }
    return removed
  }

  private func removeFile(_ address: String) throws(OutputError) -> Bool {
    var walk = FolderWalk(root: path, descriptor: root)
    guard let folder = try walk.folder(of: address, .find) else { return false }
    let name = cName(address)
    guard obstacle(name, in: folder) == .file else { return false }
    guard unlinkat(folder, name, 0) == 0 || errno == ENOENT else {
      throw OutputError(.removeFile, outputPath(path, address), .system(errno))
    }
    return true
  }

  private func removeEmptyFolders(above address: String) throws(OutputError) {
    var parts = address.split(separator: "/").dropLast()
    while !parts.isEmpty {
      let folder = parts.joined(separator: "/")
      var walk = FolderWalk(root: path, descriptor: root)
      if let parent = try walk.folder(of: folder, .find),
        unlinkat(parent, cName(folder), AT_REMOVEDIR) != 0, errno != ENOENT
      {
        // Something is left in it.
        return
      }
      parts.removeLast()
    }
  }

  /// Files that a killed build was still writing.
  private func removeLeftTemporaries() {
    var walk = FolderWalk(root: path, descriptor: root)
    for folder in previousFolders + folders(of: files.map(\.address)) {
      guard let opened = try? walk.folder(of: folder + "x", .find) else { continue }
      for name in names(in: opened, startingWith: temporaryPrefix) { _ = unlinkat(opened, name, 0) }
    }
  }
}
