import Diagnostics
import Files

/// Lists the files of one source folder (`content`, `private`) in byte order, refusing what is unsafe to read.
struct SourceWalk {
  struct File: Sendable {
    /// Relative to the site.
    let path: String
    /// Where it lies in the file system, links resolved.
    let location: String
    /// The path's parts below the source folder.
    let parts: [String]
  }

  /// The source folder with every link resolved; nothing outside it is read.
  private let root: String
  private(set) var files: [File] = []
  private(set) var findings: [Finding] = []
  /// Each folder that was listed, as it was before.
  private var listed: [(location: String, path: String, state: FileState)] = []
  /// Folders on the way to the current one, by device and inode, so that links cannot lead in circles.
  private var open: [FolderID] = []

  private struct FolderID: Equatable {
    let device: UInt64
    let inode: UInt64
  }

  /// Folders within folders that are entered.
  static let deepestFolder = 32

  init(root: String) { self.root = root }

  /// Nothing but the finding that a folder leads out of the place it belongs to.
  init(refusing path: String) {
    root = ""
    refuse(
      path, Words(zh: "这个文件夹是指向网站之外的符号链接", en: "this folder is a symbolic link that leads out of the site"))
  }

  mutating func list(_ folder: String, shownAs path: String, parts: [String] = []) throws(ReadingFailure) {
    guard let status = try FileSystem.status(of: folder, shownAs: path) else {
      throw ReadingFailure(path: path, reason: .notThere)
    }
    listed.append((folder, path, FileState(status)))
    let identity = FolderID(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
    guard !open.contains(identity), open.count < Self.deepestFolder else {
      refuse(
        path, Words(zh: "文件夹嵌套过深，或者链接绕成了圈", en: "folders are nested too deeply, or a link leads in a circle"))
      return
    }
    open.append(identity)
    defer { open.removeLast() }
    var siblings: [String: String] = [:]
    let entries = try FileSystem.names(in: folder, shownAs: path).map {
      (name: SourceName($0.name), isFile: $0.isFile)
    }
    let mayClash = !entries.allSatisfy(\.name.isFolded)
    for (name, isFile) in entries {
      if name.isDebris { continue }
      let shown = path + "/" + name.printable
      guard name.isPrintable else {
        refuse(
          shown, Words(zh: "文件名里有控制字符或不是 UTF-8", en: "the name holds a control character or is not UTF-8"))
        continue
      }
      if mayClash, let other = siblings.updateValue(shown, forKey: name.folded) {
        refuseClash(shown, with: other)
        continue
      }
      let entry = folder + "/" + name.text
      if isFile {
        files.append(File(path: shown, location: entry, parts: parts + [name.text]))
      } else {
        try visit(entry, shownAs: shown, parts: parts + [name.text])
      }
    }
  }

  private mutating func visit(_ entry: String, shownAs path: String, parts: [String]) throws(ReadingFailure) {
    guard let status = try FileSystem.status(of: entry, shownAs: path, followingLinks: false) else {
      throw ReadingFailure(path: path, reason: .notThere)
    }
    switch FileSystem.kind(of: status) {
    case .file: files.append(File(path: path, location: entry, parts: parts))
    case .folder: try list(entry, shownAs: path, parts: parts)
    case .link: try follow(entry, shownAs: path, parts: parts)
    case .other:
      refuse(
        path, Words(zh: "这不是普通文件，而是管道、套接字或设备", en: "this is no regular file but a pipe, socket or device"))
    }
  }

  private mutating func follow(_ link: String, shownAs path: String, parts: [String]) throws(ReadingFailure) {
    guard let target = try FileSystem.resolved(link, shownAs: path),
      let status = try FileSystem.status(of: target, shownAs: path)
    else {
      return refuse(
        path, Words(zh: "符号链接指向的文件不存在，或者绕成了圈", en: "the symbolic link leads nowhere, or in a circle"))
    }
    guard target == root || target.hasPrefix(root + "/") else {
      return refuse(
        path, Words(zh: "符号链接指向这个文件夹之外", en: "the symbolic link leads out of the source folder"))
    }
    switch FileSystem.kind(of: status) {
    case .file: files.append(File(path: path, location: target, parts: parts))
    case .folder: try list(target, shownAs: path, parts: parts)
    default:
      refuse(path, Words(zh: "符号链接指向管道、套接字或设备", en: "the symbolic link leads to a pipe, socket or device"))
    }
  }
}

extension SourceWalk {
  /// Lists a folder with everything below it, has its files read, and does both again where something was added, removed or
  /// renamed meanwhile, so that files of two states of the folder are never taken for one.
  ///
  /// - Parameter read: Throws an absence where a file that was listed is gone.
  static func reading<Result>(
    _ root: String, below folder: String? = nil, shownAs path: String,
    _ read: (SourceWalk) throws(ReadingFailure) -> Result
  ) throws(ReadingFailure) -> Result {
    var changed = path
    for attempt in 0..<Patience.tries {
      Patience.wait(before: attempt)
      do throws(ReadingFailure) {
        var walk = SourceWalk(root: root)
        try walk.list(folder ?? root, shownAs: path)
        let result = try read(walk)
        guard let moving = try walk.firstChange() else { return result }
        changed = moving
      } catch {
        guard error.isAbsence else { throw error }
        changed = error.path
      }
    }
    throw ReadingFailure(path: changed, reason: .keepsChanging)
  }

  /// The first folder that is no longer as it was before it was listed.
  private func firstChange() throws(ReadingFailure) -> String? {
    for folder in listed {
      let now = try FileSystem.status(of: folder.location, shownAs: folder.path)
      if now.map(FileState.init) != folder.state { return folder.path }
    }
    return nil
  }

  private mutating func refuse(_ path: String, _ message: Words) {
    findings.append(
      RecordsRules.unsafePath.finding(
        at: SourcePlace(path: path, range: 0..<0), message,
        help: Words(zh: "删去它，或换成一个普通文件", en: "remove it, or put a regular file in its place")))
  }

  private mutating func refuseClash(_ path: String, with other: String) {
    findings.append(
      RecordsRules.unsafePath.finding(
        at: SourcePlace(path: path, range: 0..<0),
        Words(
          zh: "这个名字与旁边的另一个只在大小写或 Unicode 形式上不同",
          en: "this name differs from its neighbour only in case or Unicode form"),
        help: Words(zh: "给其中一个换个名字", en: "rename one of the two"),
        notes: [.init(Words(zh: "另一个在这里", en: "the other one"), at: SourcePlace(path: other, range: 0..<0))]))
  }
}
