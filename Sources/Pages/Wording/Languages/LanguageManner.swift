import Programme

/// How dates and hours are said in a language: what no list of texts can say.
///
/// A language of its own kind is a file beside this one and an entry of `Wording.manners`; one that says them as another does names that one in
/// its texts (`language_wording: en`).
protocol LanguageManner: Sendable {
  static var tag: String { get }
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
  /// `周二`.
  func weekday(_ weekday: Weekday) -> String
  /// `下午2点到5点`.
  func hours(_ from: TimeOfDay, _ to: TimeOfDay) -> String
}
