#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a build is about to put where the manifest knows of nothing, written once all of it stands in the stage and
/// before the first of it goes to its place; gone when the new manifest stands.
///
/// While it stands nothing that cache or manifest say of the folder's files is believed. It also names the files that
/// are Menpai's though no manifest says so. The file is UTF-8 text: `menpai-building 3`, the head, then lines:
///
/// - `+ STAGED ADDRESS`: the file that is `STAGED` in the stage goes to this address. As long as it stands in the
///   stage, what stands at the address is not Menpai's.
/// - `= ADDRESS`: an earlier build that was killed put its file there.
struct Journal: Sendable {
  static let fileName = ".menpai-building"
  static let title = "menpai-building 3"

  /// Nil where its first lines make no sense.
  private(set) var head: OutputHead?
  /// Addresses at which Menpai's files stand, or nothing.
  private(set) var ours: [String] = []
  private var staged: [(file: String, address: String)] = []

  init(parsing bytes: [UInt8]) {
    guard let (head, start) = OutputHead.read(bytes, under: Self.title) else { return }
    self.head = head
    for line in bytes[start...].split(separator: UInt8(ascii: "\n")) where line.count > 2 {
      let text = Substring(decoding: line.dropFirst(2), as: UTF8.self)
      if line.first == UInt8(ascii: "=") {
        if isSafeAddress(String(text)) { ours.append(String(text)) }
      } else if let space = text.utf8.firstIndex(of: UInt8(ascii: " ")) {
        let (file, address) = (String(text[..<space]), String(text[text.utf8.index(after: space)...]))
        if isSafeAddress(file), isSafeAddress(address) { staged.append((file, address)) }
      }
    }
  }

  /// What a build left that was killed or failed; nil if none did.
  static func left(root: Int32, path: String) throws(OutputError) -> Journal? {
    guard let bytes = try readOwn(fileName, root: root, path: path) else { return nil }
    var journal = Journal(parsing: bytes)
    let stage = openFolder(cName(Stage.name), in: root)
    guard stage >= 0 || errno == ENOENT else {
      throw OutputError(.openFolder, outputPath(path, Stage.name), .system(errno))
    }
    defer { if stage >= 0 { _ = close(stage) } }
    for (file, address) in journal.staged {
      let isStaged =
        stage >= 0 ? try obstacle(cName(file), in: stage, outputPath(path, Stage.name)) != nil : false
      if !isStaged { journal.ours.append(address) }
    }
    journal.staged = []
    return journal
  }

  /// With what is known to be Menpai's, and nothing on its way.
  var settledBytes: [UInt8] {
    ours.reduce(into: (head ?? OutputHead()).bytes(under: Self.title)) { $0 += "= \($1)\n".utf8 }
  }
}
