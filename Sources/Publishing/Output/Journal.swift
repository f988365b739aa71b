#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a build is about to add, written before its first file, so that a build that is killed leaves no file of
/// which the next one would not know that it is Menpai's; gone when the manifest stands.
///
/// The file is UTF-8 text: `menpai-building 2`, then lines of a sign, a space and what it is about:
///
/// - `+ ADDRESS`: nothing stood there when the build began, so what stands there now is Menpai's.
/// - `? ADDRESS`: something stood there.
/// - `> NUMBER FOLDER/`: a new folder, filled as `.menpai-new-NUMBER` beside its place. As long as it stands there,
///   nothing at its place is Menpai's, whatever the lines of its files say; those are there once it is full.
/// - `- NUMBER FOLDER/`: a folder that a killed build had filled so and that is to be removed.
/// - `= LABEL`: what of the site is published, where it is not the whole.
struct Journal: Sendable {
  static let fileName = ".menpai-building"
  static let head = Array("menpai-building 2\n".utf8)

  enum Sign: UInt8 {
    case ours = 0x2B
    case foreign = 0x3F
    case staged = 0x3E
    case dropped = 0x2D
    case part = 0x3D
  }

  /// Addresses at which nothing stood.
  private(set) var ours: [String] = []
  /// Addresses at which something stood.
  private(set) var foreign: [String] = []
  /// Folders of which it is not yet known whether they reached their place.
  private(set) var staged: [StagedName] = []
  private(set) var dropped: [StagedName] = []
  private(set) var part = SitePart.whole

  init(parsing bytes: [UInt8]) {
    // The lines of the first version mean the same.
    let heads = [Self.head, Array("menpai-building 1\n".utf8)]
    guard heads.contains(where: { bytes.starts(with: $0) }) else { return }
    for line in bytes[Self.head.count...].split(separator: UInt8(ascii: "\n")) where line.count > 2 {
      let text = String(decoding: line.dropFirst(2), as: UTF8.self)
      switch line.first.flatMap(Sign.init) {
      case .ours: if isSafeAddress(text) { ours.append(text) }
      case .foreign: if isSafeAddress(text) { foreign.append(text) }
      case .staged: if let name = StagedName(text) { staged.append(name) }
      case .dropped: if let name = StagedName(text) { dropped.append(name) }
      case .part: part = SitePart(label: text) ?? part
      case nil: continue
      }
    }
  }

  /// Every address that it names.
  var addresses: [String] { ours + foreign }

  /// The number for the next folder that is filled under a temporary name.
  var nextNumber: Int { (dropped.map(\.number).max() ?? -1) + 1 }

  /// What a killed build left; nil if none did.
  static func left(root: Int32, path: String) throws(OutputError) -> Journal? {
    guard let bytes = try readOwn(fileName, root: root, path: path) else { return nil }
    var journal = Journal(parsing: bytes)
    try journal.settle(root: root, path: path)
    return journal
  }

  /// Takes what a folder holds that never reached its place off the list.
  private mutating func settle(root: Int32, path: String) throws(OutputError) {
    var walk = FolderWalk(root: path, descriptor: root)
    var standing: Set<ArraySlice<UInt8>> = []
    for name in staged {
      let isStanding = try withRelativePath(name.address) { path throws(OutputError) in
        guard case .open(let parent) = try walk.folder(of: path, .find) else { return false }
        return obstacle(path.name, in: parent) != nil
      }
      guard isStanding else { continue }
      standing.insert(Array(name.folder.utf8)[...])
      dropped.append(name)
    }
    if !standing.isEmpty {
      ours.removeAll { address in
        let address = Array(address.utf8)
        return address.indices.contains {
          address[$0] == UInt8(ascii: "/") && standing.contains(address[...$0])
        }
      }
    }
    staged = []
  }
}

/// A folder on its way: the address it is to have, and the number it has until then.
struct StagedName: Hashable, Sendable {
  let number: Int
  /// With `/` at its end.
  let folder: String

  init(number: Int, folder: String) {
    self.number = number
    self.folder = folder
  }

  /// Reads `NUMBER FOLDER/`.
  init?(_ text: String) {
    guard let space = text.utf8.firstIndex(of: UInt8(ascii: " ")),
      let number = Int(text[..<space]), number >= 0, text.utf8.last == UInt8(ascii: "/")
    else { return nil }
    let folder = String(decoding: text.utf8[space...].dropFirst(), as: UTF8.self)
    guard isSafeAddress(String(folder.dropLast())) else { return nil }
    self.init(number: number, folder: folder)
  }

  var line: String { "\(number) \(folder)" }

  var name: String { stagedPrefix + String(number) }

  /// Where it stands until then, relative to the output folder.
  var address: String {
    let parts = folder.utf8.dropLast()
    let parent = parts.lastIndex(of: UInt8(ascii: "/")).map { String(folder[...$0]) } ?? ""
    return parent + name
  }
}

/// What the names of folders begin with that are being filled.
let stagedPrefix = ".menpai-new-"
