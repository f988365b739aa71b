#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder for the association's internal report, which is never a part of a published site.
package struct ReviewFolder: Sendable {
  /// An empty file that says so: where it lies nothing is published.
  package static let markerName = ".menpai-review"

  /// As the user wrote it.
  package let path: String

  /// - Parameters:
  ///   - path: need not exist yet.
  ///   - site: the folder of the site's sources.
  ///   - register: the folder of the private register, where one is read.
  /// - Throws: if the report would lie in a public site, among the site's sources, or in no folder of its own.
  package init(path: String, site: String, register: String? = nil) throws(OutputError) {
    try checkReviewPlace(
      path, site: site, register: register, home: getenv("HOME").map { String(cString: $0) })
    self.path = path
  }

  static func holdsReview(_ folder: String) throws(OutputError) -> Bool {
    try exists(outputPath(folder, markerName))
  }
}
