/// A stretch of one source file, as byte offsets; lines and columns are worked out only when a finding is shown.
public struct SourcePlace: Hashable, Sendable {
  /// Relative to the site's folder, with `/` between parts: `content/pairings/xihu.yaml`.
  public let path: String
  /// Byte offsets into the file as it lies on disk, end exclusive.
  public let range: Range<Int>

  public init(path: String, range: Range<Int>) {
    self.path = path
    self.range = range
  }

  /// Where a finding stands that is about no record.
  public static let site = SourcePlace(path: "content/site.yaml", range: 0..<0)
}
