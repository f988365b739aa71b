import Bytes
import Diagnostics
import Records

/// A new site: a small city that builds at once, and the default theme beside it to be changed.
package enum Starter {
  /// Writes the site into a folder, which is made if it is not there and must be empty if it is.
  ///
  /// - Parameter content: The site's own files.
  /// - Returns: The files written, relative to the folder, in byte order.
  package static func write(
    to folder: String, content: [(path: String, bytes: [UInt8])] = EmbeddedFiles.starter
  ) throws(StarterError) -> [String] {
    let target = try NewFolder(folder)
    let theme = EmbeddedFiles.theme.map { ("themes/default/" + $0.path, $0.bytes) }
    let files = (content + theme + [(".gitignore", ignored)]).sorted { precedesInBytes($0.path, $1.path) }
    for file in files { try target.write(file.bytes, to: file.path) }
    return files.map(\.path)
  }

  private static var ignored: [UInt8] {
    let lines = ["# 不公开的，和随时能再生成的 / What is not public, and what can be made again"]
    return Array((lines + SiteFolders.unversioned.map { "/\($0)/" }).map { $0 + "\n" }.joined().utf8)
  }
}
