import Bytes
import Synchronization
import Workers

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// One publication from the old state of the output folder to the new one.
///
/// Everything that is new or differs is made in the stage first; nothing has happened to the output until all of it
/// stands there, safe from a power cut, and the journal says where it goes. Then it goes to its places by renames: what
/// is new before what names it. Removals come last, then the manifest.
struct Publication: Sendable {
  let path: String
  let root: Int32
  let head: OutputHead
  let files: [PlannedFile]
  let addresses: PlannedAddresses
  let known: KnownFiles
  /// The positions of all files that are not simply kept, in order; a slot is a place in it.
  let work: [Int]
  /// In the order of their addresses.
  let staged: [StagedFolder]
  /// Addresses of earlier builds that are no longer planned, in order.
  let stale: [String]
  /// Those of them that stand where a file needs a folder, or the other way round; they go first, all others last.
  let blocking: [String]
  /// Of a build that was killed or failed.
  let left: Journal?
  let stage: Stage
  let events: OutputCoordinator
  /// Whether the whole output is made beside its place.
  let isFresh: Bool

  init(
    path: String, root: borrowing OutputRoot, files: [PlannedFile], terms: OutputTerms,
    evidence: OutputEvidence?, events: OutputCoordinator
  ) throws(OutputError) {
    let addresses = try PlannedAddresses(files, path: path)
    let descriptor = root.descriptor
    let bytes = try readOwn(Manifest.fileName, root: descriptor, path: path) ?? []
    let manifest = Manifest(parsing: bytes)
    let left = try Journal.left(root: descriptor, path: path)
    // What a build was writing when it ended may stand there by now, whatever was known before.
    let stamps = left == nil ? evidence?.stamps(of: bytes) : nil
    let known = KnownFiles(manifest, addresses, stamps: stamps ?? [])
    try terms.check(
      against: manifest.head ?? left?.head, mostStay: known.stale.count * 2 <= known.count, path: path)
    let work = (0..<addresses.count).filter {
      !files[addresses.index(at: $0)].keptAsPublished || known.stamp(at: $0) == .unknown
    }
    stale = known.stale.merged(with: left?.ours.filter { !addresses.contains($0) } ?? [])
    blocking = stale.filter { addresses.clash(with: $0) }
    if root.isFresh {
      staged = work.isEmpty ? [] : [StagedFolder(work: work.indices, length: 0, number: 0)]
    } else {
      var walk = FolderWalk(root: path, descriptor: descriptor)
      staged = try StagedFolder.planned(for: work, addresses, known, blocking: blocking, &walk)
    }
    self.path = path
    self.root = descriptor
    self.head = terms.head
    self.files = files
    self.addresses = addresses
    self.known = known
    self.work = work
    self.left = left
    self.events = events
    isFresh = root.isFresh
    stage = Stage(root: descriptor, path: path, events: events)
  }

  func run(
    workers: Workers, _ renderer: @escaping @Sendable () -> some FileRenderer
  ) throws(OutputError) -> OutputOutcome {
    try clearUp()
    var results = try make(workers, renderer)
    var removed: [String] = []
    if isFresh {
      try finishFresh(results)
    } else {
      if left != nil || !stale.isEmpty || results.contains(where: { $0.kind != .unchanged }) {
        try events.flush(root, path: path)
        try writeJournal(results)
        removed = try removeStale(blocking)
        try place(&results, workers)
        let blocking = Set(blocking)
        removed += try removeStale(stale.filter { !blocking.contains($0) })
      }
      try finish(results)
    }
    return outcome(results, removed)
  }

  /// Renders, compares, and fills the stage.
  private func make<Renderer: FileRenderer>(
    _ workers: Workers, _ renderer: @escaping @Sendable () -> Renderer
  ) throws(OutputError) -> [WrittenFile] {
    let slices = slices(of: Array(work.indices))
    let writers = Atomic<Int>(0)
    let written = workers.items(of: slices.count) {
      SliceWriter(self, number: writers.add(1, ordering: .relaxed).oldValue, renderer())
    } _: { writer, index -> Result<[WrittenFile], OutputError> in
      attempt { () throws(OutputError) in try writer.make(slices[index][...]) }
    }
    var results: [WrittenFile] = []
    results.reserveCapacity(work.count)
    for files in written { results += try files.get() }
    return results
  }

  /// Puts files that are in the stage one by one to their places.
  func placeFiles(
    _ slots: [Int], _ results: inout [WrittenFile], _ workers: Workers
  ) throws(OutputError) {
    let slices = slices(of: slots)
    let before = results
    let placed = workers.items(of: slices.count) {
      FilePlacer(self)
    } _: { placer, index -> Result<[WrittenFile], OutputError> in
      attempt { () throws(OutputError) in try placer.place(slices[index], before) }
    }
    for (slice, files) in zip(slices, placed) {
      for (slot, file) in zip(slice, try files.get()) { results[slot] = file }
    }
  }

  private func attempt(
    _ body: () throws(OutputError) -> [WrittenFile]
  ) -> Result<[WrittenFile], OutputError> {
    do throws(OutputError) {
      return .success(try body())
    } catch {
      events.stop()
      return .failure(error)
    }
  }

  /// Short enough that no worker waits long for the others at the end; the files of a folder stay together unless
  /// there are very many.
  private func slices(of slots: [Int]) -> [[Int]] {
    var slices: [[Int]] = []
    var start = 0
    for place in slots.indices.dropFirst() where place - start >= 16 {
      let isInside = addresses.shareFolder(work[slots[place - 1]], work[slots[place]])
      if isInside, place - start < 128 { continue }
      slices.append(Array(slots[start..<place]))
      start = place
    }
    if start < slots.count { slices.append(Array(slots[start...])) }
    return slices
  }
}

extension [String] {
  /// Both in byte order, each once.
  fileprivate func merged(with others: [String]) -> [String] {
    others.isEmpty ? self : Set(self + others).sorted(by: precedesInBytes)
  }
}
