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
/// New folders are filled beside their places; then assets go to folders that exist, then new folders to their
/// places, then data and pages to folders that exist; removals come last and the manifest at the end.
struct Publication: Sendable {
  let path: String
  let root: Int32
  /// What of the site is published.
  let part: SitePart
  let files: [PlannedFile]
  let addresses: PlannedAddresses
  let known: KnownFiles
  /// The positions of all files that are not simply kept, in order; a slot is a place in it.
  let work: [Int]
  /// In the order of their addresses.
  let staged: [StagedFolder]
  /// Addresses of earlier builds that are no longer planned, in order.
  let stale: [String]
  let trustsManifest: Bool
  /// Of a build that was killed.
  let left: Journal?
  let journal: JournalFile
  let events: OutputEvents

  init(
    path: String, root: Int32, part: SitePart, files: [PlannedFile], trustsManifest: Bool,
    gate: OutputEvents.Gate?
  ) throws(OutputError) {
    let addresses = try PlannedAddresses(files, path: path)
    let manifest = Manifest(parsing: try readOwn(Manifest.fileName, root: root, path: path) ?? [])
    let left = try Journal.left(root: root, path: path)
    if let held = manifest.part ?? left?.part, held != part {
      throw OutputError(.openFolder, path, .anotherPart(held: held, wanted: part))
    }
    let known = KnownFiles(manifest, addresses)
    // What a build was writing when it ended may stand there by now, whatever the old manifest says.
    let isInDoubt = left != nil
    let work = (0..<addresses.count).filter {
      isInDoubt || !files[addresses.index(at: $0)].keptAsPublished || !known.has($0)
    }
    var walk = FolderWalk(root: path, descriptor: root)
    let staged = try StagedFolder.planned(
      for: work, files, addresses, known, from: left?.nextNumber ?? 0, &walk)
    let journal = JournalFile(root: root, path: path, part: part)
    self.path = path
    self.root = root
    self.part = part
    self.files = files
    self.addresses = addresses
    self.known = known
    self.work = work
    self.staged = staged
    self.left = left
    self.trustsManifest = trustsManifest && !isInDoubt
    self.journal = journal
    stale = known.stale.merged(with: left?.ours.filter { !addresses.contains($0) } ?? [])
    events = OutputEvents(gate: gate) { () throws(OutputError) in
      journal.add(left, without: addresses)
      for folder in staged { journal.add(.staged, folder.name) }
      let ordinary = work.indices.filter { !staged.hold($0) && !known.has(work[$0]) }.map { work[$0] }
      try journal.add(ordinary, of: addresses, ours: Set(left?.ours ?? []))
      try journal.write()
    }
  }

  func run(
    workers: Workers, _ renderer: @escaping @Sendable () -> some FileRenderer
  ) throws(OutputError) -> OutputOutcome {
    let writing = Writing(workers: workers, renderer: renderer)
    var results = [WrittenFile?](repeating: nil, count: work.count)
    if let left { try clearUp(after: left) }
    try fillFolders(writing, &results)
    var removed = try removeStale { blocks($0) }
    let slots = work.indices.filter { !staged.hold($0) }
    try writeFiles(slots, [.assets], writing, &results)
    try placeFolders(writing, &results)
    try writeFiles(slots, [.data, .pages], writing, &results)
    removed += try removeStale { !blocks($0) }
    try finish(results)
    return outcome(results, removed)
  }

  /// After an error: the places of new folders are as they were, and so is everything else if nothing was touched.
  func abandon() {
    guard !events.isKilled, events.hasBegun else { return }
    var stage = FolderStage(root: path, descriptor: root, events: events)
    for folder in staged { try? stage.clear(folder.name) }
    if left == nil, !events.hasTouched { _ = unlinkat(root, Journal.fileName, 0) }
  }
}

extension Publication {
  private struct Writing<Renderer: FileRenderer>: Sendable {
    let workers: Workers
    let renderer: @Sendable () -> Renderer
  }

