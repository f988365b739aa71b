#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder for files for the printer.
package struct PrintFolder: Sendable {
  /// As the user wrote it.
  package let path: String

  /// - Parameters:
  ///   - path: need not exist yet.
  ///   - site: the folder of the site's sources.
  /// - Throws: if the files would lie among the site's sources, or in no folder of their own.
  package init(path: String, site: String) throws(OutputError) {
    try checkPrintPlace(path, site: site, home: getenv("HOME").map { String(cString: $0) })
    self.path = path
  }
}
