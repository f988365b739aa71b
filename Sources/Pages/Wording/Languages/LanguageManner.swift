import Programme

/// How dates, hours and lists are said in a language: what no list of texts can say.
///
/// A language of its own kind is a file beside this one, and a line in `LanguageManners`; one that says them as another does names
/// that one in its texts (`language_wording: en`).
protocol LanguageManner: Sendable {
  static var tag: String { get }
  /// Between words in a row: `甲、乙`, `A, B`.
  var listSeparator: String { get }
  /// `2026年12月1日`.
  func date(_ day: Day) -> String
  /// `12月1日`, without the year.
  func shortDate(_ day: Day) -> String
  /// `12月`, beside a day's number.
  func shortMonth(_ month: Month) -> String
  /// `12月`, under a heading that names the year.
  func monthName(_ month: Month) -> String
  /// `2026年12月`.
  func month(_ month: Month) -> String
  /// `2026年`.
  func year(_ year: Int) -> String
  /// `周二`.
  func weekday(_ weekday: Weekday) -> String
  /// `每周二`.
  func every(_ weekday: Weekday) -> String
  /// `每周二下午2点到5点`.
  func hours(_ from: TimeOfDay, _ to: TimeOfDay, every weekday: Weekday, _ text: inout Pieces)
  /// `下午2点到5点`.
  func hours(_ from: TimeOfDay, _ to: TimeOfDay, _ text: inout Pieces)
}

enum LanguageManners {
  static let all: [any LanguageManner] = [ChineseManner(), EnglishManner()]

  static func named(_ tag: String?) -> (any LanguageManner)? { all.first { type(of: $0).tag == tag } }
}
