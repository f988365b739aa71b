import Workers

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder that a site is published into, so that whatever happens every file in it is whole, and nothing in it is
/// touched before everything is made.
///
/// Only what Menpai wrote is ever removed; whatever else lies in the folder stays.
package struct OutputFolder: Sendable {
  /// As the user wrote it.
  package let path: String
  private let gate: OutputCoordinator.Gate?
  private let isDurable: Bool

  /// - Parameters:
  ///   - path: made when the first file is published; may be a symbolic link to a folder.
  ///   - site: the folder of the site's sources.
  /// - Throws: if publishing there would mix the output with something else: the root, the home folder, sources.
  package init(path: String, site: String) throws(OutputError) {
    try self.init(path: path, site: site, gate: nil)
  }

  init(path: String, site: String, gate: OutputCoordinator.Gate?, isDurable: Bool = true) throws(OutputError)
  {
    try checkOutputPlace(path, site: site, home: getenv("HOME").map { String(cString: $0) })
    self.path = path
    self.gate = gate
    self.isDurable = isDurable
  }

  /// Makes the folder hold exactly the planned files of Menpai's, in several threads.
  ///
  /// - Parameters:
  ///   - files: each address once.
  ///   - terms: what they are; a folder is refused that holds something else.
  ///   - evidence: what is known of the files that stand there; what is not known is read.
  ///   - renderer: makes a renderer for one thread's use; called from any thread.
  package func publish<Renderer: FileRenderer>(
    _ files: [PlannedFile], _ terms: OutputTerms = OutputTerms(), evidence: OutputEvidence? = nil,
    workers: Workers = Workers(), renderer: @escaping @Sendable () -> Renderer
  ) throws(OutputError) -> OutputOutcome {
    let root = try OutputRoot(path)
    let events = OutputCoordinator(gate: gate, isDurable: isDurable)
    var publication: Publication?
    do throws(OutputError) {
      let begun = try Publication(
        path: path, root: root, files: files, terms: terms, evidence: evidence, events: events)
      publication = begun
      let outcome = try begun.run(workers: workers, renderer)
      try root.place(events)
      return outcome
    } catch {
      var error = error
      error.state = state(publication, root, events)
      throw error
    }
  }

  private func state(
    _ publication: Publication?, _ root: borrowing OutputRoot, _ events: OutputCoordinator
  ) -> OutputError.State {
    guard root.isFresh else { return publication?.abandon() ?? .untouched }
    if events.isKilled { return .untouched }
    if events.isRecorded { return .updated }
    return root.abandon() ? .untouched : .remainders
  }
}
