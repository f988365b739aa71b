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
    /// Before a new folder is made under its temporary name.
    case stage(String)
    case write(String)
    case rename(String)
    /// Before the journal names what lies in the new folders, all of them full.
    case fullJournal
    /// Before a new folder goes to its place.
    case place(String)
    case remove(String)
    /// Before a folder is removed that never reached its place.
    case clear(String)
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
  private let killed = Atomic<Bool>(false)
  private let touched = Atomic<Bool>(false)
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
  /// Whether the journal stands.
  var hasBegun: Bool { isJournalled.load(ordering: .acquiring) }
  /// Whether anything but Menpai's own files is no longer exactly as it was.
  var hasTouched: Bool { touched.load(ordering: .acquiring) }
  /// Whether a test has ended the build as a kill would.
  var isKilled: Bool { killed.load(ordering: .relaxed) }

  func touch() { touched.store(true, ordering: .releasing) }

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

  func willWrite(_ path: RelativePath) throws(OutputError) {
    if gate != nil { try pass(.write(path.text)) }
  }

  func willRename(_ path: RelativePath) throws(OutputError) {
    if gate != nil { try pass(.rename(path.text)) }
    touch()
  }

  func pass(_ step: Step) throws(OutputError) {
    guard let gate, isKilled || !gate(step) else { return }
    killed.store(true, ordering: .relaxed)
    throw OutputError(.writeFile, "", .system(EINTR))
  }
}
