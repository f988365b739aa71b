import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What happens to the output folder, as far as several threads must agree on it.
final class OutputCoordinator: Sendable {
  /// An operation on the disk, with what it is done to: an address, or one of Menpai's own names.
  enum Step: Hashable, Sendable {
    case make(String)
    case write(String)
    /// A file goes to its place.
    case rename(String)
    /// A new folder goes to its place, with `/` at its end; alone for the whole output.
    case place(String)
    case remove(String)
    /// A folder goes with all that is in it.
    case clear(String)
    case flush
  }

  /// What a test makes of an operation.
  enum Verdict: Hashable, Sendable {
    case proceed
    /// The build ends before it, with nothing tidied up, as by a signal.
    case kill
    /// It fails with this `errno`.
    case fail(Int32)
  }

  typealias Gate = @Sendable (Step) -> Verdict

  /// Whether what is written is made to outlast a power cut.
  let isDurable: Bool
  private let stopped = Atomic<Bool>(false)
  private let killed = Atomic<Bool>(false)
  private let journalled = Atomic<Bool>(false)
  private let touched = Atomic<Bool>(false)
  private let recorded = Atomic<Bool>(false)
  private let gate: Gate?

  init(gate: Gate?, isDurable: Bool) {
    self.gate = gate
    self.isDurable = isDurable
  }

  /// Whether a thread has failed, so that the others stop at their next file.
  var isStopped: Bool { stopped.load(ordering: .relaxed) }
  /// Whether this build's journal stands.
  var isJournalled: Bool { journalled.load(ordering: .acquiring) }
  /// Whether anything but Menpai's own files is no longer exactly as it was.
  var hasTouched: Bool { touched.load(ordering: .acquiring) }
  /// Whether everything is published, and the new manifest says so.
  var isRecorded: Bool { recorded.load(ordering: .acquiring) }
  /// Whether a test has ended the build as a kill would.
  var isKilled: Bool { killed.load(ordering: .relaxed) }

  func stop() { stopped.store(true, ordering: .relaxed) }
  func journal() { journalled.store(true, ordering: .releasing) }
  func touch() { touched.store(true, ordering: .releasing) }
  func record() { recorded.store(true, ordering: .releasing) }

  func pass(_ step: @autoclosure () -> Step) throws(OutputError) {
    guard let gate else { return }
    if isKilled { throw OutputError(.writeFile, "", .system(EINTR)) }
    switch gate(step()) {
    case .proceed: return
    case .fail(let code): throw OutputError(.writeFile, "", .system(code))
    case .kill:
      killed.store(true, ordering: .relaxed)
      throw OutputError(.writeFile, "", .system(EINTR))
    }
  }

  /// Waits until everything written so far outlasts a power cut.
  func flush(_ root: Int32, path: String) throws(OutputError) {
    guard isDurable else { return try pass(.flush) }
    try pass(.flush)
    if let code = flushFileSystem(of: root) { throw OutputError(.writeFile, path, .system(code)) }
  }
}
