import ArgumentParser
import Programme

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Day: ExpressibleByArgument {
  package init?(argument: String) { self.init(iso: argument.utf8) }
}

/// Where "today" comes from: the system's clock in the site's time zone, unless the user names a day.
struct Clock: Sendable {
  let named: Day?

  /// Nil when there is no such time zone, whoever names the day.
  func today(in timezone: String?) -> Day? {
    guard let zone = TimeZone(timezone ?? TimeZone.programme) else { return nil }
    if let named { return named }
    let now = time(nil)
    return zone.day(at: now)
  }
}
