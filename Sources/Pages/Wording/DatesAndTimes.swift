import Programme

extension Wording {
  func date(_ day: Day) -> DateLine {
    DateLine(
      iso: day.iso, words: manner.date(day), short: manner.shortDate(day), weekday: weekday(day.weekday),
      month: manner.shortMonth(day.month), day: day.parts.day)
  }

  /// `2026年3月`, `March 2026`.
  func words(_ month: Month) -> String { manner.month(month) }
  /// `2026年`, `2026`.
  func words(year: Int) -> String { manner.year(year) }
  func weekday(_ weekday: Weekday) -> String { manner.weekday(weekday) }

  func session(_ session: Session) -> SessionLine {
    let (from, to) = (session.from.value, session.to.value)
    return SessionLine(
      weekday: weekday(session.weekday.value), from: from.text, to: to.text, words: words(session),
      day: manner.every(session.weekday.value), hours: span(from, to), place: session.place?.value)
  }

  /// `每周二下午2点到5点`, `Every Tuesday, 2 to 5 pm`.
  func words(_ session: Session) -> String {
    Pieces.text { manner.hours(session.from.value, session.to.value, every: session.weekday.value, &$0) }
  }

  /// `下午2点到5点`, `2 to 5 pm`.
  func span(_ from: TimeOfDay, _ to: TimeOfDay) -> String { Pieces.text { manner.hours(from, to, &$0) } }
}
