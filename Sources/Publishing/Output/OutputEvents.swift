import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What happens to the output folder, as far as several threads must agree on it.
final class OutputEvents: Sendable {
  /// A step that changes the output folder; a test may end the build before it, as a kill would.
  enum Step: Hashable, Sendable {
    case journal
    case write(String)
    case rename(String)
    case remove(String)
    case manifest
    case finish
  }

  /// Ends the build at once, with nothing tidied up, when it returns false.
  typealias Gate = @Sendable (Step) -> Bool

  private enum Progress {
    case untouched
    case journalled
    case failed(OutputError)
  }

  private let stopped = Atomic<Bool>(false)
  private let isJournalled = Atomic<Bool>(false)
  private let progress = Mutex<Progress>(.untouched)
  private let writeJournal: @Sendable () throws(OutputError) -> Void
  private let gate: Gate?

  init(gate: Gate?, writeJournal: @escaping @Sendable () throws(OutputError) -> Void) {
    self.gate = gate
    self.writeJournal = writeJournal
  }

  /// Whether a thread has failed, so that the others stop at their next file.
  var isStopped: Bool { stopped.load(ordering: .relaxed) }
  /// Whether the output folder is no longer exactly as it was.
  var hasBegun: Bool { isJournalled.load(ordering: .acquiring) }

  func stop() { stopped.store(true, ordering: .relaxed) }

  /// Before the first change: writes the journal, once.
  func begin() throws(OutputError) {
    if isJournalled.load(ordering: .acquiring) { return }
    let outcome: Progress = progress.withLock { state in
      if case .untouched = state {
        do throws(OutputError) {
          try pass(.journal)
          try writeJournal()
          state = .journalled
          isJournalled.store(true, ordering: .releasing)
        } catch {
          state = .failed(error)
        }
      }
      return state
    }
    if case .failed(let error) = outcome { throw error }
  }

  func willWrite(_ address: String) throws(OutputError) {
    try begin()
    if gate != nil { try pass(.write(address)) }
  }

  func willRename(_ address: String) throws(OutputError) {
    if gate != nil { try pass(.rename(address)) }
  }

  func pass(_ step: Step) throws(OutputError) {
    guard let gate, !gate(step) else { return }
    throw OutputError(.writeFile, "", .system(EINTR))
  }
}
