import ArgumentParser
import Foundation
import Programme

extension Day: ExpressibleByArgument {
  package init?(argument: String) { self.init(iso: argument.utf8) }
}

/// Where "today" comes from: the system's clock in the site's time zone, unless the user names a day.
struct Clock: Sendable {
  let named: Day?

  /// Nil when there is no such time zone, whoever names the day.
  func today(in timezone: String?) -> Day? {
    guard let zone = TimeZone(identifier: timezone ?? "Asia/Shanghai") else { return nil }
    if let named { return named }
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    let parts = calendar.dateComponents([.year, .month, .day], from: Date())
    guard let year = parts.year, let month = parts.month, let day = parts.day else { return nil }
    return Day(year: year, month: month, day: day)
  }
}
