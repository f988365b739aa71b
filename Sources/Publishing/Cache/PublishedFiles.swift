import Bytes
import Pages
import Templates
import Workers

/// Which planned files the last build published with the very same bytes.
struct PublishedFiles: Sendable {
  /// Digests of addresses and of what the bytes depend on, in the order of the planned files.
  let digests: [PublishedFile]
  /// For each planned file, whether it may stay as it is.
  let isKept: [Bool]

  /// - Parameters:
  ///   - past: in the order of their plan; empty when nothing is to be kept.
  ///   - damaged: the digests of addresses whose files do not stand as they were published.
  init(_ digests: [PublishedFile], past: [PublishedFile], damaged: Set<UInt64>) {
    self.digests = digests
    var search = Search(past)
    isKept = digests.map { search.holds($0) && !damaged.contains($0.address) }
  }

  /// Finds files among those of the last build: mostly the next one in order.
  private struct Search {
    private let past: [PublishedFile]
    private var next = 0
    private var positions: [UInt64: Int]?

    init(_ past: [PublishedFile]) { self.past = past }

    mutating func holds(_ file: PublishedFile) -> Bool {
      guard !past.isEmpty else { return false }
      if next >= past.count || past[next].address != file.address {
        guard let position = position(of: file.address) else { return false }
        next = position
      }
      next += 1
      return past[next - 1].digest == file.digest
    }

    private mutating func position(of address: UInt64) -> Int? {
      let known =
        positions
        ?? Dictionary(past.indices.map { (past[$0].address, $0) }, uniquingKeysWith: { first, _ in first })
      positions = known
      return known[address]
    }
  }
}

/// The digest of an address, as the cache keeps it.
func digest(ofAddress address: String) -> UInt64 {
  var digest = Digest()
  digest.add(address)
  return digest.value
}
