import CDefaultTheme

/// The files that are compiled into the program: the default theme, and what a new site starts from.
package enum EmbeddedFiles {
  /// The default theme, by path below its folder: `layouts/base.mustache`.
  package static var theme: [(path: String, bytes: [UInt8])] { files(below: "themes/default/") }

  /// A new site's content, by path below the site: `content/site.yaml`.
  package static var starter: [(path: String, bytes: [UInt8])] { files(below: "starter/") }

  /// In byte order of their paths.
  private static func files(below folder: String) -> [(path: String, bytes: [UInt8])] {
    (0..<menpai_embedded_count()).compactMap { index in
      let file = menpai_embedded_file(index)
      let path = String(cString: file.path)
      guard path.hasPrefix(folder) else { return nil }
      let bytes = UnsafeBufferPointer(start: file.bytes, count: file.count)
      return (String(path.dropFirst(folder.count)), Array(bytes))
    }
  }
}
