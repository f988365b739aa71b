import Diagnostics
import Files

/// The files of a site's folder that holds no records, such as a theme, read as carefully as records are.
package struct SourceFolder: Sendable {
  package struct File: Sendable {
    /// Relative to the site.
    package let path: String
    /// The path's parts below the folder.
    package let parts: [String]
    package let bytes: [UInt8]
  }

  /// In byte order of their paths; files that are refused or too large are left out.
  package private(set) var files: [File] = []
  /// Rules `path-unsafe` and `record-too-large`.
  package private(set) var findings: [Finding] = []

  /// Reads a folder and everything below it; symbolic links may lead to what lies in its own top folder only.
  ///
  /// - Parameter name: relative to the site, its parts already known to be names: `themes/default`.
  /// - Returns: Nil when there is no such folder.
  package static func read(_ name: String, site: String) throws(ReadingFailure) -> SourceFolder? {
    let top = name.split(separator: "/").first.map(String.init) ?? name
    guard try FileSystem.isFolder(site + "/" + name, shownAs: name),
      let place = try FileSystem.resolved(site, shownAs: name),
      let root = try FileSystem.resolved(site + "/" + top, shownAs: top),
      let folder = try FileSystem.resolved(site + "/" + name, shownAs: name)
    else { return nil }
    guard root.hasPrefix(place == "/" ? "/" : place + "/"), folder == root || folder.hasPrefix(root + "/")
    else { return try SourceFolder(SourceWalk(refusing: name)) }
    return try SourceWalk.reading(root, below: folder, shownAs: name) { (walk) throws(ReadingFailure) in
      try SourceFolder(walk)
    }
  }

  private init(_ walk: SourceWalk) throws(ReadingFailure) {
    findings = walk.findings
    for file in walk.files { try add(file) }
  }

  /// Names of the folders in a folder of the site, in byte order; none where there is no such folder.
  package static func subfolders(of name: String, site: String) throws(ReadingFailure) -> [String] {
    let folder = site + "/" + name
    guard try FileSystem.isFolder(folder, shownAs: name) else { return [] }
    var found: [String] = []
    for name in try FileSystem.names(in: folder, shownAs: name).map({ SourceName($0.name) })
    where name.isPrintable && !name.isDebris {
      if try FileSystem.isFolder(folder + "/" + name.text, shownAs: name.text) { found.append(name.text) }
    }
    return found
  }

  private mutating func add(_ file: SourceWalk.File) throws(ReadingFailure) {
    let limit = SourceTree.largestFile
    guard let (bytes, _) = try FileSystem.read(file.location, shownAs: file.path, limit: limit + 1)
    else { throw ReadingFailure(path: file.path, reason: .notAFile) }
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
