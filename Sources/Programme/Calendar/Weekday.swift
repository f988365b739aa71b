/// A day of the week, Monday first (ISO 8601).
package enum Weekday: String, CaseIterable, Sendable, Comparable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  /// 1 for Monday to 7 for Sunday.
  package var number: Int {
    switch self {
    case .monday: 1
    case .tuesday: 2
    case .wednesday: 3
    case .thursday: 4
    case .friday: 5
    case .saturday: 6
    case .sunday: 7
    }
  }

  package var isWeekend: Bool { self == .saturday || self == .sunday }

  package static func < (left: Weekday, right: Weekday) -> Bool { left.number < right.number }
}
