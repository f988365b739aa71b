import Bytes
import CFlush

/// What tells one state of a published file from another, in one number: size, times, inode.
///
/// The time of change is among it, which nobody can set, so that a file which was changed and given its old time back
/// has another stamp. 0 is the stamp of nothing.
struct OutputStamp: Hashable, Sendable {
  let value: UInt64

  static let unknown = OutputStamp(value: 0)
}

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension OutputStamp {
  init(_ status: stat) {
    var digest = Digest()
    digest.add(Int(status.st_size))
    digest.add(status.modified)
    digest.add(status.touched)
    digest.add(UInt64(status.st_ino))
    value = max(1, digest.value)
  }

  /// The stamp of a file that was looked at, or none where it is so young that the file might change once more and
  /// keep it.
  ///
  /// File systems count time in steps: most in those of the system's clock (10 ms at most), old and foreign ones in
  /// up to two seconds, which shows in their round numbers.
  init(_ status: stat, seen: Moment) {
    self = Self.isYoung(status.touched, seen: seen) ? .unknown : OutputStamp(status)
  }

  static func isYoung(_ touched: Moment, seen: Moment) -> Bool {
    touched > seen - (touched % 10_000_000 == 0 ? 2_000_000_000 : 20_000_000)
  }
}

/// Waits until everything that was written to the file system of a folder, names included, outlasts a power cut.
///
/// - Returns: the system's error; nil if all went well.
func flushFileSystem(of folder: Int32) -> Int32? { menpai_flush(folder) == 0 ? nil : errno }
