import Programme
import Workers

/// What changed lately and will change soon, worked out once for the city's and the districts' pages and feeds.
struct ChangeIndex: Sendable {
  /// A page tells the changes of so many calendar months, this one included.
  static let months = 12
  /// So many days ahead changes are announced.
  static let announcedDays = 92
  /// So many days ahead changes to single sessions are told.
  static let sessionDays = 14

  /// What changes in the city or in a district.
  struct Part: Sendable {
    /// Up to today, the latest first.
    var past: [ServiceChange] = []
    /// After today, the soonest first.
    var coming: [ServiceChange] = []
    /// Changes to single sessions, the soonest first.
    var sessions: [WeekChange] = []

    static let none = Part()
  }

  let city: Part
  private let districts: [String: Part]

  init(_ directory: Directory, workers: Workers) {
    let today = directory.programme.today
    var first = today.month
    for _ in 1..<ChangeIndex.months { first = first.previous }
    let all = ServiceChange.all(
      directory, from: first.first, through: today + ChangeIndex.announcedDays, workers: workers
    ).filter { $0.isTellable(on: today) }
    let city = Part(
      past: all.filter { $0.day <= today }, coming: all.filter { $0.day > today }.reversed(),
      sessions: WeekChange.all(directory, days: ChangeIndex.sessionDays))
    var districts: [String: Part] = [:]
    for change in city.past { districts[change.district.id, default: .none].past.append(change) }
    for change in city.coming { districts[change.district.id, default: .none].coming.append(change) }
    for change in city.sessions {
      guard let district = directory.district(of: change.community) else { continue }
      districts[district.id, default: .none].sessions.append(change)
    }
    self.city = city
    self.districts = districts
  }

  func district(_ id: String) -> Part { districts[id] ?? .none }
}

extension ServiceChange {
  /// Whether anything is left to tell once those who withdrew their consent are left out.
  fileprivate func isTellable(on today: Day) -> Bool {
    guard case .replaced(let lawyer, _) = matter else { return true }
    return lawyer.standing(on: today) != .withdrawn
  }
}
