import Glibc
import Templates
import Testing
import Workers

@testable import Publishing

/// A folder for one test, with a site's folder beside an output folder; gone when the test ends.
final class Sandbox {
  let root: String
  var site: String { root + "/site" }
  var output: String { root + "/site/public" }

  init() throws {
    // In memory where there is such a place: nothing here is worth a disk's time.
    let memory = "/dev/shm"
    let top = Glibc.access(memory, W_OK) == 0 ? memory : "/tmp"
    var template = Array("\(top)/menpai-test-XXXXXX".utf8CString)
    root = try #require(mkdtemp(&template).map { String(cString: $0) })
    Glibc.mkdir(site, 0o777)
    Glibc.mkdir(site + "/content", 0o777)
  }

  deinit { removeTree(root) }

  func folder(gate: OutputCoordinator.Gate? = nil) throws -> OutputFolder {
    try OutputFolder(path: output, site: site, gate: gate)
  }

  /// Publishes these contents, all as pages.
  ///
  /// - Parameters:
  ///   - terms: what they are.
  ///   - last: the publication before, whose files need not be read.
  @discardableResult
  func publish(
    _ contents: [String: String], _ terms: OutputTerms = OutputTerms(), after last: OutputOutcome? = nil,
    gate: OutputCoordinator.Gate? = nil
  ) throws -> OutputOutcome {
    let files = contents.sorted { $0.key < $1.key }
    return try folder(gate: gate).publish(
      files.map { PlannedFile($0.key, .pages) }, terms, evidence: last.flatMap(look)
    ) { index, bytes in
      bytes += files[index].value.utf8
    }
  }

  /// What a build knows of the output when it begins.
  func look(after last: OutputOutcome) -> OutputEvidence? {
    OutputState.read(output).flatMap {
      OutputLook(at: $0.state.path, manifest: $0.manifest, stamps: last.stamps, workers: Workers())?.evidence
    }
  }

  /// The same, when the files are old enough for their stamps to be believed without a look into them.
  func certain(_ last: OutputOutcome) throws -> OutputEvidence {
    usleep(30_000)
    let evidence = try #require(look(after: last))
    try #require(evidence.stamps.allSatisfy { $0 != .unknown })
    return evidence
  }

  func put(_ text: String, at path: String) { put(text, atFull: output + "/" + path) }

  func put(_ text: String, atFull path: String) { Self.leave(text, at: path) }

  static func leave(_ text: String, at path: String) {
    let descriptor = Glibc.open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o666)
    _ = text.withCString { write(descriptor, $0, strlen($0)) }
    close(descriptor)
  }

  func text(at path: String) -> String? { text(atFull: output + "/" + path) }

  func text(atFull path: String) -> String? {
    let descriptor = Glibc.open(path, O_RDONLY)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = read(descriptor, &bytes, bytes.count)
    return count < 0 ? nil : String(decoding: bytes[..<count], as: UTF8.self)
  }

  /// Inode and time of change, which a rewrite would alter.
  func identity(of path: String) throws -> [Int] {
    var status = stat()
    try #require(Glibc.lstat(output + "/" + path, &status) == 0)
    return [Int(status.st_ino), status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
  }

  /// Everything in the output folder but the manifest, folders with `/` behind them, sorted.
  func listing() -> [String] { tree(output, "").filter { $0 != Manifest.fileName }.sorted() }

  /// The names in a folder, sorted.
  func names(in folder: String) -> [String] {
    tree(folder, "").filter { !$0.dropLast().contains("/") }
      .map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }.sorted()
  }

  private func tree(_ root: String, _ prefix: String) -> [String] {
    guard let stream = Glibc.opendir(root + "/" + prefix) else { return [] }
    defer { closedir(stream) }
    var found: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard name != ".", name != ".." else { continue }
      if entry.pointee.d_type == UInt8(DT_DIR) {
        found.append(prefix + name + "/")
        found += tree(root, prefix + name + "/")
      } else {
        found.append(prefix + name)
      }
    }
    return found
  }
}

/// A renderer that keeps nothing.
struct ClosureRenderer: FileRenderer {
  let make: @Sendable (Int, inout [UInt8]) -> Void

  mutating func render(_ index: Int, into output: inout PageBuffer) {
    var bytes: [UInt8] = []
    make(index, &bytes)
    output.append(bytes)
  }
}

extension OutputFolder {
  @discardableResult
  func publish(
    _ files: [PlannedFile], _ terms: OutputTerms = OutputTerms(), evidence: OutputEvidence? = nil,
    workers: Workers = Workers(),
    _ make: @escaping @Sendable (_ index: Int, _ bytes: inout [UInt8]) -> Void
  ) throws(OutputError) -> OutputOutcome {
    try publish(files, terms, evidence: evidence, workers: workers) { ClosureRenderer(make: make) }
  }
}

private func removeTree(_ path: String) {
  if let stream = Glibc.opendir(path) {
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard name != ".", name != ".." else { continue }
      let child = path + "/" + name
      if unlink(child) != 0 { removeTree(child) }
    }
    closedir(stream)
  }
  rmdir(path)
}
