/// What the manifest knows of the planned files, and the addresses it holds that are no longer planned.
struct KnownFiles: Sendable {
  let manifest: Manifest
  /// For each position the offset of its line in the manifest, or -1.
  private let lines: [Int]
  /// In byte order.
  let stale: [String]
  /// Of the planned files that it knows, in bytes.
  let size: Int
  /// Whether the manifest has exactly the planned addresses.
  let isComplete: Bool

  /// Both sides are in the order of their addresses, so one pass is enough.
  init(_ manifest: Manifest, _ addresses: PlannedAddresses) {
    var lines = [Int](repeating: -1, count: addresses.count)
    var stale: [String] = []
    var position = 0
    var isComplete = manifest.isAsRead
    var size = 0
    manifest.forEachLine { bytes, line in
      guard let base = bytes.baseAddress else { return }
      let address = base + line.address
      let length = line.end - line.address
      var order = -1
      while position < addresses.count {
        order = addresses[position].order(address, length)
        if order >= 0 { break }
        isComplete = false
        position += 1
      }
      if order == 0, position < addresses.count {
        lines[position] = line.start
        size += line.size
        position += 1
      } else {
        isComplete = false
        let text = String(decoding: UnsafeRawBufferPointer(start: address, count: length), as: UTF8.self)
        if isSafeAddress(text) { stale.append(text) }
      }
    }
    self.manifest = manifest
    self.lines = lines
    self.stale = stale
    self.size = size
    self.isComplete = isComplete && position == addresses.count
  }

  func has(_ position: Int) -> Bool { lines[position] >= 0 }

  func content(at position: Int) -> (hash: ContentHash, size: Int)? {
    has(position) ? manifest.content(at: lines[position]) : nil
  }

  /// Where the line of a position stands in the manifest.
  func line(at position: Int) -> Manifest.Line? { manifest.line(at: lines[position]) }
}
