import Diagnostics
import Workers

/// Everything that was read from a site's source folders.
public struct RecordSet: Sendable {
  /// In the order of their paths, then of their places.
  public var records: [RawRecord]
  public var findings: [Finding]
  /// Files that could not be read as records, so that references into their folder stay silent.
  public var unreadable: [String]
  /// Every source file's bytes by path, for showing findings.
  public var sources: [String: [UInt8]]
}
