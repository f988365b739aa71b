import Workers

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder that a site is published into, new folders whole and all else file by file, so that whatever happens
/// every file in it is whole.
///
/// Only what Menpai wrote is ever removed; whatever else lies in the folder stays.
public struct OutputFolder: Sendable {
  /// As the user wrote it.
  public let path: String
  private let gate: OutputEvents.Gate?

  /// - Parameters:
  ///   - path: made when the first file is published; may be a symbolic link to a folder.
  ///   - site: the folder of the site's sources.
  /// - Throws: if publishing there would mix the output with something else: the root, the home folder, sources.
  public init(path: String, site: String) throws(OutputError) {
    try self.init(path: path, site: site, gate: nil)
  }

  init(path: String, site: String, gate: OutputEvents.Gate?) throws(OutputError) {
    try checkOutputPlace(path, site: site, home: getenv("HOME").map { String(cString: $0) })
    self.path = path
    self.gate = gate
  }

  /// Makes the folder hold exactly the planned files of Menpai's, in several threads.
  ///
  /// New folders are filled under temporary names and appear whole, after the assets and before what is written into
  /// folders that exist. There phases follow one another, and within a phase new files come before changed ones;
  /// removals come last and the manifest at the end. A file that already has its bytes keeps its times.
  ///
  /// - Parameters:
  ///   - files: each address once.
  ///   - part: what of the site they are; the folder is refused if it holds another part.
  ///   - trustsManifest: take a file for unchanged from the manifest and its size alone; otherwise read it.
  ///   - renderer: makes a renderer for one thread's use; called from any thread.
  public func publish<Renderer: FileRenderer>(
    _ files: [PlannedFile], of part: SitePart = .whole, workers: Workers = Workers(),
    trustsManifest: Bool = true, renderer: @escaping @Sendable () -> Renderer
  ) throws(OutputError) -> OutputOutcome {
    let root = try openRoot()
    defer {
      _ = flock(root, LOCK_UN)
      _ = close(root)
    }
    let publication = try Publication(
      path: path, root: root, part: part, files: files, trustsManifest: trustsManifest, gate: gate)
    do throws(OutputError) {
      return try publication.run(workers: workers, renderer)
    } catch {
      publication.abandon()
      var error = error
      error.state = publication.events.hasTouched ? .partlyUpdated : .untouched
      throw error
    }
  }

  private func openRoot() throws(OutputError) -> Int32 {
    var made = ""
    for part in path.split(separator: "/") {
      made += made.isEmpty && !path.hasPrefix("/") ? part : "/\(part)"
      if mkdir(made, 0o777) != 0, errno != EEXIST, access(made, F_OK) != 0 {
        throw OutputError(.createFolder, made, .system(errno))
      }
    }
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw OutputError(.openFolder, path, .system(errno)) }
    // Builds of two sites or parts may be given one folder; a file system without locks is no reason to fail.
    if flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
      _ = close(descriptor)
      throw OutputError(.lock, path, .busy)
    }
    return descriptor
  }
}
