import Bytes
import Diagnostics
import Files
import Workers

/// A site's source folders on disk: which files are records, which are pictures, and what all of them hold.
package struct SourceTree: Sendable {
  /// The site's folder.
  package let site: String
  /// Type folders that may lie under `content/`.
  package let folders: [String]
  /// Type folders that may lie under the private folder.
  package let privateFolders: [String]
  package let workers: Workers

  /// Bytes that one file may have.
  package static let largestFile = 8 * 1024 * 1024
  /// Bytes that a picture may have: photos are taken as they come from the camera.
  package static let largestPicture = 64 * 1024 * 1024

  package init(site: String, folders: [String], privateFolders: [String] = [], workers: Workers = Workers()) {
    self.site = site
    self.folders = folders
    self.privateFolders = privateFolders
    self.workers = workers
  }

  /// Refuses a folder that holds no `content/`, before anything is made in it.
  package func requireContent() throws(ReadingFailure) {
    guard try FileSystem.status(of: site + "/content", shownAs: "content") != nil else {
      throw ReadingFailure(path: "content", reason: .notThere)
    }
  }

  /// Reads `content/`, and the private folder when one is named.
  ///
  /// - Parameter privateFolder: relative to the site, or absolute; never published, so nothing of it needs to be there.
  /// - Throws: when the machine refuses; every mistake in the content is a finding instead.
  package func read(privateFolder: String? = nil) throws(ReadingFailure) -> RecordSet {
    var set = try read("content", at: site + "/content", folders: folders, hasSite: true)
    if let privateFolder {
      let location = privateFolder.hasPrefix("/") ? privateFolder : site + "/" + privateFolder
      let more = try read(trimmed(privateFolder), at: location, folders: privateFolders, hasSite: false)
      set.records += more.records
      set.findings += more.findings
      set.unreadable += more.unreadable
      set.sources.merge(more.sources) { first, _ in first }
      set.stamps += more.stamps
    }
    set.findings.sort()
    return set
  }

  private func trimmed(_ path: String) -> String {
    var path = Substring(path)
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return String(path)
  }
}

extension SourceTree {
  /// What one file came to.
  private struct Reading: Sendable {
    var source: [UInt8] = []
    var stamp: FileStamp?
    var file: RecordFile
    var failure: ReadingFailure?
  }

  private func read(
    _ name: String, at location: String, folders: [String], hasSite: Bool
  ) throws(ReadingFailure) -> RecordSet {
    let root = try sourceRoot(name, at: location)
    guard let root else { return RecordSet(findings: [outside(name)]) }
    return try SourceWalk.reading(root, shownAs: name) { (walk) throws(ReadingFailure) in
      try read(walk, folders: folders, hasSite: hasSite)
    }
  }

  private func read(
    _ walk: SourceWalk, folders: [String], hasSite: Bool
  ) throws(ReadingFailure) -> RecordSet {
    var set = RecordSet(findings: walk.findings)
    var sorting = FileSorting(folders: folders, hasSite: hasSite)
    for file in walk.files { sorting.sort(file, among: walk.files) }
    set.findings += sorting.findings
    set.unreadable = sorting.unknown + walk.findings.map(\.place.path)
    for picture in sorting.pictures { try addPicture(picture, to: &set) }
    let files = sorting.records
    let readings = workers.slices(of: files.count, size: 16) { range in
      var storage = TapeStorage()
      return range.map { read(files[$0], &storage) }
    }
    for (file, reading) in zip(files, readings.joined()) {
      if let failure = reading.failure { throw failure }
      set.records += reading.file.records
      set.findings += reading.file.findings
      if !reading.file.isReadable { set.unreadable.append(file.file.path) }
      if let stamp = reading.stamp { set.stamps.append(stamp) }
      set.sources[file.file.path] = reading.source
    }
    set.stamps = set.stamps.sortedByPath
    return set
  }

  /// The source folder with links resolved; nil when it lies outside the site although its path does not say so.
  private func sourceRoot(_ name: String, at location: String) throws(ReadingFailure) -> String? {
    guard let root = try FileSystem.resolved(location, shownAs: name),
      let top = try FileSystem.resolved(site, shownAs: name)
    else {
      throw ReadingFailure(path: name, reason: .notThere)
    }
    return name.hasPrefix("/") || name.hasPrefix("..") || root.hasPrefix(top == "/" ? "/" : top + "/")
      ? root : nil
  }

  private func read(_ entry: FileSorting.Entry, _ storage: inout TapeStorage) -> Reading {
    do throws(ReadingFailure) {
      let path = entry.file.path
      guard
        let (bytes, status) = try FileSystem.read(
          entry.file.location, shownAs: path, limit: Self.largestFile + 1)
      else { return Reading(file: RecordFile(refusing: notRegular(path))) }
      let stamp = FileStamp(path: path, status: status)
      guard bytes.count <= Self.largestFile else {
        return Reading(stamp: stamp, file: RecordFile(refusing: tooLarge(path)))
      }
      let file = RecordFile(
        path: path, folder: entry.folder, source: bytes, storage: &storage)
      return Reading(source: bytes, stamp: stamp, file: file)
    } catch {
      return Reading(file: RecordFile(refusing: nil), failure: error)
    }
  }

  private func addPicture(_ file: SourceWalk.File, to set: inout RecordSet) throws(ReadingFailure) {
    guard let status = try FileSystem.status(of: file.location, shownAs: file.path) else {
      throw ReadingFailure(path: file.path, reason: .notThere)
    }
    set.stamps.append(FileStamp(path: file.path, status: status))
    set.pictures.append(file.parts.joined(separator: "/"))
    if Int(status.st_size) > Self.largestPicture {
      set.findings.append(
        RecordsRules.tooLarge.finding(
          at: SourcePlace(path: file.path, range: 0..<0),
          Words(zh: "图片超过 64 MiB", en: "the picture is larger than 64 MiB"),
          help: Words(zh: "用看图软件另存为小一些的 JPEG", en: "save it as a smaller JPEG in a picture viewer")))
    }
  }
}

extension SourceTree {
  private func tooLarge(_ path: String) -> Finding {
    RecordsRules.tooLarge.finding(
      at: SourcePlace(path: path, range: 0..<0), Words(zh: "文件超过 8 MiB", en: "the file is larger than 8 MiB"),
      help: Words(zh: "把记录分到几个文件里", en: "divide the records among several files"))
  }

  private func notRegular(_ path: String) -> Finding {
    RecordsRules.unsafePath.finding(
      at: SourcePlace(path: path, range: 0..<0), Words(zh: "这不是普通文件", en: "this is not a regular file"))
  }

  private func outside(_ path: String) -> Finding {
    RecordsRules.unsafePath.finding(
      at: SourcePlace(path: path, range: 0..<0),
      Words(zh: "这个文件夹是指向网站之外的符号链接", en: "this folder is a symbolic link that leads out of the site"),
      help: Words(zh: "把文件夹放到网站里", en: "put the folder itself into the site"))
  }
}

extension [FileStamp] {
  /// Files are walked almost in the order of their paths.
  fileprivate var sortedByPath: [FileStamp] {
    let precedes = { (left: FileStamp, right: FileStamp) in
      precedesInBytes(left.path, right.path)
    }
    guard zip(self, dropFirst()).contains(where: { precedes($1, $0) }) else { return self }
    return sorted(by: precedes)
  }
}