  private func fillFolders(
    _ writing: Writing<some FileRenderer>, _ results: inout [WrittenFile?]
  ) throws(OutputError) {
    guard !staged.isEmpty else { return }
    try events.begin()
    var stage = FolderStage(root: path, descriptor: root, events: events)
    for folder in staged { try stage.make(folder.name) }
    try write(staged.flatMap(\.work), writing, &results) { writer, slots throws(OutputError) in
      try writer.fillFolders(slots)
    }
    journal.addOurs(staged.map { work[$0.work] }, of: addresses)
    try events.pass(.fullJournal)
    try journal.write()
  }

  /// Folders without pages go first: they are what pages link to.
  private func placeFolders(
    _ writing: Writing<some FileRenderer>, _ results: inout [WrittenFile?]
  ) throws(OutputError) {
    var stage = FolderStage(root: path, descriptor: root, events: events)
    for phase in OutputPhase.allCases {
      for folder in staged where folder.phase == phase {
        if try stage.place(folder.name) { continue }
        try journal.drop(folder.name, work[folder.work].filter { !known.has($0) }, of: addresses)
        try stage.clear(folder.name)
        try writeFiles(Array(folder.work), OutputPhase.allCases, writing, &results)
      }
    }
  }

  /// In each phase the new files, then those that may have changed, each in the order of their addresses.
  private func writeFiles(
    _ slots: [Int], _ phases: [OutputPhase], _ writing: Writing<some FileRenderer>,
    _ results: inout [WrittenFile?]
  ) throws(OutputError) {
    for phase in phases {
      let due = slots.filter { files[addresses.index(at: work[$0])].phase == phase }
      for batch in [due.filter { !known.has(work[$0]) }, due.filter { known.has(work[$0]) }] {
        try write(batch, writing, &results) { writer, slots throws(OutputError) in
          try writer.writeFiles(slots)
        }
      }
    }
  }

  private func write<Renderer>(
    _ slots: [Int], _ writing: Writing<Renderer>, _ results: inout [WrittenFile?],
    _ body: @Sendable (inout SliceWriter<Renderer>, ArraySlice<Int>) throws(OutputError) -> [WrittenFile]
  ) throws(OutputError) {
    let slices = slices(of: slots)
    let writers = Atomic<Int>(0)
    let written = writing.workers.items(of: slices.count) {
      SliceWriter(self, number: writers.add(1, ordering: .relaxed).oldValue, writing.renderer())
    } _: { writer, index -> Result<[WrittenFile], OutputError> in
      do throws(OutputError) {
        return .success(try body(&writer, slots[slices[index]]))
      } catch {
        events.stop()
        return .failure(error)
      }
    }
    for (slice, files) in zip(slices, written) {
      for (slot, file) in zip(slots[slice], try files.get()) { results[slot] = file }
    }
  }

  /// Short enough that no worker waits long for the others at the end; the files of a folder stay together unless
  /// there are very many.
  private func slices(of slots: [Int]) -> [Range<Int>] {
    var slices: [Range<Int>] = []
    var start = 0
    for place in slots.indices.dropFirst() where place - start >= 16 {
      let isInside = addresses.shareFolder(work[slots[place - 1]], work[slots[place]])
      if isInside, place - start < 128 { continue }
      slices.append(start..<place)
      start = place
    }
    if start < slots.count { slices.append(start..<slots.count) }
    return slices
  }

  /// Index of the new folder that holds a slot.
  func stagedFolder(of slot: Int) -> Int { staged.index(of: slot) }
}

extension [StagedFolder] {
  /// The first folder that ends behind a slot.
  fileprivate func index(of slot: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].work.upperBound <= slot { low = middle + 1 } else { high = middle }
    }
    return low
  }

  fileprivate func hold(_ slot: Int) -> Bool {
    let index = index(of: slot)
    return index < count && self[index].work.contains(slot)
  }
}

extension [String] {
  /// Both in byte order, each once.
  fileprivate func merged(with others: [String]) -> [String] {
    others.isEmpty ? self : Set(self + others).sorted(by: precedesInBytes)
  }
}
