import Diagnostics
import Synchronization

/// Digests of what communities' cards and notices say, kept for the files that hold many of them.
///
/// A class so that the makers of all threads share it. Whichever asks first works a digest out; it is the same for all.
final class PieceDigests: Sendable {
  private let known: Mutex<[SiteLanguage: [UInt64?]]>
  private let count: Int

  /// - Parameter count: of the communities.
  init(count: Int) {
    self.count = count
    known = Mutex([:])
  }

  subscript(index: Int, language: SiteLanguage) -> UInt64? {
    known.withLock { $0[language]?[index] }
  }

  func keep(_ digest: UInt64, of index: Int, in language: SiteLanguage) {
    known.withLock { $0[language, default: Array(repeating: nil, count: count)][index] = digest }
  }
}
