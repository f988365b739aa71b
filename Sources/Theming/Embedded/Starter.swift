import Bytes
import Diagnostics

/// A new site: a small city that builds at once, and the default theme beside it to be changed.
public enum Starter {
  /// Writes the site into a folder, which is made if it is not there and must be empty if it is.
  ///
  /// - Returns: The files written, relative to the folder, in byte order.
  public static func write(to folder: String) throws(StarterError) -> [String] {
    let target = try NewFolder(folder)
    let files = self.files.sorted { precedesInBytes($0.path, $1.path) }
    for file in files { try target.write(file.bytes, to: file.path) }
    return files.map(\.path)
  }

  private static var files: [(path: String, bytes: [UInt8])] {
    // What a build makes, and what it remembers, belong into no version history.
    let ignored = Array("/public/\n/.menpai/\n".utf8)
    return EmbeddedFiles.starter + EmbeddedFiles.theme.map { ("themes/default/" + $0.path, $0.bytes) }
      + [(".gitignore", ignored)]
  }
}
