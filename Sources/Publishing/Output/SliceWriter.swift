/// What is known of a file once it is published.
struct WrittenFile: Sendable {
  let hash: ContentHash
  let size: Int
  let kind: WrittenKind
  /// Whether the manifest says the same already.
  let isAsKnown: Bool
}

/// Renders and writes slices of a publication, one writer a thread.
struct SliceWriter<Renderer: FileRenderer>: ~Copyable {
  private let publication: Publication
  private var renderer: Renderer
  private var files: FileWriter
  private var folders: StagedWriter
  private var buffer: [UInt8] = []

  init(_ publication: Publication, number: Int, _ renderer: Renderer) {
    self.publication = publication
    self.renderer = renderer
    files = FileWriter(
      root: publication.path, descriptor: publication.root, number: number, events: publication.events)
    folders = StagedWriter(
      root: publication.path, descriptor: publication.root, events: publication.events)
  }

  /// Writes a slice of `work` into folders that exist.
  mutating func writeFiles(_ slots: ArraySlice<Int>) throws(OutputError) -> [WrittenFile] {
    var results: [WrittenFile] = []
    results.reserveCapacity(slots.count)
    for slot in slots where !publication.events.isStopped {
      let position = publication.work[slot]
      let known = publication.known.content(at: position)
      let hash = try render(position)
      let isAsKnown = known.map { $0.hash == hash && $0.size == buffer.count } ?? false
      let kind = try files.write(
        buffer, to: publication.addresses[position], isKnown: isAsKnown && publication.trustsManifest)
      results.append(WrittenFile(hash: hash, size: buffer.count, kind: kind, isAsKnown: isAsKnown))
    }
    return results
  }

  /// Writes a slice of `work` into new folders.
  mutating func fillFolders(_ slots: ArraySlice<Int>) throws(OutputError) -> [WrittenFile] {
    var results: [WrittenFile] = []
    results.reserveCapacity(slots.count)
    var next = slots.first.map { publication.stagedFolder(of: $0) } ?? 0
    for slot in slots where !publication.events.isStopped {
      while publication.staged[next].work.upperBound <= slot { next += 1 }
      let position = publication.work[slot]
      let hash = try render(position)
      try folders.write(buffer, to: publication.addresses[position], in: publication.staged[next])
      results.append(WrittenFile(hash: hash, size: buffer.count, kind: .added, isAsKnown: false))
    }
    return results
  }

  private mutating func render(_ position: Int) throws(OutputError) -> ContentHash {
    buffer.removeAll(keepingCapacity: true)
    try renderer.render(publication.addresses.index(at: position), into: &buffer)
    return ContentHash(of: buffer)
  }
}
