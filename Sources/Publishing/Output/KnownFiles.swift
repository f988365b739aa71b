/// What the manifest knows of the planned files, and the addresses it holds that are no longer planned.
struct KnownFiles: Sendable {
  let manifest: Manifest
  /// For each position the offset of its line in the manifest, or -1.
  private let lines: [Int]
  /// For each position how its file stands, as the last build saw it.
  private let stamps: [OutputStamp]
  /// How many files the manifest names.
  let count: Int
  /// In byte order.
  let stale: [String]
  /// Of the planned files that it knows, in bytes.
  let size: Int
  /// Whether the manifest has exactly the planned addresses.
  let isComplete: Bool

  /// Both sides are in the order of their addresses, so one pass is enough.
  ///
  /// - Parameter seen: the stamps of files that stand as they were published, one a line of the manifest; empty where
  ///   nobody looked.
  init(_ manifest: Manifest, _ addresses: PlannedAddresses, stamps seen: [OutputStamp] = []) {
    var lines = [Int](repeating: -1, count: addresses.count)
    var stamps = [OutputStamp](repeating: .unknown, count: addresses.count)
    var count = 0
    var stale: [String] = []
    var position = 0
    var isComplete = manifest.isAsRead
    var size = 0
    manifest.forEachLine { bytes, line in
      guard let base = bytes.baseAddress else { return }
      let number = count
      count += 1
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
        if number < seen.count { stamps[position] = seen[number] }
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
    self.stamps = stamps
    self.count = count
    self.stale = stale
    self.size = size
    self.isComplete = isComplete && position == addresses.count
  }

  /// None where it is not known that the file stands as the manifest says.
  func stamp(at position: Int) -> OutputStamp { stamps[position] }

  func has(_ position: Int) -> Bool { lines[position] >= 0 }

  func content(at position: Int) -> (hash: ContentHash, size: Int)? {
    has(position) ? manifest.content(at: lines[position]) : nil
  }

  /// Where the line of a position stands in the manifest.
  func line(at position: Int) -> Manifest.Line? { manifest.line(at: lines[position]) }
}
