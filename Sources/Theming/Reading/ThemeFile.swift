import Diagnostics

/// One file of a theme or of a site's overrides.
struct ThemeFile: Sendable {
  /// Relative to the site.
  let path: String
  /// The path's parts below the theme's folder or below `overrides/`.
  let parts: [String]
  let bytes: [UInt8]
  let isOverride: Bool

  /// The whole file, for findings that are about no part of it.
  var place: SourcePlace { SourcePlace(path: path, range: 0..<0) }

  /// The last part without its ending, when it has this ending.
  func stem(_ ending: String) -> String? {
    guard let last = parts.last, last.hasSuffix(ending), last.utf8.count > ending.utf8.count else {
      return nil
    }
    return String(last.dropLast(ending.count))
  }
}
