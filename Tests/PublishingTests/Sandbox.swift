import Glibc
import Testing
import Workers

@testable import Publishing

/// A folder for one test, with a site's folder beside an output folder; gone when the test ends.
final class Sandbox {
  let root: String
  var site: String { root + "/site" }
  var output: String { root + "/site/public" }

  init() throws {
    var template = Array("/tmp/menpai-test-XXXXXX".utf8CString)
    root = try #require(mkdtemp(&template).map { String(cString: $0) })
    mkdir(site, 0o777)
    mkdir(site + "/content", 0o777)
  }

  deinit { removeTree(root) }

  func folder(gate: OutputEvents.Gate? = nil) throws -> OutputFolder {
    try OutputFolder(path: output, site: site, gate: gate)
  }

  /// Publishes these contents, all as pages.
  @discardableResult
  func publish(
    _ contents: [String: String], gate: OutputEvents.Gate? = nil, trustsManifest: Bool = true
  ) throws -> OutputOutcome {
    let files = contents.sorted { $0.key < $1.key }
    return try folder(gate: gate).publish(
      files.map { PlannedFile($0.key, .pages) }, trustsManifest: trustsManifest
    ) { index, bytes in
      bytes += files[index].value.utf8
    }
  }

  func put(_ text: String, at path: String) { put(text, atFull: output + "/" + path) }

  func put(_ text: String, atFull path: String) { Self.leave(text, at: path) }

  static func leave(_ text: String, at path: String) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o666)
    _ = text.withCString { write(descriptor, $0, strlen($0)) }
    close(descriptor)
  }

  func text(at path: String) -> String? { text(atFull: output + "/" + path) }

  func text(atFull path: String) -> String? {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = read(descriptor, &bytes, bytes.count)
    return count < 0 ? nil : String(decoding: bytes[..<count], as: UTF8.self)
  }

  /// Inode and time of change, which a rewrite would alter.
  func identity(of path: String) throws -> [Int] {
    var status = stat()
    try #require(lstat(output + "/" + path, &status) == 0)
    return [Int(status.st_ino), status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
  }

  /// Everything in the output folder but the manifest, folders with `/` behind them, sorted.
  func listing() -> [String] { tree(output, "").filter { $0 != Manifest.fileName }.sorted() }

  private func tree(_ root: String, _ prefix: String) -> [String] {
    guard let stream = opendir(root + "/" + prefix) else { return [] }
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

  mutating func render(_ index: Int, into bytes: inout [UInt8]) { make(index, &bytes) }
}

extension OutputFolder {
  @discardableResult
  func publish(
    _ files: [PlannedFile], workers: Workers = Workers(), trustsManifest: Bool = true,
    _ make: @escaping @Sendable (_ index: Int, _ bytes: inout [UInt8]) -> Void
  ) throws(OutputError) -> OutputOutcome {
    try publish(files, workers: workers, trustsManifest: trustsManifest) { ClosureRenderer(make: make) }
  }
}

private func removeTree(_ path: String) {
  if let stream = opendir(path) {
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
