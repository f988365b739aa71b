import Diagnostics

/// The files of a site's folder that holds no records, such as a theme, read as carefully as records are.
public struct SourceFolder: Sendable {
  public struct File: Sendable {
    /// Relative to the site.
    public let path: String
    /// The path's parts below the folder.
    public let parts: [String]
    public let bytes: [UInt8]
  }

  /// In byte order of their paths; files that are refused or too large are left out.
  public private(set) var files: [File] = []
  /// Rules `path-unsafe` and `record-too-large`.
  public private(set) var findings: [Finding] = []
  /// What tells whether a file has changed since, in the order of the paths.
  public private(set) var stamps: [FileStamp] = []

  /// Reads a folder and everything below it; symbolic links may lead to what lies in its own top folder only.
  ///
  /// - Parameter name: relative to the site, its parts already known to be names: `themes/default`.
  /// - Returns: Nil when there is no such folder.
  public static func read(_ name: String, site: String) throws(ReadingFailure) -> SourceFolder? {
    guard let walk = try walk(name, site: site) else { return nil }
    var folder = SourceFolder()
    folder.findings = walk.findings
    for file in walk.files { try folder.add(file) }
    return folder
  }

  /// The stamps alone, without reading a file; nil when there is no such folder.
  public static func stamps(of name: String, site: String) throws(ReadingFailure) -> [FileStamp]? {
    try walk(name, site: site)?.files.compactMap { file in
      FileSystem.status(of: file.location, followingLinks: true).map {
        FileStamp(path: file.path, status: $0)
      }
    }
  }

  /// Names of the folders in a folder of the site, in byte order; none when it cannot be listed.
  public static func subfolders(of name: String, site: String) -> [String] {
    let folder = site + "/" + name
    guard let names = try? FileSystem.names(in: folder, shownAs: name) else { return [] }
    return names.map { SourceName($0.name) }.filter { name in
      guard name.isPrintable, !name.isDebris,
        let status = FileSystem.status(of: folder + "/" + name.text, followingLinks: true)
      else { return false }
      return FileSystem.kind(of: status) == .folder
    }.map(\.text)
  }

  private static func walk(_ name: String, site: String) throws(ReadingFailure) -> SourceWalk? {
    let top = name.split(separator: "/").first.map(String.init) ?? name
    guard let status = FileSystem.status(of: site + "/" + name, followingLinks: true),
      FileSystem.kind(of: status) == .folder,
      let place = FileSystem.resolved(site), let root = FileSystem.resolved(site + "/" + top),
      let folder = FileSystem.resolved(site + "/" + name)
    else { return nil }
    guard root.hasPrefix(place == "/" ? "/" : place + "/"), folder == root || folder.hasPrefix(root + "/")
    else { return SourceWalk(refusing: name) }
    var walk = SourceWalk(root: root)
    try walk.list(folder, shownAs: name)
    return walk
  }

  private mutating func add(_ file: SourceWalk.File) throws(ReadingFailure) {
    let limit = SourceTree.largestFile
    guard let (bytes, status) = try FileSystem.read(file.location, shownAs: file.path, limit: limit + 1)
    else { return }
    stamps.append(FileStamp(path: file.path, status: status))
    guard bytes.count <= limit else {
      findings.append(
        RecordsRules.tooLarge.finding(
          at: SourcePlace(path: file.path, range: 0..<0),
          Words(zh: "文件超过 8 MiB", en: "the file is larger than 8 MiB"),
          help: Words(zh: "换成一个小一些的文件", en: "put a smaller file in its place")))
      return
    }
    files.append(File(path: file.path, parts: file.parts, bytes: bytes))
  }
}
