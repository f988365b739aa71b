import Synchronization

/// The journal that a build is writing.
final class JournalFile: Sendable {
  private let lines: Mutex<[UInt8]>
  private let root: Int32
  private let path: String

  init(root: Int32, path: String, part: SitePart) {
    let mark = part == .whole ? [] : Self.start(.part) + Array("\(part.label)\n".utf8)
    lines = Mutex(Journal.head + mark)
    self.root = root
    self.path = path
  }

  func add(_ sign: Journal.Sign, _ text: String) {
    lines.withLock { lines in
      lines += Self.start(sign)
      lines += text.utf8
      lines.append(UInt8(ascii: "\n"))
    }
  }

  func add(_ sign: Journal.Sign, _ name: StagedName) { add(sign, name.line) }

  /// What a killed build's journal says that is still of use.
  func add(_ left: Journal?, without planned: PlannedAddresses) {
    guard let left else { return }
    for name in left.dropped { add(.dropped, name) }
    for address in left.ours where !planned.contains(address) { add(.ours, address) }
  }

  /// New files in folders that exist: Menpai's if nothing stands at their addresses or a killed build wrote it.
  func add(
    _ positions: [Int], of addresses: PlannedAddresses, ours: Set<String> = []
  ) throws(OutputError) {
    var walk = FolderWalk(root: path, descriptor: root)
    for position in positions {
      let path = addresses[position]
      let text = path.text
      let isOurs: Bool
      if ours.contains(text) {
        isOurs = true
      } else if case .open(let folder) = try walk.folder(of: path, .find) {
        isOurs = obstacle(path.name, in: folder) == nil
      } else {
        isOurs = true
      }
      add(isOurs ? .ours : .foreign, text)
    }
  }

  /// A folder that does not go to its place as a whole: its files are looked at one by one.
  ///
  /// - Parameter positions: of the files in it that the manifest does not know.
  func drop(
    _ folder: StagedName, _ positions: [Int], of addresses: PlannedAddresses
  ) throws(OutputError) {
    let staged = Self.start(.staged) + Array(folder.line.utf8)
    let ours = Self.start(.ours) + Array(folder.folder.utf8)
    removeLines { $0.elementsEqual(staged) || $0.starts(with: ours) }
    add(.dropped, folder)
    try add(positions, of: addresses)
    try write()
  }

  /// The addresses of full folders.
  func addOurs(_ folders: [ArraySlice<Int>], of addresses: PlannedAddresses) {
    lines.withLock { lines in
      lines.reserveCapacity(
        folders.joined().reduce(lines.count) { $0 + addresses[$1].count + 3 })
      for position in folders.joined() {
        let path = addresses[position]
        lines.append(Journal.Sign.ours.rawValue)
        lines.append(UInt8(ascii: " "))
        lines.append(contentsOf: UnsafeRawBufferPointer(start: path.start, count: path.count))
        lines.append(UInt8(ascii: "\n"))
      }
    }
  }

  private static func start(_ sign: Journal.Sign) -> [UInt8] { [sign.rawValue, UInt8(ascii: " ")] }

  private func removeLines(where isGone: (ArraySlice<UInt8>) -> Bool) {
    lines.withLock { lines in
      var kept: [UInt8] = []
      for line in lines.split(separator: UInt8(ascii: "\n")) where !isGone(line) {
        kept += line
        kept.append(UInt8(ascii: "\n"))
      }
      lines = kept
    }
  }

  func write() throws(OutputError) {
    try writeOwn(lines.withLock { $0 }, Journal.fileName, root: root, path: path)
  }
}
