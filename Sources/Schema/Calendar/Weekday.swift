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

extension Weekday: Choice {
  package static let zhNames = ["一", "二", "三", "四", "五", "六", "日"].map {
    ["周\($0)", "星期\($0)", "礼拜\($0)"] + ($0 == "日" ? ["周天", "星期天"] : [])
  }

  /// Other spellings of one day. A day is never guessed: 周末 has two, and 周曰 could be any.
  package static func reading(of text: String) -> Weekday? {
    let word = text.lowercased().filter { $0 != " " && $0 != "." }
    if word.utf8.count >= 3,
      let day = allCases.first(where: { $0.rawValue.hasPrefix(word) || word == "\($0.rawValue)s" })
    {
      return day
    }
    let prefixes = ["周", "週", "星期", "礼拜", "禮拜"]
    guard let prefix = prefixes.first(where: { word.hasPrefix($0) }) else { return nil }
    let days: [String: Int] = [
      "1": 1, "１": 1, "一": 1, "2": 2, "２": 2, "二": 2, "3": 3, "３": 3, "三": 3, "4": 4, "４": 4, "四": 4, "5": 5,
      "５": 5,
      "五": 5, "6": 6, "６": 6, "六": 6, "日": 7, "天": 7,
    ]
    return days[String(word.dropFirst(prefix.count))].map { allCases[$0 - 1] }
  }
}
