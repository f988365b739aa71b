import Diagnostics
import Records

/// One file of a theme or of a site's overrides.
struct ThemeFile: Sendable {
  /// Relative to the site.
  let path: String
  /// The path's parts below the theme's folder or below `overrides/`.
  let parts: [String]
  let bytes: [UInt8]
  /// Which files it goes before: 0 for the site's overrides, 1 for its theme, from 2 on for the themes that this extends.
  let age: Int
  /// Whether it is compiled into the program; its path then names no file of the site.
  let isEmbedded: Bool

  var isOverride: Bool { age == 0 }
  var isInherited: Bool { age > 1 }

  /// The whole file, for findings that are about no part of it.
  var place: SourcePlace { SourcePlace(path: path, range: 0..<0) }

  /// Whether it can be read as a text; what stands in the way, or hides in it, is a finding.
  func isText(_ findings: inout [Finding]) -> Bool {
    if let finding = EncodingCheck.finding(path: path, in: bytes) {
      findings.append(finding)
      return false
    }
    findings += HiddenCharacterCheck.findings(path: path, in: bytes)
    return true
  }

  /// The last part without its ending, when it has this ending.
  func stem(_ ending: String) -> String? {
    guard let last = parts.last, last.hasSuffix(ending), last.utf8.count > ending.utf8.count else {
      return nil
    }
    return String(last.dropLast(ending.count))
  }
}
