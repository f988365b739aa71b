#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Nanoseconds since 1970.
package typealias Moment = Int

extension stat {
  /// When the content changed last.
  var modified: Moment {
    #if canImport(Glibc)
      Self.moment(st_mtim)
    #else
      Self.moment(st_mtimespec)
    #endif
  }

  /// When the content, the name or the permissions changed last; unlike `modified` nobody can set it.
  var touched: Moment {
    #if canImport(Glibc)
      Self.moment(st_ctim)
    #else
      Self.moment(st_ctimespec)
    #endif
  }

  private static func moment(_ time: timespec) -> Moment {
    Int(time.tv_sec) &* 1_000_000_000 &+ Int(time.tv_nsec)
  }
}

/// The system's clock, which file systems stamp files with.
func currentMoment() -> Moment {
  var time = timespec()
  guard clock_gettime(CLOCK_REALTIME, &time) == 0 else { return 0 }
  return Int(time.tv_sec) &* 1_000_000_000 &+ Int(time.tv_nsec)
}

/// The moment before which a file must have been changed last for its stamp to be trusted: file systems count
/// time in steps of up to two seconds (FAT), so a younger file may change once more and keep its stamp.
func trustedUntil(_ seen: Moment) -> Moment { seen - 2_000_000_000 }
