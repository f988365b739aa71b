import Foundation

/// A folder's files as values.
enum FileTree {
  /// All regular files below a folder by relative path; none where there is no folder.
  static func read(_ folder: String) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for path in list(folder) {
      files[path] = Array(try Data(contentsOf: URL(fileURLWithPath: folder + "/" + path)))
    }
    return files
  }

  static func list(_ folder: String) -> [String] {
    guard let walk = FileManager.default.enumerator(atPath: folder) else { return [] }
    var paths: [String] = []
    for case let path as String in walk {
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: folder + "/" + path, isDirectory: &isFolder),
        !isFolder.boolValue
      {
        paths.append(path)
      }
    }
    return paths.sorted()
  }
}
