import Bytes
import Diagnostics
import Records

/// A new site: a small city that builds at once, with the theme that comes with the program.
package enum Starter {
  /// Writes the site into a folder, which is made if it is not there and must be empty if it is.
  ///
  /// - Parameter content: The site's own files.
  /// - Returns: The files written, relative to the folder, in byte order.
  package static func write(
    to folder: String, content: [(path: String, bytes: [UInt8])] = EmbeddedFiles.starter
  ) throws(StarterError) -> [String] {
    let target = try NewFolder(folder)
    let files = (content + [(".gitignore", ignored)]).sorted { precedesInBytes($0.path, $1.path) }
    for file in files { try target.write(file.bytes, to: file.path) }
    return files.map(\.path)
  }

  private static var ignored: [UInt8] {
    let lines = ["# 不公开的，和随时能再生成的 / What is not public, and what can be made again"]
    return Array((lines + SiteFolders.unversioned.map { "/\($0)/" }).map { $0 + "\n" }.joined().utf8)
  }
}

extension Theme {
  /// The name of the theme that is compiled into the program.
  package static let builtIn = ThemeLayers.builtIn

  /// `theme.yaml` of a theme that uses the built-in one for all it lacks.
  package static func description(ofNew name: String) -> Words {
    let fields = "name: \(name)\ntitle: \(name)\nversion: 0.1.0\nextends: \(builtIn)\n"
    return Words(
      zh: """
        # 这里没有的文件和文字，都用 extends 写的那个主题的；程序升级，它们也跟着更新。
        # 要换哪一样，就在这个文件夹里放一个同名文件：layouts/、partials/、strings/zh-CN.yaml、assets/、print/。
        # 有哪些键可以写：menpai theme keys community
        \(fields)
        """,
      en: """
        # Files and texts that are not here are those of the theme that `extends` names, and change as the program does.
        # To replace one, put a file of its name into this folder: layouts/, partials/, strings/en.yaml, assets/, print/.
        # What a layout may write: menpai theme keys community
        \(fields)
        """)
  }
}
